import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { check } from '../../src/app/check.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { type SourceFile, sourceFromText } from '../../src/core/text/source.js'
import { EXPORTS, type ExportForm, exported, obstacleTo } from '../../src/render/export.js'
import { BASES } from '../core/mutations/bases.js'
import { keeping } from '../core/mutations/keeping.js'
import { read } from '../core/sources/support.js'
import { CHECK } from '../fakes/account.js'

const EXAMPLES = ['amazon-connect-3f1c0d5e7a9b', 'connect-25fd0a3be3ef'].map(name =>
  readFileSync(`examples/policies/${name}.json`, 'utf8'),
)
const LOCKS = [
  ...EXAMPLES,
  ...BASES.flatMap(base => [JSON.stringify(base.policy), ...keeping(base).map(({ text }) => text)]),
]

/** What HCL makes of the resource: it fills in `${…}` and `%{…}` unless their first letter is doubled. */
function policyInHcl(hcl: string): string {
  const [, body = ''] = /\n {2}policy = jsonencode\((.*)\)\n\n {2}lifecycle \{\n/s.exec(hcl) ?? []
  const bare = body.replaceAll('$${', '').replaceAll('%%{', '')
  expect([bare.includes('${'), bare.includes('%{'), /\\[^nrt"\\u]/.test(body.replaceAll('\\\\', ''))]).toEqual([
    false,
    false,
    false,
  ])
  return body
    .replace(/^(\s*"(?:[^"\\]|\\.)*") : /gm, '$1: ')
    .replaceAll('$${', '${')
    .replaceAll('%%{', '%{')
}

async function readBack(form: ExportForm, text: string): Promise<SourceFile> {
  const [file] = await read(form === 'terraform' ? policyInHcl(text) : text)
  if (file === undefined) throw new Error('no policy')
  return file
}

/** What is said of a policy, whatever file it stands in. */
function saidOf(source: SourceFile) {
  const file = readPolicyFile(source)
  const [policy] = check([file], CHECK).policies
  const claims = policy?.claims.map(({ claim, verdict }) => `${claim} ${verdict.kind}`)
  return { bucket: file.bucket, meaning: file.meaning(), verdict: policy?.verdict, claims }
}

describe('An exported lock', () => {
  it('means the same in every form, and the same is proved of it', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LOCKS), fc.constantFrom(...EXPORTS), async (text, form) => {
        const file = readPolicyFile(sourceFromText('policy.json', text))
        const { policy, bucket } = file
        if (policy === undefined || bucket === undefined || !file.reading.whole) return
        expect(obstacleTo(form, policy)).toBeUndefined()
        expect(saidOf(await readBack(form, exported(policy, bucket, form)))).toEqual(saidOf(file.source))
        seen.add(form)
      }),
      { numRuns: 60 },
    )
    expect([...seen].sort()).toEqual([...EXPORTS].sort())
  })

  it('keeps every letter of its texts', async () => {
    const odd = fc.constantFrom(
      ...'$ % { } " \\ \' ` ~ # / * & < > é 日 😀 \b \f \n \r \t \u0001 \u2028 \u202e ${x} %{if} a'.split(' '),
    )
    const isJinja = (text: string) => /\{\{.*\}\}/s.test(text)
    const word = fc
      .array(odd, { minLength: 1, maxLength: 8 })
      .map(letters => letters.join(''))
      .filter(text => !isJinja(text))
    await fc.assert(
      fc.asyncProperty(word, word, fc.constantFrom(...EXPORTS), async (id, value, form) => {
        const written = JSON.parse(EXAMPLES[0] ?? '') as { Statement: object[] }
        const extra = { ...written.Statement[0], Condition: { StringLike: { 'aws:UserAgent': [value, 'b'] } } }
        const policy = { Id: id, ...written, Statement: [...written.Statement, extra] }
        const { policy: parsed, bucket } = readPolicyFile(sourceFromText('policy.json', JSON.stringify(policy)))
        if (parsed === undefined || bucket === undefined) throw new Error('not read')
        expect(JSON.parse((await readBack(form, exported(parsed, bucket, form))).text)).toEqual(policy)
      }),
      { numRuns: 100 },
    )
  })
})
