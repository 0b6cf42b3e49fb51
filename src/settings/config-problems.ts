import { accountOfArn } from '../core/account/roles.js'
import { renamedTo } from '../core/rules/renamed.js'
import { type Prose, say } from '../core/text/prose.js'
import { suggestion } from '../core/text/suggest.js'
import type { Config } from './config.js'

/** A rule as far as waivers go: those that keep somebody from being locked out cannot be waived. */
export interface WaivableRule {
  readonly id: string
  readonly waivable: boolean
}

export interface ConfigContext {
  /** ISO 8601 date. */
  readonly today: string
  readonly rules: readonly WaivableRule[]
}

type Entry<F extends keyof Config> = NonNullable<Config[F]> extends readonly (infer Item)[] ? Item : never
type Path = readonly (string | number)[]
/** The keys and indexes that lead to a value, and what is wrong with it. */
export type Contradiction = readonly [Path, Prose]

/** What the schema cannot say. */
export function contradictionsOf(config: Config, context: ConfigContext): readonly Contradiction[] {
  return [
    ...declaredProblems(config.declared ?? []),
    ...accountProblems(config.accounts ?? []),
    ...bucketProblems(config),
    ...(config.waivers ?? []).flatMap((waiver, index) => waiverProblems(waiver, index, context)),
  ]
}

function declaredProblems(declared: readonly Entry<'declared'>[]): Contradiction[] {
  return declared.flatMap(({ id, until }, index): Contradiction[] => {
    const path = ['declared', index]
    const again = declared.findIndex(other => other.id === id) < index
    return [
      ...(again ? [[[...path, 'id'], say`The id ${id} is declared twice. Keep one of the two.`] as const] : []),
      ...(until === undefined || isDate(until) ? [] : [noDate([...path, 'until'], until)]),
    ]
  })
}

function accountProblems(accounts: readonly Entry<'accounts'>[]): Contradiction[] {
  return accounts.flatMap((account, index): Contradiction[] => {
    const path = ['accounts', index]
    const again = accounts.findIndex(({ id }) => id === account.id) < index
    const repeated: Contradiction = [[...path, 'id'], say`The account ${account.id} stands twice. Keep one of the two.`]
    const foreign = (['plan', 'apply'] as const).flatMap((use): Contradiction[] => {
      const arn = account.roleToAssume[use]
      const owner = accountOfArn(arn)
      if (owner === account.id) return []
      const message = say`The role ${arn} is of account ${owner}, not of ${account.id}. Nothing is ever written with another account's credentials.`
      return [[[...path, 'role-to-assume', use], message]]
    })
    return again ? [repeated, ...foreign] : foreign
  })
}

function bucketProblems({ accounts = [], buckets = new Map() }: Config): Contradiction[] {
  const known = accounts.map(({ id }) => id)
  return [...buckets].flatMap(([name, { account }]): Contradiction[] => {
    if (known.includes(account)) return []
    const path = ['buckets', name, 'account']
    const message = say`The account ${account} of the bucket ${name} is not among ${'accounts'}.${suggestion(account, known)} Add it there with the roles to assume.`
    return [[path, message]]
  })
}

function waiverProblems(waiver: Entry<'waivers'>, index: number, { rules, today }: ConfigContext): Contradiction[] {
  const { rule, until } = waiver
  const path = ['waivers', index]
  const known = rules.find(({ id }) => id === (renamedTo(rule) ?? rule))
  const problems: Contradiction[] = []
  if (known === undefined) {
    const meant = suggestion(
      rule,
      rules.filter(({ waivable }) => waivable).map(({ id }) => id),
    )
    problems.push([
      [...path, 'rule'],
      say`There is no rule ${rule}.${meant} ${'connect-bucket-lock rules'} lists them.`,
    ])
  } else if (!known.waivable) {
    const message = say`The rule ${rule} cannot be waived, for what it finds locks somebody out or leaves the bucket open. Repair the policy.`
    problems.push([[...path, 'rule'], message])
  }
  if (!isDate(until)) problems.push(noDate([...path, 'until'], until))
  else if (until < today) {
    const message = say`The waiver of ${rule} ran out on ${until}. Repair the policy, or have ${waiver.owner} renew the waiver.`
    problems.push([[...path, 'until'], message])
  }
  return problems
}

function noDate(path: Path, found: string): Contradiction {
  return [path, say`${found} is no day of the calendar. Write one such as ${'2026-12-31'}.`]
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
