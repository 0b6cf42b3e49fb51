import type { Finding } from '../../src/core/finding.js'
import { readPolicy } from '../../src/core/policy/parse.js'
import { plain } from '../../src/core/prose.js'
import { findingsOf } from '../../src/core/rules/index.js'
import { sourceFromText } from '../../src/core/source.js'

/** What all rules find in a text, with the settings as they are by default. */
export function findingsInText(text: string): readonly Finding[] {
  return findingsOf(readPolicy(sourceFromText('policies/example.json', text)), { allowances: { awsServices: false } })
}

/** A finding in one line: severity, rule, the underlined text, the message. */
export function line({ severity, rule, at, message }: Finding): string {
  return `${severity} ${rule} «${at.file.text.slice(at.span.start, at.span.end)}» ${plain(message)}`
}
