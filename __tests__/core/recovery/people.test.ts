import { roleBook } from '../../../src/core/account/roles.js'
import { isOfOneBucket, readPolicyFile } from '../../../src/core/policy-file.js'
import { listedPeople } from '../../../src/core/recovery/people.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { EXAMPLE, SETTINGS } from '../../fakes/account.js'
import { ADMIN_ID, lockOf, textOf } from '../../fakes/planned.js'

describe('Who is listed and could put a policy in order', () => {
  const services = ['a', 'b', 'c', 'd'].map(name => `${name}.amazonaws.com`)
  const judged = (count: number, session = '*') => {
    const Statement = [{ Effect: 'Allow', Principal: { Service: services.slice(0, count) }, Action: 'sts:AssumeRole' }]
    const AssumeRolePolicyDocument = { Version: '2012-10-17', Statement }
    const roles = EXAMPLE.roles.map(role => (role.RoleId === ADMIN_ID ? { ...role, AssumeRolePolicyDocument } : role))
    const book = roleBook({ account: EXAMPLE.account, partition: 'aws', roles }, SETTINGS)
    const file = readPolicyFile(sourceFromText('p.json', textOf(lockOf([`${ADMIN_ID}:${session}`]))))
    if (!isOfOneBucket(file)) throw new Error('a policy of one bucket')
    const evidence = new Map([[ADMIN_ID, { kind: 'allowed' as const }]])
    const [person] = listedPeople({ file, book, evidence })
    return person === undefined ? '' : `${person.state}: ${plain(person.because)}`
  }

  it.each([
    [1, 'the AWS service `a.amazonaws.com`'],
    [2, 'the AWS service `a.amazonaws.com`, the AWS service `b.amazonaws.com`'],
    [3, 'the AWS service `a.amazonaws.com`, the AWS service `b.amazonaws.com` and 1 more'],
    [4, 'the AWS service `a.amazonaws.com`, the AWS service `b.amazonaws.com` and 2 more'],
  ])('is said with who can assume the role, of %d two at most', (count, words) => {
    expect(judged(count)).toBe(`may-act: assumed by ${words}`)
    expect(judged(count, 'ci')).toBe(`may-act: assumed by ${words} with exactly the session name \`ci\``)
  })
})
