import type { ClaimVerdict } from '../access/claim.js'
import { type CallerScope, type Need, OUR_CALLS, PERSON, POLICY_NEEDS, type Proof } from '../access/prove.js'
import { type AccountFacts, type Role, type RoleBook, roleIdOf, rolesNamedLike } from '../account/roles.js'
import { present } from '../text/present.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import { shellWord } from '../text/shell.js'
import type { SourceFile } from '../text/source.js'
import { suggestion } from '../text/suggest.js'
import { anySessionOf, type ClaimContext, fromEverywhere, tagsOf } from './question.js'
import { about, allHold, notAsked, unknown } from './verdicts.js'

/** Whoever applies, with exactly its `aws:userid`, may change the policy under the new one and under the live one. */
export function deployerKeepsAccess(context: ClaimContext): ClaimVerdict {
  const { account, proof, scope } = context
  if (account === undefined) return notAsked
  const { book, live } = account
  const deployer = deployerOf(book)
  if (deployer === undefined) return unknown(notKnown(book))
  const { name, caller } = deployer
  const keeps = (policy: Proof, needs: readonly Need[]) =>
    fromEverywhere(OUR_CALLS, account.network?.deployer, sender => policy.keepsAccess(scope, caller, needs, sender))
  const underNew = about(say`The deployer ${name}`, keeps(proof, POLICY_NEEDS))
  if (underNew.kind !== 'holds' || live.kind === 'absent') return underNew
  if (live.kind === 'unreadable') return unknown(say`The live policy could not be read: ${live.because}`)
  const underLive = about(
    say`Under the live policy the deployer ${name}`,
    keeps(live.file.proof(), afterReading(caller)),
  )
  return allHold([underNew, withHelp(underLive, context)])
}

/** Who reads the live policy to plan is not denied the reading, whatever it says of others. */
function afterReading(caller: CallerScope): readonly Need[] {
  const isReader = !('session' in caller) || caller.session !== '*'
  return isReader ? POLICY_NEEDS.filter(({ action }) => action !== 's3:GetBucketPolicy') : POLICY_NEEDS
}

/** Who can replace the live policy where the deployer cannot, or nobody knows whether it can, and by which command. */
function withHelp(verdict: ClaimVerdict, { account, scope, bucket, file }: ClaimContext): ClaimVerdict {
  if (account?.live.kind !== 'present' || (verdict.kind !== 'fails' && verdict.kind !== 'unknown')) return verdict
  const live = account.live.file.proof()
  const { book } = account
  const listed = (account.live.file.lock?.admitted ?? []).flatMap(({ id }) => book.roleById(id) ?? [])
  const able = [...new Set([...book.admins, ...listed])]
    .filter(role => !book.isConnect(role))
    .filter(role => live.keepsAccess(scope, anySessionOf(role, book.facts), POLICY_NEEDS, PERSON).kind === 'holds')
  const roles =
    able.length === 0
      ? ours('')
      : say`${list(
          able.map(({ RoleName }) => RoleName),
          'or',
        )} or `
  const command = `aws s3api put-bucket-policy --bucket ${bucket}${fileOption(file.source)}`
  return {
    ...verdict,
    because: say`${verdict.because} The live policy can be replaced by ${roles}the root user of account ${book.facts.account}, with ${command}.`,
  }
}

/** Only a file that is there, and that is nothing but the policy, can be given to the command. */
function fileOption({ path, isDraft = false, origin }: SourceFile): string {
  return isDraft || origin !== undefined || path === '-' ? '' : ` --policy ${shellWord(`file://${path}`)}`
}

function notKnown({ deployRoleMissing, facts }: RoleBook): Prose {
  if (deployRoleMissing === undefined) {
    return ours('It is not known who will apply: no caller is known, and no deploy role is named.')
  }
  const meant = suggestion(deployRoleMissing, rolesNamedLike(deployRoleMissing, facts))
  return say`It is not known who will apply: ${'deploy-role'} is ${deployRoleMissing}, and account ${facts.account} has no such role.${meant}`
}

/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
export function deployerOf(book: RoleBook): { readonly name: string; readonly caller: CallerScope } | undefined {
  const { deployer, facts } = book
  if (deployer !== undefined && deployer.RoleId !== roleIdOf(facts.caller)) {
    return { name: deployer.RoleName, caller: anySessionOf(deployer, facts) }
  }
  const caller = facts.caller
  if (caller === undefined || (book.deployRoleNamed && deployer === undefined)) return undefined
  return { name: deployer?.RoleName ?? caller.Arn, caller: callerScope(caller.UserId, caller.Arn, facts, deployer) }
}

function callerScope(userid: string, arn: string, { account }: AccountFacts, role: Role | undefined): CallerScope {
  const [id, session] = userid.split(':')
  if (id !== undefined && session !== undefined && id.startsWith('AROA')) {
    const known = role === undefined ? {} : { roleArn: role.Arn, ...present({ tags: tagsOf(role) }) }
    return { kind: 'role', id, account, session: { name: session }, ...known }
  }
  if (userid === account) return { kind: 'root', userid, account }
  if (session !== undefined) return { kind: 'federated', userid, account, arn }
  return { kind: 'user', userid, account, userArn: arn }
}
