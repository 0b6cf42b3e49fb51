import { check } from '../../../src/app/check.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { findingsOf } from '../../../src/core/rules/runner.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { CHECK, FakeAccount } from '../../fakes/account.js'
import { ADMIN_ID, ALL, LISTED, lockOf, OWNER, planned, rulesOf, textOf } from '../../fakes/planned.js'

/** The rules that say something of a text alone. */
function rulesIn(text: string): readonly string[] {
  const file = readPolicyFile(sourceFromText('policy.json', text))
  return findingsOf(file, { allowances: { awsServices: false }, claims: [] }).map(({ rule }) => rule)
}

describe('An Allow for a service that the lock denies', () => {
  const delivery = { Effect: 'Allow', Principal: { Service: 'logging.s3.amazonaws.com' }, Action: 's3:PutObject' }
  const { Resource } = ALL
  const folders = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...delivery, Resource: `${Resource[0]}/${index}/*` }))

  it('is told of where S3 takes the policy; of one that is larger no request is judged', () => {
    expect(rulesIn(textOf(lockOf(), ...folders(3)))).toContain('allow-for-service-denied')
    const rules = rulesIn(textOf(lockOf(), ...folders(300)))
    expect(rules).toContain('policy-too-large')
    expect(rules).not.toContain('allow-for-service-denied')
  })
})

describe('A policy that S3 does not take', () => {
  it('is told so, and nothing of its statements, values and resources one by one', () => {
    const wrong = { Effect: 'Deny', Principal: '*', Action: 's3:GetObjekt', Resource: 'arn:aws:s3::connect' }
    const lists = lockOf(['AROA', ` ${ADMIN_ID}:*`, ...LISTED])
    const told = ['action-unknown', 'resource-not-s3-arn', 'lock-value-has-blanks']
    const few = rulesIn(textOf(lists, wrong))
    expect(few).toEqual(expect.arrayContaining(told))
    const many = rulesIn(textOf(lists, ...Array.from({ length: 400 }, () => wrong)))
    expect(many).toContain('policy-too-large')
    for (const rule of told) expect(many).not.toContain(rule)
  })
})

describe('A listed id', () => {
  it('is looked up in a fresh listing, for IAM is eventually consistent', async () => {
    const all = new FakeAccount().rolesAre
    const account = Object.assign(new FakeAccount(), {
      roles: async (question?: { readonly fresh: boolean }) =>
        question?.fresh === true ? all : all.filter(({ RoleId }) => RoleId !== ADMIN_ID),
    })
    const { admitted } = await planned([lockOf()], { account })
    expect(admitted.find(({ id }) => id === ADMIN_ID)?.kind).toBe('admin')
  })

  it('is listed once where all are known', async () => {
    const asked: (boolean | undefined)[] = []
    const all = new FakeAccount().rolesAre
    const account = Object.assign(new FakeAccount(), {
      roles: async (question?: { readonly fresh: boolean }) => {
        asked.push(question?.fresh)
        return all
      },
    })
    await planned([lockOf()], { account })
    expect(asked).toEqual([undefined])
  })

  it.each([
    ['a user of another account', 'AIDA27HJSWAHEPTTLIWSO', true],
    ['a role of another account', 'AROA27HJSWAHEPTTLIWSO:*', true],
    ['the root user of another account', '444455556666', true],
    ['whoever is known', `${ADMIN_ID}:*`, false],
  ])('is told of where it is that of another account: %s', async (_, id, isTold) => {
    const rules = rulesOf(await planned([lockOf([...new Set([...LISTED, id])])]))
    expect(rules.some(rule => rule.endsWith(' account-id-of-another-account'))).toBe(isTold)
  })
})

describe('A Deny of everything without a condition', () => {
  const bare = { Effect: 'Deny', ...ALL }

  it('is told of beside whatever else is wrong with it', () => {
    expect(rulesIn(textOf(bare))).toContain('lock-condition-missing')
    expect(rulesIn(textOf({ Sid: 5, ...bare }))).toContain('lock-condition-missing')
  })

  it('is not told of where a misspelt element may be the condition', () => {
    const misspelt = { ...bare, Conditions: { StringNotLike: { 'aws:userId': LISTED } } }
    expect(rulesIn(textOf(misspelt))).not.toContain('lock-condition-missing')
    const elsewhere = { ...bare, Effect: 'Allow', Principals: '*' }
    expect(rulesIn(textOf(bare, elsewhere))).toContain('lock-condition-missing')
  })
})

describe('The size of a policy', () => {
  const sized = (bytes: number) => {
    const one = { ...lockOf(), Sid: '' }
    const { length } = textOf(one)
    return textOf({ ...one, Sid: 'S'.repeat(bytes - length) })
  }
  const said = (text: string) =>
    findingsOf(readPolicyFile(sourceFromText('policy.json', text)), { allowances: { awsServices: false }, claims: [] })
      .filter(({ rule }) => rule === 'policy-too-large')
      .map(({ severity, message }) => `${severity}: ${plain(message)}`)

  it('is an error beyond what S3 takes, and a warning from nine tenths on', () => {
    const words = (bytes: number) => `The policy is ${bytes} bytes without its blanks; S3 takes 20480.`
    expect(said(sized(20_481))).toEqual([`error: ${words(20_481)}`])
    expect(said(sized(20_480))).toEqual([`warning: ${words(20_480)}`])
    expect(said(sized(18_433))).toEqual([`warning: ${words(18_433)}`])
    expect(said(sized(18_432))).toEqual([])
  })
})

describe('A Sid that several statements have', () => {
  it('is told of where it is not empty', () => {
    const twice = (Sid: string) => rulesIn(textOf({ ...lockOf(), Sid }, { ...lockOf(), Sid }))
    expect(twice('Lock')).toContain('sid-repeated')
    expect(twice('')).not.toContain('sid-repeated')
  })
})

describe('A condition operator that AWS does not have', () => {
  it('is told of once, however many keys stand below it', () => {
    const Condition = {
      StringNotLikes: { 'aws:userId': LISTED, 'aws:PrincipalArn': 'x' },
      StringAlmost: { 'a:b': 'c' },
    }
    const told = rulesIn(textOf({ ...lockOf(), Condition })).filter(rule => rule === 'condition-operator-unknown')
    expect(told).toHaveLength(2)
  })
})

describe('A list of one', () => {
  it('is told of where that one is an id', () => {
    const only = (value: string) => rulesIn(textOf(lockOf([value]))).includes('lock-lists-one-identity')
    expect([only(`${ADMIN_ID}:*`), only(OWNER), only('Admin'), only(ADMIN_ID)]).toEqual([true, true, false, false])
  })
})

describe('A policy of which no test asks', () => {
  it('has no answers in the report', () => {
    const { policies } = check([readPolicyFile(sourceFromText('a.json', textOf(lockOf())))], CHECK)
    expect(policies.map(policy => 'expectations' in policy)).toEqual([false])
  })
})

describe('A lock on some actions', () => {
  it.each<[string, unknown, boolean]>([
    ['all', 's3:*', false],
    ['none of a verb', 's3:Get*', true],
    ['a pattern that fits no action', 's3:Fetch*', true],
    ['a misspelt action, of which another rule tells', 's3:GetObjeckt', false],
    ['an action of another service, of which another rule tells', 'ec2:RunInstances', false],
  ])('is told of what it leaves open: %s', (_, Action, isTold) => {
    expect(rulesIn(textOf({ ...lockOf(), Action })).includes('lock-misses-actions')).toBe(isTold)
  })

  it('is not judged beside another lock with NotAction or NotResource', () => {
    const { Action: _, ...rest } = { ...lockOf(), Action: undefined } as { Action: unknown }
    const some = { ...lockOf(), Action: 's3:Get*' }
    expect(rulesIn(textOf(some, some))).toContain('lock-misses-actions')
    expect(rulesIn(textOf(some, { ...rest, NotAction: 's3:Put*' }))).not.toContain('lock-misses-actions')
  })
})

describe('A lock on a part of the objects', () => {
  it.each([
    ['one letter', '?', true],
    ['a folder', 'connect/*', true],
    ['a letter and more', '?*', false],
    ['all', '*', false],
  ])('is told of: %s', (_, objects, isTold) => {
    const [bucket] = ALL.Resource
    const rules = rulesIn(textOf({ ...lockOf(), Resource: [bucket, `${bucket}/${objects}`] }))
    expect(rules.includes('lock-misses-objects')).toBe(isTold)
  })
})

describe('Three files for one bucket', () => {
  it('are each told of another one, and none is safe', () => {
    const files = ['a.json', 'b.json', 'c.json'].map(path => readPolicyFile(sourceFromText(path, textOf(lockOf()))))
    const { policies } = check(files, CHECK)
    const rivals = policies.map(
      ({ findings }) => findings.map(({ message }) => plain(message)).find(text => /[abc]\.json/.test(text)) ?? '',
    )
    expect(rivals.map(text => /([abc])\.json/.exec(text)?.[1])).toEqual(['b', 'a', 'a'])
    expect(policies.map(({ verdict }) => verdict)).toEqual(['unsafe', 'unsafe', 'unsafe'])
  })
})
