import { readFileSync } from 'node:fs'
import type { Account, AccountIdentity } from '../../src/app/ports.js'
import type { ConnectInstance, Role } from '../../src/core/account/roles.js'
import { type SourceFile, sourceFromBytes } from '../../src/core/text/source.js'
import { type AccountSettings, type CheckSettings, settingsOf } from '../../src/settings/settings.js'

interface Example {
  readonly account: string
  readonly partition: string
  readonly caller: { readonly Arn: string; readonly UserId: string }
  readonly roles: readonly Role[]
  readonly instances: readonly ConnectInstance[]
  readonly buckets: Readonly<Record<string, { readonly policy: unknown }>>
}

/** The embedded example account, as data. */
export const EXAMPLE = JSON.parse(readFileSync('examples/account.json', 'utf8')) as Example

/** An account in memory; what it holds can be changed by the test as by somebody in the console. */
export class FakeAccount implements Account {
  identityIs: AccountIdentity = {
    account: EXAMPLE.account,
    partition: EXAMPLE.partition,
    caller: { ...EXAMPLE.caller, Account: EXAMPLE.account },
  }
  /** Who it is when asked afresh, where the credentials changed meanwhile. */
  freshIdentity: AccountIdentity | undefined
  rolesAre: readonly Role[] = EXAMPLE.roles
  instancesAre: readonly ConnectInstance[] = EXAMPLE.instances

  async identity(question?: { readonly fresh: boolean }): Promise<AccountIdentity> {
    return (question?.fresh === true ? this.freshIdentity : undefined) ?? this.identityIs
  }

  async roles(): Promise<readonly Role[]> {
    return this.rolesAre
  }

  async instances() {
    return { kind: 'listed', instances: this.instancesAre } as const
  }
}

/** The live policy of a bucket in the example account, as S3 would return it. */
export function exampleLive(bucket: string): string | undefined {
  const policy = EXAMPLE.buckets[bucket]?.policy
  return policy === null || policy === undefined ? undefined : JSON.stringify(policy)
}

export function exampleFile(path: string): SourceFile {
  return sourceFromBytes(path, readFileSync(path))
}

/** What holds where nobody says anything. */
export const SETTINGS: AccountSettings = {
  ...settingsOf({ mode: 'apply', said: {}, config: {}, today: '2026-11-22' }),
  policies: [],
}
export const CHECK: CheckSettings = {
  ...settingsOf({ mode: 'check', said: {}, config: {}, today: '2026-11-22' }),
  policies: [],
}
