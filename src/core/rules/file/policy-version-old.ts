import { userIdConditions } from '../../lock/intent.js'
import { usesVariables } from '../../policy/variables.js'
import { replaced, type TextEdit } from '../../text/edit.js'
import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { BLOG, policyText, shown } from '../examples/example.js'
import type { Severity } from '../finding.js'
import type { Rule } from '../rule.js'

export const policyVersionOld: Rule<'policy'> = {
  id: 'policy-version-old',
  about: 'policy',
  severity: 'warning',
  summary: 'The version is the old one, or missing.',
  why: say`Without ${'2012-10-17'} a policy variable is plain text, and a missing version means ${'2008-10-17'}.`,
  fix: say`Write ${'"Version": "2012-10-17"'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Version"',
  bad: () => [
    shown('The version of 2008', { version: '"Version": «"2008-10-17"»' }),
    { title: 'No version', policy: `«{»${policyText({ version: '' }).slice(1)}` },
  ],
  good: () => [BLOG],
  *check({ policy, reading, intent }) {
    const { version, span } = policy
    if (version !== undefined && version.value !== '2008-10-17') return
    const lists = intent.locks.flatMap(({ statement }) => userIdConditions(statement))
    const severity: Severity = usesVariables(policy, lists) ? 'error' : 'warning'
    // What is plain text under the old version is a variable under the new one.
    const isCertain = !reading.file.text.includes('${')
    if (version !== undefined) {
      const message = say`The version is the old ${version.value}.`
      const edits = isCertain ? [replaced(version.span, CURRENT)] : undefined
      yield { severity, span: version.span, message, ...present({ edits }) }
    } else if (reading.whole) {
      const brace = { start: span.start, end: span.start + 1 }
      const edits = isCertain ? [versionAfter(brace, reading.file.text)] : undefined
      yield { severity, span: brace, message: ours('The policy has no version.'), ...present({ edits }) }
    }
  },
}

const CURRENT = '2012-10-17'

/** The version as the first member, set off from the brace as the one that stands there now. */
function versionAfter({ end }: Span, text: string): TextEdit {
  const blank = /^\s*/.exec(text.slice(end))?.[0] ?? ''
  return { span: { start: end, end }, text: `${blank}"Version": "${CURRENT}",${blank === '' ? ' ' : ''}` }
}
