import { byPlace, type Finding } from '../../src/core/finding.js'
import { readPolicy } from '../../src/core/policy/parse.js'
import { plain } from '../../src/core/prose.js'
import { type AccountOptions, findingsOf } from '../../src/core/rules/index.js'
import type { Example } from '../../src/core/rules/rule.js'
import { readMarks } from '../../src/core/rules/support/marks.js'
import { type SourceFile, sourceFromText } from '../../src/core/source.js'

/** The file that an example stands for. */
export function fileOf(example: Example): SourceFile {
  const { text } = readMarks(example.policy)
  return { ...sourceFromText('policies/example.json', text), ...example.file }
}

/** What all rules find in an example. */
export function findingsIn(example: Example, account?: AccountOptions): readonly Finding[] {
  const allowances = example.allowances ?? { awsServices: false }
  return findingsOf(readPolicy(fileOf(example)), { allowances, ...(account === undefined ? {} : { account }) })
}

/** A finding in one line: severity, rule, the underlined text, the message. */
export function line({ severity, rule, at, message }: Finding): string {
  const underlined = at.file.text.slice(at.span.start, at.span.end)
  return `${severity} ${rule} «${underlined}» ${plain(message)}`
}

export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(byPlace)
}
