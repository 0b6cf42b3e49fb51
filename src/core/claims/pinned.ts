import { isOfSource, isPositive } from '../access/service-allows.js'
import type { Condition, Policy, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import { entryOf } from '../text/untyped.js'
import type { Outside } from './question.js'

/**
 * Whether a condition binds the requests of a service to what is ours, our buckets among it; to any one account where
 * nothing is known. Source: IAM User Guide, "The confused deputy problem".
 */
export function isPinned(
  { conditions }: Statement,
  { version }: Policy,
  known: Outside | undefined,
  buckets: readonly string[],
): boolean {
  const read = version?.value === '2012-10-17' ? withoutVariables : (value: string) => value
  return conditions.some(condition => isPositive(condition) && pins(condition, read, known, buckets))
}

const OUR_ACCOUNT = 'our-account'
const OUR_ORGANIZATION = 'our-organization'

/** The bucket's account and its organization, by names that they do not have. */
function withoutVariables(value: string): string {
  return value
    .replace(/\$\{(?:aws|s3):ResourceAccount\}/gi, OUR_ACCOUNT)
    .replace(/\$\{aws:ResourceOrgID\}/gi, OUR_ORGANIZATION)
}

/** The buckets that a policy names as sources of a service's calls, by their ARN. */
export function bucketsNamed({ statements }: Policy): readonly string[] {
  const conditions = statements.flatMap(statement => statement.conditions)
  const sources = conditions.filter(({ key }) => key.value.toLowerCase() === 'aws:sourcearn')
  return sources.flatMap(({ values }) => values.map(({ value }) => value)).filter(value => BUCKET.test(value))
}

function pins(
  { key, operator, values }: Condition,
  read: (value: string) => string,
  known: Outside | undefined,
  buckets: readonly string[],
): boolean {
  const isOurs = (account = '') =>
    account === OUR_ACCOUNT || (/^\d{12}$/.test(account) && known?.accounts?.has(account) !== false)
  const organizations = [known?.organization ?? OUR_ORGANIZATION, OUR_ORGANIZATION]
  const tests: Readonly<Record<string, (value: string) => boolean>> = {
    'aws:sourceaccount': isOurs,
    'aws:sourcearn': value =>
      (isOurs(value.split(':')[4]) && !spansColons(operator.value, value)) || buckets.includes(value),
    'aws:sourceorgid': value => organizations.includes(value),
    'aws:sourceorgpaths': value => organizations.some(organization => value.startsWith(`${organization}/`)),
  }
  const test = entryOf(tests, key.value.toLowerCase())
  return test !== undefined && values.length > 0 && values.every(({ value }) => test(read(value)))
}

/** Whether a statement is for no call that does not say for whom it is made. */
export function asksForSource({ conditions }: Statement): boolean {
  return conditions.some(condition => isPositive(condition) && isOfSource(condition))
}

/** Whether only a looser operator than `ArnLike` keeps a statement from being pinned. */
export function isLoose({ conditions }: Statement): boolean {
  return conditions.some(
    ({ key, operator, values }) =>
      key.value.toLowerCase() === 'aws:sourcearn' && values.some(({ value }) => spansColons(operator.value, value)),
  )
}

/**
 * Whether a wildcard before the account may stand for colons, as it may in a text. `arn:aws:logs:*:111122223333:*` fits
 * `arn:aws:logs:us-east-1:444455556666:log-group:111122223333:*` by `StringLike`, and not by `ArnLike`.
 */
function spansColons(operator: string, arn: string): boolean {
  const before = arn.split(':').slice(0, 4).join(':')
  return readOperator(operator)?.base === 'StringLike' && /[*?]/.test(before)
}

const BUCKET = /^arn:[a-z-]+:s3:::[a-z0-9.-]+$/
