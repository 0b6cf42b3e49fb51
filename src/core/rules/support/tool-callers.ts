import { callerOf } from '../../access/caller.js'
import { EMPTYING } from '../../access/emptying.js'
import { type Kept, type Need, OUR_CALLS, PERSON, type Scope } from '../../access/prove.js'
import { terraformReads } from '../../access/terraform-reads.js'
import type { Role, RoleBook } from '../../account/roles.js'
import { type AdmittedId, readAdmittedId } from '../../lock/ids.js'
import { type BucketPolicy, isOfOneBucket, type PolicyFile, readPolicyFile } from '../../policy-file.js'
import { say } from '../../text/prose.js'
import type { Allowances, Emptier, Runner } from '../rule.js'

/** Whoever runs Terraform, as the file and the account tell, and whether each keeps what Terraform reads again. */
export function runnersOf(file: PolicyFile, allowances: Allowances, book?: RoleBook): readonly Runner[] {
  const { refreshed, runner } = file.source.origin ?? {}
  if (refreshed === undefined || !isOfOneBucket(file)) return []
  const ran = readAdmittedId(runner ?? '')
  const reads = terraformReads(refreshed)
  return [
    ...(ran === undefined ? [] : [{ name: say`${ran.id} ran Terraform`, id: ran }]),
    ...rolesListed(file, book)
      .filter(({ RoleId }) => RoleId !== ran?.id)
      .map(({ RoleId, RoleName }) => ({ name: say`${RoleName} runs Terraform`, id: anySession(RoleId) })),
  ].map(({ name, id }) => ({ name, keeps: keptBy(file, allowances, id, reads) }))
}

/** The roles that apply and plan; of those that are on no list, other rules speak. */
function rolesListed({ lock }: BucketPolicy, book: RoleBook | undefined): readonly Role[] {
  const roles = [book?.deployer, book?.planner].flatMap(role => role ?? [])
  return [...new Set(roles)].filter(({ RoleId }) => lock?.admitted.some(({ id }) => id === RoleId))
}

/** Whether the role that plans may read the policy that it plans against; asked of one that is listed. */
export function plannerReads(file: PolicyFile, allowances: Allowances, book: RoleBook): Kept | undefined {
  const { planner, facts } = book
  if (planner === undefined || !isOfOneBucket(file) || !rolesListed(file, book).includes(planner)) return undefined
  const { account } = facts
  const scope = { ...scopeOf(file, allowances), owner: { account } }
  const caller = { kind: 'role', id: planner.RoleId, roleArn: planner.Arn, account, session: '*' } as const
  return file.proof().keepsAccess(scope, caller, READING, OUR_CALLS)
}

const READING: readonly Need[] = [{ action: 's3:GetBucketPolicy', on: 'bucket' }]

/** What the CDK adds to empty the bucket, and whether it can, as far as the policy is known. */
export function emptiersOf({ source }: PolicyFile, allowances: Allowances): readonly Emptier[] {
  const { emptier } = source.origin ?? {}
  if (emptier === undefined) return []
  const { name, roleId = UNLISTED, denies } = emptier
  const file = readPolicyFile(denies)
  return isOfOneBucket(file)
    ? [{ name, text: denies, keeps: keptBy(file, allowances, anySession(roleId), EMPTYING) }]
    : []
}

/** Stands for an id that nobody knows yet. */
const UNLISTED = 'AROANOTMADEYETNOTLISTED'

function anySession(id: string): AdmittedId {
  return { kind: 'role', id, session: '*' }
}

function keptBy(file: BucketPolicy, allowances: Allowances, id: AdmittedId, needs: readonly Need[]): Kept {
  return file.proof().keepsAccess(scopeOf(file, allowances), callerOf(id), needs, PERSON)
}

function scopeOf({ bucket, partition, lock }: BucketPolicy, allowances: Allowances): Scope {
  return { bucket, partition, owner: {}, admitted: lock?.admitted ?? [], ...allowances }
}
