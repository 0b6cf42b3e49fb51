import { stringify } from 'yaml'
import { positionOf } from '../../../src/core/text/source.js'
import { BUCKET, CONNECT, checked, lock } from './support.js'

const FUNCTIONS: readonly (readonly [string, object])[] = [
  ['Ref', { Ref: 'Open' }],
  ['Fn::Sub', { 'Fn::Sub': '${Open}:*' }],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Role', 'RoleId'] }],
  ['Fn::ImportValue', { 'Fn::ImportValue': 'elsewhere' }],
  ['Fn::FindInMap', { 'Fn::FindInMap': ['None', 'a', 'b'] }],
]

const LAYOUTS: readonly (readonly [string, (template: object) => string])[] = [
  ['JSON over many lines', template => JSON.stringify(template, null, 2)],
  ['JSON with each bracket on a line', template => JSON.stringify(template, null, 1).replace(/\{\n/g, '\n{\n\n')],
  ['JSON on one line', template => JSON.stringify(template)],
  ['JSON with CRLF and tabs', template => JSON.stringify(template, null, '\t').replace(/\n/g, '\r\n')],
  ['YAML', template => stringify(template)],
]

const CASES = LAYOUTS.flatMap(layout => FUNCTIONS.map(made => [...layout, ...made] as const))

function template(properties: object): object {
  return {
    Parameters: { Open: { Type: 'String' } },
    Resources: {
      Role: { Type: 'AWS::IAM::Role' },
      Lock: { Type: 'AWS::S3::BucketPolicy', Properties: properties },
    },
  }
}

it('A function within another is pointed at by its own name', async () => {
  const id = { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Role', 'RoleId'] }, ':*']] }
  const text = JSON.stringify(template({ Bucket: BUCKET, PolicyDocument: lock(BUCKET, [CONNECT, id]) }), null, 2)
  const { policies } = await checked(text)
  const [found] = policies[0]?.findings.filter(({ rule }) => rule === 'source-not-known-yet') ?? []
  expect(found && text.split('\n')[positionOf(found.at).line - 1]?.trim()).toBe('"Fn::GetAtt": [')
})

describe('A function that is not known is pointed at by its name', () => {
  it.each(CASES)('in %s', async (_, written, name, made) => {
    for (const properties of [
      { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [CONNECT, made]) },
      { Bucket: made, PolicyDocument: lock() },
    ]) {
      const text = written(template(properties))
      const report = await checked(text)
      const [found, another] = report.policies[0]?.findings.filter(({ rule }) => rule === 'source-not-known-yet') ?? []
      if (found === undefined) throw new Error('nothing is unknown')
      const { line, column } = positionOf(found.at)
      const from = text.split(/\r\n|\n/)[line - 1]?.slice(column - 1) ?? ''
      expect([another, from.replace(/^"/, '').startsWith(name)]).toEqual([undefined, true])
    }
  })
})
