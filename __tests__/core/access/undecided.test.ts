import { evaluate } from '../../../src/core/access/evaluate.js'
import { type CallerScope, type Need, proofOf } from '../../../src/core/access/prove.js'
import type { Caller, Request } from '../../../src/core/access/request.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import { OPERATOR_NAMES } from '../../../src/core/policy/operators.js'
import { ARN, BUCKET, CONNECT, DENY_ALL, IDS, LOCK, OWNER, policyOf, type StatementText } from './random-policies.js'

const scope = {
  bucket: BUCKET,
  partition: 'aws',
  owner: { account: OWNER },
  admitted: IDS.flatMap(id => readAdmittedId(id) ?? []),
}
const role = (id: string, name: string): Caller => {
  return { kind: 'role', userid: `${id}:ci`, account: OWNER, roleArn: `arn:aws:iam::${OWNER}:role/${name}` }
}
const stranger = role('AROAZZZZZZZZZZZZZZZZZ', 'other')
const listed: CallerScope = {
  kind: 'role',
  id: CONNECT,
  account: OWNER,
  roleArn: `arn:aws:iam::${OWNER}:role/connect`,
  session: '*',
}

/** A key, its values on both sides of what the conditions say, and lists to compare with: sane, odd and empty. */
interface Field {
  readonly key: string
  readonly action: string
  readonly has: readonly (readonly string[])[]
  readonly lists: readonly unknown[]
}

/** Of so many policies one is tried; `THOROUGH=1 npm test` tries them all. */
const ONE_OF = process.env['THOROUGH'] === '1' ? 1 : 17

const ODD: readonly unknown[] = [[], '', ['', 'a'], '${aws:username}', ['a', '${aws:userid}'], '${*}', ' ', '*']
const onBucket = (key: string, has: Field['has'], lists: readonly unknown[]): Field => {
  return { key, action: 's3:ListBucket', has, lists: [...lists, ...ODD] }
}
const TEXT = onBucket('s3:prefix', [['a'], ['ab'], ['']], ['a', ['a', 'ab'], 'a*', 'QQ=='])
const SET = onBucket('aws:CalledVia', [['a'], ['a', 'b'], ['']], ['a', ['a', 'b'], 'a*'])
const NUMBER = onBucket('s3:max-keys', [['9'], ['10'], ['11']], ['10', ['9', '11'], '1e1', 'ten', '0x10', '10.0'])
const DATE = onBucket(
  'aws:CurrentTime',
  [['2025-01-01T00:00:00Z'], ['2026-01-01T00:00:00Z'], ['2027-01-01T00:00:00Z']],
  ['2026-01-01T00:00:00Z', '2026', '2026-02-30', '1767225600', 'today', ['2026-01-01', '1e9']],
)
const ADDRESS = onBucket(
  'aws:SourceIp',
  [['10.0.0.1'], ['11.0.0.1'], ['2001:db8::1']],
  ['10.0.0.0/8', '10.0.0.0/33', '::/0', ['10.0.0.0/8', 'host'], '010.0.0.1'],
)
const BOOLEAN = onBucket(
  'aws:MultiFactorAuthPresent',
  [['true'], ['false']],
  ['true', ['true', 'false'], 'yes', 'TRUE'],
)
const BYTES = onBucket('s3:prefix', [['QQ=='], ['a']], ['QQ==', 'QQ', '*'])
const ARNS = onBucket(
  'lambda:SourceFunctionArn',
  [[`arn:aws:s3:::${BUCKET}`], ['arn:aws:sns:us-east-1:111122223333:t']],
  ['arn:aws:s3:::*', 'arn:aws:sns:*:111122223333:*', 'no-arn'],
)

function fieldsOf(name: string): readonly Field[] {
  const base = name.replace(/^For(All|Any)Values?:/, '')
  if (base.startsWith('Numeric')) return [NUMBER]
  if (base.startsWith('Date')) return [DATE]
  if (base.includes('Ip')) return [ADDRESS]
  if (base.startsWith('Bool')) return [BOOLEAN]
  if (base.startsWith('Binary')) return [BYTES]
  if (base.startsWith('Arn')) return [ARNS]
  if (base.startsWith('Null')) return [TEXT, BOOLEAN, SET]
  return [TEXT, SET]
}

const resource = ARN
/** The request in which the key is absent, and those with each of its values. */
function requestsOf({ key, action, has }: Field, caller: Caller): readonly Request[] {
  const common = [
    ['aws:securetransport', ['true']],
    ['s3:tlsversion', ['1.2']],
    ['aws:currenttime', ['2026-06-01T00:00:00Z']],
    ['aws:resourceaccount', [OWNER]],
  ] as const
  return [[], ...has].map(values => ({
    caller,
    action,
    resource,
    context: new Map<string, readonly string[]>([...common, [key.toLowerCase(), values]]),
  }))
}

/** What the evaluator says of one request, as far as the Deny statements go. */
function answers(texts: readonly StatementText[], requests: readonly Request[]) {
  const policy = policyOf(texts)
  return requests.map(request => {
    const { decision, responsible } = evaluate(policy, request, scope.owner)
    if (decision === 'denied') return 'denied'
    return decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny') ? 'undecided' : 'open'
  })
}

const tried = { asked: 0, undecided: 0, cases: 0 }

/** Neither claim holds unless the evaluator says the same of every request, and none that shows it false is undecided. */
function compared(texts: readonly StatementText[], field: Field): void {
  tried.asked += 1
  if (tried.asked % ONE_OF !== 0) return
  const show = JSON.stringify(texts)
  const proof = proofOf(policyOf(texts))
  tried.cases += 1
  const strangers = answers(texts, requestsOf(field, stranger))
  const seal = proof.sealed(scope)
  if (strangers.includes('undecided')) tried.undecided += 1
  if (seal.kind === 'holds' && strangers.some(answer => answer !== 'denied')) throw new Error(`sealed: ${show}`)
  if (seal.kind === 'fails' && seal.witness !== undefined) {
    const [said] = answers(texts, [seal.witness])
    if (said !== 'open') throw new Error(`not sealed, and the witness is ${said}: ${show}`)
  }
  const need: Need = { action: field.action, on: 'bucket' }
  const kept = proof.keepsAccess(scope, listed, [need])
  const own = answers(texts, requestsOf(field, role(CONNECT, 'connect')))
  if (kept.kind === 'holds' && kept.provided === undefined && own.some(answer => answer !== 'open')) {
    throw new Error(`keeps: ${show} ${own}`)
  }
  if (kept.kind === 'fails' && answers(texts, [kept.witness])[0] !== 'denied') throw new Error(`loses: ${show}`)
}

describe('Where the evaluator is undecided, the prover is not certain', () => {
  it.each(OPERATOR_NAMES)('of %s, with every kind of value, alone, on the lock and beside it', name => {
    for (const field of fieldsOf(name)) {
      for (const values of field.lists) {
        const condition = { [name]: { [field.key]: values } }
        const alone = { ...DENY_ALL, Condition: condition }
        compared([alone], field)
        compared([LOCK, alone], field)
        compared([{ ...LOCK, Condition: { ...condition, ...LOCK.Condition } }], field)
      }
      compared([{ ...LOCK, Condition: { ...LOCK.Condition, [name]: {} } }], field)
    }
  })

  it('was tried on policies of which a good part is undecided', () => {
    expect(tried.asked).toBeGreaterThan(4000)
    expect(tried.undecided / tried.cases).toBeGreaterThan(0.2)
  })
})
