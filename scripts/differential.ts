/*
 * Holds both judges against an evaluator that others wrote, by hand and at any size:
 *
 *   npm run --silent compile && node lib/scripts/differential.js FOLDER --seed 1 --decisions 200000 --attacks 150000
 *
 * FOLDER is where the simulator is installed; see `scripts/simulator.ts`.
 */
import { parseArgs } from 'node:util'
import { evaluate } from '../src/core/access/evaluate.js'
import { carriersOf } from '../src/core/access/prove/carriers.js'
import { isNobodys } from '../src/core/access/prove/keys.js'
import { CONNECT_NEEDS, type Need, POLICY_NEEDS, proofOf } from '../src/core/access/prove.js'
import type { Caller, Request } from '../src/core/access/request.js'
import { BUCKET_ACTIONS, OBJECT_ACTIONS } from '../src/core/access/s3-actions.js'
import { readAdmittedId } from '../src/core/lock/ids.js'
import type { Policy } from '../src/core/policy/ast.js'
import { readPolicy } from '../src/core/policy/parse.js'
import { sourceFromText } from '../src/core/text/source.js'
import { type Keys, simulatorIn } from './simulator.js'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    decisions: { type: 'string', default: '200000' },
    attacks: { type: 'string', default: '150000' },
  },
})
const simulate = await simulatorIn(positionals[0] ?? '.')
/** Whether the simulator finds an explicit Deny. */
const simulated = async (text: string, request: Request, keys: Keys) =>
  (await simulate(text, request, keys, OWNER)) === 'ExplicitlyDenied'

let state = Number(options.seed) >>> 0
/** Mulberry32: the same numbers for the same seed. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
const chance = (share: number) => random() < share
function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
const some = <T>(items: readonly T[], most = 3): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items))),
]

const OWNER = '111122223333'
const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const CONNECT = 'AROAJJ4OT5B3EVMNARNW6'
const ADMIN = 'AROAINV7BYMRZP3NV66DI'
const LISTED = [`${CONNECT}:*`, `${ADMIN}:*`]

type Statement = Record<string, unknown>
const denyAll: Statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`] }
const onList = { StringNotLike: { 'aws:userid': LISTED } }
const lock: Statement = { ...denyAll, Condition: onList }
const textOf = (statements: readonly Statement[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })

function policyOf(text: string): Policy {
  const { policy } = readPolicy(sourceFromText('policy.json', text))
  if (policy === undefined) throw new Error(`unreadable: ${text}`)
  return policy
}

const TEXTS = ['a', 'ab', 'b', 'A', 'a*', '?', 'xyz']
const NUMBERS = ['0', '1', '2', '10', '10.5', '-3']
const DATES = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2027-06-30T12:00:00Z', '2025-12-31T23:59:59Z']
const ADDRESSES = ['10.0.0.0/8', '10.1.0.0/16', '203.0.113.9', '198.51.100.0/24']
const CALLING = ['10.0.0.1', '10.1.2.3', '203.0.113.9', '203.0.113.10', '198.51.100.7', '11.0.0.0']
const ARNS = [
  'arn:aws:iam::111122223333:role/a',
  'arn:aws:iam::*:role/*',
  'arn:aws:iam::444455556666:role/?',
  'arn:aws:s3:::b',
]
const HAVING = [
  'arn:aws:iam::111122223333:role/a',
  'arn:aws:iam::444455556666:role/b',
  'arn:aws:s3:::b',
  'arn:aws:s3:::c',
]
const BYTES = ['QQ==', 'Qg==', 'QUI=']
const BOOLEANS = ['true', 'false']

/** Operators by name, with values for the policy and for the request. */
const OPERATORS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'].map(
    name => [name, ['a', 'ab', 'A', 'b'], ['a', 'ab', 'A', 'b', 'xyz']] as const,
  ),
  ...['StringLike', 'StringNotLike'].map(name => [name, TEXTS, ['a', 'ab', 'A', 'b', 'xyz']] as const),
  ...['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'].map(name => [name, ARNS, HAVING] as const),
  ...['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].flatMap(name => [
    [`Numeric${name}`, NUMBERS, NUMBERS] as const,
    [`Date${name}`, DATES, DATES] as const,
  ]),
  ...['IpAddress', 'NotIpAddress'].map(name => [name, ADDRESSES, CALLING] as const),
  ['Bool', BOOLEANS, BOOLEANS],
  ['BinaryEquals', BYTES, BYTES],
]

/** Of a key: what carries it, and what does not. */
const SINGLE = { key: 's3:x-amz-acl', carried: 's3:PutObject', not: 's3:GetObject' }
const SEVERAL = { key: 's3:RequestObjectTagKeys', carried: 's3:PutObject', not: 's3:GetObject' }

function requestOf(caller: Caller, action: string, resource: string, keys: Keys): Request {
  const entries = Object.entries(keys).filter(([key]) => carriersOf(key.toLowerCase())(action) === 'carried')
  const context = entries.map(([key, value]) => [key.toLowerCase(), Array.isArray(value) ? value : [value]] as const)
  return { caller, action, resource, context: new Map(context) }
}

function ours(policy: Policy, request: Request): 'yes' | 'no' | 'perhaps' {
  const { decision } = evaluate(policy, request, { account: OWNER })
  return decision === 'denied' ? 'yes' : decision === 'unknown' ? 'perhaps' : 'no'
}

const sessionOf = (id: string): Caller => ({
  kind: 'role',
  userid: `${id}:ci`,
  account: OWNER,
  roleArn: `arn:aws:iam::${OWNER}:role/a`,
})

/** More constructs than this are no exceptions any more. */
const MOST_EXCLUSIONS = 8

/** What is left out of the comparison, each with the page of AWS that leaves it open or decides it. */
const EXCLUDED: readonly { readonly what: string; readonly page: string; readonly is: (cell: Cell) => boolean }[] = [
  {
    what: 'ForAnyValue:…IfExists on an absent key',
    page: 'IAM User Guide, "Set operators for multivalued context keys"; says nothing of IfExists',
    is: ({ quantifier, ifExists, present }) => quantifier === 'ForAnyValue:' && ifExists !== '' && !present,
  },
]

/** A key that the simulator drops where a bucket, and no access point, is the resource; AWS has it in bucket policies. */
const DROPPED = {
  what: 's3:DataAccessPointAccount in a request for a bucket or its object',
  page: 'S3 User Guide, "Configuring IAM policies for using access points", "Delegating access control to access points"',
  key: 's3:dataaccesspointaccount',
}

interface Cell {
  readonly operator: string
  readonly quantifier: string
  readonly ifExists: string
  readonly present: boolean
  readonly carried: boolean
}

const tally = { decisions: 0, denied: 0, open: 0, flips: 0, undecided: 0, differ: 0 }
const matrix = new Map<string, number>()
const excluded = new Map<string, number>()
const unexplained: string[] = []

async function compare(cell: Cell, text: string, action: string, keys: Keys): Promise<boolean> {
  const request = requestOf(sessionOf(pick([CONNECT, 'AROAZZZZZZZZZZZZZZZZZ'])), action, `${BUCKET}/a`, keys)
  const name = `${cell.quantifier}${cell.operator}${cell.ifExists} ${cell.present ? 'present' : 'absent'} ${cell.carried ? 'carried' : 'not carried'}`
  matrix.set(name, (matrix.get(name) ?? 0) + 1)
  tally.decisions += 1
  const [own, theirs] = [ours(policyOf(text), request), await simulated(text, request, keys)]
  tally[theirs ? 'denied' : 'open'] += 1
  if (own === 'perhaps') tally.undecided += 1
  else if ((own === 'yes') !== theirs) {
    tally.differ += 1
    // what really counts in a key that is not carried is its absence
    const why = EXCLUDED.find(({ is }) => is({ ...cell, present: cell.present && cell.carried }))
    if (why === undefined)
      unexplained.push(`${name}: ours ${own}, theirs ${theirs}\n  ${text}\n  ${JSON.stringify(keys)}`)
    else excluded.set(why.what, (excluded.get(why.what) ?? 0) + 1)
  }
  return theirs
}

async function cellOnce(
  operator: (typeof OPERATORS)[number],
  quantifier: string,
  ifExists: string,
  carried: boolean,
): Promise<void> {
  const [name, written, having] = operator
  const { key, carried: having1, not } = quantifier === '' ? SINGLE : pick([SINGLE, SEVERAL])
  const statement = {
    ...denyAll,
    Condition: {
      [`${quantifier}${name}${ifExists}`]: { [key]: some(written) },
      ...(chance(0.3) ? onList : {}),
    },
  }
  const text = textOf(chance(0.2) ? [statement, lock] : [statement])
  const action = carried ? having1 : not
  const values = key === SEVERAL.key ? some(having) : pick(having)
  const cell = { operator: name, quantifier, ifExists, carried }
  const absent = await compare({ ...cell, present: false }, text, action, {})
  const present = await compare({ ...cell, present: true }, text, action, { [key]: values })
  if (absent !== present) tally.flips += 1
}

async function nullOnce(carried: boolean): Promise<void> {
  const statement = { ...denyAll, Condition: { Null: { [SINGLE.key]: pick(BOOLEANS) } } }
  const cell = { operator: 'Null', quantifier: '', ifExists: '', carried }
  const action = carried ? SINGLE.carried : SINGLE.not
  const absent = await compare({ ...cell, present: false }, textOf([statement]), action, {})
  const present = await compare({ ...cell, present: true }, textOf([statement]), action, { [SINGLE.key]: 'a' })
  if (absent !== present) tally.flips += 1
}

while (tally.decisions < Number(options.decisions)) {
  for (const operator of OPERATORS) {
    for (const quantifier of ['', 'ForAnyValue:', 'ForAllValues:']) {
      for (const ifExists of ['', 'IfExists']) {
        await cellOnce(operator, quantifier, ifExists, true)
        await cellOnce(operator, quantifier, ifExists, false)
      }
    }
  }
  for (const carried of [true, false]) await nullOnce(carried)
}

console.log(
  `seed ${options.seed}: ${tally.decisions} decisions, ${tally.denied} denied, ${tally.open} not, ${tally.flips} pairs flip`,
)
console.log(`ours undecided: ${tally.undecided}; differ: ${tally.differ}; unexplained: ${unexplained.length}`)
console.log(`cells: ${matrix.size}, the smallest with ${Math.min(...matrix.values())}`)
for (const [name, count] of [...matrix].sort()) console.log(`  ${name.padEnd(70)} ${count}`)
for (const line of unexplained.slice(0, 20)) console.log(line)

/* ---- the attack on the prover ---- */

const CONDITIONS: readonly (() => Record<string, Record<string, unknown>>)[] = [
  () => ({ [pick(['Bool', 'BoolIfExists'])]: { 'aws:SecureTransport': pick(BOOLEANS) } }),
  () => ({
    [pick(['StringEquals', 'StringNotEquals', 'StringNotEqualsIfExists', 'StringLike'])]: {
      [pick([
        's3:x-amz-server-side-encryption',
        's3:x-amz-acl',
        's3:prefix',
        's3:x-amz-storage-class',
        's3:authType',
        's3:DataAccessPointAccount',
      ])]: some(['aws:kms', 'a', 'private']),
    },
  }),
  () => ({
    [pick(['NumericLessThan', 'NumericLessThanIfExists', 'NumericGreaterThan'])]: {
      [pick(['s3:TlsVersion', 's3:max-keys', 's3:signatureAge'])]: pick(['1.2', '1.3', '10']),
    },
  }),
  () => ({ [pick(['IpAddress', 'NotIpAddress'])]: { 'aws:SourceIp': some(ADDRESSES) } }),
  () => ({
    Null: {
      [pick(['aws:SourceVpce', 's3:prefix', 's3:x-amz-acl', 's3:TlsVersion', 'aws:SecureTransport'])]: pick(BOOLEANS),
    },
  }),
  () => ({
    [pick(['StringEquals', 'StringNotEquals', 'StringNotLike'])]: {
      [pick(['aws:PrincipalAccount', 'aws:PrincipalType', 'aws:SourceVpce'])]: some([
        OWNER,
        'AssumedRole',
        'User',
        'vpce-1',
      ]),
    },
  }),
  () => ({
    StringNotLike: { 'aws:userid': [...LISTED, ...some(['AROA*', `${OWNER}`, '*:ci', `${CONNECT}`, 'AIDA*'], 2)] },
  }),
]
const ACTIONS = ['s3:*', '*', 's3:Get*', 's3:PutObject', ['s3:Get*', 's3:Put*', 's3:List*'], 's3:*Policy']

function mutated(): Statement[] {
  const statement = (): Statement => {
    const { Action, ...rest } = { ...denyAll }
    const action = chance(0.75) ? { Action } : chance(0.5) ? { Action: pick(ACTIONS) } : { NotAction: pick(ACTIONS) }
    const resource = chance(0.85) ? {} : { Resource: pick([BUCKET, `${BUCKET}/*`, `${BUCKET}/a*`, `${BUCKET}*`]) }
    const conditions = chance(0.2) ? {} : Object.assign({}, ...some(CONDITIONS, 2).map(make => make()))
    return {
      ...rest,
      ...action,
      ...resource,
      ...(Object.keys(conditions).length === 0 ? {} : { Condition: conditions }),
    }
  }
  const spoilt = { ...lock, Condition: { ...onList, ...(chance(0.4) ? pick(CONDITIONS)() : {}) } }
  const more = Array.from({ length: Math.floor(random() * 3) }, statement)
  return chance(0.7) ? [spoilt, ...more] : [lock, ...more]
}

const strangers: readonly Caller[] = [
  { kind: 'anonymous', userid: 'anonymous' },
  sessionOf('AROAZZZZZZZZZZZZZZZZZ'),
  {
    kind: 'role',
    userid: 'AROAYYYYYYYYYYYYYYYYY:x9',
    account: '444455556666',
    roleArn: 'arn:aws:iam::444455556666:role/b',
  },
  { kind: 'user', userid: 'AIDAZZZZZZZZZZZZZZZZZ', account: OWNER, userArn: `arn:aws:iam::${OWNER}:user/ann` },
  {
    kind: 'federated',
    userid: '444455556666:bob',
    account: '444455556666',
    arn: 'arn:aws:sts::444455556666:federated-user/bob',
  },
]
const FREE: Readonly<Record<string, readonly string[]>> = {
  's3:x-amz-server-side-encryption': ['aws:kms', 'AES256'],
  's3:x-amz-acl': ['private', 'a'],
  's3:x-amz-storage-class': ['a', 'STANDARD'],
  's3:prefix': ['a', 'b'],
  's3:max-keys': ['9', '10', '11'],
  's3:signatureAge': ['9', '10', '11'],
  's3:authType': ['REST-HEADER', 'REST-QUERY-STRING'],
  's3:TlsVersion': ['1.2', '1.3'],
  's3:DataAccessPointAccount': [OWNER, 'a'],
  'aws:SourceIp': CALLING,
  'aws:SourceVpce': ['vpce-1', 'vpce-2'],
}

function anyKeys(action: string): Keys {
  const keys = Object.keys(FREE).filter(key => carriersOf(key.toLowerCase())(action) === 'carried' && chance(0.5))
  return { 'aws:SecureTransport': 'true', ...Object.fromEntries(keys.map(key => [key, pick(FREE[key] ?? [])])) }
}

const found = {
  requests: 0,
  sealed: 0,
  keeps: 0,
  witnesses: 0,
  openings: 0,
  denied: 0,
  wrongWitnesses: 0,
  impossible: 0,
  disagree: 0,
}
const bad: string[] = []
const scope = {
  bucket: BUCKET.slice(13),
  partition: 'aws',
  owner: { account: OWNER },
  admitted: LISTED.flatMap(id => readAdmittedId(id) ?? []),
}

async function attack(): Promise<void> {
  const text = textOf(mutated())
  const proof = proofOf(policyOf(text))
  const seal = proof.sealed(scope)
  if (seal.kind === 'unknown' && JSON.stringify(seal.because).includes('disagree')) found.disagree += 1
  if (seal.kind === 'holds') await lookForOpenings(text)
  if (seal.kind === 'fails' && seal.witness !== undefined) await judge(text, seal.witness, false)
  const roleArn = `arn:aws:iam::${OWNER}:role/a`
  for (const [id, needs] of [[CONNECT, CONNECT_NEEDS] as const, [ADMIN, POLICY_NEEDS] as const]) {
    const kept = proof.keepsAccess(scope, { kind: 'role', id, account: OWNER, roleArn, session: '*' }, needs)
    if (kept.kind === 'fails') await judge(text, kept.witness, true)
    if (kept.kind === 'holds' && kept.provided === undefined) await lookForDenials(text, id, needs)
  }
}

async function lookForOpenings(text: string): Promise<void> {
  found.sealed += 1
  for (let index = 0; index < 40; index += 1) {
    const onObject = chance(0.5)
    const action = pick(onObject ? OBJECT_ACTIONS : BUCKET_ACTIONS)
    const keys = { ...anyKeys(action), 'aws:SecureTransport': pick(BOOLEANS) }
    const request = requestOf(pick(strangers), action, onObject ? anyObject() : BUCKET, keys)
    found.requests += 1
    if ((await simulated(text, request, keys)) || isDropped(text, request, false)) continue
    found.openings += 1
    bad.push(`open: ${text} ${JSON.stringify({ request, keys })}`)
  }
}

async function lookForDenials(text: string, id: string, needs: readonly Need[]): Promise<void> {
  found.keeps += 1
  for (let index = 0; index < 20; index += 1) {
    const { action, on } = pick(needs)
    const keys = { ...anyKeys(action), 's3:TlsVersion': pick(['1.2', '1.3']) }
    const request = requestOf(sessionOf(id), action, on === 'object' ? anyObject() : BUCKET, keys)
    found.requests += 1
    if (!(await simulated(text, request, keys)) || isDropped(text, request, true)) continue
    found.denied += 1
    bad.push(`denied: ${text} ${JSON.stringify({ request, keys })}`)
  }
}

/** Whether the simulator's answer is ours to the request without the key that it drops; counted. */
function isDropped(text: string, request: Request, theirs: boolean): boolean {
  const context = new Map(request.context)
  if (!context.delete(DROPPED.key) || ours(policyOf(text), { ...request, context }) !== (theirs ? 'yes' : 'no')) {
    return false
  }
  excluded.set(DROPPED.what, (excluded.get(DROPPED.what) ?? 0) + 1)
  return true
}

const anyObject = () => `${BUCKET}/${pick(['a', 'ab', 'x'])}`

/** A witness is a request that can exist, and the simulator agrees about it. */
async function judge(text: string, witness: Request, denied: boolean): Promise<void> {
  found.witnesses += 1
  found.requests += 1
  const keys: Keys = Object.fromEntries(
    [...witness.context]
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : [...values]]),
  )
  const { action, caller } = witness
  if (Object.keys(keys).some(key => carriersOf(key)(action) !== 'carried' || isNobodys(key, caller.kind))) {
    found.impossible += 1
    bad.push(`impossible: ${text} ${JSON.stringify({ witness, keys })}`)
  }
  if ((await simulated(text, witness, keys)) === denied || isDropped(text, witness, !denied)) return
  found.wrongWitnesses += 1
  bad.push(`wrong witness: ${text} ${JSON.stringify({ witness, keys })}`)
}

while (found.requests < Number(options.attacks)) await attack()
console.log(`attack: ${JSON.stringify(found)}`)
const exclusions = [...EXCLUDED, DROPPED]
console.log(`exclusions: ${exclusions.length} (at most ${MOST_EXCLUSIONS})`)
for (const { what, page } of exclusions) console.log(`excluded: ${what}: ${excluded.get(what) ?? 0} (${page})`)
for (const line of bad.slice(0, 20)) console.log(line)
process.exitCode = unexplained.length + bad.length === 0 && exclusions.length <= MOST_EXCLUSIONS ? 0 : 1
