import type { ClaimVerdict } from '../access/claim.js'
import { type CallerScope, OUR_CALLS, POLICY_NEEDS, type Proof } from '../access/prove.js'
import { type AccountFacts, type Role, type RoleBook, roleIdOf } from '../account/roles.js'
import { present } from '../text/present.js'
import { ours, type Prose, say } from '../text/prose.js'
import { anySessionOf, type Context, fromEverywhere, tagsOf } from './question.js'
import { about, every, notAsked, unknown } from './verdicts.js'

/** Whoever applies, with exactly its `aws:userid`, may change the policy under the new one and under the live one. */
export function deployerKeepsAccess({ account, proof, scope }: Context): ClaimVerdict {
  if (account === undefined) return notAsked
  const { book, live } = account
  const deployer = deployerOf(book)
  if (deployer === undefined) return unknown(notKnown(book))
  const { name, caller } = deployer
  const keeps = (policy: Proof) =>
    fromEverywhere(OUR_CALLS, account.network?.deployer, sender =>
      policy.keepsAccess(scope, caller, POLICY_NEEDS, sender),
    )
  const underNew = about(say`The deployer ${name}`, keeps(proof))
  if (underNew.kind !== 'holds' || live.kind === 'absent') return underNew
  if (live.kind === 'unreadable') return unknown(say`The live policy could not be read: ${live.because}`)
  const underLive = about(say`Under the live policy the deployer ${name}`, keeps(live.file.proof()))
  return every([underNew, underLive])
}

function notKnown({ deployRoleNamed, facts }: RoleBook): Prose {
  return deployRoleNamed
    ? say`It is not known who will apply: account ${facts.account} has no role like the deploy role that is named.`
    : ours('It is not known who will apply: no caller is known, and no deploy role is named.')
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
