import { plain } from '../../../src/core/text/prose.js'
import { judged, rightWorlds, type World } from '../mutations/account/worlds.js'
import { besides, idsOf, type JsonObject, replaced, withIds } from '../mutations/edits.js'

const [, EXAMPLE] = (await rightWorlds()) as readonly [World, World]
const [LOCK = {}] = EXAMPLE.file.Statement
const OWN = EXAMPLE.snapshot.account
const EXPORTER = 'AROARTX3GSDSW5VRCPIXR'
const ARN = `arn:aws:iam::${OWN}:role/recordings-exporter`
const PARTNER = { id: 'AROAEXAMPLEEXAMPLE123', account: '444455556666' }
const WHO = { owner: 'data', why: 'They read the recordings.' }

/** The example account, which lists the exporter and a partner as well, and denies something to some. */
async function said(denied: readonly JsonObject[], account?: string) {
  const listed = withIds(LOCK, [...(idsOf(LOCK) ?? []), `${EXPORTER}:*`, `${PARTNER.id}:*`])
  const live = replaced(EXAMPLE.file, 0, listed)
  const { Condition: _, ...everything } = LOCK
  const denies = denied.map((each, index) => ({ ...everything, Sid: `Beside${index}`, ...each }))
  const roles = EXAMPLE.snapshot.roles.map(role => ({
    ...role,
    Tags: role.RoleId === EXPORTER ? [{ Key: 'team', Value: 'export' }] : [],
  }))
  const partner = account === undefined ? { id: PARTNER.id } : { ...PARTNER, account }
  const report = await judged({
    ...EXAMPLE,
    file: besides(live, ...denies),
    live,
    config: {
      declared: [
        { id: EXPORTER, ...WHO },
        { ...partner, ...WHO },
      ],
    },
    snapshot: { ...EXAMPLE.snapshot, roles },
  })
  const claim = report.claims.find(each => each.claim === 'connect-keeps-access')?.verdict
  return {
    verdict: report.verdict,
    connect: claim?.kind === 'fails' ? plain(claim.because) : claim?.kind,
    loses: report.plan?.loses.map(({ id, access }) => `${id} ${access?.join() ?? 'all'}`),
  }
}

const cutOff = (id: string) => `\`${id}\` is on the list, and is denied everything all the same.`
const except = (operator: string, key: string, ...values: string[]) => ({
  Condition: { [operator]: { [key]: values } },
})
const others = EXAMPLE.snapshot.roles.filter(({ RoleId }) => RoleId !== EXPORTER).map(({ Arn }) => Arn)

describe('A listed role that the account knows', () => {
  it.each<[string, readonly JsonObject[]]>([
    ['its ARN as a principal', [{ Principal: { AWS: ARN } }]],
    ['its ARN among principals', [{ Principal: { AWS: [ARN, 'arn:aws:iam::999988887777:role/other'] } }]],
    ['its ARN under a condition', [except('ArnEquals', 'aws:PrincipalArn', ARN)]],
    ['a pattern of its ARN', [except('StringLike', 'AWS:principalarn', 'arn:aws:iam::*:role/recordings-*')]],
    ['the ARNs of others', [except('ArnNotLike', 'aws:PrincipalArn', ...others, `arn:aws:iam::${OWN}:root`)]],
    ['its tag', [except('StringEquals', 'aws:PrincipalTag/Team', 'export')]],
    [
      'its ARN in two statements',
      [
        { Principal: { AWS: ARN }, Action: ['s3:Get*', 's3:List*'] },
        {
          ...except('ArnLike', 'aws:PrincipalArn', ARN),
          Action: undefined as never,
          NotAction: ['s3:Get*', 's3:List*'],
        },
      ],
    ],
  ])('is denied everything by %s', async (_, denied) => {
    const { verdict, connect } = await said(denied, PARTNER.account)
    expect({ verdict, connect }).toEqual({ verdict: 'unsafe', connect: cutOff(EXPORTER) })
  })

  it.each<[string, readonly JsonObject[]]>([
    ['another role', [except('ArnEquals', 'aws:PrincipalArn', `${ARN}-2`)]],
    ['a role of its name elsewhere', [{ Principal: { AWS: 'arn:aws:iam::999988887777:role/recordings-exporter' } }]],
    ['another value of its tag', [except('StringEquals', 'aws:PrincipalTag/team', 'exports')]],
  ])('keeps all that is denied to %s', async (_, denied) => {
    const { verdict, connect, loses } = await said(denied, PARTNER.account)
    expect({ connect, loses }).toEqual({ connect: 'holds', loses: [] })
    expect(verdict).toBe('safe')
  })

  it('is told to lose what is denied to its ARN', async () => {
    const objects = { Resource: `arn:aws:s3:::${EXAMPLE.bucket}/*` }
    expect(await said([{ Principal: { AWS: ARN }, Action: 's3:DeleteObject*', ...objects }])).toEqual({
      ...{ verdict: 'safe', connect: 'holds' },
      loses: [`${EXPORTER} delete`],
    })
    const { loses } = await said([except('ArnEquals', 'aws:PrincipalArn', ARN)])
    expect(loses).toEqual([`${EXPORTER} all`])
  })
})

describe('A listed role that is declared', () => {
  const outside = [except('StringNotEquals', 'aws:PrincipalAccount', OWN, '999988887777')]

  it('is denied everything where its account is', async () => {
    expect((await said(outside, PARTNER.account)).connect).toBe(cutOff(PARTNER.id))
    expect((await said([{ Principal: { AWS: PARTNER.account } }], PARTNER.account)).connect).toBe(cutOff(PARTNER.id))
  })

  it('is not where its account is another, or is not said', async () => {
    expect((await said(outside, '999988887777')).connect).toBe('holds')
    expect((await said(outside)).connect).toBe('holds')
  })
})
