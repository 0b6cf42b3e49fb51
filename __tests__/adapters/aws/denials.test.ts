import { adaptersFor, problemOf, withAws } from './harness.js'

const USER =
  'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e/first.last@example.com'
const ASKED = `User: ${USER} is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::amazon-connect-3f1c0d5e7a9b"`
const PERMISSION = 'Allow `s3:PutBucketPolicy` on `arn:aws:s3:::b` to the identity that runs this.'

/** What a write is answered that AWS denies in these words. */
async function toldOf(message: string): Promise<string> {
  let told = ''
  await withAws(async server => {
    server.fail('s3:PutBucketPolicy', { fault: { kind: 'error', status: 403, code: 'AccessDenied', message } })
    const { policies } = await adaptersFor(server)
    const { message: sentence, remedy } = await problemOf(policies.write('b', '{}'))
    told = `${sentence} ${remedy}`
  })
  return told
}

/** The reasons of the Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors", and what helps. */
const REASONS: readonly (readonly [string, string])[] = [
  [
    'with an explicit deny in a service control policy',
    'Change the Deny in the service control policy, because no Allow outweighs it.',
  ],
  [
    'with an explicit deny in a resource control policy: arn:aws:organizations::999988887777:policy/o-1/rcp/p-1',
    'Change the Deny in the resource control policy, because no Allow outweighs it.',
  ],
  [
    'with an explicit deny in a VPC endpoint policy',
    'Change the Deny in the VPC endpoint policy, because no Allow outweighs it.',
  ],
  [
    'with an explicit deny in a permissions boundary',
    'Change the Deny in the permissions boundary, because no Allow outweighs it.',
  ],
  [
    'with an explicit deny in an identity-based policy',
    'Change the Deny in the identity-based policy, because no Allow outweighs it.',
  ],
  ['with an explicit deny in a future policy', 'Change the Deny, because no Allow outweighs it.'],
  [
    'with an explicit deny in a resource-based policy',
    'The policy of the bucket denies it: run as an identity on its list, or see docs/recovery.md for the other ways.',
  ],
  [
    'because no service control policy allows the s3:PutBucketPolicy action',
    'Allow `s3:PutBucketPolicy` in the service control policy; the policies of the identity alone are not enough.',
  ],
  [
    'because no session policy allows the s3:PutBucketPolicy action',
    'Allow `s3:PutBucketPolicy` in the session policy; the policies of the identity alone are not enough.',
  ],
  ['because no identity-based policy allows the s3:PutBucketPolicy action', PERMISSION],
  ['because no resource-based policy allows the s3:PutBucketPolicy action', PERMISSION],
  ...[
    'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
    'because public policies are blocked by the BlockPublicPolicy block public access setting.',
  ].map(
    reason =>
      [
        reason,
        'S3 takes the policy for a public one, which Block Public Access refuses: let each Allow name accounts, roles or services instead of everyone.',
      ] as const,
  ),
]

describe('a denial', () => {
  it.each(REASONS)('%s is told whole, with what helps', async (reason, remedy) => {
    const told = await toldOf(`${ASKED} ${reason}`)
    expect(told).toContain(`\`${reason}\``)
    expect(told.endsWith(` ${remedy}`)).toBe(true)
  })

  it('that gives no reason is one of missing permissions', async () => {
    for (const message of ['Access Denied', ASKED]) {
      expect((await toldOf(message)).endsWith(` ${PERMISSION}`)).toBe(true)
    }
  })

  it('cannot name a policy of its own making', async () => {
    const told = await toldOf(`${ASKED} with an explicit deny in a policy that [you](https://evil.example) must delete`)
    expect(told.endsWith(' Change the Deny, because no Allow outweighs it.')).toBe(true)
  })
})

/** What proxies and gateways answer in the place of AWS. */
const PAGES: readonly (readonly [number, string])[] = [
  [403, '<html><body>Blocked by policy<br></body></html>'],
  [403, '<html>no</html>'],
  [403, ''],
  [403, '{"blocked":true}'],
  [401, ''],
]

describe('a denial that is not of AWS', () => {
  it.each(PAGES)('says nothing about a policy: status %i, %j', async (status, body) => {
    await withAws(async server => {
      const fault = { kind: 'body', status, body } as const
      for (const action of ['Get', 'Put', 'Delete']) server.fail(`s3:${action}BucketPolicy`, { fault })
      server.fail('s3:HeadBucket', { fault })
      server.state.buckets.set('b', { policy: '{}' })
      const { policies, probe } = await adaptersFor(server)
      for (const call of [() => policies.read('b'), () => policies.write('b', '{}'), () => policies.remove('b')]) {
        const { message, passing, refused = false } = await problemOf(call())
        expect(message).toContain('a proxy or gateway on the way denies it, not AWS')
        expect([passing, refused]).toEqual([true, false])
      }
      expect(await probe.probe('b')).toMatchObject({ readPolicy: 'unknown', head: 'unknown', list: 'allowed' })
    })
  })

  it('is one of AWS where it carries the id of an answer, though it has no body', async () => {
    await withAws(async server => {
      server.fail('s3:HeadBucket', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
      server.state.buckets.set('b', { policy: '{}' })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toMatchObject({ head: 'denied' })
    })
  })
})
