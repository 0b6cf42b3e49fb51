import type { Claim } from '../../core/access/claim.js'
import type { Admitted } from '../../core/account/roles.js'
import { present } from '../../core/text/present.js'
import { plain } from '../../core/text/prose.js'
import type { Audit, AuditedAccount, AuditedBucket } from '../../report/audit.js'
import type { JsonAudit } from '../../report/audit-schema.js'

type JsonBucket = JsonAudit['buckets'][number]

/** The audit as JSON text, `schemas/audit.schema.json`. */
export function auditJson(audit: Audit): string {
  return `${JSON.stringify(auditValue(audit), undefined, 2)}\n`
}

/** The audit as the value that {@link auditJson} prints. */
function auditValue({ verdict, accounts, buckets, trusted, notes }: Audit): JsonAudit {
  return {
    schema: 1,
    mode: 'audit',
    verdict,
    accounts: accounts.map(accountValue),
    buckets: buckets.map(bucketValue),
    trusted,
    notes: notes.map(plain),
  }
}

function accountValue({ account, regions, error }: AuditedAccount): JsonAudit['accounts'][number] {
  return {
    ...present({ account, error: error && plain(error) }),
    regions: regions.map(({ because, ...region }) => ({
      ...region,
      ...present({ because: because && plain(because) }),
    })),
  }
}

function bucketValue({ findings: _, because, admitted, claims, beside, ...bucket }: AuditedBucket): JsonBucket {
  return {
    ...bucket,
    because: because.map(plain),
    admitted: admitted.map(admittedValue),
    claims: claims.map(claimValue),
    beside: beside.map(({ words, ...fact }) => ({ ...fact, words: plain(words) })),
  }
}

function admittedValue({ assumableBy, ...who }: Admitted): JsonBucket['admitted'][number] {
  return { ...who, ...present({ assumableBy: assumableBy?.map(({ words }) => plain(words)) }) }
}

function claimValue({ claim, verdict }: Claim): JsonBucket['claims'][number] {
  return { claim, verdict: verdict.kind, ...(verdict.kind === 'holds' ? {} : { because: plain(verdict.because) }) }
}
