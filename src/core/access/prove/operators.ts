/**
 * Names of condition operators taken apart.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators" and "Set operators for multi-valued
 * context keys". Names are case-sensitive: S3 refuses others.
 */
export interface ComparedOperator {
  readonly compare: Compare
  readonly negated: boolean
  readonly ifExists: boolean
  readonly qualifier: 'one' | 'any' | 'all'
}

export type Compare =
  | { readonly kind: 'text'; readonly wildcards: boolean; readonly ignoreCase: boolean }
  | { readonly kind: 'arn' | 'bool' | 'address' | 'presence' | 'binary' }
  | { readonly kind: 'number' | 'date'; readonly relation: Relation }

export type Relation = '=' | '<' | '<=' | '>' | '>='

const QUALIFIERS = { '': 'one', 'ForAnyValue:': 'any', 'ForAllValues:': 'all' } as const

const RELATIONS: Readonly<Record<string, Relation>> = {
  Equals: '=',
  NotEquals: '=',
  LessThan: '<',
  LessThanEquals: '<=',
  GreaterThan: '>',
  GreaterThanEquals: '>=',
}

/** `undefined` for a name that is no operator. */
export function readComparison(name: string): ComparedOperator | undefined {
  const match = /^(ForAnyValue:|ForAllValues:)?([A-Za-z]+?)(IfExists)?$/.exec(name)
  const base = match?.[2]
  if (base === undefined) return undefined
  const compare = compareOf(base)
  if (compare === undefined) return undefined
  const qualifier = QUALIFIERS[(match?.[1] ?? '') as keyof typeof QUALIFIERS]
  return { compare, negated: base.includes('Not'), ifExists: match?.[3] !== undefined, qualifier }
}

function compareOf(base: string): Compare | undefined {
  const text = /^String(?:Not)?(Equals|EqualsIgnoreCase|Like)$/.exec(base)?.[1]
  if (text !== undefined) return { kind: 'text', wildcards: text === 'Like', ignoreCase: text === 'EqualsIgnoreCase' }
  if (/^Arn(Not)?(Equals|Like)$/.test(base)) return { kind: 'arn' }
  if (/^(Not)?IpAddress$/.test(base)) return { kind: 'address' }
  if (base === 'Bool') return { kind: 'bool' }
  if (base === 'BinaryEquals') return { kind: 'binary' }
  if (base === 'Null') return { kind: 'presence' }
  const ordered = /^(Numeric|Date)(.+)$/.exec(base)
  const relation = RELATIONS[ordered?.[2] ?? '']
  if (relation === undefined) return undefined
  return { kind: ordered?.[1] === 'Date' ? 'date' : 'number', relation }
}
