import { EXPORTER_ID, LISTED, lockOf, OWNER, planned, SALES_ARN } from '../../fakes/planned.js'

const EXPORTER = `arn:aws:iam::${OWNER}:role/recordings-exporter`
const allow = (AWS: unknown, more: object = {}) => ({
  ...{ Effect: 'Allow', Principal: { AWS }, Action: 's3:GetObject', Resource: `${SALES_ARN}/*` },
  ...more,
})

async function plan(live: object, file: object) {
  const { plan } = await planned([lockOf(LISTED), file], { live: [lockOf(LISTED), live] })
  return { action: plan?.action, dropped: plan?.dropped.length, fingerprint: plan?.fingerprint }
}

describe('A role that S3 shows by its id', () => {
  it.each<[string, unknown, unknown, string]>([
    ['by its id, and the file by its ARN', EXPORTER_ID, EXPORTER, 'none'],
    ['by its ARN in both', EXPORTER, EXPORTER, 'none'],
    ['by its id beside an account', [EXPORTER_ID, OWNER], [OWNER, EXPORTER], 'none'],
    ['by the id of another role', 'AROAINV7BYMRZP3NV66DI', EXPORTER, 'replace'],
    ['by an id that no role has', 'AROA27HJSWAHEPTTLIWSO', EXPORTER, 'replace'],
  ])('is the role that the file names: %s', async (_, live, file, action) => {
    expect((await plan(allow(live), allow(file))).action).toBe(action)
  })

  it('makes no other plan of the same policies', async () => {
    const Action = 's3:GetObjectAcl'
    const [byId, byArn] = [
      await plan(allow(EXPORTER_ID), allow(EXPORTER, { Action })),
      await plan(allow(EXPORTER), allow(EXPORTER, { Action })),
    ]
    expect(byId).toEqual(byArn)
    expect(byId.action).toBe('replace')
  })
})
