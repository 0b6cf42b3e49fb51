import type { Claim, ClaimName } from '../access/claim.js'
import { listConditions } from '../lock/conditions.js'
import { isUserId } from '../lock/find.js'
import { readAdmittedId } from '../lock/ids.js'
import { isMisspeltUserId, meantAsLock } from '../lock/intent.js'
import { readListedValue } from '../lock/listed-value.js'
import { readResource } from '../lock/resource.js'
import type { Matcher, Policy, Statement } from '../policy/ast.js'
import type { PolicyFile } from '../policy-file.js'
import { present } from '../text/present.js'
import { join, ours } from '../text/prose.js'
import type { SourceFile, Span } from '../text/source.js'
import { byPlace, type Finding, type Violation } from './finding.js'
import { RULES } from './list.js'
import type {
  AccountOptions,
  AccountSubject,
  Allowances,
  BucketArn,
  ClaimSubject,
  LockSubject,
  PolicySubject,
  ResourceSubject,
  Rule,
  RunSubject,
  Subjects,
  ValueSubject,
} from './rule.js'
import { Coverage } from './support/coverage.js'
import { isShapeProved, isShapeUncontested } from './support/proved.js'
import { emptiersOf, plannerReads, runnersOf } from './support/tool-callers.js'

export { RULES } from './list.js'
export type { AccountOptions } from './rule.js'

/** What to judge a policy by, beside its text. */
export interface RuleOptions {
  readonly allowances: Allowances
  readonly claims?: readonly Claim[]
  readonly account?: AccountOptions
}

/** The rule of that id. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find(rule => rule.id === id)
}

/**
 * Everything that the rules find in one policy file, sorted by place. Never throws for what stands in the file.
 * INVARIANT: where the file was not read whole, there is at least one error, for every kind of problem has its rule.
 */
export function findingsOf(file: PolicyFile, options: RuleOptions): readonly Finding[] {
  const subjects = subjectsOf(file, options)
  const found = applyAll(file.source, subjects)
  const doubtful = hasEmptyList(file)
  const isProved = ({ at }: Finding) => !doubtful && isShapeProved(statementAt(file, at.span), options.claims ?? [])
  const isOpen = doubtful || !isShapeUncontested(options.claims ?? [])
  const heard = (one: Finding) => (isProved(one) ? notLouder(one) : isOpen ? one : warned(one))
  const explained = found.map(heard)
  return [...explained, ...unexplained(file, subjects, explained)].sort(byPlace)
}

/** The claims that fail, and of which no error says what is wrong. */
function unexplained({ source }: PolicyFile, subjects: SubjectLists, findings: readonly Finding[]): readonly Finding[] {
  const failed = subjects.policy.some(({ claims }) => claims.some(({ verdict }) => verdict.kind === 'fails'))
  if (!failed) return []
  const about = findings.flatMap(({ rule, severity }) => (severity === 'error' ? (ruleById(rule)?.about ?? []) : []))
  const claim = subjects.policy.flatMap(subject =>
    subject.claims.flatMap(({ claim, verdict }): readonly ClaimSubject[] => {
      const isOpen = verdict.kind === 'fails' && !about.some(subject => isExplainedBy(claim, subject))
      return isOpen ? [{ ...subject, claim, verdict }] : []
    }),
  )
  return applyAll(source, { ...NO_SUBJECTS, claim })
}

/** Whether an error about this can be the reason for which a claim fails. */
function isExplainedBy(claim: ClaimName, about: keyof Subjects): boolean {
  switch (claim) {
    case 'sealed':
      return about !== 'account'
    case 'nobody-unknown-admitted':
      return about === 'account' || about === 'value'
    case 'no-stranger-can-assume':
      return false
    default:
      return true
  }
}

/** What the rules about runs find in one policy file as a run met it. */
export function runFindings(subject: RunSubject): readonly Finding[] {
  return applyAll(subject.file, { ...NO_SUBJECTS, run: [subject] })
}

/** Where the proof has not decided, a guess about how a lock must be built does not decide either. */
function warned(finding: Finding): Finding {
  return finding.severity === 'error' && finding.isAboutShape ? { ...finding, severity: 'warning' } : finding
}

/** A guess about how a lock must be built is no error, and no advice, where the proof knows better. */
function notLouder(finding: Finding): Finding {
  if (finding.severity !== 'error' || !finding.isAboutShape) return finding
  const { edits: _, ...rest } = finding
  return { ...rest, severity: 'notice', help: ours('The bucket is sealed in spite of this: no action needed.') }
}

/** IAM's grammar asks for one action and one resource at least; what S3 makes of none is not documented. */
function hasEmptyList({ policy }: PolicyFile): boolean {
  const isEmpty = ({ patterns }: Matcher) => patterns.length === 0
  return policy?.statements.some(({ action, resource }) => isEmpty(action) || isEmpty(resource)) ?? false
}

function statementAt({ policy }: PolicyFile, { start, end }: Span): Statement | undefined {
  return policy?.statements.find(({ span }) => span.start <= start && end <= span.end)
}

type SubjectLists = { readonly [S in keyof Subjects]: readonly Subjects[S][] }

const NO_SUBJECTS: SubjectLists = {
  file: [],
  policy: [],
  statement: [],
  resource: [],
  lock: [],
  value: [],
  account: [],
  claim: [],
  emptier: [],
  run: [],
}

function applyAll(file: SourceFile, subjects: SubjectLists): readonly Finding[] {
  const found: Finding[] = []
  for (const rule of RULES) if (subjects[rule.about].length > 0) apply(rule, file, subjects, found)
  return found
}

function apply<S extends keyof Subjects>(
  rule: Rule<S>,
  file: SourceFile,
  subjects: SubjectLists,
  found: Finding[],
): void {
  for (const subject of subjects[rule.about]) {
    for (const violation of rule.check(subject)) found.push(finding(rule, violation, file))
  }
}

function finding(rule: Rule, violation: Violation, file: SourceFile): Finding {
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    message: violation.message,
    at: violation.at ?? { file, span: violation.span },
    related: (violation.related ?? []).map(({ span, note }) => ({ at: { file, span }, note })),
    help: join([rule.why, violation.help ?? rule.fix], ' '),
    ...present({ edits: violation.edits, isAboutShape: rule.isAboutShape }),
  }
}

function subjectsOf(file: PolicyFile, options: RuleOptions): SubjectLists {
  const { reading, policy, intent, lock, bytes, tooLarge } = file
  const { allowances, claims = [], account } = options
  const readings = { ...NO_SUBJECTS, file: [reading], emptier: emptiersOf(file, allowances) }
  if (policy === undefined || intent === undefined || bytes === undefined) return readings
  const runners = runnersOf(file, allowances, account?.book)
  const judged = { allowances, claims, book: account?.book, runners }
  const coverage = new Coverage(meantAsLock(intent))
  const { arns, others } = resourcesIn(policy)
  const subject = { reading, policy, bytes, tooLarge, intent, coverage, arns, lock, ...judged }
  // Of what S3 would not take, nothing is worth saying a thousand times.
  if (tooLarge) return { ...readings, policy: [subject] }
  const locks = intent.locks.map(meant => ({ ...subject, meant }))
  return {
    ...readings,
    policy: [subject],
    statement: policy.statements.map(statement => ({ ...subject, statement })),
    resource: others.map(other => ({ ...subject, ...other })),
    lock: locks,
    value: locks.flatMap(listedValues),
    account:
      account === undefined ? [] : accountSubjects(subject, account, plannerReads(file, allowances, account.book)),
  }
}

/** The resources of all statements: ARNs of a bucket or its objects, and others. */
function resourcesIn({ statements }: Policy) {
  const arns: BucketArn[] = []
  const others: Pick<ResourceSubject, 'resource' | 'reads'>[] = []
  for (const resource of statements.flatMap(({ resource }) => resource.patterns)) {
    const reads = readResource(resource.value)
    if ('bucket' in reads) arns.push({ ...resource, partition: reads.partition, bucket: reads.bucket })
    else others.push({ resource, reads })
  }
  return { arns, others }
}

/**
 * The faulty values under `aws:userid`, or under what was meant to be it; ARNs under `aws:PrincipalArn` are no wrong ids.
 * A list may be long and is mostly right, so right values are no subject of any rule.
 */
function listedValues(subject: LockSubject): readonly ValueSubject[] {
  const { list } = subject.meant
  if (list === undefined) return []
  if (!isUserId(list.key.value) && !isMisspeltUserId(list.key.value)) return []
  const values = listConditions(subject.meant).flatMap(condition => condition.values)
  const listed = new Set(values.map(({ value }) => value))
  return values.flatMap(value => {
    const reads = readListedValue(value.value)
    return reads.kind === 'id' ? [] : [{ ...subject, value, listed, reads }]
  })
}

function accountSubjects(
  subject: PolicySubject,
  options: AccountOptions,
  plannerReads: AccountSubject['plannerReads'],
): readonly AccountSubject[] {
  const { lock } = subject
  if (lock === undefined) return []
  const { book, bucket } = options
  const listed = lock.values.flatMap(({ value, span }) => {
    const id = readAdmittedId(value)
    return id === undefined ? [] : [{ id, admitted: book.resolve(id), span }]
  })
  return [{ ...subject, lock, listed, book, plannerReads, bucket }]
}
