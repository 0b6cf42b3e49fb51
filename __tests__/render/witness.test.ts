import type { Caller, Request } from '../../src/core/access/request.js'
import { plain } from '../../src/core/text/prose.js'
import { witnessSentence } from '../../src/render/witness.js'

function request(caller: Caller, rest: Partial<Request> = {}): Request {
  return { caller, action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', context: new Map(), ...rest }
}

const ANONYMOUS: Caller = { kind: 'anonymous', userid: 'anonymous' }

describe('a witness', () => {
  it('is told in one sentence for every kind of caller', () => {
    const callers: readonly [Caller, string][] = [
      [ANONYMOUS, 'An anonymous caller'],
      [
        { kind: 'role', userid: 'AROAX:ci', account: '1', roleArn: 'arn:aws:iam::1:role/r' },
        'A session (`AROAX:ci`) of the role `arn:aws:iam::1:role/r`',
      ],
      [{ kind: 'user', userid: 'AIDAX', account: '1', userArn: 'arn:u' }, 'The IAM user `arn:u` (`AIDAX`)'],
      [{ kind: 'root', userid: '1', account: '1' }, 'The root user of account `1`'],
      [{ kind: 'federated', userid: '1:bob', account: '1', arn: 'arn:f' }, 'The federated user `arn:f` (`1:bob`)'],
      [
        { kind: 'service', userid: 'x', service: 'logging.s3.amazonaws.com' },
        'The AWS service `logging.s3.amazonaws.com`, calling directly,',
      ],
    ]
    for (const [caller, who] of callers) {
      expect(plain(witnessSentence('sealed', request(caller)))).toBe(
        `${who} is not denied \`s3:GetObject\` (reading an object) on \`arn:aws:s3:::b/k\`.`,
      )
    }
  })

  it('is denied where a claim about keeping access fails', () => {
    for (const claim of ['connect-keeps-access', 'admins-keep-access', 'deployer-keeps-access'] as const) {
      expect(plain(witnessSentence(claim, request(ANONYMOUS)))).toContain('An anonymous caller is denied ')
    }
    expect(plain(witnessSentence('nobody-unknown-admitted', request(ANONYMOUS)))).toContain(' is not denied ')
  })

  it('names the circumstances, the absent ones too, and actions without a word of ours', () => {
    const context = new Map([
      ['aws:securetransport', ['true']],
      ['aws:sourcevpce', []],
      ['aws:tagkeys', ['a', 'b']],
    ])
    expect(plain(witnessSentence('sealed', request(ANONYMOUS, { action: 's3:GetObjectTorrent', context })))).toBe(
      'An anonymous caller is not denied `s3:GetObjectTorrent` on `arn:aws:s3:::b/k` when `aws:securetransport` is `true` and `aws:sourcevpce` is absent and `aws:tagkeys` is all of `a`, `b`.',
    )
  })

  it('names six circumstances at most', () => {
    const context = new Map(Array.from({ length: 9 }, (_, index) => [`aws:key${index}`, ['v']]))
    expect(plain(witnessSentence('sealed', request(ANONYMOUS, { context })))).toMatch(
      /`aws:key5` is `v` and 3 more conditions that the report names\.$/,
    )
  })
})
