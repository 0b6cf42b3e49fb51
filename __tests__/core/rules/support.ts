import type { Finding } from '../../../src/core/rules/finding.js'
import { findingsOf } from '../../../src/core/rules/runner.js'
import { plain } from '../../../src/core/text/prose.js'
import { policyFrom } from '../../fakes/policies.js'

/** What all rules find in a text, with the settings as they are by default. */
export function findingsInText(text: string): readonly Finding[] {
  return findingsOf(policyFrom(text, 'policies/example.json'), { allowances: { awsServices: false } })
}

/** A finding in one line: severity, rule, the underlined text, the message. */
export function line({ severity, rule, at, message }: Finding): string {
  return `${severity} ${rule} «${at.file.text.slice(at.span.start, at.span.end)}» ${plain(message)}`
}
