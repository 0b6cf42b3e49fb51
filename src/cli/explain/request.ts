import { actionNamed } from '../../core/access/action-name.js'
import { type RequestContext, requestContextOf } from '../../core/access/evaluate/context.js'
import { keyProblem, valueProblem } from '../../core/access/key-values.js'
import type { Request } from '../../core/access/request.js'
import { OBJECT_ACTIONS, S3_ACTIONS } from '../../core/access/s3-actions.js'
import { bucketOf, readBucketArn } from '../../core/lock/find.js'
import type { Policy } from '../../core/policy/ast.js'
import { say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import { callerFrom } from './caller.js'

/** A request as somebody asks about it on a command line. */
export interface RequestOptions {
  /** `--as`: a value of `aws:userid`, `anonymous`, or a service principal. */
  readonly as: string
  /** `--principal-arn`: the role's or user's ARN. */
  readonly principalArn?: string
  /** `--context key=value`, each one value; a key that is given twice has two values. */
  readonly context: readonly string[]
  /** `--action`, in any case. */
  readonly action: string
  /** `--resource`; by default the policy's bucket or a sample object in it, as the action has it. */
  readonly resource?: string
}

/** The key of the object that is asked about where none is named. */
const SAMPLE_KEY = 'any/object'

/**
 * Makes one concrete request of what was asked.
 * @throws UsageError where the question makes no sense, naming what to write instead.
 */
export function requestFrom(options: RequestOptions, policy: Policy): Request {
  const action = actionFrom(options.action)
  const resource = resourceFrom(options.resource, action, policy)
  const caller = callerFrom(options.as, options.principalArn, resource, policy)
  const context = contextFrom(options.context, action)
  refuseOtherCaller(context, requestContextOf({ caller, action, resource, context: new Map() }))
  return { caller, action, resource, context }
}

/** No request says of its caller what the caller is not, so an answer about one would mislead. */
function refuseOtherCaller(given: RequestContext, ofCaller: RequestContext): void {
  for (const [key, values] of given) {
    const own = ofCaller.get(key)
    if (own === undefined || own.join() === values.join()) continue
    const message = say`--context: ${key} follows from ${'--as'} and ${'--principal-arn'}, and is ${own.join()} there.`
    throw usageError(message)
  }
}

function actionFrom(text: string): string {
  const named = actionNamed(text)
  if (named.kind === 'known') return named.action
  // S3 gets new actions; the explanation says that the table does not have this one
  if (named.kind === 'new') return text
  throw usageError(say`--action: ${named.because}`)
}

function resourceFrom(given: string | undefined, action: string, policy: Policy): string {
  const known = S3_ACTIONS.includes(action)
  const onObject = OBJECT_ACTIONS.includes(action) || !known
  const bucket = bucketOf(policy)
  if (given === undefined) {
    if (bucket !== undefined) {
      return `arn:${bucket.partition}:s3:::${bucket.bucket}${onObject ? `/${SAMPLE_KEY}` : ''}`
    }
    throw usageError(say`--resource is needed, because the policy does not name exactly one bucket.`)
  }
  const arn = readBucketArn(given)
  if (arn === undefined) {
    const forms = say`${'arn:aws:s3:::bucket'} or ${'arn:aws:s3:::bucket/key'}`
    throw usageError(say`--resource: ${given} is not the ARN of a bucket or object. Write ${forms}.`)
  }
  if (bucket !== undefined && arn.bucket === bucket.bucket && arn.partition !== bucket.partition) {
    throw usageError(say`--resource: ${given} is not in the partition ${bucket.partition} of the bucket.`)
  }
  if (bucket !== undefined && arn.bucket !== bucket.bucket) {
    throw usageError(say`--resource: ${given} is not in the bucket ${bucket.bucket}, whose policy this is.`)
  }
  if (!known || (arn.key !== undefined) === onObject) return given
  const wanted = onObject ? say`an object: write ${`${given}/key`}` : say`a bucket: leave out what follows its name`
  throw usageError(say`--resource: ${action} acts on ${wanted}.`)
}

function contextFrom(entries: readonly string[], action: string): ReadonlyMap<string, readonly string[]> {
  const context = new Map<string, readonly string[]>()
  for (const entry of entries) {
    const equals = entry.indexOf('=')
    const key = entry.slice(0, Math.max(0, equals)).toLowerCase()
    if (!/^[a-z0-9.-]+:\S+$/.test(key)) {
      const form = say`Write ${'aws:SecureTransport=true'}.`
      throw usageError(say`--context: ${entry} is not a condition key, ${'='} and a value. ${form}`)
    }
    const value = entry.slice(equals + 1)
    const problem = (S3_ACTIONS.includes(action) ? keyProblem(key, action) : undefined) ?? valueProblem(key, value)
    if (problem !== undefined) throw usageError(say`--context: ${problem}`)
    context.set(key, [...(context.get(key) ?? []), value])
  }
  return context
}
