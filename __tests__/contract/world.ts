import type { Account, BucketPolicies } from '../../src/app/ports.js'
import type { ConnectInstance } from '../../src/core/account/roles.js'

/** An account as a contract wants it; RoleIds are the counterpart's to give. */
export interface World {
  readonly roles?: readonly WorldRole[]
  readonly instances?: readonly ConnectInstance[]
  /** Policies by bucket; `null` for none. */
  readonly buckets?: Readonly<Record<string, string | null>>
}

export interface WorldRole {
  readonly RoleName: string
  readonly Path: string
  readonly trust: object
}

/** The ports over a world that was made so. */
export interface MadeWorld {
  readonly account: Account
  readonly policies: BucketPolicies
  addRole(role: WorldRole): Promise<void>
  close(): Promise<void>
}

export type MakeWorld = (world: World) => Promise<MadeWorld>

/** Makes a world for one test and ends it. */
export async function within(make: MakeWorld, world: World, test: (made: MadeWorld) => Promise<void>): Promise<void> {
  const made = await make(world)
  try {
    await test(made)
  } finally {
    await made.close()
  }
}

export function worldRole(RoleName: string, Path = '/', service = 'connect.amazonaws.com'): WorldRole {
  const statement = { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }
  return { RoleName, Path, trust: { Version: '2012-10-17', Statement: [statement] } }
}
