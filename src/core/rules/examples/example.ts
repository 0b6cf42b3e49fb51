import { ours } from '../../text/prose.js'
import type { OriginProblemKind } from '../../text/source.js'
import type { Example } from '../rule.js'

/** The blog's bucket and ids: AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket". */
export const CONNECT = '"AROAJJ4OT5B3EVMNARNW6:*"'
export const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
export const BUCKET = '"arn:aws:s3:::connect-25fd0a3be3ef"'
export const OBJECTS = '"arn:aws:s3:::connect-25fd0a3be3ef/*"'

/** Pieces of JSON text that stand in for those of the right policy; «…» may mark any of them. */
export interface Pieces {
  readonly version?: string
  readonly sid?: string
  readonly effect?: string
  /** The whole member, for `NotPrincipal` and its kind. */
  readonly principal?: string
  readonly action?: string
  readonly resource?: string
  readonly operator?: string
  readonly key?: string
  readonly values?: readonly string[]
  /** Further keys under the operator, one line each. */
  readonly keys?: readonly string[]
  /** Further operators, one line each. */
  readonly operators?: readonly string[]
  /** In place of the whole condition; the empty string leaves it out. */
  readonly condition?: string
  /** Further statements, one line each. */
  readonly statements?: readonly string[]
  /** Around the lock's statement: `«` and `»`. */
  readonly around?: readonly [string, string]
}

/** The text of a whole policy: the blog's, but for the pieces given. */
export function policyText(pieces: Pieces = {}): string {
  const [open, close] = pieces.around ?? ['', '']
  const version = pieces.version ?? '"Version": "2012-10-17"'
  const statements = [`${open}${lockText(pieces)}${close}`, ...(pieces.statements ?? [])]
  return `{\n${version === '' ? '' : `  ${version},\n`}  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`
}

/** A further statement like the lock's, with pieces of its own. */
export function lockText(pieces: Pieces = {}): string {
  const members = [
    ...(pieces.sid === undefined ? [] : [`"Sid": ${pieces.sid}`]),
    `"Effect": ${pieces.effect ?? '"Deny"'}`,
    pieces.principal ?? '"Principal": "*"',
    pieces.action ?? '"Action": "s3:*"',
    pieces.resource ?? `"Resource": [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
    pieces.condition ?? conditionText(pieces),
  ]
  return `{\n      ${members.filter(member => member !== '').join(',\n      ')}\n    }`
}

function conditionText(pieces: Pieces): string {
  const values = pieces.values ?? [CONNECT, ADMIN]
  const listed = `${pieces.key ?? '"aws:userId"'}: [\n            ${values.join(',\n            ')}\n          ]`
  const keys = [listed, ...(pieces.keys ?? [])].join(',\n          ')
  const list = `${pieces.operator ?? '"StringNotLike"'}: {\n          ${keys}\n        }`
  return `"Condition": {\n        ${[list, ...(pieces.operators ?? [])].join(',\n        ')}\n      }`
}

/** A bad or good example. */
export function shown(title: string, pieces: Pieces = {}, more: Omit<Example, 'title' | 'policy'> = {}): Example {
  return { title, policy: policyText(pieces), ...more }
}

/** A policy as it stands in the file of another tool. */
export function inTool(title: string, origin: Required<Example>['origin'], pieces: Pieces = {}): Example {
  return shown(title, pieces, { origin })
}

/** A policy of which its tool says something; the beginning of the text is marked. */
export function fromTool(title: string, kind: OriginProblemKind, message: string): Example {
  const problem = { kind, span: { start: 0, end: 1 }, message: ours(message) }
  return { title, policy: policyText().replace('{', '«{»'), origin: { problems: [problem] } }
}

/** An example whose list is the right one but for its first value. */
export function withFirstValue(title: string, value: string, more: Omit<Example, 'title' | 'policy'> = {}): Example {
  return shown(title, { values: [value, ADMIN] }, more)
}

export const BLOG: Example = shown("The AWS blog's policy")

/** Repaired, an example is the right policy again. */
export const AS_BLOG = { repaired: BLOG.policy } as const

/** Repaired, an example is a policy of these pieces. */
export function as(pieces: Pieces): Pick<Example, 'repaired'> & object {
  return { repaired: policyText(pieces) }
}

/** So many different ids of roles, each followed by `:*`. */
export function manyIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `"AROA${String(index).padStart(17, 'A')}:*"`)
}

/** The right policy as a run meets it that has something to say of the whole file, at its first letter. */
export function inRun(title: string, run: Example['run'] & object): Example {
  return { title, policy: `«{»${BLOG.policy.slice(1)}`, run }
}
