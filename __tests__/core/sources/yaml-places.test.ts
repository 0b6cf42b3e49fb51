import { plainText } from '../../../src/core/text/plain.js'
import { outward } from '../../../src/core/text/source.js'
import { BUCKET, checked, lock } from './support.js'

/** A policy of which one effect is misspelt behind letters that YAML writes in another way. */
function wrong(indent?: number): string {
  const value = lock()
  const [statement] = value.Statement
  return JSON.stringify({ ...value, Statement: [{ Sid: "it's \u00e9", ...statement, Effect: 'Deni' }] }, null, indent)
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
const indented = (text: string) => text.replace(/^/gm, '        ')
const FORMS: readonly (readonly [string, string])[] = [
  ['single quotes', `'${wrong().replaceAll("'", "''")}'`],
  ['single quotes over lines', `'${wrong(1).replaceAll("'", "''").replace(/\n */g, '\n          ')}'`],
  ['double quotes', `"${escaped(wrong())}"`],
  ['double quotes with escapes', `"${escaped(wrong()).replace("'", '\\x27').replace('\u00e9', '\\u00e9')}"`],
  ['double quotes that go on', `"${escaped(wrong()).replaceAll(',', ',\\\n          ')}"`],
  ['a block', `|\n${indented(wrong(2))}`],
  ['a block without its last line break', `|-\n${indented(wrong(2))}`],
  ['a folded block', `>\n${indented(wrong(2))}`],
]

/** What is underlined of the wrong effect, and how many letters are before it. */
async function underlined(written: string): Promise<readonly [string, number]> {
  const text = `Resources:
  Lock:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${BUCKET}
      PolicyDocument: ${written}
`
  const { policies } = await checked(text, { path: 'lock.yaml' })
  const found = policies[0]?.findings.find(({ message }) => plainText(message).includes('Deni'))
  if (found === undefined) throw new Error('the effect is wrong')
  const { file, span } = outward(found.at)
  expect(file.text).toBe(text)
  return [text.slice(span.start, span.end), span.start - text.indexOf(written)]
}

describe('A fault in a policy that is a text of a YAML file', () => {
  it.each(FORMS)('is underlined where it is written: %s', async (_, written) => {
    const [words] = await underlined(written)
    expect(words.replaceAll('\\', '')).toBe('"Deni"')
  })

  it('is behind what cannot be followed, and within the text', async () => {
    const letter = '\\U0001F600'
    const written = `"${escaped(wrong()).replace('\u00e9', letter)}"`
    const [, at] = await underlined(written)
    expect(at).toBeGreaterThanOrEqual(written.indexOf(letter))
    expect(at).toBeLessThanOrEqual(written.indexOf(letter) + letter.length)
  })
})
