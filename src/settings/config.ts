import { accountOfArn, type DeclaredId } from '../core/account/roles.js'
import { renamedTo } from '../core/rules/renamed.js'
import type { Waiver } from '../core/rules/waive.js'
import type { JsonValue } from '../core/text/json.js'
import { nodeAt, plainValue } from '../core/text/json-tree.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { suggestion } from '../core/text/suggest.js'
import { type FileProblem, fileUsageError } from '../core/text/usage.js'
import { CONFIG_SCHEMA } from './config-schema.js'
import { schemaCheck } from './schema-problems.js'
import { readYaml } from './yaml.js'

/** What `connect-bucket-lock.yml` says. A setting that it does not have is absent: inputs and defaults decide. */
export interface Config {
  readonly policies?: readonly string[]
  /** Names, ARNs or globs. */
  readonly adminRoles?: readonly string[]
  /** Name, ARN or RoleId. */
  readonly deployRole?: string
  /** Name, ARN or RoleId. */
  readonly planRole?: string
  readonly regions?: readonly string[]
  readonly awsServices?: boolean
  readonly accessAnalyzer?: boolean
  readonly whenPlanChanged?: WhenDoubtful
  readonly whenStatementsAreDropped?: WhenDoubtful
  /** Buckets read at a time. */
  readonly concurrency?: number
  readonly declared: readonly DeclaredId[]
  readonly accounts: readonly AccountConfig[]
  readonly buckets: ReadonlyMap<string, BucketConfig>
  readonly waivers: readonly Waiver[]
}

/** What to do where applying is not certainly meant. */
export type WhenDoubtful = 'refuse' | 'apply'

/** An account that holds buckets, and as whom we go there. */
export interface AccountConfig {
  readonly id: string
  /** ARNs of roles of that account. */
  readonly roleToAssume: { readonly plan: string; readonly apply: string }
  readonly externalId?: string
  readonly regions?: readonly string[]
}

export interface BucketConfig {
  readonly account: string
  /** The policy file of the bucket, relative to the workspace. */
  readonly file?: string
}

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

/**
 * Reads `connect-bucket-lock.yml` (`schemas/config.schema.json`).
 * Throws UsageError with the place of everything that is wrong, a waiver that has run out included.
 */
export async function readConfig(file: SourceFile, context: ConfigContext): Promise<Config> {
  const { root, problems } = await readYaml(file)
  if (problems.length > 0) throw unusable(file, problems)
  if (root === undefined) return configOf({})
  const check = await schemaCheck(CONFIG_SCHEMA)
  const wrong = check(plainValue(root), root).map(({ path, onKey, message }) => ({
    span: nodeAt(root, path, onKey),
    message,
  }))
  if (wrong.length > 0) throw unusable(file, wrong)
  const raw = plainValue(root) as RawConfig
  const contradictions = [...contradictionsOf(raw, root, context)]
  if (contradictions.length > 0) throw unusable(file, contradictions)
  return configOf(raw)
}

/** The file's own shape, after the schema. */
interface RawConfig {
  readonly policies?: readonly string[]
  readonly 'admin-roles'?: readonly string[]
  readonly 'deploy-role'?: string
  readonly 'plan-role'?: string
  readonly regions?: readonly string[]
  readonly 'allow-aws-services'?: boolean
  readonly 'access-analyzer'?: boolean
  readonly 'when-plan-changed'?: WhenDoubtful
  readonly 'when-statements-are-dropped'?: WhenDoubtful
  readonly concurrency?: number
  readonly declared?: readonly DeclaredId[]
  readonly accounts?: readonly RawAccount[]
  readonly buckets?: Readonly<Record<string, string | BucketConfig>>
  readonly waivers?: readonly Waiver[]
}

interface RawAccount {
  readonly id: string
  readonly 'role-to-assume': { readonly plan: string; readonly apply: string }
  readonly 'external-id'?: string
  readonly regions?: readonly string[]
}

function configOf(raw: RawConfig): Config {
  const settings = {
    policies: raw.policies,
    adminRoles: raw['admin-roles'],
    deployRole: raw['deploy-role'],
    planRole: raw['plan-role'],
    regions: raw.regions,
    awsServices: raw['allow-aws-services'],
    accessAnalyzer: raw['access-analyzer'],
    whenPlanChanged: raw['when-plan-changed'],
    whenStatementsAreDropped: raw['when-statements-are-dropped'],
    concurrency: raw.concurrency,
  }
  const accounts = (raw.accounts ?? []).map(account => ({
    id: account.id,
    roleToAssume: account['role-to-assume'],
    ...present({ externalId: account['external-id'], regions: account.regions }),
  }))
  const buckets = new Map(Object.entries(raw.buckets ?? {}).map(([name, entry]) => [name, bucketOf(entry)]))
  return { ...present(settings), declared: raw.declared ?? [], accounts, buckets, waivers: raw.waivers ?? [] }
}

function bucketOf(entry: string | BucketConfig): BucketConfig {
  return typeof entry === 'string' ? { account: entry } : entry
}

type Path = readonly (string | number)[]
type Contradiction = readonly [Path, Prose]

/** What the schema cannot say. */
function* contradictionsOf(raw: RawConfig, root: JsonValue, context: ConfigContext): Generator<FileProblem> {
  const found = [
    ...declaredProblems(raw.declared ?? []),
    ...accountProblems(raw.accounts ?? []),
    ...bucketProblems(raw),
    ...(raw.waivers ?? []).flatMap((waiver, index) => waiverProblems(waiver, index, context)),
  ]
  for (const [path, message] of found) yield { span: nodeAt(root, path.map(String), false), message }
}

function declaredProblems(declared: readonly DeclaredId[]): Contradiction[] {
  return declared.flatMap(({ id, until }, index): Contradiction[] => {
    const path = ['declared', index]
    const again = declared.findIndex(other => other.id === id) < index
    return [
      ...(again ? [[[...path, 'id'], say`The id ${id} is declared twice. Keep one of the two.`] as const] : []),
      ...(until === undefined || isDate(until) ? [] : [noDate([...path, 'until'], until)]),
    ]
  })
}

function accountProblems(accounts: readonly RawAccount[]): Contradiction[] {
  return accounts.flatMap((account, index): Contradiction[] => {
    const path = ['accounts', index]
    const again = accounts.findIndex(({ id }) => id === account.id) < index
    const repeated: Contradiction = [[...path, 'id'], say`The account ${account.id} stands twice. Keep one of the two.`]
    const foreign = (['plan', 'apply'] as const).flatMap((use): Contradiction[] => {
      const arn = account['role-to-assume'][use]
      const owner = accountOfArn(arn)
      if (owner === account.id) return []
      const message = say`The role ${arn} is of account ${owner}, not of ${account.id}. Nothing is ever written with another account's credentials.`
      return [[[...path, 'role-to-assume', use], message]]
    })
    return again ? [repeated, ...foreign] : foreign
  })
}

function bucketProblems({ accounts = [], buckets = {} }: RawConfig): Contradiction[] {
  const known = accounts.map(({ id }) => id)
  return Object.entries(buckets).flatMap(([name, entry]): Contradiction[] => {
    const { account } = bucketOf(entry)
    if (known.includes(account)) return []
    const path = typeof entry === 'string' ? ['buckets', name] : ['buckets', name, 'account']
    const message = say`The account ${account} of the bucket ${name} is not among ${'accounts'}.${suggestion(account, known)} Add it there with the roles to assume.`
    return [[path, message]]
  })
}

function waiverProblems(waiver: Waiver, index: number, { rules, today }: ConfigContext): Contradiction[] {
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

function unusable(file: SourceFile, problems: readonly FileProblem[]): Error {
  const advice = ours(
    'Correct it, for a setting that is not understood may be the one that matters. Nothing was checked.',
  )
  return fileUsageError(file, say`The configuration ${file.path} cannot be used`, problems, advice)
}
