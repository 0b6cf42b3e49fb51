import { type ParserPlugin, parse } from '@babel/parser'

/** One small change of a source text that some test should notice. */
export interface Mutant {
  /** Path below the root of the repository. */
  readonly file: string
  readonly line: number
  /** Offsets of what is replaced. */
  readonly start: number
  readonly end: number
  /** A statement is left out; an expression becomes `text`. */
  readonly kind: 'statement' | 'expression'
  readonly original: string
  readonly text: string
}

type Node = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly loc: { readonly start: { readonly line: number } }
}

const PLUGINS: ParserPlugin[] = ['typescript']
const FLIPPED: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '&&': ['||'],
  '||': ['&&'],
}
const OTHER_METHOD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    min: 'max',
    max: 'min',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
  }),
)
/** What gives back a thing of the kind that it is called on. */
const OMITTED = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'toLowerCase'])
const LEAVING = new Set(['ThrowStatement', 'ContinueStatement', 'BreakStatement', 'ReturnStatement'])
const TYPE_WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'])

/** Every mutant of a text: of types, imports and words there are none. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const { program } = parse(text, { sourceType: 'module', plugins: PLUGINS })
  const found: Mutant[] = []
  const slice = ({ start, end }: Node) => text.slice(start, end)
  const add = (node: Node, kind: Mutant['kind'], mutated: string) => {
    const { start, end, loc } = node
    found.push({ file, line: loc.start.line, start, end, kind, original: slice(node), text: mutated })
  }
  const visit = (node: Node, parent: Node | undefined, begins: number) => {
    if (node.type.startsWith('TS') && !TYPE_WRAPPERS.has(node.type)) return
    if (node.type.startsWith('Import') || node['exportKind'] === 'type') return
    if (isRemovable(node, parent)) add(node, 'statement', '')
    const begin = node.type === 'ExpressionStatement' ? node.start : begins
    // a parenthesis at the beginning of a line would join it to the line before
    if (node.start !== begin) for (const mutated of expressionsFor(node, parent, text)) add(node, 'expression', mutated)
    for (const child of childrenOf(node)) visit(child, node, begin)
  }
  visit(program as unknown as Node, undefined, -1)
  return found
}

function childrenOf(node: Node): readonly Node[] {
  const entries = Object.entries(node).filter(([key]) => !isName(node, key) && !key.endsWith('Comments'))
  const values = entries.flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
  return values.filter(
    (value): value is Node => typeof (value as Node | null)?.type === 'string' && 'loc' in (value as Node),
  )
}

/** Whether a field holds a name that is written out, or a type. */
function isName(node: Node, key: string): boolean {
  if (key === 'typeAnnotation' || key === 'returnType' || key === 'typeParameters') return true
  return (key === 'key' || key === 'property') && node['computed'] !== true
}

function isRemovable(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'SwitchCase') return false
  if (node.type === 'ExpressionStatement') {
    const expression = node['expression'] as Node
    const inner = expression.type === 'AwaitExpression' ? (expression['argument'] as Node) : expression
    return (
      /^(Optional)?Call|^Assignment|^Update/.test(inner.type) && (inner['callee'] as Node | undefined)?.type !== 'Super'
    )
  }
  return LEAVING.has(node.type) && (node.type !== 'ReturnStatement' || node['argument'] === null)
}

function expressionsFor(node: Node, parent: Node | undefined, text: string): readonly string[] {
  const slice = (key: string) => text.slice((node[key] as Node).start, (node[key] as Node).end)
  const tested = (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent['test'] === node
  const always = tested
    ? ['true', 'false']
    : parent?.type === 'WhileStatement' && parent['test'] === node
      ? ['false']
      : []
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [`(${slice('left')})`, `(${slice('right')})`]
      const flipped = FLIPPED[String(node['operator'])]?.map(operator => `${left} ${operator} ${right}`) ?? []
      return [...always, ...flipped, ...(node.type === 'LogicalExpression' ? [left, right] : [])]
    }
    case 'UnaryExpression':
      return node['operator'] === '!' ? [...always, `!!(${slice('argument')})`] : always
    case 'BooleanLiteral':
      return [String(node['value'] === false)]
    case 'NumericLiteral':
      return [String(Number(node['value']) + 1), ...(node['value'] === 0 ? [] : [String(Number(node['value']) - 1)])]
    case 'ArrayExpression':
      return (node['elements'] as readonly Node[]).length === 0 ? [] : ['[]']
    case 'CallExpression':
      return [...always, ...calls(node, text)]
    default:
      return parent?.type === 'SpreadElement' ? spreadAs(parent, node, text) : always
  }
}

/** Another method, or none. */
function calls(node: Node, text: string): readonly string[] {
  const callee = node['callee'] as Node
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return []
  const [object, property] = [callee['object'] as Node, callee['property'] as Node]
  const name = String(property['name'])
  const other = OTHER_METHOD.get(name)
  const renamed = `${text.slice(node.start, property.start)}${other}${text.slice(property.end, node.end)}`
  return [
    ...(other === undefined ? [] : [renamed]),
    ...(OMITTED.has(name) ? [text.slice(node.start, object.end) + closing(object, text)] : []),
  ]
}

/** The parentheses behind an object that its own extent does not hold. */
function closing(object: Node, text: string): string {
  const { parenthesized } = (object['extra'] ?? {}) as { readonly parenthesized?: boolean }
  return parenthesized === true ? text.slice(object.end, text.indexOf(')', object.end) + 1) : ''
}

/** Without what is spread into an object; what is spread into an array is held by its own mutants. */
function spreadAs(parent: Node, node: Node, text: string): readonly string[] {
  const before = text.slice(0, parent.start).trimEnd().at(-1)
  return node.type === 'Identifier' || before === '[' || before === '(' ? [] : ['{}']
}

/** The text with every mutant built in, of which `__mutant(id)` chooses one. */
export function withMutants(text: string, mutants: ReadonlyMap<number, Mutant>): string {
  const rank = ({ kind }: Mutant) => (kind === 'statement' ? 0 : 1)
  const sorted = [...mutants].sort(
    ([, a], [, b]) => a.start - b.start || b.end - a.end || rank(a) - rank(b) || (a.text < b.text ? -1 : 1),
  )
  const build = (start: number, end: number, list: readonly (readonly [number, Mutant])[]): string => {
    const [first, ...rest] = list
    if (first === undefined) return text.slice(start, end)
    const [id, mutant] = first
    const inside = rest.filter(([, other]) => other.start < mutant.end)
    const behind = rest.filter(([, other]) => other.start >= mutant.end)
    const own = build(mutant.start, mutant.end, inside)
    const chosen =
      mutant.kind === 'statement'
        ? `{ if (!__mutant(${id})) { ${own} } }`
        : `(__mutant(${id}) ? (${mutant.text}) : (${own}))`
    return text.slice(start, mutant.start) + chosen + build(mutant.end, end, behind)
  }
  const header = 'const __mutant = globalThis.__mutant ?? (id => String(id) === globalThis.process?.env.MUTANT);'
  return `${header}${build(0, text.length, sorted)}`
}
