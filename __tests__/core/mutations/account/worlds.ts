import { readFileSync } from 'node:fs'
import { plan } from '../../../../src/app/review.js'
import { readPolicyFile } from '../../../../src/core/policy-file.js'
import { ours } from '../../../../src/core/text/prose.js'
import { sourceFromText } from '../../../../src/core/text/source.js'
import type { PolicyReport } from '../../../../src/report/report.js'
import { type Config, readConfig } from '../../../../src/settings/config.js'
import { settingsOf } from '../../../../src/settings/settings.js'
import type { Snapshot } from '../../../../src/snapshot/schema.js'
import { FakeAccount } from '../../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../../fakes/bucket.js'
import { type PolicyJson, textOf } from '../edits.js'

export const TODAY = '2026-11-22'

/** All that a verdict is about: a file, the policy that stands, the settings, and the account as a snapshot tells it. */
export interface World {
  readonly name: string
  readonly bucket: string
  readonly file: PolicyJson
  readonly live: PolicyJson | undefined
  readonly config: Config
  readonly snapshot: Snapshot
}

/** Two accounts in which all is right. */
export async function rightWorlds(): Promise<readonly World[]> {
  return [await company(), example()]
}

async function company(): Promise<World> {
  const bucket = 'acme-connect-recordings'
  const read = (name: string) => readFileSync(`examples/company/${name}`, 'utf8')
  const file = JSON.parse(read(`policies/${bucket}.json`)) as PolicyJson
  const said = sourceFromText('connect-bucket-lock.yml', read('connect-bucket-lock.yml'))
  const config = await readConfig(said, { today: TODAY, rules: [] })
  const snapshot = JSON.parse(read('account.json')) as Snapshot
  return { name: 'the company', bucket, file, live: file, config, snapshot }
}

/** No deploy role is named, so that the caller applies; two Connect roles, and AWS services are not spared. */
function example(): World {
  const bucket = 'amazon-connect-3f1c0d5e7a9b'
  const file = JSON.parse(readFileSync(`examples/policies/${bucket}.json`, 'utf8')) as PolicyJson
  const snapshot = JSON.parse(readFileSync('examples/account.json', 'utf8')) as Snapshot
  return { name: 'the example account', bucket, file, live: undefined, config: {}, snapshot }
}

const UNREADABLE = { kind: 'unreadable', because: ours('the credentials may not list them.') } as const

/** What the product says of a world. */
export async function judged({ bucket, file, live, config, snapshot }: World): Promise<PolicyReport> {
  const { account, partition, caller, organization, instances, roles } = snapshot
  const identity = { account, partition, ...(caller && { caller: { ...caller, Account: account } }) }
  const stands = {
    identityIs: identity,
    rolesAre: roles,
    instances: async () => (instances === undefined ? UNREADABLE : { kind: 'listed' as const, instances }),
    organization: async () => organization,
  }
  const target = {
    files: [readPolicyFile(sourceFromText(`policies/${bucket}.json`, textOf(file)))],
    account: Object.assign(new FakeAccount(), stands),
    policies: new FakeBuckets(new VirtualClock(), { [bucket]: live && textOf(live) }),
  }
  const [policy] = (await plan([target], settingsOf({ mode: 'plan', said: {}, config, today: TODAY }))).policies
  if (policy === undefined) throw new Error('a world has one policy')
  return policy
}
