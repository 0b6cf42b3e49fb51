import fc from 'fast-check'
import { stringify } from 'yaml'
import { examine } from '../../../src/core/check.js'
import { planFor } from '../../../src/core/plan/plan.js'
import { isOfOneBucket, type PolicyFile, readPolicyFile } from '../../../src/core/policy-file.js'
import { fileOf } from '../../../src/core/rules/examples/marks.js'
import type { Finding } from '../../../src/core/rules/finding.js'
import { RULES } from '../../../src/core/rules/list.js'
import { findingsOf } from '../../../src/core/rules/runner.js'
import { plain } from '../../../src/core/text/prose.js'
import { outward, type SourceFile, sourceFromText } from '../../../src/core/text/source.js'
import { wholePolicy } from '../../fakes/policies.js'
import { BASES } from '../mutations/bases.js'
import { breaking } from '../mutations/breaking.js'
import { keeping } from '../mutations/keeping.js'
import { change, plan } from './plans.js'
import { lock, read } from './support.js'

/** The forms that hold a policy as a text: they keep every letter of it. */
const TEXTS: Readonly<Record<string, (policy: string, bucket: string) => string>> = {
  plan: (policy, bucket) => JSON.stringify(plan([change({ after: { bucket, policy } })]), null, 2),
  state: (policy, bucket) =>
    JSON.stringify({
      format_version: '1.0',
      values: { root_module: { child_modules: [{ resources: [managed(policy, bucket)] }] } },
    }),
  'terraform.tfstate': (policy, bucket) =>
    JSON.stringify({ version: 4, serial: 7, resources: [instance(policy, bucket)] }, null, 1),
  'get-bucket-policy': policy => `${JSON.stringify({ Policy: policy }, null, 4)}\r\n`,
  'get-bucket-policy with a byte order mark': policy => `\uFEFF${JSON.stringify({ Policy: policy })}`,
  'get-bucket-policy --query Policy': policy => `${JSON.stringify(policy)}\n`,
  'get-bucket-policy --output yaml': policy => `Policy: '${policy.replaceAll("'", "''").replace(/\s*\n\s*/g, ' ')}'\n`,
}

/** The forms that hold it as a tree. */
const TREES: Readonly<Record<string, (policy: unknown, bucket: string) => string>> = {
  'a template in JSON': (policy, bucket) => JSON.stringify(template(policy, bucket), null, 1),
  'a template in YAML': (policy, bucket) => stringify(template(policy, bucket), { aliasDuplicateObjects: false }),
  'a template from get-template': (policy, bucket) => JSON.stringify({ TemplateBody: template(policy, bucket) }),
  'get-resource of Cloud Control': (policy, bucket) =>
    JSON.stringify({
      ResourceDescription: { Properties: JSON.stringify({ Bucket: bucket, PolicyDocument: policy }) },
    }),
  'an event of CloudTrail': (policy, bucket) =>
    JSON.stringify({
      Records: [{ eventName: 'PutBucketPolicy', requestParameters: { bucketPolicy: policy, bucketName: bucket } }],
    }),
}

const EXAMPLES = RULES.filter(({ id }) => id !== 'json-too-deep').flatMap(rule =>
  [...rule.bad(), ...rule.good()]
    .filter(example => example.origin === undefined && example.file === undefined)
    .map(example => [`${rule.id}: ${example.title}`, fileOf(example)] as const),
)

/** The forms that keep every letter of the policy. */
const EXACT = Object.entries(TEXTS).filter(([form]) => !form.endsWith('yaml'))

describe('A policy says the same wherever it lives, and every finding points at the same words', () => {
  it.each(EXAMPLES)('%s', async (_, file) => {
    const [expected, words] = [saidOf(file), placesOf(file)]
    const bucket = readPolicyFile(file).bucket ?? 'connect-25fd0a3be3ef'
    for (const [form, write] of EXACT) {
      const [inner] = await read(write(file.text, bucket))
      expect({ form, text: inner?.text }).toEqual({ form, text: file.text })
      if (!form.includes('byte order mark')) expect({ form, words: placesOf(inner) }).toEqual({ form, words })
    }
    for (const [form, text] of rewritten(file.text, bucket)) {
      const [inner] = await read(text)
      expect({ form, ...saidOf(inner) }).toEqual({ form, ...expected })
    }
  })

  it.each(EXAMPLES.filter(([name]) => /^lock/.test(name)).filter((_, index) => index % 4 === 0))(
    'and is proved and planned alike: %s',
    async (_, file) => {
      const [, text] =
        rewritten(file.text, readPolicyFile(file).bucket ?? 'connect-25fd0a3be3ef').find(
          ([form]) => form === 'a template in YAML',
        ) ?? []
      if (text === undefined) return
      const [inner] = await read(text)
      expect([claimsOf(inner), fingerprintOf(inner)]).toEqual([claimsOf(file), fingerprintOf(file)])
    },
  )
})

/** An empty text is left out: for Terraform it is no policy, for the AWS CLI it is a failed command. */
const MUTANTS = BASES.flatMap(base =>
  [...breaking(base), ...keeping(base)]
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => ({ name: `${base.name}: ${name}`, text, base })),
)

/** How many mutants are written in all forms; more by hand: `FORMS_RUNS=2000 FORMS_SEED=7`. */
const RUNS = Number(process.env['FORMS_RUNS'] ?? 25)

describe(`Each of ${MUTANTS.length} mutants of right policies`, () => {
  it('has the same findings, claims and fingerprint in all its forms', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MUTANTS), async ({ name, text, base }) => {
        const file = sourceFromText('policies/mutant.json', text)
        const own = readPolicyFile(file).bucket
        // a tool knows the bucket of a policy that names several, or none, and says that they differ
        const isOfAll = (finding: string) => own !== undefined || !finding.startsWith('error source-bucket-differs ')
        const all = (source: SourceFile | undefined) => ({
          ...saidOf(source),
          findings: saidOf(source).findings.filter(isOfAll),
          claims: claimsOf(source),
          fingerprint: fingerprintOf(source),
        })
        const expected = all(file)
        const bucket = own ?? base.bucket
        const exact = EXACT.map(([form, write]) => [form, write(text, bucket)] as const)
        for (const [form, written] of [...exact, ...rewritten(text, bucket)]) {
          const [inner] = await read(written)
          expect({ name, form, ...all(inner) }).toEqual({ name, form, ...expected })
          seen.add(form)
        }
      }),
      { numRuns: RUNS, seed: Number(process.env['FORMS_SEED'] ?? 17) },
    )
    expect([...seen].sort()).toEqual([...Object.keys(TEXTS), ...Object.keys(TREES)].sort())
  })
})

/** The forms that write the policy anew, as far as they can hold it. */
function rewritten(text: string, bucket: string): readonly (readonly [string, string])[] {
  const yaml = Object.entries(TEXTS).filter(([form]) => form.endsWith('yaml') && isJson(text))
  const trees = isPlain(text) ? Object.entries(TREES) : []
  return [
    ...yaml.map(([form, write]) => [form, write(text, bucket)] as const),
    ...trees.map(([form, write]) => [form, write(JSON.parse(text), bucket)] as const),
  ]
}

interface Heard {
  readonly file: PolicyFile
  readonly findings: readonly Finding[]
}

/** Several forms hold one text and tell the same of it, which is judged once; they differ in where it stands. */
function heardOf(source = sourceFromText('none', '')): Heard {
  const key = JSON.stringify([source.text, { ...source.origin, file: undefined }])
  const known = heard.get(key)
  if (known !== undefined) return known
  const file = readPolicyFile(source)
  const found = { file, findings: findingsOf(file, { allowances: { awsServices: false } }) }
  heard.set(key, found)
  return found
}

const heard = new Map<string, Heard>()

/** What is said about a policy; in what order findings stand is the text's affair. */
function saidOf(source: SourceFile | undefined) {
  const { file, findings } = heardOf(source)
  return {
    findings: findings.map(({ rule, severity, message }) => `${severity} ${rule} ${plain(message)}`).sort(),
    // what every fingerprint is made of
    meaning: file.reading.whole ? file.meaning() : 'not read whole',
  }
}

/** Of the plan that replaces another policy; several forms make one text. */
function fingerprintOf(from: SourceFile | undefined): string {
  const { file } = heardOf(from)
  if (!isOfOneBucket(file)) return 'no plan'
  const { bucket, partition, source } = file
  const scope = { bucket, partition, owner: {}, awsServices: false }
  const known = fingerprints.get(source.text)
  const found = known ?? planFor(scope, OTHER, file, ({ id }) => ({ id, kind: 'unresolved' })).fingerprint
  fingerprints.set(source.text, found)
  return found
}

const fingerprints = new Map<string, string>()
const OTHER = wholePolicy(lock())

function claimsOf(source: SourceFile | undefined): readonly string[] {
  const { claims, verdict } = examine(readPolicyFile(source ?? sourceFromText('none', '')), { awsServices: false })
  const said = claims.map(
    ({ claim, verdict }) => `${claim} ${verdict.kind}${'because' in verdict ? ` ${plain(verdict.because)}` : ''}`,
  )
  return [verdict, ...said]
}

/** What the findings underline in the file on the disk, with JSON's escapes taken away. */
function placesOf(source = sourceFromText('none', '')): readonly string[] {
  return heardOf(source).findings.map(({ rule, at: { span } }) => {
    const { file: home, span: place } = outward({ file: source, span })
    const written = home.text.slice(place.start, place.end)
    return `${rule} ${source.origin === undefined ? written : JSON.parse(`"${written}"`)}`
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A text that a tree can stand for: no key twice, no number that JavaScript would write otherwise. */
function isPlain(text: string): boolean {
  if (!isJson(text) || text.includes('__proto__')) return false
  const value: unknown = JSON.parse(text)
  const compact = (json: string) => json.replace(/\s/g, '')
  return (
    compact(JSON.stringify(value)) === compact(text) &&
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value)
  )
}

function template(policy: unknown, bucket: string): object {
  return {
    Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: bucket, PolicyDocument: policy } } },
  }
}

function managed(policy: string, bucket: string): object {
  const address = 'module.lock.aws_s3_bucket_policy.this["support"]'
  return { address, mode: 'managed', type: 'aws_s3_bucket_policy', name: 'this', values: { bucket, policy } }
}

function instance(policy: string, bucket: string): object {
  const attributes = { bucket, id: bucket, policy }
  return { mode: 'managed', type: 'aws_s3_bucket_policy', name: 'this', instances: [{ attributes }] }
}
