import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { change, plan } from '../core/sources/plans.js'
import { inFolder, run } from '../fakes/console.js'

const SALES = 'amazon-connect-3f1c0d5e7a9b'
const SUPPORT = 'connect-support-recordings'
const POLICY = readFileSync(`examples/policies/${SALES}.json`, 'utf8')
const addressOf = (key: string) => `module.lock.aws_s3_bucket_policy.this["${key}"]`

function changeOf(key: string, bucket: string): object {
  const policy = POLICY.replaceAll(SALES, bucket)
  return { ...change({ after: { bucket, policy } }), address: addressOf(key) }
}

const TWO = [changeOf('sales', SALES), changeOf('support', SUPPORT)]
const ASKED = ['--as', 'anonymous', '--action', 's3:GetObject']

/** The command, beside a plan of these changes. */
function beside(changes: readonly object[], ...args: string[]) {
  return inFolder(folder => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan([...changes])))
    return run(folder, ...args)
  })
}

describe('One policy of several in a file', () => {
  it.each([
    ['its bucket', SUPPORT, SUPPORT],
    ['its address', addressOf('support'), SUPPORT],
    ['the bucket of the first', SALES, SALES],
  ])('is explained by %s', async (_, name, bucket) => {
    const { code, out } = await beside(TWO, 'explain', 'plan.json', '--bucket', name, ...ASKED, '--format', 'json')
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { request: { resource: expect.stringContaining(`:::${bucket}/`) } },
    ])
  })

  it.each([SUPPORT, addressOf('support')])('is exported by %s', async name => {
    const { code, out } = await beside(TWO, 'export', 'plan.json', '--as', 'policy', '--bucket', name)
    expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(POLICY.replaceAll(SALES, SUPPORT))])
  })

  const all = `\`${addressOf('sales')}\` and \`${addressOf('support')}\``
  const name = 'Name one with `--bucket`, by its bucket or its address:'

  it.each([
    [[], `One policy is explained at a time; these are 2. ${name} ${all}.`],
    [
      ['--bucket', 'connect-suport-recordings'],
      `None of the policies is \`connect-suport-recordings\`. Did you mean \`${SUPPORT}\`? ${name} ${all}.`,
    ],
    [
      ['--bucket', addressOf('suport')],
      `None of the policies is \`${addressOf('suport')}\`. Did you mean \`${addressOf('support')}\`? ${name} ${all}.`,
    ],
    [['--bucket', 'something-else'], `None of the policies is \`something-else\`. ${name} ${all}.`],
    [['--bucket', SALES, '--bucket', SUPPORT], 'One policy is explained at a time; these are 2.'],
  ])('is asked for where %j does not say which', async (more, message) => {
    const { code, out, err } = await beside(TWO, 'explain', 'plan.json', ...ASKED, ...more)
    expect({ code, out, err: err.trim() }).toEqual({ code: 2, out: '', err: message })
  })

  it('is not chosen by a bucket that two of them are for', async () => {
    const changes = [changeOf('sales', SALES), changeOf('again', SALES), changeOf('support', SUPPORT)]
    const { code, err } = await beside(changes, 'explain', 'plan.json', ...ASKED, '--bucket', SALES)
    expect([code, err.trim()]).toEqual([
      2,
      `2 of the policies are \`${SALES}\`. ${name} \`${addressOf('sales')}\` and \`${addressOf('again')}\`.`,
    ])
  })

  it('is refused where the only one has another name', async () => {
    const { code, err } = await beside(
      [changeOf('sales', SALES)],
      'explain',
      'plan.json',
      ...ASKED,
      '--bucket',
      SUPPORT,
    )
    expect([code, err]).toEqual([2, expect.stringContaining(`None of the policies is \`${SUPPORT}\`.`)])
  })

  it('lists no more addresses than one can read', async () => {
    const many = Array.from({ length: 40 }, (_, index) => changeOf(`b${index}`, `bucket-${index}`))
    const { code, err } = await beside(many, 'explain', 'plan.json', ...ASKED)
    expect([code, err]).toEqual([2, expect.stringMatching(/this\["b11"\]` and 28 more\.\n$/)])
  })
})
