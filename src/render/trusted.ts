import type { Declaration } from '../core/account/trust/declare.js'
import { declarationLines } from '../core/account/trust/describe.js'
import { visible } from '../core/text/plain.js'

/** What to write into the configuration about strangers who can become a role; empty where there is nothing to write. */
export function trustedText(declarations: readonly Declaration[], hasTrusted: boolean): string {
  if (declarations.length === 0) return ''
  const where = hasTrusted ? ', below the existing `trusted:`' : ''
  return [
    `Strangers can become roles that a lock admits. If that is right, declare them in connect-bucket-lock.yml${where}:`,
    '',
    ...declarationLines(declarations, hasTrusted).map(visible),
  ].join('\n')
}
