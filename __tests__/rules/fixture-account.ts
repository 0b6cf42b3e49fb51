import type { AccountOptions } from '../../src/core/rules/index.js'
import type { Example } from '../../src/core/rules/rule.js'

export function accountFor(_example: Example): AccountOptions | undefined {
  return undefined
}
