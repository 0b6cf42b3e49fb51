import { SETTINGS } from '../../fakes/account.js'
import { EXPORTER_ID, LISTED, lockOf, OWNER, planned, said } from '../../fakes/planned.js'

const ARN = `arn:aws:iam::${OWNER}:role/recordings-exporter`
const who = { owner: 'telephony', why: 'It exports recordings.' }

describe('An identity that the configuration declares', () => {
  it.each<[string, string | undefined, string]>([
    ['for good', undefined, 'holds'],
    ['until a day to come', '2026-11-23', 'holds'],
    ['until today', SETTINGS.today, 'holds'],
    ['until yesterday', '2026-11-21', 'fails'],
    ['until a year ago', '2025-11-22', 'fails'],
  ])('is known by its id as by its ARN %s', async (_, day, kind) => {
    const until = day === undefined ? {} : { until: day }
    for (const settings of [
      { declared: [{ id: EXPORTER_ID, ...who, ...until }] },
      { declaredArns: [{ arn: ARN, ...who, ...until }] },
    ]) {
      const report = await planned([lockOf([...LISTED, `${EXPORTER_ID}:*`])], { settings })
      expect(said(report, 'nobody-unknown-admitted').split(/[:;]/)[0]).toBe(kind)
      expect(report.verdict).toBe(kind === 'holds' ? 'safe' : 'unsafe')
    }
  })
})
