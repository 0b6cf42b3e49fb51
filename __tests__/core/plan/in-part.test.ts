import { plain } from '../../../src/core/text/prose.js'
import { ALL, EXPORTER_ID, LISTED, lockOf, planned, SALES_ARN } from '../../fakes/planned.js'

const EXPORTER = 'arn:aws:iam::111122223333:role/recordings-exporter'
const LOCK = lockOf([...LISTED, `${EXPORTER_ID}:*`])
const settings = { declared: [{ id: EXPORTER_ID, owner: 'analytics', why: 'It copies the recordings.' }] }

function deny(more: object, principal: object | string = { AWS: EXPORTER }): object {
  return { Effect: 'Deny', ...ALL, Principal: principal, ...more }
}
const reading = (folder: string) => deny({ Action: 's3:GetObject', Resource: `${SALES_ARN}/${folder}/*` })
const from = (range: string) =>
  deny({ Action: 's3:GetObject', Resource: `${SALES_ARN}/*`, Condition: { NotIpAddress: { 'aws:SourceIp': range } } })
const TLS = deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, '*')
const allow = (Action: string) => ({
  Effect: 'Allow',
  Principal: { AWS: EXPORTER },
  Action,
  Resource: `${SALES_ARN}/*`,
})

async function change(live: readonly object[], file: readonly object[]) {
  const { plan } = await planned([LOCK, ...file], { settings, live: [LOCK, ...live] })
  return { gains: plan?.gains.length, loses: plan?.loses.length, inPart: plan?.inPart ?? false }
}

describe('a plan that names no one who gains or loses access', () => {
  it.each<[string, readonly object[], readonly object[]]>([
    ['an action that stands for no kind of access', [], [deny({ Action: 's3:GetObjectVersion' })]],
    ['a change of the lifecycle', [], [deny({ Action: 's3:PutLifecycleConfiguration', Resource: SALES_ARN })]],
    ['another folder', [reading('a')], [reading('b')]],
    ['another network', [from('10.0.0.0/8')], [from('11.0.0.0/8')]],
    ['plain HTTP', [], [TLS]],
    ['an Allow more', [], [allow('s3:GetObject')]],
    ['another Allow', [allow('s3:GetObject')], [allow('s3:PutObject')]],
  ])('says that a part of it changes: %s', async (_, live, file) => {
    const inPart = { gains: 0, loses: 0, inPart: true }
    expect(await change(live, file)).toEqual(inPart)
    expect(await change(file, live)).toEqual(inPart)
  })

  it.each<[string, readonly object[], readonly object[]]>([
    ['nothing at all', [TLS], [TLS]],
    [
      'a Deny that the lock makes needless',
      [],
      [deny({ Condition: { StringEquals: { 'aws:PrincipalType': 'Anonymous' } } }, '*')],
    ],
    ['a Deny of what a wider one denies', [TLS], [TLS, { ...TLS, Action: 's3:GetObject', Resource: `${SALES_ARN}/*` }]],
    ['two folders in place of one that has them', [reading('a'), reading('a/b')], [reading('a')]],
  ])('says nothing of the kind where that is %s', async (_, live, file) => {
    const nothing = { gains: 0, loses: 0, inPart: false }
    expect(await change(live, file)).toEqual(nothing)
    expect(await change(file, live)).toEqual(nothing)
  })

  it('leaves it to those whom it names', async () => {
    const narrower = await planned([lockOf()], { settings, live: [LOCK] })
    expect(narrower.plan?.loses).toHaveLength(1)
    expect(narrower.plan?.inPart).toBeUndefined()
  })
})

describe('a live policy that differs by an operator without keys', () => {
  it.each<[string, readonly object[]]>([
    ['in the lock', [lockOf(LISTED, { Null: {} })]],
    ['beside the lock', [lockOf(), deny({ Condition: { Null: {} } }, '*')]],
  ])('is not what the file says: %s', async (_, live) => {
    const { plan } = await planned([lockOf()], { live })
    expect(plan?.action).toBe('replace')
    expect(plan?.changes.map(({ what }) => plain(what)).join()).toContain('`Null` without keys')
  })
})
