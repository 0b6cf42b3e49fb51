import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotAdapters } from '../../../src/adapters/disk/snapshot.js'
import { accountContract } from '../../contract/account.js'
import { bucketPoliciesContract } from '../../contract/bucket-policies.js'
import type { MakeWorld, WorldRole } from '../../contract/world.js'
import { roleId } from '../../fakes/aws/state.js'

const ACCOUNT = '111122223333'

function asListed({ RoleName, Path, trust }: WorldRole, index: number) {
  const Arn = `arn:aws:iam::${ACCOUNT}:role${Path}${RoleName}`
  return { RoleId: roleId(index), RoleName, Path, Arn, AssumeRolePolicyDocument: trust }
}

const makeWorld: MakeWorld = async ({ roles = [], instances = [], buckets = {} }) => {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  const path = join(folder, 'account.json')
  const snapshot = {
    schema: 1,
    account: ACCOUNT,
    partition: 'aws',
    region: 'us-east-1',
    caller: { Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/reader/ci`, UserId: 'AROAINV7BYMRZP3NV66DI:ci' },
    roles: roles.map(asListed),
    instances,
    buckets: Object.fromEntries(
      Object.entries(buckets).map(([name, text]) => [name, { policy: text === null ? null : JSON.parse(text) }]),
    ),
  }
  writeFileSync(path, JSON.stringify(snapshot))
  return {
    ...(await snapshotAdapters(path)),
    addRole: async role => {
      const now = JSON.parse(readFileSync(path, 'utf8'))
      now.roles.push(asListed(role, now.roles.length))
      writeFileSync(path, JSON.stringify(now))
    },
    close: async () => rmSync(folder, { recursive: true }),
  }
}

accountContract('A snapshot', makeWorld, { connect: true })
bucketPoliciesContract('A snapshot', makeWorld, { refusesNonsense: true })
