import { check } from '../../../src/app/check.js'
import { plain } from '../../../src/core/text/prose.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { CHECK } from '../../fakes/account.js'
import { policyFrom } from '../../fakes/policies.js'
import { judged, rightWorlds, type World } from '../mutations/account/worlds.js'
import { besides, idsOf, type JsonObject, type PolicyJson, replaced, textOf, withIds } from '../mutations/edits.js'

const [, EXAMPLE] = (await rightWorlds()) as readonly [World, World]
const [LOCK = {}] = EXAMPLE.file.Statement
const IDS = idsOf(LOCK) ?? []
const MORE = withIds(LOCK, [...IDS, 'AROARTX3GSDSW5VRCPIXR:*'])

function failing(policy: PolicyJson): readonly string[] {
  const [report] = check([policyFrom(textOf(policy), 'policies/a.json')], CHECK).policies
  return failed(report)
}

function failed(report: PolicyReport | undefined): readonly string[] {
  return (report?.claims ?? []).flatMap(({ claim, verdict }) =>
    verdict.kind === 'fails' ? [`${claim}: ${plain(verdict.because)}`] : [],
  )
}

const tier = (rest: JsonObject): PolicyJson =>
  besides(replaced(EXAMPLE.file, 0, MORE), { ...LOCK, Sid: 'Tier', ...rest })

describe('An id that a list of the lock names', () => {
  it('fails a claim in check where the Denies together spare it for nothing', () => {
    const words = 'connect-keeps-access: `AROARTX3GSDSW5VRCPIXR` is on the list, and is denied everything all the same.'
    expect(failing(tier({}))).toEqual([words])
    const { Action: _, ...rest } = LOCK
    expect(failing(besides(replaced(EXAMPLE.file, 0, MORE), { ...rest, Sid: 'All', NotAction: 'iam:*' }))).toEqual([
      words,
    ])
  })

  it('fails none where a tier leaves it something', () => {
    expect(failing(tier({ Action: ['s3:Put*', 's3:Delete*'] }))).toEqual([])
  })
})

describe('A policy without a list of ids', () => {
  const planned = (statement: JsonObject) => judged({ ...EXAMPLE, file: { ...EXAMPLE.file, Statement: [statement] } })
  const claimsOf = ({ claims }: PolicyReport) => claims.map(({ verdict }) => verdict.kind)

  it('is asked who is denied, and says of nobody that a list left him out', async () => {
    const [, tls = {}] = EXAMPLE.file.Statement
    expect(claimsOf(await planned(tls)).slice(0, 4)).toEqual(['fails', 'holds', 'holds', 'holds'])
  })

  const { Condition: _, ...EVERYBODY } = LOCK
  const because = ({ claims }: Pick<PolicyReport, 'claims'>, asked: string) => {
    const verdict = claims.find(({ claim }) => claim === asked)?.verdict
    return verdict !== undefined && 'because' in verdict ? `${verdict.kind}: ${plain(verdict.because)}` : verdict?.kind
  }

  it.each<[string, JsonObject]>([
    ['addresses', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['an endpoint', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }],
    ['MFA', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }],
  ])('says which call it denies to an admin, and nothing of a list: %s', async (_name, Condition) => {
    expect(because(await planned({ ...EVERYBODY, Condition }), 'admins-keep-access')).toMatch(
      /^fails: The admin role `[^`]+`: `s3:GetBucketPolicy` is denied to .*, when called without/,
    )
  })

  it('says what of the policy an admin cannot do', async () => {
    const found = await planned({ ...EVERYBODY, Action: 's3:Delete*' })
    expect(because(found, 'admins-keep-access')).toContain('`s3:DeleteBucketPolicy` is always denied to')
    expect(because(found, 'connect-keeps-access')).toContain('`s3:DeleteObject` is always denied to')
  })

  it.each<[string, JsonObject, string, string]>([
    ['TLS', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, 'not-asked', 'not-asked'],
    ['addresses', { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }, 'not-asked', 'not-asked'],
    ['one user', { Principal: { AWS: 'arn:aws:iam::111122223333:user/eve' } }, 'not-asked', 'not-asked'],
    [
      'ARNs',
      { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/a' } } },
      'unknown',
      'unknown',
    ],
    ['deletions', { Action: 's3:Delete*' }, 'fails', 'fails'],
    ['the policy', { Action: 's3:*BucketPolicy' }, 'not-asked', 'fails'],
    ['everything', {}, 'fails', 'fails'],
    ['whoever has an id', { Condition: { Null: { 'aws:userid': 'false' } } }, 'fails', 'fails'],
    ['all but a user', { Condition: { StringNotEquals: { 'aws:userid': 'AIDACKCEVSQ6C2EXAMPLE' } } }, 'fails', 'fails'],
  ])('fails in check only where it denies every role what it needs: %s', (_name, rest, connect, admins) => {
    const [report] = check(
      [policyFrom(textOf({ ...EXAMPLE.file, Statement: [{ ...EVERYBODY, ...rest }] }))],
      CHECK,
    ).policies
    if (report === undefined) throw new Error('nothing was checked')
    expect(report.verdict).toBe('unsafe')
    expect([because(report, 'connect-keeps-access'), because(report, 'admins-keep-access')]).toEqual([
      expect.stringMatching(`^${connect}`),
      expect.stringMatching(`^${admins}`),
    ])
  })

  it('locks out the admins where it denies them, whatever it lists', async () => {
    const found = await planned(EVERYBODY)
    expect(claimsOf(found).slice(1, 4)).toEqual(['fails', 'fails', 'fails'])
  })
})

describe('A list without an admin', () => {
  const kept = async (rest: JsonObject) => {
    const lock = { ...withIds(LOCK, IDS.slice(0, 1)), ...rest }
    return failed(await judged({ ...EXAMPLE, file: { ...EXAMPLE.file, Statement: [lock] } })).join('\n')
  }
  const never = 'No admin role is on the list, so no admin could ever change the policy.'

  it('keeps the admins from the policy for good where it denies that to all others', async () => {
    expect(await kept({})).toContain(never)
  })

  it.each<[string, JsonObject]>([
    ['deletes alone', { Action: 's3:Delete*' }],
    [
      'calls from elsewhere',
      {
        Condition: {
          ...(withIds(LOCK, IDS.slice(0, 1))['Condition'] as JsonObject),
          NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
        },
      },
    ],
  ])('does not where it denies %s', async (_name, rest) => {
    const words = await kept(rest)
    expect(words).not.toContain(never)
    expect(words).toMatch(/admins-keep-access: The admin role/)
  })
})
