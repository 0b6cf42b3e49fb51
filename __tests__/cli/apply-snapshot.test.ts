import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ended, inFolder, run } from '../fakes/console.js'

const BUCKET = 'connect-25fd0a3be3ef'
const OTHER = 'amazon-connect-3f1c0d5e7a9b'

/** A folder with the two example policies, a snapshot in which the first bucket has none, and a configuration. */
function applied(options: readonly string[], { config = '', mode = 'apply', files = ['policies/*.json'] } = {}) {
  return inFolder(async folder => {
    cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
    const account = JSON.parse(readFileSync('examples/account.json', 'utf8'))
    account.buckets[BUCKET].policy = null
    writeFileSync(join(folder, 'here.json'), JSON.stringify(account))
    if (config !== '') writeFileSync(join(folder, 'connect-bucket-lock.yml'), config)
    const ended = await run(folder, mode, ...files, '--account', 'here.json', ...options)
    return { ...ended, live: JSON.parse(readFileSync(join(folder, 'here.json'), 'utf8')).buckets }
  })
}

describe('apply --account FILE', () => {
  it('says that it wrote FILE and nothing in AWS', async () => {
    const { code, out, live } = await applied([])
    expect({ code, written: live[BUCKET].policy !== null }).toEqual({ code: 0, written: true })
    expect(out).toContain(
      'The new policy was written to `here.json`, and was read back. It is an account snapshot, and nothing in AWS has changed.',
    )
    expect(out).toContain('2 policies reconciled in `here.json`, an account snapshot, and nothing in AWS has changed.')
    expect(out).not.toContain('is on the bucket')
  })

  it.each(['policies/*.json', '{policies,nowhere}/**/*.json', 'template.json'])(
    'restores none of several policies, whichever comes first: %s',
    kept =>
      inFolder(async folder => {
        cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
        cpSync('examples/account.json', join(folder, 'here.json'))
        const resource = (bucket: string) => ({
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: bucket,
            PolicyDocument: JSON.parse(readFileSync(join(folder, 'policies', `${bucket}.json`), 'utf8')),
          },
        })
        const Resources = { A: resource(BUCKET), B: resource(OTHER) }
        writeFileSync(join(folder, 'template.json'), JSON.stringify({ Resources }))
        expect(await run(folder, 'apply', '--restore', kept, '--account', 'here.json')).toEqual({
          code: 2,
          out: '',
          err: `\`--restore\` puts one kept policy back, and \`${kept}\` names 2. Name the file of one.\n`,
        })
        expect(readFileSync(join(folder, 'here.json'))).toEqual(readFileSync('examples/account.json'))
      }),
  )

  it('says so in JSON', async () => {
    const outcomesOf = ({ out }: Ended) => JSON.parse(out).policies.map(({ outcome }: { outcome: object }) => outcome)
    const second = await applied(['--format', 'json'])
    expect(outcomesOf(second)).toContainEqual({ kind: 'applied', snapshot: 'here.json' })
    const first = await applied(['--format', 'json', '--schema', '1'])
    expect(outcomesOf(first)).toContainEqual({ kind: 'applied' })
  })

  it('says so in Markdown', async () => {
    const { out } = await applied(['--format', 'markdown'])
    expect(out).toContain(
      'What changed was written to `here.json`, an account snapshot, and nothing in AWS has changed.',
    )
    expect(out).toContain('The new policy was written to `here.json`, and was read back.')
  })
})

const ROLES = (id: string) =>
  `{ id: "${id}", role-to-assume: { plan: "arn:aws:iam::${id}:role/Admin", apply: "arn:aws:iam::${id}:role/Admin" } }`

describe('the account of a snapshot is that of the configuration', () => {
  it.each(['plan', 'apply', 'drift'])('or there is no verdict: %s', async mode => {
    const config = `accounts: [${ROLES('444455556666')}]\nbuckets:\n  ${BUCKET}: { account: "444455556666" }\n`
    const { code, err, live } = await applied([], { config, mode, files: [`policies/${BUCKET}.json`] })
    expect({ code, live: live[BUCKET].policy }).toEqual({ code: 3, live: null })
    expect(err).toContain(
      'No verdict: The account snapshot `here.json` is one of account `111122223333`, and the policies are those of account `444455556666`.\nName a snapshot of that account, or correct `accounts` and `buckets` in the configuration.',
    )
  })

  it('and the policies of another account have none, beside those of its own', async () => {
    const config = `accounts: [${ROLES('111122223333')}, ${ROLES('444455556666')}]\nbuckets:\n  ${BUCKET}: { account: "111122223333" }\n  ${OTHER}: { account: "444455556666" }\n`
    const { code, out, live } = await applied([], { config })
    expect({ code, applied: live[BUCKET].policy !== null }).toEqual({ code: 3, applied: true })
    expect(out).toContain('The account snapshot `here.json` is one of account `111122223333`')
  })
})
