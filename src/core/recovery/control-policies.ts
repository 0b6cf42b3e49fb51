import { evaluate, type StatementExplanation } from '../access/evaluate.js'
import type { Request } from '../access/request.js'
import { type Reading, readPolicy } from '../policy/parse.js'
import { type Prose, say } from '../text/prose.js'
import { sourceFromText } from '../text/source.js'
import { asList, hasFields, parsedJson } from '../text/untyped.js'

/** One service or resource control policy of an organization. */
export interface ControlPolicy {
  readonly name: string
  /** The document as Organizations has it. */
  readonly text: string
}

/** The policies of one kind on the root of an organization, an organizational unit, or the account itself. */
export interface ControlLevel {
  /** `r-…`, `ou-…` or the account's id. */
  readonly target: string
  /** None where policies of this kind are not enabled: enabled ones have at least one on every level. */
  readonly policies: readonly ControlPolicy[]
}

/** As whom the owner's root acts: signed in, or in a session of `sts:AssumeRoot`. */
export type RootKind = 'user' | 'session'

/** What control policies leave to the root of an account. */
export type Control =
  | { readonly kind: 'spares' }
  | { readonly kind: 'denies'; readonly because: Prose }
  | { readonly kind: 'unknown'; readonly because: Prose }

/** The bucket whose policy is to be mended, and its account. */
export interface RootQuestion {
  readonly account: string
  readonly partition: string
  readonly bucket: string
  readonly as: RootKind
}

/** What putting a policy in order needs. */
const NEEDED = ['s3:GetBucketPolicy', 's3:PutBucketPolicy']

/**
 * Whether the control policies on an account, level by level, let its root read and replace a bucket's policy: each
 * level has to allow it, and a Deny on any level wins. Only these policies can keep a root user from it, beside those of
 * VPC endpoints. Sources: AWS Organizations User Guide, "SCP evaluation"; Amazon S3 API Reference, `PutBucketPolicy`.
 *
 * @param levels of one kind of control policies, service or resource ones.
 */
export function controlOfRoot(levels: readonly ControlLevel[], question: RootQuestion): Control {
  const answers = levels.flatMap(level => NEEDED.map(action => levelControl(level, action, question)))
  return (
    answers.find(({ kind }) => kind === 'denies') ??
    answers.find(({ kind }) => kind === 'unknown') ?? { kind: 'spares' }
  )
}

function levelControl({ target, policies }: ControlLevel, action: string, question: RootQuestion): Control {
  if (policies.length === 0) return { kind: 'spares' }
  const judged = policies.map(policy => judge(policy, action, question))
  const denying = judged.find(({ deny }) => deny === 'yes')
  if (denying) return { kind: 'denies', because: say`the policy ${denying.name} on ${target} denies ${action}` }
  const doubtful = judged.find(({ deny }) => deny === 'maybe')
  if (doubtful) return { kind: 'unknown', because: say`the policy ${doubtful.name} on ${target} may deny ${action}` }
  if (judged.some(({ allow }) => allow === 'yes')) return { kind: 'spares' }
  if (judged.some(({ allow }) => allow === 'maybe')) {
    return { kind: 'unknown', because: say`whether a policy on ${target} allows ${action} depends on its conditions` }
  }
  return { kind: 'denies', because: say`no policy on ${target} allows ${action}` }
}

type Match = 'yes' | 'maybe' | 'no'

interface Judged {
  readonly name: string
  readonly deny: Match
  readonly allow: Match
}

function judge({ name, text }: ControlPolicy, action: string, question: RootQuestion): Judged {
  const { policy, whole } = readControlPolicy(name, text)
  if (policy === undefined || !whole) return { name, deny: 'maybe', allow: 'maybe' }
  const { statements } = evaluate(policy, requestOf(action, question), {})
  const strongest = (effect: 'Allow' | 'Deny') =>
    mostOf(
      statements
        .filter(({ statement }) => statement.effect.value === effect)
        .map(statement => matchOf(statement, question.as)),
    )
  return { name, deny: strongest('Deny'), allow: strongest('Allow') }
}

/** A service control policy has no `Principal`: it is about everybody in the account. */
function readControlPolicy(name: string, text: string): Reading {
  return readPolicy(sourceFromText(name, withPrincipals(text)))
}

function withPrincipals(text: string): string {
  const document = parsedJson(text)
  if (!hasFields(document) || document['Statement'] === undefined) return text
  const statements = asList(document['Statement']).map(statement => ({ Principal: '*', ...asObject(statement) }))
  return JSON.stringify({ ...document, Statement: statements })
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { unreadable: value }
}

/**
 * The request's own keys, as far as they are certain. `aws:AssumedRoot` is there in sessions of AssumeRoot alone (IAM
 * User Guide, "AWS global condition context keys"); what `aws:userid` such a session has is documented nowhere.
 */
function requestOf(action: string, { account, partition, bucket, as }: RootQuestion): Request {
  const session: readonly (readonly [string, readonly string[]])[] = [['aws:assumedroot', ['true']]]
  return {
    caller: { kind: 'root', userid: account, account },
    action,
    resource: `arn:${partition}:s3:::${bucket}`,
    context: new Map([
      ['aws:securetransport', ['true']],
      ['aws:resourceaccount', [account]],
      ['aws:viaawsservice', ['false']],
      ...(as === 'session' ? session : []),
    ]),
  }
}

/** Keys that the request certainly has, or certainly lacks. */
function isCertain(key: string, as: RootKind): boolean {
  const name = key.toLowerCase()
  if (name === 'aws:userid') return as === 'user'
  return CERTAIN.has(name) || name.startsWith('aws:principaltag/')
}

const CERTAIN: ReadonlySet<string> = new Set([
  'aws:assumedroot',
  'aws:calledvia',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:principaltype',
  'aws:resourceaccount',
  'aws:securetransport',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:username',
  'aws:viaawsservice',
])

/** A condition on what is not certain may hold or not, whatever the evaluator says of the request without the key. */
function matchOf({ principal, action, resource, conditions }: StatementExplanation, as: RootKind): Match {
  const certain = conditions.filter(({ condition }) => isCertain(condition.key.value, as))
  const outcomes = [principal, action, resource, ...certain].map(({ outcome }) => outcome)
  if (outcomes.includes('no-match')) return 'no'
  return outcomes.includes('undecidable') || certain.length < conditions.length ? 'maybe' : 'yes'
}

function mostOf(matches: readonly Match[]): Match {
  return matches.includes('yes') ? 'yes' : matches.includes('maybe') ? 'maybe' : 'no'
}
