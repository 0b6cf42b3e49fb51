import { judged, rightWorlds, type World } from '../mutations/account/worlds.js'
import { idsOf, type JsonObject, replaced } from '../mutations/edits.js'

const [, EXAMPLE] = (await rightWorlds()) as readonly [World, World]
const [LOCK = {}] = EXAMPLE.file.Statement
const OWN = EXAMPLE.snapshot.account
const ROLES = (idsOf(LOCK) ?? []).filter(id => id !== OWN)

async function verdictOf(...conditions: readonly JsonObject[]): Promise<string> {
  const Condition = Object.assign({}, ...conditions) as JsonObject
  return (await judged({ ...EXAMPLE, file: replaced(EXAMPLE.file, 0, { ...LOCK, Condition }) })).verdict
}

const like = (...ids: readonly string[]): JsonObject => ({ StringNotLike: { 'aws:userId': ids } })

describe('A lock that lists whole ids under a condition of their own', () => {
  it.each(['StringNotEquals', 'StringNotEqualsIfExists', 'ForAllValues:StringNotEquals'])(
    'admits them by %s',
    async operator => {
      expect(await verdictOf(like(...ROLES), { [operator]: { 'AWS:userid': OWN } })).toBe('safe')
    },
  )

  it.each<[string, readonly JsonObject[]]>([
    [
      'in which a star is a star',
      [like(...ROLES.slice(1), OWN), { StringNotEquals: { 'aws:userId': ROLES[0] ?? '' } }],
    ],
    ['that are not known', [like(...ROLES, OWN), { StringNotEquals: { 'aws:userId': '999988887777' } }]],
    ['under another key', [like(...ROLES, OWN), { StringNotEquals: { 'aws:username': OWN } }]],
    ['that must be there', [like(...ROLES, OWN), { StringEquals: { 'aws:userId': OWN } }]],
  ])('is unsafe with those %s', async (_, conditions) => {
    expect(await verdictOf(...conditions)).toBe('unsafe')
  })
})
