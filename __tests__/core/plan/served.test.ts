import type { Affected } from '../../../src/core/plan/plan.js'
import { ALL, LISTED, lockOf, OWNER, planned, SALES_ARN, said } from '../../fakes/planned.js'

const LOGGING = 'logging.s3.amazonaws.com'
const TRAIL = 'cloudtrail.amazonaws.com'
const OBJECTS = `${SALES_ARN}/*`
const PIN = { StringEquals: { 'aws:SourceAccount': OWNER } }

const CLOSED = lockOf()
const SPARING_ALL = lockOf(LISTED, { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })
const SPARING_NAMED = lockOf(LISTED, { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': [LOGGING, TRAIL] } })

function allow(service: string | readonly string[], Action: string | readonly string[], more: object = {}): object {
  return { Effect: 'Allow', Principal: { Service: service }, Action, Resource: OBJECTS, Condition: PIN, ...more }
}

const words = ({ id, kind, access }: Affected) => `${kind} ${id}: ${access === undefined ? 'all' : access.join('+')}`

async function change(live: readonly object[] | undefined, file: readonly object[], awsServices: boolean | string[]) {
  const settings = { awsServices }
  const { plan } = await planned(file, live === undefined ? { settings } : { settings, live })
  return { gains: plan?.gains.map(words), loses: plan?.loses.map(words) }
}

/** Who gains by the one order of two policies loses by the other. */
async function both(live: readonly object[], file: readonly object[], spared: boolean | string[] = true) {
  const there = await change(live, file, spared)
  expect(await change(file, live, spared)).toEqual({ gains: there.loses, loses: there.gains })
  return there
}

describe('the AWS services that a policy lets in', () => {
  it.each([
    ['every service', SPARING_ALL, true],
    ['every service, of which the settings name one', SPARING_ALL, [LOGGING]],
    ['services by name', SPARING_NAMED, [LOGGING, TRAIL]],
    ['calls that name a resource', lockOf(LISTED, { Null: { 'aws:SourceArn': 'true' } }), true],
    ['calls for its own account', lockOf(LISTED, { StringNotEquals: { 'aws:SourceAccount': OWNER } }), true],
    [
      'calls for its own resources',
      lockOf(LISTED, { ArnNotLike: { 'aws:SourceArn': `arn:aws:*:*:${OWNER}:*` } }),
      true,
    ],
    [
      'calls for accounts, its own among them',
      lockOf(LISTED, { StringNotEquals: { 'aws:SourceAccount': ['444455556666', OWNER] } }),
      true,
    ],
  ])('gain access by a lock that spares %s', async (_, sparing, spared) => {
    const logs = allow(LOGGING, 's3:PutObject')
    expect(await both([CLOSED, logs], [sparing, logs], spared)).toEqual({
      gains: [`service ${LOGGING}: write`],
      loses: [],
    })
  })

  it.each<[string, object]>([
    ['that name a resource', { Null: { 'aws:SourceArn': 'true' } }],
    ['for its own account', { StringNotEquals: { 'aws:SourceAccount': OWNER } }],
    ['for another account', { StringNotEquals: { 'aws:SourceAccount': '444455556666' } }],
  ])('are not said to be denied where the lock spares calls %s', async (_, condition) => {
    const statements = [lockOf(LISTED, condition), allow(LOGGING, 's3:PutObject', { Condition: {} })]
    const { findings } = await planned(statements, { settings: { awsServices: true } })
    expect(findings.map(({ rule }) => rule)).not.toContain('allow-for-service-denied')
  })

  it.each<[string, object]>([
    ['none', {}],
    ['calls for another service', { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': TRAIL } }],
    ['calls for another account than the Allow', { StringNotEquals: { 'aws:SourceAccount': '444455556666' } }],
  ])('are said to be denied where the lock spares %s', async (_, condition) => {
    const statements = [lockOf(LISTED, condition), allow(LOGGING, 's3:PutObject')]
    const { findings } = await planned(statements, { settings: { awsServices: true } })
    expect(findings.map(({ rule }) => rule)).toContain('allow-for-service-denied')
  })

  it.each<[string, object, string]>([
    ['calls that name a resource', { Null: { 'aws:SourceArn': 'true' } }, 'holds'],
    ['calls for its own account', { StringNotEquals: { 'aws:SourceAccount': OWNER } }, 'holds'],
    ['calls that name none', { Null: { 'aws:SourceAccount': 'false' } }, 'holds'],
    ['every service', { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }, 'holds'],
    ['none', {}, 'holds; Connect acts only as its role; the lock denies `connect.amazonaws.com`'],
    [
      'another service',
      { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': TRAIL } },
      'holds; Connect acts only as its role; the lock denies `connect.amazonaws.com`',
    ],
  ])('are those of Connect only as far as the lock spares them: %s', async (_, condition, words) => {
    const statements = [lockOf(LISTED, condition), allow('connect.amazonaws.com', 's3:PutObject', { Condition: {} })]
    const kept = said(await planned(statements, { settings: { awsServices: true } }), 'connect-keeps-access')
    expect(kept.split(', which')[0]).toBe(words)
  })

  it.each<[string, object, string]>([
    ['to read', allow(TRAIL, 's3:GetObject'), 'read'],
    ['to read and write', allow(TRAIL, ['s3:PutObject', 's3:Get*']), 'read+write'],
    ['to delete', allow(TRAIL, 's3:DeleteObject'), 'delete'],
    ['to list', allow(TRAIL, 's3:ListBucket', { Resource: SALES_ARN }), 'list'],
    ['to put the policy', allow(TRAIL, 's3:*', { Resource: SALES_ARN }), 'list+change-policy'],
    ['everything', allow(TRAIL, 's3:*', { Resource: ALL.Resource }), 'all'],
    ['by NotAction', { ...allow(TRAIL, []), Action: undefined, NotAction: 's3:Delete*' }, 'read+write'],
    ['in one folder', allow(TRAIL, 's3:PutObject', { Resource: `${SALES_ARN}/trail/*` }), 'write'],
    [
      'as everybody whose name it is',
      allow(TRAIL, 's3:PutObject', {
        Principal: '*',
        Condition: { StringEquals: { 'aws:PrincipalServiceName': TRAIL, 'aws:SourceAccount': OWNER } },
      }),
      'write',
    ],
  ])('gain access by an Allow %s', async (_, more, access) => {
    expect(await both([SPARING_ALL], [SPARING_ALL, more])).toEqual({
      gains: [`service ${TRAIL}: ${access}`],
      loses: [],
    })
  })

  it('are not named where the Allow names none', async () => {
    const anyone = allow(TRAIL, 's3:PutObject', { Principal: '*' })
    expect(await both([SPARING_ALL], [SPARING_ALL, anyone])).toEqual({
      gains: ['service any AWS service: write'],
      loses: [],
    })
  })

  it('change places', async () => {
    expect(
      await both([SPARING_ALL, allow(LOGGING, 's3:PutObject')], [SPARING_ALL, allow([LOGGING, TRAIL], 's3:GetObject')]),
    ).toEqual({
      gains: [`service ${LOGGING}: read`, `service ${TRAIL}: read`],
      loses: [`service ${LOGGING}: write`],
    })
  })

  it('are none where the lock denies them, and where no Allow is for them', async () => {
    expect(await both([CLOSED], [CLOSED, allow(LOGGING, 's3:PutObject')])).toEqual({ gains: [], loses: [] })
    expect(await both([CLOSED], [SPARING_ALL])).toEqual({ gains: [], loses: [] })
  })

  it('come with the first policy of a bucket', async () => {
    expect(await change(undefined, [SPARING_ALL, allow(LOGGING, 's3:PutObject')], true)).toEqual({
      gains: [`service ${LOGGING}: write`],
      loses: ['other *: all'],
    })
  })
})
