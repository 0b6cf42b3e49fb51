import { isPositive } from '../access/service-allows.js'
import type { Condition, Statement } from '../policy/ast.js'
import { entryOf } from '../text/untyped.js'
import type { Outside } from './question.js'

/**
 * Whether a condition binds the requests of a service to what is ours; to any one account where nothing is known.
 * Source: IAM User Guide, "The confused deputy problem".
 */
export function isPinned({ conditions }: Statement, known: Outside | undefined): boolean {
  return conditions.some(condition => isPositive(condition) && pins(condition, known))
}

function pins({ key, values }: Condition, known: Outside | undefined): boolean {
  const isOurs = (account = '') => /^\d{12}$/.test(account) && known?.accounts?.has(account) !== false
  const organization = known?.organization
  const tests: Readonly<Record<string, (value: string) => boolean>> = {
    'aws:sourceaccount': isOurs,
    'aws:sourcearn': value => isOurs(value.split(':')[4]) || BUCKET.test(value),
    'aws:sourceorgid': value => organization !== undefined && value === organization,
    'aws:sourceorgpaths': value => organization !== undefined && value.startsWith(`${organization}/`),
  }
  const test = entryOf(tests, key.value.toLowerCase())
  return test !== undefined && values.length > 0 && values.every(({ value }) => test(value))
}

/** A bucket's name is its owner's alone. */
const BUCKET = /^arn:[a-z-]+:s3:::[a-z0-9.-]+$/
