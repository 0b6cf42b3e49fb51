import type { ClaimName } from '../core/access/claim.js'
import type { Caller, Request } from '../core/access/request.js'
import { join, ours, type Prose, quote, say } from '../core/text/prose.js'
import { entryOf } from '../core/text/untyped.js'

/** What the more telling S3 actions do, in everyday words. */
const DOES: Readonly<Record<string, string>> = {
  's3:GetObject': 'reading an object',
  's3:GetObjectAcl': 'reading who may reach an object',
  's3:GetObjectVersion': 'reading an older version of an object',
  's3:PutObject': 'writing an object',
  's3:PutObjectAcl': 'changing who may reach an object',
  's3:DeleteObject': 'deleting an object',
  's3:ListBucket': 'listing the objects',
  's3:GetBucketPolicy': 'reading the policy',
  's3:PutBucketPolicy': 'replacing the policy',
  's3:DeleteBucketPolicy': 'removing the policy',
  's3:GetBucketAcl': 'reading who may reach the bucket',
  's3:GetBucketLocation': 'asking where the bucket is',
  's3:DeleteBucket': 'deleting the bucket',
}

/** A sentence with more circumstances is read by nobody; the report has them all. */
const MOST_CONDITIONS = 6

/**
 * The request that shows a claim to be false, in one sentence. A witness against `sealed` or
 * `nobody-unknown-admitted` is let through; one against the claims about keeping access is denied.
 */
export function witnessSentence(claim: ClaimName, request: Request): Prose {
  const through = claim === 'sealed' || claim === 'nobody-unknown-admitted'
  const answer = ours(through ? ' is not denied ' : ' is denied ')
  return join([capital(callerPhrase(request.caller)), answer, requestPhrase(request), ours('.')], '')
}

/** "`s3:GetObject` (reading an object) on `arn:…` when `aws:securetransport` is `true`" */
function requestPhrase({ action, resource, context }: Request): Prose {
  const does = entryOf(DOES, action)
  const what = does === undefined ? say`${action}` : say`${action} (${ours(does)})`
  const all = [...context].map(([key, values]) => conditionPhrase(key, values))
  const more = all.length - MOST_CONDITIONS
  const conditions =
    more > 0 ? [...all.slice(0, MOST_CONDITIONS), say`${more} more conditions that the report names`] : all
  const when = conditions.length === 0 ? ours('') : say` when ${join(conditions, ' and ')}`
  return say`${what} on ${resource}${when}`
}

function conditionPhrase(key: string, values: readonly string[]): Prose {
  const [first] = values
  if (first === undefined) return say`${key} is absent`
  if (values.length === 1) return say`${key} is ${first}`
  return say`${key} is all of ${join(values.map(quote), ', ')}`
}

/** Who asks: "a session of the role `…`". */
function callerPhrase(caller: Caller): Prose {
  switch (caller.kind) {
    case 'role':
      return say`a session (${caller.userid}) of the role ${caller.roleArn}`
    case 'user':
      return say`the IAM user ${caller.userArn} (${caller.userid})`
    case 'root':
      return say`the root user of account ${caller.account}`
    case 'federated':
      return say`the federated user ${caller.arn} (${caller.userid})`
    case 'anonymous':
      return say`an anonymous caller`
    case 'service':
      return say`the AWS service ${caller.service}, calling directly,`
  }
}

function capital(prose: Prose): Prose {
  const [first, ...rest] = prose.parts
  if (typeof first !== 'string') return prose
  return { parts: [first.charAt(0).toUpperCase() + first.slice(1), ...rest] }
}
