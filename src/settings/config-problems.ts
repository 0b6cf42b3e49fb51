import { readOrigin } from '../core/access/prove.js'
import { accountOfArn } from '../core/account/roles.js'
import { isBucketName } from '../core/lock/find.js'
import { renamedTo } from '../core/rules/renamed.js'
import { list, ours, say } from '../core/text/prose.js'
import { suggestion } from '../core/text/suggest.js'
import type { BucketConfig } from './entries.js'
import { type Contradiction, expectProblems } from './expect-problems.js'
import { pathName } from './schema-problems.js'
import type { Config } from './table.js'

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
/** What the schema cannot say. */
export function contradictionsOf(config: Config, context: ConfigContext): readonly Contradiction[] {
  const { declared = [], trusted = [], accounts = [], waivers = [], retired = [] } = config
  return [
    ...declared.flatMap((entry, index) => declaredProblems(entry, index, declared)),
    ...trusted.flatMap(trustedProblems),
    ...accountProblems(accounts),
    ...bucketProblems(config),
    ...networkProblems(config),
    ...retired.flatMap(({ bucket }, index) => nameProblems(['retired', index, 'bucket'], bucket)),
    ...repeated(
      'retired',
      retired.map(({ bucket }) => bucket),
      'bucket',
    ),
    ...(config.expect ?? []).flatMap(expectProblems),
    ...waivers.flatMap((waiver, index) => waiverProblems(waiver, index, context)),
  ]
}

function networkProblems({ network = {} }: Config): Contradiction[] {
  return (['deployer', 'admins'] as const).flatMap(who =>
    (network[who] ?? []).flatMap((said, index): Contradiction[] =>
      readOrigin(said) === undefined
        ? [
            [
              ['network', who, index],
              say`${said} is not a valid range of addresses. Write one such as ${'203.0.113.0/24'}.`,
            ],
          ]
        : [],
    ),
  )
}

function declaredProblems(entry: Entry<'declared'>, index: number, all: readonly Entry<'declared'>[]): Contradiction[] {
  const { id, arn, account, until } = entry
  const path = ['declared', index]
  const first = all.findIndex(
    other => (id !== undefined && other.id === id) || (arn !== undefined && other.arn === arn),
  )
  const twice = say`The ${ours(id === undefined ? 'ARN' : 'id')} ${id ?? arn ?? ''} is declared twice. Keep one of the two.`
  const owner = arn === undefined ? undefined : accountOfArn(arn)
  return [
    ...oneOfThem(path, entry, ['id', 'arn']),
    ...(first !== -1 && first < index ? [[[...path, id === undefined ? 'arn' : 'id'], twice] as const] : []),
    ...(arn === undefined || account === undefined || account === owner
      ? []
      : [[[...path, 'account'], say`The ARN ${arn} is of account ${owner ?? ''}, not of ${account}.`] as const]),
    ...noDate(path, until),
  ]
}

function trustedProblems(entry: Entry<'trusted'>, index: number): Contradiction[] {
  const { issuer, tenant, until } = entry
  const path = ['trusted', index]
  const alone = say`A ${'tenant'} is of an ${'issuer'}. Add the issuer, or leave the tenant out.`
  const pattern = say`The tenant ${tenant ?? ''} would let every identity of the issuer in. Name the tenant, or leave it out if the issuer is yours alone.`
  return [
    ...oneOfThem(path, entry, ['account', 'arn', 'issuer']),
    ...(tenant !== undefined && issuer === undefined ? [[[...path, 'tenant'], alone] as const] : []),
    ...(tenant !== undefined && /^[*?]+$/.test(tenant) ? [[[...path, 'tenant'], pattern] as const] : []),
    ...noDate(path, until),
  ]
}

/** That an entry says exactly one of some fields. */
function oneOfThem(path: Path, entry: object, names: readonly string[]): Contradiction[] {
  const [first, second] = names.filter(name => name in entry)
  if (first === undefined)
    return [[path, say`${list(names, 'or')} is missing from ${pathName(path.map(String))}. Say one of them.`]]
  if (second === undefined) return []
  return [[[...path, second], say`${pathName(path.map(String))} says ${first} and ${second}. Write an entry for each.`]]
}

function accountProblems(accounts: readonly Entry<'accounts'>[]): Contradiction[] {
  return accounts.flatMap((account, index): Contradiction[] => {
    const path = ['accounts', index]
    const again = accounts.findIndex(({ id }) => id === account.id) < index
    const repeated: Contradiction = [
      [...path, 'id'],
      say`The account ${account.id} is there twice. Keep one of the two.`,
    ]
    const foreign = (['plan', 'apply'] as const).flatMap((use): Contradiction[] => {
      const arn = account.roleToAssume[use]
      const owner = accountOfArn(arn)
      if (owner === account.id) return []
      const message = say`The role ${arn} is of account ${owner}, not of ${account.id}. The program never writes with another account's credentials.`
      return [[[...path, 'role-to-assume', use], message]]
    })
    return again ? [repeated, ...foreign] : foreign
  })
}

function bucketProblems({ accounts = [], buckets = new Map() }: Config): Contradiction[] {
  const known = accounts.map(({ id }) => id)
  return [...buckets].flatMap(([name, bucket]): Contradiction[] => [
    ...nameProblems(['buckets', name], name),
    ...unknownAccount(name, bucket, known),
    ...connectProblems(['buckets', name], bucket),
    ...(bucket.drop ?? []).flatMap((entry, index) =>
      oneOfThem(['buckets', name, 'drop', index], entry, ['sid', 'digest']),
    ),
  ])
}

/** An entry of no bucket would be without effect, and without a word. */
function nameProblems(path: Path, name: string): Contradiction[] {
  if (isBucketName(name)) return []
  return [[path, say`${name} cannot be the name of a bucket. Write one whole name, without wildcards and capitals.`]]
}

function unknownAccount(name: string, { account }: BucketConfig, known: readonly string[]): Contradiction[] {
  if (account === undefined || known.includes(account)) return []
  const message = say`The account ${account} of the bucket ${name} is not among ${'accounts'}.${suggestion(account, known)} Add it there with the roles to assume.`
  return [[['buckets', name, 'account'], message]]
}

/** What a bucket says of Connect goes with a reason, and the reason with what it is about. */
function connectProblems(
  path: Path,
  { connect, connectSends, why, until, file, account }: BucketConfig,
): Contradiction[] {
  const said = connect === undefined ? (connectSends === undefined ? undefined : 'connect-sends') : 'connect'
  const problems: Contradiction[] = noDate(path, until)
  if (connect !== undefined && connectSends !== undefined) {
    problems.push([
      [...path, 'connect-sends'],
      say`Connect sends nothing to a bucket that it does not use. Keep ${'connect'} or ${'connect-sends'}.`,
    ])
  }
  if (said !== undefined && why === undefined) {
    problems.push([
      [...path, said],
      say`${'why'} is missing from ${pathName(path.map(String))}. Expected: why ${said} is right, so that a reader understands it in a year.`,
    ])
  }
  if (said === undefined && (why ?? until) !== undefined) {
    const field = why === undefined ? 'until' : 'why'
    problems.push([
      [...path, field],
      say`${field} is about ${'connect'} or ${'connect-sends'}, and ${pathName(path.map(String))} says neither.`,
    ])
  }
  if (file !== undefined && account === undefined) {
    problems.push([
      [...path, 'file'],
      say`${'account'} is missing from ${pathName(path.map(String))}, and ${'file'} goes with it.`,
    ])
  }
  for (const header of connectSends?.keys() ?? []) {
    if (/^x-amz-[a-z0-9-]+$/.test(header)) continue
    problems.push([
      [...path, 'connect-sends', header],
      say`${header} is not a header of S3 in small letters.${suggestion(header, ENCRYPTION_HEADERS)}`,
    ])
  }
  return problems
}

/** Source: S3 API Reference, "PutObject", request headers. */
const ENCRYPTION_HEADERS: readonly string[] = [
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
  'x-amz-server-side-encryption-context',
]

/** Entries of a list that are about the same thing. */
function repeated(name: string, about: readonly string[], field: string): Contradiction[] {
  return about.flatMap((value, index): Contradiction[] => {
    if (about.indexOf(value) === index) return []
    return [[[name, index, field], say`The ${ours(field)} ${value} is there twice. Keep one of the two.`]]
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
    problems.push([[...path, 'rule'], say`Unknown rule ${rule}.${meant} ${'connect-bucket-lock rules'} lists them.`])
  } else if (!known.waivable) {
    const message = say`The rule ${rule} cannot be waived, because it reports errors. Fix what it finds.`
    problems.push([[...path, 'rule'], message])
  }
  problems.push(...noDate(path, until))
  if (isDate(until) && until > yearAfter(today)) {
    const message = say`The waiver of ${rule} ends more than a year from now. Write a day until ${yearAfter(today)}, and renew it then if it still is right.`
    problems.push([[...path, 'until'], message])
  }
  if (isDate(until) && until < today) {
    const message = say`The waiver of ${rule} ran out on ${until}. Repair the policy, or have ${waiver.owner} renew the waiver.`
    problems.push([[...path, 'until'], message])
  }
  return problems
}

function noDate(path: Path, until: string | undefined): Contradiction[] {
  if (until === undefined || isDate(until)) return []
  return [[[...path, 'until'], say`${until} is not a valid date. Use the form ${'2026-12-31'}.`]]
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The same day a year later; the last of February where that year has no such day. */
function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return isDate(next) ? next : `${next.slice(0, 8)}28`
}
