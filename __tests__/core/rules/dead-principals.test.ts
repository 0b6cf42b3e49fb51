import { check } from '../../../src/app/check.js'
import { plain } from '../../../src/core/text/prose.js'
import { CHECK, FakeAccount } from '../../fakes/account.js'
import { ADMIN_ID, LISTED, lockOf, OWNER, planned, SALES_ARN, textOf } from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'

const to = (Principal: object, Effect = 'Allow') => ({
  Effect,
  Principal,
  Action: 's3:GetObject',
  Resource: `${SALES_ARN}/*`,
})
const EXPORTER = `arn:aws:iam::${OWNER}:role/recordings-exporter`
const GONE = 'AROA27HJSWAHEPTTLIWSO'

async function found(...statements: readonly object[]): Promise<string[]> {
  const { findings, verdict } = await planned([lockOf(), ...statements])
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(verdict).toBe(errors.length > 0 ? 'unsafe' : 'safe')
  return errors.map(({ rule, message, help }) =>
    `${rule}: ${plain(message)} ${/(Did you mean|No role).*/.exec(plain(help))?.[0] ?? ''}`.trim(),
  )
}

describe('a principal that S3 will refuse', () => {
  it('is a unique id, whoever has it', async () => {
    expect(await found(to({ AWS: GONE }))).toEqual([
      `principal-is-unique-id: S3 does not accept the unique id \`${GONE}\` as a principal. No role of account \`${OWNER}\` has this id any more. Remove the principal.`,
    ])
    expect(await found(to({ AWS: [EXPORTER, ADMIN_ID] }))).toEqual([
      `principal-is-unique-id: S3 does not accept the unique id \`${ADMIN_ID}\` as a principal. Did you mean \`arn:aws:iam::${OWNER}:role/Admin\`?`,
    ])
    expect(await found(to({ AWS: 'AIDAJQABLZS4A3QDU576Q' }))).toHaveLength(1)
    expect(await found(to({ AWS: `${GONE}:*` }))).toHaveLength(1)
    expect(await found(to({ AWS: [GONE, 'AIDAJQABLZS4A3QDU576Q'] }))).toHaveLength(2)
    expect(
      await found({ ...to({ AWS: GONE }, 'Deny'), Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ).toHaveLength(1)
  })

  it.each<[string, object]>([
    ['roles of a path', { AWS: [EXPORTER, `arn:aws:iam::${OWNER}:role/team/*`] }],
    ['names that begin alike', { AWS: `arn:aws:iam::${OWNER}:role/recordings-?` }],
    ['every session of a role', { AWS: `arn:aws:sts::${OWNER}:assumed-role/Admin/*` }],
    ['any account', { AWS: 'arn:aws:iam::*:root' }],
    ['any service', { Service: '*.amazonaws.com' }],
    ['any provider', { Federated: 'arn:aws:iam::*:saml-provider/x' }],
  ])('is a pattern: %s', async (_, principal) => {
    for (const effect of ['Allow', 'Deny']) {
      const statement = { ...to(principal, effect), Condition: { Bool: { 'aws:SecureTransport': 'false' } } }
      const { findings, verdict } = await planned([lockOf(), statement])
      expect(findings.filter(({ rule }) => rule === 'principal-has-wildcard')).toHaveLength(1)
      expect(verdict).toBe('unsafe')
    }
  })

  it('is no pattern where the star stands alone', async () => {
    const anybody = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }
    for (const everyone of [{ AWS: '*' }, { AWS: ['*'] }])
      expect(await found({ ...to(everyone), ...anybody })).toEqual([])
  })

  it('is a unique id without an account to ask, too', () => {
    const [policy] = check([policyFrom(textOf(lockOf(LISTED), to({ AWS: GONE })))], CHECK).policies
    expect(policy?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'principal-is-unique-id',
    ])
    expect(policy?.verdict).toBe('unsafe')
  })

  it.each([
    [`arn:aws:iam::${OWNER}:role/was-deleted`, ''],
    [`arn:aws:iam::${OWNER}:role/recordings-exportr`, `Did you mean \`${EXPORTER}\`?`],
    [`arn:aws:iam::${OWNER}:role/service-role/recordings-exporter`, `Did you mean \`${EXPORTER}\`?`],
    [`arn:aws-cn:iam::${OWNER}:role/recordings-exporter`, `Did you mean \`${EXPORTER}\`?`],
    [`arn:aws:sts::${OWNER}:assumed-role/was-deleted/session`, ''],
  ])('is %s, which no role of the account has', async (arn, meant) => {
    const message = `account-principal-missing: The account \`${OWNER}\` has no role \`${arn}\`. ${meant}`
    expect(await found(to({ AWS: arn }))).toEqual([message.trim()])
  })

  it.each([
    [EXPORTER],
    [OWNER],
    [`arn:aws:iam::${OWNER}:root`],
    [`arn:aws:iam::${OWNER}:user/somebody`],
    [`arn:aws:sts::${OWNER}:assumed-role/recordings-exporter/session`],
    ['arn:aws:iam::444455556666:role/was-deleted'],
    ['*'],
  ])('is not %s', async principal => {
    expect(
      await found({ ...to({ AWS: principal }), Condition: { StringEquals: { 'aws:SourceAccount': OWNER } } }),
    ).toEqual([])
  })

  it.each([
    { Federated: `arn:aws:iam::${OWNER}:role/was-deleted` },
    { Service: `arn:aws:iam::${OWNER}:role/was-deleted` },
    { CanonicalUser: GONE },
  ])('is not a principal of another kind: %j', async principal => {
    const { findings } = await planned([lockOf(), to(principal)])
    const rules = findings.map(({ rule }) => rule)
    expect(rules.filter(rule => /^(account-principal-missing|principal-is-unique-id)$/.test(rule))).toEqual([])
  })

  it('is looked up in a fresh listing, for IAM is eventually consistent', async () => {
    const account = new FakeAccount()
    const all = account.rolesAre
    account.rolesAre = all.filter(({ Arn }) => Arn !== EXPORTER)
    const late = Object.assign(account, {
      roles: async (question?: { readonly fresh: boolean }) => (question?.fresh === true ? all : account.rolesAre),
    })
    const { findings } = await planned([lockOf(), to({ AWS: EXPORTER })], { account: late })
    expect(findings.filter(({ rule }) => rule === 'account-principal-missing')).toEqual([])
  })
})
