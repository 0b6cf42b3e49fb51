import { readPolicy } from '../../../src/core/policy/parse.js'
import { puttable } from '../../../src/core/policy/puttable.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'

const [DEAD, MOVED] = ['AROA27HJSWAHEPTTLIWSO', 'AROAINV7BYMRZP3NV66DI']
const ADMIN = 'arn:aws:iam::111122223333:role/Admin'
const GONE = 'arn:aws:iam::111122223333:role/Gone'
const CANONICAL = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'

const living = { arnOf: (id: string) => (id === MOVED ? ADMIN : undefined), isMissing: (arn: string) => arn === GONE }

interface Parts {
  readonly Principal: unknown
  readonly Effect?: string
}

const statement = ({ Principal, Effect = 'Allow' }: Parts) => ({
  ...{ Effect, Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::connect-25fd0a3be3ef/*' },
})

/** The principals of what S3 would take, or how it would not. */
function taken(...principals: readonly Parts[]): unknown {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: principals.map(statement) })
  const { policy } = readPolicy(sourceFromText('p.json', text))
  if (policy === undefined) throw new Error('the policy of the test cannot be read')
  const found = puttable(policy, living)
  if (found.kind !== 'nearest') return found.kind === 'none' ? plain(found.because) : found.kind
  const { Statement } = JSON.parse(found.text) as { Statement: readonly Parts[] }
  return Statement.map(({ Principal }) => Principal)
}

describe('The way to what S3 takes', () => {
  const changes = (Principal: unknown): readonly string[] => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement({ Principal })] })
    const { policy } = readPolicy(sourceFromText('p.json', text))
    const found = policy && puttable(policy, living)
    return found?.kind === 'nearest' ? found.differences.map(plain) : []
  }
  const leftOut = expect.stringContaining('left out, because no role or user has that name or id any more')

  it.each([
    ['principals that are gone', { AWS: [DEAD, ADMIN] }, [leftOut]],
    ['roles that have a name', { AWS: MOVED }, [expect.stringMatching(/: roles that are there by their ARNs\.$/)]],
    [
      'both',
      { AWS: [DEAD, MOVED] },
      [expect.stringMatching(/left out, because .*; roles that are there by their ARNs\.$/)],
    ],
  ])('names %s', (_, principal, said) => {
    expect(changes(principal)).toEqual(said)
  })

  it('does not speak of names where it only leaves out', () => {
    expect(changes({ AWS: [DEAD, ADMIN] })[0]).not.toContain('by their ARNs')
  })
})

describe('What S3 takes of a policy that it returned', () => {
  it.each<[string, readonly Parts[], unknown]>([
    ['all of it', [{ Principal: '*' }, { Principal: { AWS: ADMIN } }], 'as-is'],
    ['a canonical user', [{ Principal: { CanonicalUser: CANONICAL } }], 'as-is'],
    ['a role by its ARN', [{ Principal: { AWS: MOVED } }], [{ AWS: [ADMIN] }]],
    ['those who are there', [{ Principal: { AWS: [DEAD, ADMIN] } }], [{ AWS: [ADMIN] }]],
    ['those who are there, by name', [{ Principal: { AWS: [GONE, ADMIN] } }], [{ AWS: [ADMIN] }]],
    ['the other statements', [{ Principal: { AWS: DEAD } }, { Principal: '*' }], ['*']],
    [
      'the others where one is left out and one is spelt anew',
      [{ Principal: { AWS: DEAD } }, { Principal: { AWS: MOVED } }],
      [{ AWS: [ADMIN] }],
    ],
    [
      'nothing of Allows for the dead alone',
      [{ Principal: { AWS: DEAD } }, { Principal: { AWS: GONE } }],
      'every statement is for principals that are gone.',
    ],
    [
      'nothing where a Deny is for the dead alone',
      [{ Principal: { AWS: DEAD }, Effect: 'Deny' }, { Principal: '*' }],
      expect.stringMatching(/^S3 does not accept a principal that is gone, and this statement names no other: /),
    ],
  ])('is %s', (_, principals, expected) => {
    expect(taken(...principals)).toEqual(expected)
  })
})
