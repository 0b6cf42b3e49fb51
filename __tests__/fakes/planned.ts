import { plan } from '../../src/app/review.js'
import type { ClaimName } from '../../src/core/access/claim.js'
import { plain } from '../../src/core/text/prose.js'
import type { PolicyReport } from '../../src/report/report.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { FakeAccount, SETTINGS } from './account.js'
import { FakeBuckets, VirtualClock } from './bucket.js'
import { policyFrom } from './policies.js'

/** The first bucket of the example account, in which its instance `sales` stores. */
export const SALES_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
export const SALES_ARN = `arn:aws:s3:::${SALES_BUCKET}`
/** Everybody, every action, the bucket and its objects. */
export const ALL = { Principal: '*', Action: 's3:*', Resource: [SALES_ARN, `${SALES_ARN}/*`] }
export const CONNECT_ID = 'AROARTX3GSDSVHZCMZNGB'
export const SSO_ID = 'AROARTX3GSDSRHJISGC5S'
export const ADMIN_ID = 'AROAINV7BYMRZP3NV66DI'
export const EXPORTER_ID = 'AROARTX3GSDSW5VRCPIXR'
export const OWNER = '111122223333'
/** Connect, both admins and the root: the right list of that bucket. */
export const LISTED = [`${CONNECT_ID}:*`, `${SSO_ID}:*`, `${ADMIN_ID}:*`, OWNER]

/** A lock with these ids. */
export function lockOf(ids: readonly string[] = LISTED, more: object = {}): object {
  return { Effect: 'Deny', ...ALL, Condition: { StringNotLike: { 'aws:userId': ids }, ...more } }
}

/** The text of a policy. */
export function textOf(...Statement: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement })
}

/** What a plan in the example account differs in. */
export interface Circumstances {
  readonly settings?: Partial<AccountSettings>
  /** The statements of the live policy; no policy where absent. */
  readonly live?: readonly object[]
  readonly account?: FakeAccount
  /** Of the file; `-` is standard input. */
  readonly path?: string
}

/** The plan for a policy of these statements in the example account. */
export async function planned(
  statements: readonly object[],
  { settings = {}, live, account = new FakeAccount(), path }: Circumstances = {},
): Promise<PolicyReport> {
  const stands = live === undefined ? undefined : textOf(...live)
  const policies = new FakeBuckets(new VirtualClock(), { [SALES_BUCKET]: stands })
  const target = { files: [policyFrom(textOf(...statements), path)], account, policies }
  const [policy] = (await plan([target], { ...SETTINGS, mode: 'plan', ...settings })).policies
  if (policy === undefined) throw new Error('one policy was planned')
  return policy
}

/** What a claim says: its kind, and what it rests on or why. */
export function said({ claims }: Pick<PolicyReport, 'claims'>, asked: ClaimName): string {
  const verdict = claims.find(({ claim }) => claim === asked)?.verdict
  if (verdict?.kind === 'holds') {
    const rests = verdict.provided ?? verdict.assumed
    return `holds${rests === undefined ? '' : `; ${plain(rests)}`}`
  }
  return `${verdict?.kind}: ${verdict === undefined ? '' : plain(verdict.because)}`
}

/** "error lock-missing", one line a finding. */
export function rulesOf({ findings }: Pick<PolicyReport, 'findings'>): readonly string[] {
  return findings.map(({ severity, rule }) => `${severity} ${rule}`)
}
