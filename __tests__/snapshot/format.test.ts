import fc from 'fast-check'
import { InvariantError, UsageError } from '../../src/core/text/errors.js'
import { readJson } from '../../src/core/text/json.js'
import { compactJson, printJson } from '../../src/core/text/json-tree.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { schemaCheck } from '../../src/settings/schema-problems.js'
import { printSnapshot, readSnapshot, type SnapshotDocument, withPolicy } from '../../src/snapshot/format.js'
import { SNAPSHOT_SCHEMA } from '../../src/snapshot/schema.js'

const check = await schemaCheck(SNAPSHOT_SCHEMA)

const TEXT = printSnapshot({
  schema: 1,
  account: '111122223333',
  partition: 'aws-us-gov',
  region: 'us-gov-west-1',
  caller: { Arn: 'arn:aws-us-gov:iam::111122223333:user/ci', UserId: 'AIDAEXAMPLE1234567' },
  roles: [
    {
      RoleId: 'AROAEXAMPLE1234567',
      RoleName: 'a',
      Path: '/x/',
      Arn: 'arn:aws-us-gov:iam::111122223333:role/x/a',
      AssumeRolePolicyDocument: '%7B%22Version%22%3A%222012-10-17%22%7D',
    },
  ],
  instances: [],
  buckets: { one: { policy: null }, two: { policy: { Statement: [] } }, '123': { policy: {} } },
})

const treeOf = (text: string) => {
  const { root } = readJson(sourceFromText('x', text))
  if (root === undefined) throw new InvariantError(`no JSON: ${text}`)
  return root
}

/** The document, or `undefined` for a usage error; whatever else is thrown fails the test. */
function tryRead(text: string): SnapshotDocument | undefined {
  try {
    return readSnapshot(sourceFromText('s.json', text), check)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    expect((error as UsageError).message).toMatch(/^ {2}s\.json:\d+:\d+: \S/m)
    return undefined
  }
}

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '1',
    '""',
    '"x"',
    '%',
    '\\u0000',
    '"policy": 1,',
    'é',
    ' ',
  ),
  fc.string({ maxLength: 4 }),
)
const damaged = fc
  .array(fc.tuple(fc.nat(TEXT.length), fc.nat(8), piece), { minLength: 1, maxLength: 2 })
  .map(edits => edits.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), TEXT))

describe('a snapshot', () => {
  it('decodes trust policies as the API writes them', () => {
    expect(tryRead(TEXT)?.snapshot.roles[0]?.AssumeRolePolicyDocument).toEqual({ Version: '2012-10-17' })
  })

  it('is read from any text, or the text is a usage error with places', () => {
    let read = 0
    fc.assert(
      fc.property(damaged, text => {
        const document = tryRead(text)
        if (document === undefined) return
        read += 1
        expect(document.snapshot.account).toMatch(/^\d{12}$/)
        expect([...document.policies.keys()].sort()).toEqual(Object.keys(document.snapshot.buckets).sort())
      }),
      { numRuns: 2000 },
    )
    expect(read).toBeGreaterThan(20)
  })

  it('takes any policy in the place of an old one, and nothing else of its text changes', () => {
    const policy = fc.oneof(fc.constant(null), fc.dictionary(fc.string(), fc.jsonValue()))
    const indents = fc.constantFrom<string | number>(0, 1, 2, '\t')
    fc.assert(
      fc.property(policy, indents, fc.constantFrom('one', 'two', '123'), (policy, indent, bucket) => {
        const document = tryRead(JSON.stringify(JSON.parse(TEXT), null, indent))
        const tree = policy === null ? null : treeOf(JSON.stringify(policy))
        const text = document && withPolicy(document, bucket, tree)
        const expected = JSON.parse(TEXT)
        expected.buckets[bucket].policy = JSON.parse(JSON.stringify(policy))
        expect(JSON.parse(text ?? '')).toEqual(expected)
        if (indent === 2) expect(text).toBe(JSON.stringify(expected, null, 2))
      }),
      { numRuns: 500 },
    )
  })

  it('has no place for the policy of a bucket that it does not have', () => {
    const document = tryRead(TEXT)
    expect(document && withPolicy(document, 'three', null)).toBeUndefined()
  })
})

describe('JSON printed from its tree', () => {
  it('is what JSON.stringify prints', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const compact = JSON.stringify(value)
        const tree = treeOf(compact)
        expect(compactJson(tree)).toBe(compact)
        expect(printJson(tree, '')).toBe(JSON.stringify(value, null, 2))
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps numbers as they were written', () => {
    expect(compactJson(treeOf('[ 1.0, 1e400, -0, 12345678901234567890 ]'))).toBe('[1.0,1e400,-0,12345678901234567890]')
  })
})
