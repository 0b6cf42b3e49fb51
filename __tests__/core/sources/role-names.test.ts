import { plan } from '../../../src/app/review.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plainText } from '../../../src/core/text/plain.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { EXAMPLE, exampleFile, exampleLive, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { checked, read, type Surroundings } from './support.js'

const BUCKET = 'connect-25fd0a3be3ef'
const POLICY = exampleFile(`examples/policies/${BUCKET}.json`).text
const LISTED = EXAMPLE.roles.find(({ RoleId }) => POLICY.includes(`"${RoleId}:*"`))
if (LISTED === undefined) throw new Error('the example lists no role')

/** The example's policy with a function in the place of a role's id. */
function policy(id: object): object {
  return JSON.parse(POLICY.replace(`"${LISTED?.RoleId}:*"`, JSON.stringify(id))) as object
}

const LOCK = (id: object) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: BUCKET, PolicyDocument: policy(id) },
})
const ROLE = (RoleName: unknown) => ({ Type: 'AWS::IAM::Role', Properties: { RoleName } })
const OWN = { 'Fn::Sub': '${Role.RoleId}:*' }

/** The policy as it is judged in the example account. */
async function inAccount(content: object, surroundings?: Surroundings): Promise<PolicyReport> {
  const sources = await read(content, surroundings)
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: exampleLive(BUCKET) })
  const target = { files: sources.map(readPolicyFile), account: new FakeAccount(), policies }
  const [report] = (await plan([target], { ...SETTINGS, mode: 'plan' })).policies
  if (report === undefined) throw new Error('no policy')
  return report
}

const said = ({ verdict, claims }: PolicyReport) => [verdict, ...claims.map(one => `${one.claim} ${one.verdict.kind}`)]
const told = ({ findings }: PolicyReport, rule: string) =>
  findings.filter(found => found.rule === rule).map(({ message, help }) => [plainText(message), plainText(help)])

const manifest = (environment: string) => ({
  version: '1',
  artifacts: Object.fromEntries(
    ['Roles', 'Locks'].map(name => [
      name,
      { type: 'aws:cloudformation:stack', environment, properties: { templateFile: `${name}.template.json` } },
    ]),
  ),
})
const beside = {
  'Roles.template.json': JSON.stringify({
    Resources: { Role: ROLE(LISTED.RoleName) },
    Outputs: { Id: { Value: { 'Fn::GetAtt': ['Role', 'RoleId'] }, Export: { Name: 'role-id' } } },
  }),
  'Locks.template.json': JSON.stringify({
    Resources: { Lock: LOCK({ 'Fn::Join': ['', [{ 'Fn::ImportValue': 'role-id' }, ':*']] }) },
  }),
}
const nested = {
  content: {
    Resources: {
      Role: ROLE(LISTED.RoleName),
      Inner: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: 'inner.json', Parameters: { Id: { 'Fn::GetAtt': ['Role', 'RoleId'] } } },
      },
    },
  },
  beside: {
    'inner.json': JSON.stringify({
      Parameters: { Id: { Type: 'String' } },
      Resources: { Lock: LOCK({ 'Fn::Sub': '${Id}:*' }) },
    }),
  },
}

/** The same, where the nested stack says beside its address which file lies there. */
function asAsset(TemplateURL: unknown): object {
  const { Resources } = nested.content
  const { Inner } = Resources
  const placed = { ...Inner, Properties: { ...Inner.Properties, TemplateURL } }
  return { Resources: { ...Resources, Inner: { ...placed, Metadata: { 'aws:asset:path': 'inner.json' } } } }
}

describe('The id of a role that a template names', () => {
  it.each<readonly [string, object, Surroundings]>([
    ['in the same template', { Resources: { Role: ROLE(LISTED.RoleName), Lock: LOCK(OWN) } }, {}],
    [
      'by a parameter',
      {
        Parameters: { Name: { Type: 'String', Default: LISTED.RoleName } },
        Resources: { Role: ROLE({ Ref: 'Name' }), Lock: LOCK(OWN) },
      },
      {},
    ],
    ['in another stack that exports it', manifest(`aws://${EXAMPLE.account}/eu-central-1`), { beside }],
    ['in a stack of no account in particular', manifest('aws://unknown-account/unknown-region'), { beside }],
    ['in the parent stack', nested.content, { beside: nested.beside }],
    ['in the parent stack of an asset', asAsset({ 'Fn::Sub': 'https://${Assets}/1.json' }), { beside: nested.beside }],
    ['in the parent stack of an asset by its address', asAsset('https://assets/1.json'), { beside: nested.beside }],
  ])('is the one that the account has by its name: %s', async (_, content, surroundings) => {
    const whole = await inAccount(JSON.parse(POLICY) as object)
    const found = await inAccount(content, surroundings)
    expect(said(found)).toEqual(said(whole))
    expect(found.verdict).toBe('safe')
    expect(JSON.stringify(told(found, 'source-read-with-assumptions'))).toContain(LISTED.RoleName)
  })

  it.each<readonly [string, object, string, Surroundings]>([
    [
      'no role has the name',
      { Resources: { Role: ROLE('nobody'), Lock: LOCK(OWN) } },
      'Deploy the role `nobody` first',
      {},
    ],
    ['it has no name', { Resources: { Role: { Type: 'AWS::IAM::Role' }, Lock: LOCK(OWN) } }, '--parameter NAME=', {}],
    ['the name is not known', { Resources: { Role: ROLE({ Ref: 'Open' }), Lock: LOCK(OWN) } }, '--parameter NAME=', {}],
    ['it is a role of another account', manifest('aws://999999999999/eu-central-1'), 'Deploy the role', { beside }],
  ])('stays unknown, and it is said what to do, where %s', async (_, content, help, surroundings) => {
    const found = await inAccount(content, surroundings)
    expect(found.verdict).toBe('unproven')
    expect(JSON.stringify(told(found, 'source-not-known-yet'))).toContain(help)
    expect(told(found, 'source-read-with-assumptions')).toEqual([])
  })

  it('is not asked for without an account', async () => {
    const { policies } = await checked({ Resources: { Role: ROLE(LISTED.RoleName), Lock: LOCK(OWN) } })
    expect(policies.map(({ verdict }) => verdict)).toEqual(['unproven'])
  })
})

describe('A stack of another account', () => {
  const policyOf = (environment: string) =>
    inAccount(
      { version: '1', artifacts: { Locks: manifest(environment).artifacts['Locks'] } },
      {
        beside: {
          'Locks.template.json': JSON.stringify({ Resources: { Lock: LOCK({ 'Fn::Sub': `${LISTED.RoleId}:*` }) } }),
        },
      },
    )

  it.each([`aws://${EXAMPLE.account}/eu-central-1`, 'aws://unknown-account/eu-central-1'])(
    'is none that may be made in the one which is asked: %s',
    async environment => {
      expect((await policyOf(environment)).verdict).toBe('safe')
    },
  )

  it('is not proved by what this one says', async () => {
    const found = await policyOf('aws://999999999999/eu-central-1')
    expect(found.verdict).toBe('unproven')
    expect(told(found, 'source-not-known-yet').map(([message]) => message)).toEqual([
      `The stack is made in account \`999999999999\`, and this run asks account \`${EXAMPLE.account}\`.`,
    ])
  })
})
