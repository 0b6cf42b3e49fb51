import { ACCOUNT } from '../../../../scripts/trust-cases.js'
import type { Role } from '../../../../src/core/account/roles.js'
import type { Known } from '../../../../src/core/account/trust/known.js'
import { TrustReadings } from '../../../../src/core/account/trust/reading.js'

export const NOTHING_DECLARED: Known = {
  account: ACCOUNT,
  partition: 'aws',
  accounts: [],
  trusted: [],
  roles: [],
  readings: new TrustReadings(),
  today: '2026-11-27',
}

let last = 0

export function role(name: string, ...statements: unknown[]): Role {
  last += 1
  return {
    RoleId: `AROA${String(last).padStart(17, '0')}`,
    RoleName: name,
    Path: '/',
    Arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: statements },
  }
}
