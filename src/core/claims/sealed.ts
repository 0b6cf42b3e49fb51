import type { ClaimVerdict } from '../access/claim.js'
import { callsForNobodyDenied, foreignCallsDenied } from '../access/foreign-calls.js'
import { sparesServices } from '../access/prove.js'
import type { Request } from '../access/request.js'
import {
  allowsForServices,
  isServed,
  mayLetIn,
  type ServiceAllow,
  strangerNamed,
  TOO_MANY_REQUESTS,
} from '../access/service-allows.js'
import { type IsOurs, strangeAccounts } from '../access/strange-accounts.js'
import type { Statement } from '../policy/ast.js'
import { statementName } from '../policy/describe.js'
import { present } from '../text/present.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import { asksForSource, bucketsNamed, isLoose, isPinned } from './pinned.js'
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

/** A bucket's name is one owner's alone; but once an account was asked, it is not known that we are the owner. */
function withoutStrangers(verdict: ClaimVerdict & { readonly kind: 'holds' }, context: ClaimContext): ClaimVerdict {
  const { file, scope, known } = context
  const named = bucketsNamed(file.policy)
  const open = openTo(context, named)
  if (open !== undefined) return open
  const isOwn = (bucket: string) => bucket === `arn:${scope.partition}:s3:::${scope.bucket}`
  const others = named.filter(bucket => !isOwn(bucket))
  if (known?.accounts === undefined || others.length === 0 || openTo(context, named.filter(isOwn)) === undefined) {
    return { ...verdict, assumed: sparedWords(context) }
  }
  return unknown(
    say`The lock spares ${sparedNames(context)} for ${list([...new Set(others)])}, and nothing says which account owns that. Pin the Allow with ${'aws:SourceAccount'}, too.`,
  )
}

/** How a stranger gets in by a service, where some buckets are ours. */
function openTo(context: ClaimContext, buckets: readonly string[]): ClaimVerdict | undefined {
  const { file, scope, awsServices, known } = context
  const isOurs = oursIn(context)
  const { allows, isWhole } = allowsForServices(file.policy, scope, awsServices, isOurs)
  const unpinned = allows.filter(allow => !isPinned(allow.statement, file.policy, known, buckets))
  const open = unpinned.find(allow => isServed(file.policy, scope.owner, allow, allow.foreign))
  if (open !== undefined) return openToStrangers(context, open, open.foreign)
  const perhaps = pairsOf(unpinned.filter(allow => mayLetIn(file.policy, allow)))
  const accounts = strangeAccounts(file.policy, isOurs)
  const questions = perhaps.length * (accounts?.length ?? 0)
  if (!isWhole || accounts === undefined || questions > MOST_QUESTIONS) return unknown(TOO_MANY_REQUESTS)
  for (const allow of perhaps) {
    for (const account of accounts) {
      const stranger = { account, organization: known?.organization, buckets }
      const denied = foreignCallsDenied(file.policy, scope, allow, stranger)
      if (denied.kind === 'fails') return openToStrangers(context, allow, denied.witness)
      if (denied.kind === 'unknown') return denied
    }
  }
  const unsaid = perhaps
    .filter(({ statement }) => !asksForSource(statement))
    .find(allow => callsForNobodyDenied(file.policy, scope, allow).kind !== 'holds')
  return unsaid && unknown(mayBeUnsaid(unsaid))
}

/** Not every service says for whom it calls. Source: IAM User Guide, "The confused deputy problem". */
function mayBeUnsaid({ service, statement }: ServiceAllow): Prose {
  return say`${statementName(statement)} allows calls of ${service}, and one that has no ${'aws:SourceAccount'} is denied by no statement, for whomever it is made. Pin the Allow itself with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`
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
  const stranger = strangerNamed(statement, oursIn(context))
  const whose = stranger === undefined ? ours('other accounts') : say`the account ${stranger}`
  return {
    kind: 'fails',
    because: say`The lock spares ${sparedNames(context)}, and ${statementName(statement)} allows ${action} to ${service} on behalf of ${whose}. ${wayOut(statement, stranger)}`,
    ...present({ witness }),
  }
}

function wayOut(statement: Statement, stranger: string | undefined): Prose {
  if (isLoose(statement)) return say`Under ${'StringLike'} a ${'*'} stands for colons, too: write ${'ArnLike'}.`
  if (stranger === undefined) return say`Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`
  return say`Remove the account, or name it under ${'trusted:'}.`
}

function sparedNames({ awsServices }: ClaimContext): Prose {
  return typeof awsServices === 'boolean' ? ours('AWS services') : list(awsServices)
}

function sparedWords({ awsServices }: ClaimContext): Prose {
  if (typeof awsServices === 'boolean') return ours('the settings spare the calls that AWS services make as themselves')
  const verb = awsServices.length === 1 ? 'makes as itself' : 'make as themselves'
  return say`the settings spare the calls that ${list(awsServices)} ${ours(verb)}`
}
