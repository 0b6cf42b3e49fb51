import { examine } from '../../../src/core/check.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { findingsInExample } from '../../../src/core/rules/examples/bench.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import { fileOf } from '../../../src/core/rules/examples/marks.js'
import type { Finding } from '../../../src/core/rules/finding.js'
import type { Example, Rule } from '../../../src/core/rules/rule.js'
import { RULES } from '../../../src/core/rules/runner.js'
import { applyEdits } from '../../../src/core/text/edit.js'
import { type SourceFile, type Span, sourceFromText } from '../../../src/core/text/source.js'
import { line } from './support.js'

/** How far from an underlined line a repair may reach: a missing element stands a few lines below its brace. */
const NEAR = 3

/** What a run meets, or what its settings name, is not in the text, and most notices say that no action needed. */
const hasRepair = (rule: Rule, example: Example): boolean =>
  rule.about !== 'run' &&
  accountFor(example).book.planRoleMissing === undefined &&
  !rule.id.startsWith('source-') &&
  (rule.severity !== 'notice' || example.repaired !== undefined)

const cases = RULES.flatMap(rule =>
  rule
    .bad()
    .filter(example => hasRepair(rule, example))
    .map(example => [`${rule.id}: ${example.title}`, rule, example] as const),
)

function ownFindings(rule: Rule, example: Example): readonly Finding[] {
  return findingsInExample(rule, example).filter(finding => finding.rule === rule.id)
}

/** The text by the rule's own edits; where it has none, by the example. */
function repair(rule: Rule, example: Example): string | undefined {
  const edits = ownFindings(rule, example).flatMap(finding => finding.edits ?? [])
  return edits.length > 0 ? applyEdits(fileOf(example).text, edits) : example.repaired
}

function judged(rule: Rule, example: Example, text: string) {
  const { book } = accountFor(example)
  const account = { book, live: { kind: 'absent' as const }, evidence: new Map() }
  return examine(readPolicyFile(sourceFromText('policies/example.json', text)), {
    awsServices: example.allowances?.awsServices ?? false,
    ...(rule.about === 'account' ? { account } : {}),
  })
}

/** The lines of the first text that go, or before which something comes, 1-based, by a longest common subsequence. */
function changedLines(before: string, after: string): readonly number[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const common = a.map(() => Array.from({ length: b.length + 1 }, () => 0))
  const at = (row: number, column: number) => common[row]?.[column] ?? 0
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const best =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
      common[row]?.splice(column, 1, best)
    }
  }
  const changed: number[] = []
  let [row, column] = [0, 0]
  while (row < a.length || column < b.length) {
    const inserts = row === a.length || (column < b.length && at(row, column + 1) === at(row, column))
    if (inserts || a[row] !== b[column]) changed.push(row + 1)
    if (inserts) column += 1
    else if (a[row] === b[column]) [row, column] = [row + 1, column + 1]
    else row += 1
  }
  return changed
}

function linesOf({ lines }: SourceFile, { start, end }: Span): readonly [number, number] {
  return [lines.positionAt(start).line, lines.positionAt(end).line]
}

/** The lines near what is underlined or named beside it, and those of a statement that was taken out as a whole. */
function nearby(file: SourceFile, findings: readonly Finding[], after: string): readonly (readonly [number, number])[] {
  const spans = findings.flatMap(({ at, related }) => [at.span, ...related.map(other => other.at.span)])
  const before = readPolicy(file).policy?.statements ?? []
  const count = readPolicy(sourceFromText('after.json', after)).policy?.statements.length ?? 0
  const gone = before.filter(
    ({ span }) => count < before.length && spans.some(({ start }) => start >= span.start && start <= span.end),
  )
  return [...spans, ...gone.map(({ span }) => span)]
    .map(span => linesOf(file, span))
    .map(([first, last]) => [first - NEAR, last + NEAR] as const)
}

describe('A bad example, repaired', () => {
  it.each(cases)('is safe: %s', (_, rule, example) => {
    const text = repair(rule, example)
    expect(text).toBeDefined()
    if (text === undefined) return
    const { verdict, findings } = judged(rule, example, text)
    expect(findings.filter(({ severity }) => severity === 'error').map(line)).toEqual([])
    expect(findings.filter(found => found.rule === rule.id && found.severity !== 'notice').map(line)).toEqual([])
    expect(verdict).toBe('safe')
  })

  it.each(cases)('differs from the bad one only around the underline: %s', (_, rule, example) => {
    const file = fileOf(example)
    const after = repair(rule, example) ?? ''
    const around = nearby(file, ownFindings(rule, example), after)
    const isAround = (number: number) => around.some(([from, to]) => number >= from && number <= to)
    expect(changedLines(file.text, after).filter(number => !isAround(number))).toEqual([])
    expect(file.text === after && example.file === undefined).toBe(false)
  })

  it.each(cases)('is written in one place only, by the rule or by the example: %s', (_, rule, example) => {
    const edits = ownFindings(rule, example).flatMap(finding => finding.edits ?? [])
    if (edits.length > 0 && example.repaired !== undefined) {
      expect(repair(rule, example)).toBe(example.repaired)
    } else {
      expect(edits.length > 0).not.toBe(example.repaired !== undefined)
    }
  })
})
