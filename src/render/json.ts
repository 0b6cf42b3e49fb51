import type { Claim } from '../core/access/claim.js'
import type { Request } from '../core/access/request.js'
import type { Readers } from '../core/account/readers.js'
import type { Admitted, Role } from '../core/account/roles.js'
import type { Answered } from '../core/claims/expectation.js'
import type { Affected } from '../core/plan/plan.js'
import type { Finding } from '../core/rules/finding.js'
import { present } from '../core/text/present.js'
import { plain } from '../core/text/prose.js'
import { outward, type Place, type SourceFile } from '../core/text/source.js'
import { type ApplyOutcome, endingOf, snapshotOf } from '../report/ending.js'
import type { Plan, PolicyReport, Report } from '../report/report.js'
import type {
  JsonAdmitted,
  JsonAffected,
  JsonClaim,
  JsonExpectation,
  JsonFinding,
  JsonOutcome,
  JsonPlan,
  JsonPolicy,
  JsonReaders,
  JsonReport,
  JsonWitness,
} from '../report/schema.js'

type JsonSpan = Pick<JsonFinding, 'line' | 'column' | 'endLine' | 'endColumn'>

/** The report as JSON text, indented by two spaces and ending in a line feed. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(jsonValue(report), null, 2)}\n`
}

/** The report as the value that {@link jsonReport} prints. */
export function jsonValue(report: Report): JsonReport {
  return {
    schema: 2,
    mode: report.mode,
    verdict: report.verdict,
    policies: report.policies.map(policyValue),
    notes: report.notes.map(plain),
    ...present({ enforced: report.enforced, unmanaged: report.unmanaged }),
  }
}

/** One policy of the report. */
export function policyValue(report: PolicyReport): JsonPolicy {
  const { file, bucket, verdict, admitted, claims, expectations, findings, plan, outcome } = report
  return {
    file: file.path,
    ...present({ address: file.origin?.address, bucket }),
    verdict,
    admitted: admitted.map(admittedOf),
    claims: claims.map(claimOf),
    ...present({ expectations: expectations?.map(answered => expectationOf(answered)) }),
    findings: findings.map(finding => findingOf(finding, file)),
    ...present({
      plan: plan && planOf(plan),
      outcome: outcome && outcomeValue(outcome),
      ending: outcome && endingOf(outcome),
    }),
  }
}

function admittedOf(admitted: Admitted): JsonAdmitted {
  const assumableBy = admitted.assumableBy?.map(({ words }) => plain(words))
  return { ...whoIs(admitted), ...present({ assumableBy }) }
}

/** Only the fields of the contract, in its order. */
function whoIs({ id, kind, name, arn }: Admitted): JsonAdmitted {
  return { id, kind, ...present({ name, arn }) }
}

function claimOf({ claim, verdict }: Claim): JsonClaim {
  const base = { claim, verdict: verdict.kind }
  switch (verdict.kind) {
    case 'holds':
      return {
        ...base,
        ...present({
          provided: verdict.provided && plain(verdict.provided),
          assumed: verdict.assumed && plain(verdict.assumed),
        }),
      }
    case 'fails': {
      const witness = verdict.witness && witnessOf(verdict.witness)
      return { ...base, because: plain(verdict.because), ...present({ witness }) }
    }
    default:
      return { ...base, because: plain(verdict.because) }
  }
}

function expectationOf({ expectation, verdict }: Answered): JsonExpectation {
  const { as, action, resource, context, expect, at } = expectation
  const given = context && Object.fromEntries([...context].map(([key, values]) => [key, [values].flat()]))
  const witness = 'witness' in verdict ? verdict.witness && witnessOf(verdict.witness) : undefined
  return {
    as,
    action,
    ...present({ resource, context: given }),
    expect,
    verdict: verdict.kind,
    ...present({ because: 'because' in verdict ? plain(verdict.because) : undefined, witness }),
    file: at.file.path,
    ...locate(at),
  }
}

function witnessOf({ caller, action, resource, context }: Request): JsonWitness {
  return { userid: caller.userid, action, resource, context: Object.fromEntries(context) }
}

function findingOf(finding: Finding, policy: SourceFile): JsonFinding {
  const { rule, severity, message, at, related, help } = finding
  return {
    rule,
    severity,
    message: plain(message),
    ...(at.file.path === policy.path ? {} : { file: at.file.path }),
    ...locate(at),
    related: related.map(({ at, note }) => ({ file: at.file.path, ...locate(at), message: plain(note) })),
    help: plain(help),
  }
}

/** Somebody who gains or loses access; `access` is absent where it is all kinds. */
export function affectedValue(affected: Affected): JsonAffected {
  return { ...whoIs(affected), ...present({ access: affected.access }) }
}

function readersOf(readers: Readers): JsonReaders {
  if (readers.kind === 'not-looked-at') return { because: plain(readers.because) }
  const names = (roles: readonly Role[]) => roles.map(({ RoleName }) => RoleName)
  return { roles: names(readers.roles), doubtful: names(readers.doubtful) }
}

function planOf({ action, gains, loses, readers, dropped, fingerprint }: Plan): JsonPlan {
  return {
    action,
    gains: gains.map(affectedValue),
    loses: loses.map(affectedValue),
    ...present({ readers: readers && readersOf(readers) }),
    dropped: dropped.map(plain),
    fingerprint,
  }
}

/** How applying one policy ended. */
export function outcomeValue(outcome: ApplyOutcome): JsonOutcome {
  const previous = 'previous' in outcome ? outcome.previous : undefined
  const traces = present({ previous, snapshot: snapshotOf(outcome) })
  switch (outcome.kind) {
    case 'unchanged':
    case 'applied':
      return { kind: outcome.kind, ...traces }
    case 'refused':
    case 'superseded':
    case 'not-tried':
      return { kind: outcome.kind, why: outcome.why, message: plain(outcome.because) }
    case 'overtaken':
      return { kind: 'overtaken', message: plain(outcome.because), ...traces }
    case 'rolled-back':
      return { kind: 'rolled-back', message: plain(outcome.cause), ...traces }
    case 'rollback-failed': {
      const { cause, rollbackCause, restore } = outcome
      return {
        kind: 'rollback-failed',
        message: plain(cause),
        rollbackMessage: plain(rollbackCause),
        restore,
        ...traces,
      }
    }
  }
}

function locate(place: Place): JsonSpan {
  const { file, span } = outward(place)
  const [start, end] = [file.lines.positionAt(span.start), file.lines.positionAt(span.end)]
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
