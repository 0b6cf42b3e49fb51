import { getOrMake } from '../core/text/get-or-make.js'
import type { AccountPolicies } from './account-state.js'

/** Asks once for each key: later askers get the same answer, a failure included. */
export function remembering<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const answers = new Map<K, Promise<V>>()
  return key => getOrMake(answers, key, () => ask(key))
}

/** The same ways into an account, which is asked each thing once however often it is surveyed. */
export function askedOnce(target: AccountPolicies): AccountPolicies {
  const { account, policies, opinion } = target
  const rolesOf = remembering((fresh: boolean) => account.roles({ fresh }))
  return {
    ...target,
    account: { ...account, roles: ({ fresh } = { fresh: false }) => rolesOf(fresh) },
    policies: { ...policies, read: remembering(bucket => policies.read(bucket)) },
    ...(opinion === undefined ? {} : { opinion: { judge: remembering(file => opinion.judge(file)) } }),
  }
}
