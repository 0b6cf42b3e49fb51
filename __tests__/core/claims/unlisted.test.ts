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

  it('locks out the admins where it denies them, whatever it lists', async () => {
    const { Condition: _, ...everybody } = LOCK
    const found = await planned(everybody)
    expect(claimsOf(found).slice(1, 4)).toEqual(['fails', 'fails', 'fails'])
  })
})
