import { replaced } from '../../text/edit.js'
import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const policyVersionInvalid: Rule<'policy'> = {
  id: 'policy-version-invalid',
  about: 'policy',
  severity: 'error',
  summary: 'IAM does not have this version.',
  why: ours('S3 refuses the policy.'),
  fix: say`Write ${'"Version": "2012-10-17"'}; it is the version of the language, not the date of the policy.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Version"',
  bad: () => [shown('The day on which it was written', { version: '"Version": «"2026-11-22"»' })],
  good: () => [BLOG],
  *check({ policy: { version }, reading }) {
    if (version === undefined || VERSIONS.includes(version.value)) return
    const message = say`${version.value} is not a version of the policy language.`
    const isCertain = !reading.file.text.includes('${')
    const edits = isCertain ? [replaced(version.span, '2012-10-17')] : undefined
    yield { span: version.span, message, ...present({ edits }) }
  },
}

const VERSIONS = ['2008-10-17', '2012-10-17']
