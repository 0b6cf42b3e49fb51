import { carriersOf } from '../../../src/core/access/prove/carriers.js'
import { decideTrust } from '../../../src/core/account/trust/decide.js'
import { isPinned } from '../../../src/core/claims/pinned.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { requestsOfEvent } from '../../../src/core/replay/cloudtrail.js'
import { actionOf, operationOf } from '../../../src/core/replay/operations.js'
import { RecordReader } from '../../../src/core/replay/records.js'
import { eventOfRow } from '../../../src/core/replay/rows.js'
import { attributeOf } from '../../../src/core/sources/terraform/changes.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { entryOf } from '../../../src/core/text/untyped.js'
import { NOTHING_DECLARED } from '../account/trust/fixture.js'
import { event } from '../replay/events.js'

/** What every object inherits. */
const INHERITED = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__proto__',
  '__defineGetter__',
]

describe.each(INHERITED)('the name %s in a file of somebody', name => {
  it('is in no table', () => {
    expect(entryOf({ a: 1 }, name)).toBeUndefined()
    expect(entryOf({ a: 1 }, 'a')).toBe(1)
  })

  it('is no key of which the proof knows who carries it', () => {
    expect(carriersOf(name.toLowerCase())('s3:GetObject')).toBe('undocumented')
    expect(carriersOf(name)('s3:GetObject')).toBe('undocumented')
  })

  it('binds no service to an account of ours', () => {
    const Condition = { StringEquals: { [name.toLowerCase()]: 'x' } }
    const statement = { Effect: 'Allow', Principal: { Service: 'a' }, Action: 's3:*', Resource: '*', Condition }
    // __proto__ is a key like another one in JSON only
    const text = JSON.stringify({ Statement: [statement] })
    const { policy } = readPolicy(sourceFromText('policy.json', text))
    const [read] = policy?.statements ?? []
    if (policy === undefined || read === undefined) throw new Error('one statement was read')
    expect(isPinned(read, policy, undefined, [])).toBe(false)
  })

  it('is no claim of GitHub that would tell one repository from another', () => {
    const host = 'token.actions.githubusercontent.com'
    const trust = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${host}:${name}`]: 'x' } },
        },
      ],
    }
    expect(decideTrust(trust, NOTHING_DECLARED)).toEqual(
      decideTrust(JSON.parse(JSON.stringify(trust).replaceAll(name, 'nonsense')), NOTHING_DECLARED),
    )
  })

  it('is no operation, no column and no kind of resource', () => {
    for (const versioned of [true, false]) expect(actionOf(name, versioned)).toBeUndefined()
    for (const onObject of [true, false]) expect(operationOf(`REST.${name}`, onObject)).toBeUndefined()
    expect(
      eventOfRow(JSON.parse(`{"eventsource": "s3.amazonaws.com", "${name}": "x", "a.${name}": {"b": 1}}`)),
    ).toEqual({
      eventSource: 's3.amazonaws.com',
    })
    expect(attributeOf(name)).toBe('policy')
  })

  it('is nothing of a log that anybody knows', () => {
    const additionalEventData = { AuthenticationMethod: name, SignatureVersion: name }
    const read = requestsOfEvent(event({ additionalEventData }))
    const [request] = read.kind === 'requests' ? read.requests : []
    expect(['s3:authtype', 's3:signatureversion'].map(key => request?.fact(key))).toEqual(['unknown', 'unknown'])
    const records: unknown[] = []
    const reader = new RecordReader(
      record => records.push(record),
      () => undefined,
    )
    reader.push(`{"QueryResultRows":[[{"eventSource":"s3.amazonaws.com"},{"${name}":{"eventName":"GetObject"}}]]}`)
    expect(records).toEqual([{ eventSource: 's3.amazonaws.com' }])
  })
})
