import type { ClaimVerdict } from '../access/claim.js'
import { foreignCallsDenied } from '../access/foreign-calls.js'
import { sparesServices } from '../access/prove.js'
import type { Request } from '../access/request.js'
import {
  allowsForServices,
  areTooMany,
  isServed,
  mayLetIn,
  type ServiceAllow,
  TOO_MANY_REQUESTS,
} from '../access/service-allows.js'
import { type IsOurs, strangeAccounts } from '../access/strange-accounts.js'
import { statementName } from '../policy/describe.js'
import { present } from '../text/present.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import { isLoose, isPinned } from './pinned.js'
import type { ClaimContext } from './question.js'
import { unknown } from './verdicts.js'

/**
 * Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. Where the
 * settings spare AWS services, no Allow lets one in on behalf of another account. Outside are S3 Access Grants, whose
 * holders have the id of the location's role, the policies of access points, and directory buckets (`s3express:`).
 */
export function sealedClaim(context: ClaimContext): ClaimVerdict {
  const { proof, scope } = context
  const plain = proof.sealed({ ...scope, awsServices: false })
  if (plain.kind === 'holds' || !sparesServices(scope)) return plain
  const spared = proof.sealed(scope)
  return spared.kind === 'holds' ? withoutStrangers(spared, context) : spared
}

function withoutStrangers(verdict: ClaimVerdict & { readonly kind: 'holds' }, context: ClaimContext): ClaimVerdict {
  const { file, scope, awsServices, known } = context
  const isOurs = oursIn(context)
  const allows = allowsForServices(file.policy, scope, awsServices, isOurs)
  const unpinned = allows.filter(allow => !isPinned(allow.statement, known))
  const open = unpinned.find(allow => isServed(file.policy, scope.owner, allow, allow.foreign))
  if (open !== undefined) return openToStrangers(context, open, open.foreign)
  const perhaps = pairsOf(unpinned.filter(allow => mayLetIn(file.policy, scope.owner, allow)))
  const accounts = strangeAccounts(file.policy, isOurs)
  const questions = perhaps.length * (accounts?.length ?? 0)
  if (areTooMany(allows) || accounts === undefined || questions > MOST_QUESTIONS) return unknown(TOO_MANY_REQUESTS)
  for (const allow of perhaps) {
    for (const account of accounts) {
      const denied = foreignCallsDenied(file.policy, scope, allow, { account, organization: known?.organization })
      if (denied.kind === 'fails') return openToStrangers(context, allow, denied.witness)
      if (denied.kind === 'unknown') return denied
    }
  }
  return { ...verdict, assumed: sparedWords(context) }
}

/** The accounts that are known; those that the policy names, where no account was asked. */
function oursIn({ file, known }: ClaimContext): IsOurs {
  const { accounts } = known ?? {}
  const texts = JSON.stringify(file.policy.statements)
  return account => accounts?.has(account) ?? texts.includes(account)
}

/** How many Allows, each for one service, are asked about in all that a call for one account may say. */
const MOST_QUESTIONS = 300

/** Each Allow with each service that it is for, once. */
function pairsOf(allows: readonly ServiceAllow[]): readonly ServiceAllow[] {
  const pairs = new Map(allows.map(allow => [`${allow.statement.index} ${allow.service}`, allow]))
  return [...pairs.values()]
}

function openToStrangers(
  context: ClaimContext,
  { service, statement }: ServiceAllow,
  witness: Request | undefined,
): ClaimVerdict {
  const action = witness?.action ?? 's3:*'
  const pin = isLoose(statement)
    ? say`Under ${'StringLike'} a ${'*'} stands for colons, too: write ${'ArnLike'}.`
    : say`Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`
  return {
    kind: 'fails',
    because: say`The lock spares ${sparedNames(context)}, and ${statementName(statement)} allows ${action} to ${service} on behalf of any account. ${pin}`,
    ...present({ witness }),
  }
}

function sparedNames({ awsServices }: ClaimContext): Prose {
  return typeof awsServices === 'boolean' ? ours('AWS services') : list(awsServices)
}

function sparedWords({ awsServices }: ClaimContext): Prose {
  if (typeof awsServices === 'boolean') return ours('the settings spare the calls that AWS services make as themselves')
  const verb = awsServices.length === 1 ? 'makes as itself' : 'make as themselves'
  return say`the settings spare the calls that ${list(awsServices)} ${ours(verb)}`
}
