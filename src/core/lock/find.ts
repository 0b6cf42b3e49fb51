import type { Condition, Policy, Statement } from '../policy/ast.js'
import { present } from '../text/present.js'
import type { Located } from '../text/source.js'
import { type AdmittedId, readAdmittedId } from './ids.js'

/**
 * The statements of a policy that deny by `aws:userid`, and the ids they list.
 * One statement as a rule; several where somebody split it by resource or by action.
 */
export interface Lock {
  readonly statements: readonly Statement[]
  /** Every listed value, in the order of the text, one entry a text. */
  readonly values: readonly Located<string>[]
  /** The values that are the id of exactly one identity. */
  readonly admitted: readonly AdmittedId[]
}

/** Finds the lock by what it is: Deny statements with a negated string operator on `aws:userid`. */
export function findLock(policy: Policy): Lock | undefined {
  const statements = policy.statements.filter(isLockStatement)
  if (statements.length === 0) return undefined
  const byText = new Map<string, Located<string>>()
  for (const value of statements.flatMap(({ conditions }) => conditions.flatMap(sparedBy))) {
    if (!byText.has(value.value)) byText.set(value.value, value)
  }
  const values = [...byText.values()]
  return { statements, values, admitted: values.flatMap(({ value }) => readAdmittedId(value) ?? []) }
}

/** What a condition of the lock spares: beside a list of patterns, whole ids may have a condition of their own. */
function sparedBy(condition: Condition): readonly Located<string>[] {
  if (isLockCondition(condition)) return condition.values
  const isExact = isUserId(condition.key.value) && /(^|:)StringNotEquals(IfExists)?$/.test(condition.operator.value)
  return isExact ? condition.values.filter(({ value }) => !/[*?]/.test(value)) : []
}

function isLockStatement(statement: Statement): boolean {
  return statement.effect.value === 'Deny' && statement.conditions.some(isLockCondition)
}

/** Set qualifiers and `IfExists` included: rules and proof judge those. */
function isLockCondition(condition: Condition): boolean {
  return isUserId(condition.key.value) && isLockOperator(condition.operator.value)
}

/** Whether an operator denies those that are not like any listed value. */
export function isLockOperator(operator: string): boolean {
  return /(^|:)StringNotLike(IfExists)?$/.test(operator)
}

/** Names of condition keys are case-insensitive (IAM User Guide, "IAM JSON policy elements: Condition"). */
export function isUserId(key: string): boolean {
  return key.toLowerCase() === 'aws:userid'
}

/** Whether a key tells nothing but who calls. Names of condition keys are case-insensitive. */
export function namesCaller(key: string): boolean {
  return ['aws:userid', 'aws:principalarn'].includes(key.toLowerCase())
}

const BUCKET_ARN = /^arn:([a-z0-9-]+):s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/s

/** A bucket's or object's ARN taken apart; `undefined` for anything else, wildcards in the bucket's name included. */
export function readBucketArn(arn: string): { partition: string; bucket: string; key?: string } | undefined {
  const match = BUCKET_ARN.exec(arn)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return { partition: match[1], bucket: match[2], ...present({ key: match[3]?.slice(1) }) }
}

/** Whether a text can be the name of a bucket. Source: S3 User Guide, "Bucket naming rules". */
export function isBucketName(text: string): boolean {
  return readBucketArn(`arn:aws:s3:::${text}`)?.bucket === text
}

/** The one bucket that a policy's statements name, with its partition; `undefined` where they name none or several. */
export function bucketOf(policy: Policy): { partition: string; bucket: string } | undefined {
  const arns = policy.statements.flatMap(statement => statement.resource.patterns)
  const buckets = new Map<string, { partition: string; bucket: string }>()
  for (const { value } of arns) {
    const read = readBucketArn(value)
    if (read !== undefined)
      buckets.set(`${read.partition}/${read.bucket}`, { partition: read.partition, bucket: read.bucket })
  }
  return buckets.size === 1 ? [...buckets.values()][0] : undefined
}
