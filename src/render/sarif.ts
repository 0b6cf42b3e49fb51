import { type Finding, type Severity, withHelp } from '../core/rules/finding.js'
import { firstIdOf } from '../core/rules/renamed.js'
import type { TextEdit } from '../core/text/edit.js'
import { clip, plainText, visible } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { join } from '../core/text/prose.js'
import type { Place } from '../core/text/source.js'
import type { Report } from '../report/report.js'
import { markdown, sarifText, urlPath, urlSegment } from './escape.js'
import type { RuleInfo } from './github/context.js'
import { type Documentation, region, ruleUrl } from './github/links.js'
import { problems } from './problems.js'

/** GitHub keeps the 5,000 most severe results of a run, and 100 places of a result (REST, "Code scanning limits"). */
const MOST_RESULTS = 5_000
const MOST_RELATED = 100

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}

const SECURITY: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', notice: '2.0' }

export interface SarifContext {
  readonly version: string
  /** Sets apart the uploads of several jobs of one commit. */
  readonly commentKey: string
  /** Goes before the paths of the report, which SARIF counts from the root of the repository. */
  readonly prefix?: string
  /** Where the documentation is; nothing leads there where it is empty. */
  readonly homepage: string
  readonly rules: readonly RuleInfo[]
}

/** The findings as SARIF 2.1.0, for GitHub code scanning (`github/codeql-action/upload-sarif`). */
export function renderSarif(report: Report, context: SarifContext): string {
  const found = problems(report, context.prefix)
  const kept = found.slice(0, MOST_RESULTS)
  const ids = [...new Set(kept.map(({ rule }) => rule))]
  const prints = new Fingerprints()
  const run = {
    tool: { driver: driver(context, ids) },
    automationDetails: { id: `connect-bucket-lock/${context.commentKey}/` },
    columnKind: 'utf16CodeUnits',
    results: kept.map(finding => result(finding, ids, prints)),
    ...(found.length > kept.length ? { properties: { resultsLeftOut: found.length - kept.length } } : {}),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function driver({ version, homepage, rules }: SarifContext, ids: readonly string[]): object {
  const known = new Map(rules.map(rule => [rule.id, rule]))
  return {
    name: 'Connect Bucket Lock',
    semanticVersion: version,
    ...(homepage === '' ? {} : { informationUri: homepage }),
    rules: ids.map(id => descriptor(id, known.get(id), { version, homepage })),
  }
}

function descriptor(id: string, rule: RuleInfo | undefined, docs: Documentation): object {
  if (rule === undefined) {
    return {
      id,
      shortDescription: { text: id },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security'] },
    }
  }
  const { severity, summary, why, fix } = rule
  const first = firstIdOf(id)
  return {
    id,
    ...(first === id ? {} : { deprecatedIds: [first] }),
    shortDescription: { text: clip(visible(summary), 1000) },
    fullDescription: { text: clip(plainText(why), 1000) },
    help: { text: plainText(join([why, fix], ' ')), markdown: `${markdown(why)}\n\n**Instead:** ${markdown(fix)}` },
    ...present({ helpUri: ruleUrl(id, docs) }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['security', 'aws', 's3'], precision: 'very-high', 'security-severity': SECURITY[severity] },
  }
}

function result(finding: Finding, ids: readonly string[], prints: Fingerprints): object {
  const { rule, severity, at, related, edits } = finding
  const others = related.slice(0, MOST_RELATED).map(({ at, note }, id) => ({
    id,
    physicalLocation: physical(at),
    message: { text: sarifText(note) },
  }))
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVEL[severity],
    message: { text: sarifText(withHelp(finding)) },
    locations: [{ physicalLocation: physical(at) }],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    partialFingerprints: { primaryLocationLineHash: prints.of(finding) },
    ...present({ fixes: edits && [fix(finding, edits)] }),
  }
}

/** The remedy as SARIF has it (2.1.0, section 3.55): what goes, and what comes in its place. */
function fix({ at: { file }, help }: Finding, edits: readonly TextEdit[]): object {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: { ...physical({ file, span }).region },
    ...(text === '' ? {} : { insertedContent: { text } }),
  }))
  const { artifactLocation } = physical({ file, span: { start: 0, end: 0 } })
  return { description: { text: sarifText(help) }, artifactChanges: [{ artifactLocation, replacements }] }
}

interface PhysicalLocation {
  readonly artifactLocation: object
  readonly region: object
}

function physical(at: Place): PhysicalLocation {
  const { start, end } = region(at)
  const { path } = at.file
  return {
    artifactLocation: { uri: urlPath(path) ?? urlSegment(path), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}

/**
 * The name by which GitHub knows a result again when lines or rules have moved: the first name of the rule, the file
 * and the underlined text, and a number for results that are equal in these.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  of({ rule, at }: Finding): string {
    const { file, span } = at
    const hash = fnv1a(JSON.stringify([firstIdOf(rule), file.path, file.text.slice(span.start, span.end)]))
    const number = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, number)
    return `${hash}:${number}`
  }
}

/** FNV-1a, 64 bits, over UTF-16 units: tells texts apart, and is no more than that. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
