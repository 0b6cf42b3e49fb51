import type { ClaimVerdict } from '../access/claim.js'
import { PERSON, POLICY_NEEDS } from '../access/prove.js'
import type { RoleBook } from '../account/roles.js'
import { join, ours, say } from '../text/prose.js'
import { someoneKeeps } from './anyone.js'
import { admittedRoles, areKeptOutByList, type ClaimContext, fromEverywhere, roleKeeps } from './question.js'
import { about, anyHolds } from './verdicts.js'

/** At least one listed admin may change the policy, and its own policies, where they may be read, allow it. */
export function adminsKeepAccess(context: ClaimContext): ClaimVerdict {
  if (context.account === undefined) return someoneKeeps(context, POLICY_NEEDS, ours('the bucket policy'))
  const { book, evidence, network } = context.account
  const listed = admittedRoles(context).filter(role => book.admins.includes(role))
  const asked = listed.length === 0 ? book.admins : listed
  const kept = anyHolds(
    asked.map(role => {
      const powerless = evidence.get(role.RoleId)?.kind === 'not-allowed'
      return about(
        say`The admin role ${role.RoleName}`,
        powerless
          ? NOT_ALLOWED
          : fromEverywhere(PERSON, network?.admins, from => roleKeeps(context, role, POLICY_NEEDS, from)),
      )
    }),
  )
  return kept.kind === 'fails' && listed.length === 0 ? nobodyListed(context, book, kept) : kept
}

function nobodyListed(context: ClaimContext, { admins, facts }: RoleBook, kept: ClaimVerdict): ClaimVerdict {
  const keptOut = areKeptOutByList(context, admins, { action: 's3:PutBucketPolicy', on: 'bucket' })
  const reasons = [
    ...(keptOut ? [ours('No admin role is on the list, so no admin could ever change the policy.')] : []),
    ...(admins.length === 0 ? [say`No role of account ${facts.account} is named as an admin.`] : []),
  ]
  return reasons.length === 0 ? kept : { kind: 'fails', because: join(reasons, ' ') }
}

const NOT_ALLOWED: ClaimVerdict = {
  kind: 'fails',
  because: ours('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
}
