import { STEP_LIMIT } from '../../pattern/automaton.js'
import { type Language, splits } from '../../pattern/classes.js'
import { atLeast, DIGITS, NAME, nameInPath, times, word } from '../../pattern/domain.js'
import { type Glob, literalOf, residuals } from '../../pattern/pattern.js'
import { getOrMake } from '../../text/get-or-make.js'
import { say } from '../../text/prose.js'
import type { Clause, Deny, Extent, Model } from './clauses.js'
import {
  type ClausesOf,
  type Dimension,
  dimension,
  type Fragment,
  keyDimension,
  maskOf,
  TooManyClasses,
  textPoints,
  type ValueClass,
} from './dimensions.js'
import { accountsNamed, principalClauses, type Who } from './principals.js'
import { languagesOf } from './test-values.js'

/** What all cases of one question share. */
export interface ProofQuestion {
  readonly model: Model
  readonly reading: Extent
  readonly partition: string
  readonly admitted: Language
}

export const SESSION = atLeast(NAME, 2, 'session')
export const ACCOUNT = times(DIGITS, 12, '999988887777')

/** Accounts that the policy can tell apart, one for each class; `userids` are patterns that begin with an account. */
export function accountsOf({ model, partition }: ProofQuestion, userids: readonly Glob[]): readonly string[] {
  const globs = [...userids, ...accountsNamed(model).map(account => literalOf(account))]
  for (const deny of model.denies) {
    for (const glob of globsOf(deny, 'aws:principalaccount')) globs.push(glob)
    for (const glob of globsOf(deny, 'aws:principalarn')) {
      globs.push(...residuals(glob, `arn:${partition}:iam::`), ...residuals(glob, `arn:${partition}:sts::`))
    }
  }
  const found = splits([ACCOUNT], globs, STEP_LIMIT, model.steps)
  if (found === undefined) throw new TooManyClasses()
  return found
}

/** What the clauses of a statement about a key tell apart. */
export function globsOf(deny: Deny, key: string): readonly Glob[] {
  return languagesOf((deny.clauses.get(key) ?? []).map(({ test }) => test)).flat()
}

export function on(key: string): ClausesOf {
  return deny => deny.clauses.get(key) ?? []
}

/** The same clauses each time they are asked for, as they are told apart by identity. */
export function cached(clausesOf: ClausesOf): ClausesOf {
  const known = new Map<Deny, readonly Clause[]>()
  return deny => getOrMake(known, deny, () => clausesOf(deny))
}

/** The ARNs of roles in an account: `aws:PrincipalArn`, and the principals that name a role. */
export function arns(question: ProofQuestion, kind: 'role' | 'user', account: string): Dimension {
  const { model, reading, partition } = question
  const domain = [...word(`arn:${partition}:iam::${account}:${kind}/`), nameInPath('SomebodyElse')]
  const points = textPoints(model, reading, domain, arnClauses({ kind, account, partition }), arn => ({ arn }))
  return dimension(`the ARN of the ${kind}`, points)
}

export function arnClauses(who: Who): ClausesOf {
  return cached(deny => [...on('aws:principalarn')(deny), ...principalClauses(deny, who)])
}

/** `aws:PrincipalType` by kind. Source: IAM User Guide, "Variables and tags", table "Principal key values". */
export const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account', federated: 'FederatedUser' } as const

/** The keys that are the same for all callers of a kind in an account. */
export function authenticated(question: ProofQuestion, kind: keyof typeof TYPES, account: string): Dimension[] {
  const { model, reading, partition } = question
  const asClause = cached(deny => principalClauses(deny, { kind, account, partition }))
  const byAccount = kind === 'root' ? [single('principal', maskOf(model, reading, asClause, [SOME_ARN]), {})] : []
  const part: Fragment = kind === 'role' || kind === 'user' ? { account } : {}
  return [
    single('account', maskOf(model, reading, on('aws:principalaccount'), [account]), part),
    ...byAccount,
    ...fixed(question, { 'aws:principaltype': TYPES[kind], 'aws:principalisawsservice': 'false' }),
    ...fixed(question, { 'aws:principalservicename': '', ...(kind === 'user' ? {} : { 'aws:username': '' }) }),
  ]
}

/** Stands for an ARN where only its presence is asked about: no pattern for one identity is spelled like this. */
export const SOME_ARN = ''

/** Keys with one value for this caller, absent where it is empty. */
export function fixed({ model, reading }: ProofQuestion, keys: Readonly<Record<string, string>>): Dimension[] {
  return Object.entries(keys).map(([key, value]) =>
    single(key, maskOf(model, reading, on(key), value === '' ? [] : [value]), {}),
  )
}

/** A key of an AWS service's own calls with any value or none; the witness says which. */
export function undocumented({ model, reading }: ProofQuestion, key: string): Dimension {
  if (!model.keys.has(key)) return single(key, model.all, {})
  const doubt = say`the ${model.keys.get(key) ?? key} of an AWS service's own call, which AWS does not document`
  const { name, points } = keyDimension(model, reading, key)
  const said = points.map(({ mask, part }) => {
    return { mask, part: part.context === undefined ? part : { context: { ...part.context, explicit: true } }, doubt }
  })
  return dimension(name, said)
}

/** A key of the caller's with several possible values; the witness says which. */
export function explicit(
  { model, reading }: ProofQuestion,
  key: string,
  sets: readonly (readonly string[])[],
): Dimension {
  if (!model.keys.has(key)) return single(key, model.all, {})
  const points = sets.map((values): ValueClass => {
    const mask = maskOf(model, reading, on(key), values)
    return { mask, part: { context: { key, values, explicit: true } } }
  })
  return dimension(key, points)
}

export function single(name: string, mask: bigint, part: Fragment): Dimension {
  return dimension(name, [{ mask, part }])
}
