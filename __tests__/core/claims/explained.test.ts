import fc from 'fast-check'
import { check } from '../../../src/app/check.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { CHECK } from '../../fakes/account.js'
import {
  ADMIN_ID,
  ALL,
  CONNECT_ID,
  EXPORTER_ID,
  LISTED,
  lockOf,
  OWNER,
  planned,
  SALES_ARN,
  textOf,
} from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'
import { type Mutant, mutantsOf } from '../mutations/account/mutants.js'
import { judged, rightWorlds } from '../mutations/account/worlds.js'

/** The claims that fail where no error says what is wrong. */
function unexplained({ claims, findings }: PolicyReport): readonly string[] {
  const isExplained = findings.some(({ severity, help }) => severity === 'error' && help.parts.length > 0)
  return isExplained ? [] : claims.flatMap(({ claim, verdict }) => (verdict.kind === 'fails' ? [claim] : []))
}

const session = fc.constantFrom('*', 'p*', '*p', '?*', 'a*b', 'i-*', 'ci', 'x', '????', '')
const id = fc.constantFrom(CONNECT_ID, ADMIN_ID, EXPORTER_ID, 'AROASTRANGERSTRANGERX')
const listedValue = fc.oneof(
  fc.tuple(id, session).map(parts => parts.join(':')),
  fc.constantFrom(...LISTED, OWNER, '999988887777', 'AIDAJQABLZS4A3QDU576Q', `${ADMIN_ID}*`, '*'),
)
const listOf = fc.array(listedValue, { maxLength: 3 }).map(more => [...LISTED.slice(0, 3), ...more])

const condition = fc.constantFrom<object>(
  {},
  { StringLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:role/*` } },
  { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:role/Admin` } },
  { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { NumericGreaterThan: { 's3:TlsVersion': '1.1' } },
  { StringNotEquals: { 's3:x-amz-server-side-encryption': 'AES256' } },
  { StringNotLike: { 'aws:userId': LISTED.slice(1) } },
  { StringLike: { 'aws:userId': `${CONNECT_ID}:*` } },
)
const action = fc.constantFrom('s3:*', 's3:PutObject', 's3:Get*', 's3:PutBucketPolicy', ['s3:Delete*', 's3:List*'])
const further = fc
  .record({ Action: action, Condition: condition, Effect: fc.constantFrom('Deny', 'Deny', 'Allow') })
  .map(said => ({ ...ALL, ...said }))
const lock = fc
  .tuple(listOf, fc.constantFrom<object>({}, { Action: 's3:Get*' }, { Resource: `${SALES_ARN}/*` }))
  .map(([ids, part]) => ({ ...lockOf(ids), ...part }))
const statements = fc.tuple(lock, fc.array(further, { maxLength: 2 })).map(([first, more]) => [first, ...more])

describe('A claim that fails', () => {
  it('is explained by an error, whatever a policy says, in check and in plan', async () => {
    await fc.assert(
      fc.asyncProperty(statements, async policy => {
        const [checked] = check([policyFrom(textOf(...policy), 'policies/a.json')], CHECK).policies
        expect(checked === undefined ? ['nothing'] : unexplained(checked)).toEqual([])
        expect(unexplained(await planned(policy, { live: [lockOf()] }))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('is explained whatever is wrong with the account, the settings or the live policy', async () => {
    const mutants: readonly Mutant[] = (await rightWorlds()).flatMap(mutantsOf)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mutants), async ({ world }) => {
        const policy = await judged(world).catch(() => undefined)
        expect(policy === undefined ? [] : unexplained(policy)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('says of sessions by a pattern what to write instead, where they leave the bucket open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('p*', '*p', 'i-*', 'a*b', '??'), id, async (name, role) => {
        const ids = [...LISTED.filter(one => !one.startsWith(role)), `${role}:${name}`]
        const { findings } = await planned([lockOf(ids)])
        const about = findings.filter(({ rule }) => rule === 'lock-value-pins-session')
        expect(about.map(({ severity }) => severity)).toEqual(['error'])
        expect(about[0]?.help.parts).toContainEqual({ quoted: `${role}:*` })
      }),
    )
  })

  it('points at the Deny that locks somebody out', async () => {
    const deny = { Effect: 'Deny', ...ALL, Action: 's3:PutObject' }
    const { findings } = await planned([lockOf(), deny])
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule }) => rule)).toEqual(['deny-beside-lock'])
  })
})
