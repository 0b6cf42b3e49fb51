import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParserPlugin, parse } from '@babel/parser'

/** The figures of the house: how much there is, in how many modules, and what hangs on what. */
export interface House {
  /** Nodes of the syntax trees of `src`. */
  readonly nodes: number
  /** First-level folders and loose files of `src`; `scripts`, `bench` and `.ci` as one each. */
  readonly modules: readonly string[]
  /** `from → to` between modules, types included; a re-exported name counts where it is defined. */
  readonly dependencies: readonly string[]
  /** Files that lead back to themselves, types included. */
  readonly circles: readonly string[]
  /** The same of modules. */
  readonly moduleCircles: readonly string[]
  /** Names that several files of `src` export, each for something of its own. */
  readonly sharedNames: readonly string[]
}

/** What one file takes from another. */
export interface Import {
  readonly from: string
  /** `undefined`: all of it. */
  readonly names: readonly string[] | undefined
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

interface Source {
  readonly nodes: number
  readonly imports: readonly Import[]
  /** Names of things that the file itself makes. */
  readonly made: readonly string[]
  /** Names that are only handed on, with where they come from. */
  readonly handedOn: ReadonlyMap<string, Origin>
}

const ROOTS = ['src', 'scripts', 'bench', '.ci']

/** Measures the tree below a folder. */
export function measure(folder: string): House {
  const sources = new Map(ROOTS.flatMap(root => filesBelow(folder, root)).map(file => [file, read(folder, file)]))
  const edges = [...sources].map(([file, { imports }]) => [file, definingFiles(imports, sources)] as const)
  const files = new Map(edges)
  const modules = modulesOf(edges)
  return {
    nodes: [...sources].reduce((sum, [file, { nodes }]) => (file.startsWith('src/') ? sum + nodes : sum), 0),
    modules: [...modules.keys()].sort(),
    dependencies: [...modules].flatMap(([from, to]) => to.map(name => `${from} → ${name}`)).sort(),
    circles: circlesIn(files),
    moduleCircles: circlesIn(modules),
    sharedNames: sharedNamesIn(sources),
  }
}

/** Every way that leads from something back to itself, told once. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): string[] => {
    if (path.includes(name)) return [[...path.slice(path.indexOf(name)), name].join(' → ')]
    if (done.has(name)) return []
    const found = (graph.get(name) ?? []).flatMap(next => visit(next, [...path, name]))
    done.add(name)
    return found
  }
  return [...graph.keys()].flatMap(name => visit(name, []))
}

function filesBelow(folder: string, root: string): readonly string[] {
  const start = join(folder, root)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function read(folder: string, file: string): Source {
  const plugins: ParserPlugin[] = file.endsWith('.ts') ? ['typescript'] : []
  const { program } = parse(readFileSync(join(folder, file), 'utf8'), { sourceType: 'module', plugins })
  const nodes = within(program as unknown as Node)
  const statements = nodes.flatMap(node => {
    const from = resolved(folder, file, String(specifierOf(node)))
    return from === undefined ? [] : [{ node, from }]
  })
  const taken = new Map(statements.flatMap(({ node, from }) => namesTaken(node, from)))
  const ownExports = nodes.filter(node => node.type === 'ExportNamedDeclaration' && node['source'] === null)
  return {
    nodes: nodes.length,
    made: nodes.filter(node => node.type === 'ExportNamedDeclaration').flatMap(namesMade),
    imports: statements.map(({ node, from }) => ({ from, names: namesOf(node) })),
    handedOn: new Map([
      ...statements.flatMap(({ node, from }) => namesHandedOn(node, local => ({ from, name: local }))),
      ...ownExports.flatMap(node => namesHandedOn(node, local => taken.get(local))),
    ]),
  }
}

function specifiersOf(node: Node): readonly Node[] {
  return (node['specifiers'] ?? []) as readonly Node[]
}

/** The names that an export declares: none where it hands on what stands elsewhere. */
function namesMade(node: Node): readonly string[] {
  const declaration = node['declaration'] as Node | null | undefined
  if (!declaration) return []
  const declared = (declaration['declarations'] as readonly Node[] | undefined) ?? [declaration]
  return [...new Set(declared.flatMap(each => nameIn(each['id']) ?? []))]
}

function sharedNamesIn(sources: ReadonlyMap<string, Source>): readonly string[] {
  const makers = new Map<string, string[]>()
  for (const [file, { made }] of sources) {
    if (!file.startsWith('src/')) continue
    for (const name of new Set(made)) makers.set(name, [...(makers.get(name) ?? []), file])
  }
  return [...makers].flatMap(([name, files]) => (files.length === 1 ? [] : [`${name}: ${files.join(', ')}`]))
}

/** The names of the other file that a statement is about; `undefined`: all of it. */
function namesOf(node: Node): readonly string[] | undefined {
  const names = specifiersOf(node).map(each => nameIn(each['imported'] ?? each['local']))
  const all = node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration'
  return all || names.length === 0 || names.includes(undefined) ? undefined : names.filter(name => name !== undefined)
}

type Origin = { readonly from: string; readonly name: string }

/** What an import calls a name of another file, with where it is from. */
function namesTaken(node: Node, from: string): readonly (readonly [string, Origin])[] {
  return specifiersOf(node).flatMap(each => {
    const [local, name] = [nameIn(each['local']), nameIn(each['imported'])]
    return local === undefined || name === undefined ? [] : [[local, { from, name }] as const]
  })
}

/** What an export hands on of another file. */
function namesHandedOn(
  node: Node,
  originOf: (local: string) => Origin | undefined,
): readonly (readonly [string, Origin])[] {
  return specifiersOf(node).flatMap(each => {
    const [exported, local] = [nameIn(each['exported']), nameIn(each['local'])]
    const origin = local === undefined ? undefined : originOf(local)
    return exported === undefined || origin === undefined ? [] : [[exported, origin] as const]
  })
}

function within(node: Node, found: Node[] = []): readonly Node[] {
  found.push(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') {
        if ('start' in child && !isComment(child as Node)) within(child as Node, found)
      }
    }
  }
  return found
}

function isComment({ type }: Node): boolean {
  return type === 'CommentLine' || type === 'CommentBlock'
}

/** Of an import, an export from, `import('…')` and `typeof import('…')`. */
function specifierOf(node: Node): unknown {
  if (node.type === 'CallExpression' && (node['callee'] as Node).type === 'Import') {
    return (node['arguments'] as readonly Node[])[0]?.['value']
  }
  if (node.type === 'TSImportType') return (node['argument'] as Node)['value']
  return (node['source'] as Node | undefined)?.['value']
}

function nameIn(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { name, value } = node as { readonly name?: string; readonly value?: string }
  return name ?? value
}

function resolved(folder: string, file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(file), specifier)
  return [path.replace(/\.js$/, '.ts'), path].find(each => existsSync(join(folder, each)))
}

function definingFiles(imports: readonly Import[], sources: ReadonlyMap<string, Source>): readonly string[] {
  const found = imports.flatMap(({ from, names }) => names?.map(name => definingFile(from, name, sources)) ?? [from])
  return [...new Set(found)]
}

function definingFile(file: string, name: string, sources: ReadonlyMap<string, Source>): string {
  const next = sources.get(file)?.handedOn.get(name)
  return next === undefined ? file : definingFile(next.from, next.name, sources)
}

function moduleOf(file: string): string {
  const [root = '', first = ''] = file.split('/')
  return root === 'src' ? first : root
}

function modulesOf(edges: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const modules = new Map<string, Set<string>>()
  for (const [file, imported] of edges) {
    const from = moduleOf(file)
    const to = modules.get(from) ?? new Set()
    modules.set(from, to)
    for (const name of imported.map(moduleOf)) if (name !== from) to.add(name)
  }
  return new Map([...modules].map(([from, to]) => [from, [...to].sort()]))
}

function main(folder: string): void {
  const { nodes, modules, dependencies, circles, moduleCircles, sharedNames } = measure(folder)
  console.log(`${nodes} syntax nodes in src`)
  console.log(`${modules.length} modules: ${modules.join(' ')}`)
  console.log(`${dependencies.length} dependencies between them, types included`)
  for (const dependency of dependencies) console.log(`  ${dependency}`)
  console.log(`${circles.length} circles of files, ${moduleCircles.length} of modules`)
  for (const circle of [...circles, ...moduleCircles]) console.log(`  ${circle}`)
  console.log(`${sharedNames.length} exported names that mean two things`)
  for (const name of sharedNames) console.log(`  ${name}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? process.cwd())
