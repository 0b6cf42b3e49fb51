import type { ClaimVerdict } from '../core/access/claim.js'
import type { Answered } from '../core/claims/expectation.js'
import type { Finding } from '../core/rules/finding.js'
import { present } from '../core/text/present.js'
import { ours, type Prose } from '../core/text/prose.js'
import { type Place, withText } from '../core/text/source.js'
import type { PolicyReport } from './report.js'

/**
 * The report about a policy that its tool marks as a secret: verdict, claims and places stay, and nothing of the
 * policy's own words does.
 */
export function withoutSecrets(policy: PolicyReport): PolicyReport {
  const { replaced: _, plan: __, standing: ___, ...rest } = policy
  return {
    ...rest,
    file: { ...policy.file, text: '' },
    admitted: [],
    claims: policy.claims.map(claim => ({ ...claim, verdict: verdictWithout(claim.verdict) })),
    ...present({ expectations: policy.expectations?.map(withoutWords) }),
    findings: policy.findings.map(findingWithout),
  }
}

function withoutWords({ expectation, verdict }: Answered): Answered {
  return { expectation, verdict: verdictWithout(verdict) }
}

function verdictWithout(verdict: ClaimVerdict): ClaimVerdict {
  if (verdict.kind === 'holds') return { kind: 'holds', by: [] }
  return { kind: verdict.kind, because: hidden(verdict.because) }
}

function findingWithout({ at, related, message, help, ...rest }: Finding): Finding {
  return {
    ...rest,
    at: placeWithout(at),
    related: related.map(({ at, note }) => ({ at: placeWithout(at), note: hidden(note) })),
    message: hidden(message),
    help: hidden(help),
  }
}

function placeWithout({ file, span }: Place): Place {
  return { file: withText(file, ''), span }
}

function hidden({ parts }: Prose): Prose {
  const shown = parts.map(part => (typeof part === 'string' ? ours(part) : ours('(sensitive)')))
  return { parts: shown.flatMap(({ parts }) => parts) }
}
