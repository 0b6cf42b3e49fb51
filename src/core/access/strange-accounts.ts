import { STEP_LIMIT } from '../pattern/automaton.js'
import { splits } from '../pattern/classes.js'
import { globOf, literalOf } from '../pattern/pattern.js'
import type { Policy } from '../policy/ast.js'
import { ACCOUNT } from './prove/question.js'

/** Whom a policy and its settings know; every account that the policy names where no account was asked. */
export type IsOurs = (account: string) => boolean

/** An account that stands nowhere in a policy and is not ours. */
export function strangeAccount({ statements }: Policy, isOurs: IsOurs): string {
  const texts = JSON.stringify(statements)
  let account = FIRST
  while (texts.includes(String(account)) || isOurs(String(account))) account -= 1
  return String(account)
}

const FIRST = 999_988_887_777

/**
 * Accounts that are not ours, at least one for each way in which the policy tells the accounts of a service's sources
 * apart; `undefined` where there are too many ways.
 */
export function strangeAccounts(policy: Policy, isOurs: IsOurs): readonly string[] | undefined {
  const texts = policy.statements.flatMap(({ conditions }) =>
    conditions
      .filter(({ key }) => /^aws:source(account|arn)$/i.test(key.value))
      .flatMap(({ values }) => values.map(({ value }) => value)),
  )
  const patterns = texts.map(text => (text.startsWith('arn:') ? (text.split(':')[4] ?? '') : text))
  const named = [...new Set(texts.flatMap(text => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []))]
  const globs = [...patterns.map(pattern => globOf(pattern)), ...named.map(account => literalOf(account))]
  const found = splits([ACCOUNT], globs, STEP_LIMIT)
  if (found === undefined) return undefined
  return [...new Set([strangeAccount(policy, isOurs), ...named, ...found])].filter(account => !isOurs(account))
}
