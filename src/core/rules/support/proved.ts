import type { Claim } from '../../access/claim.js'

/** Whether every claim was proved that was asked, and at least one was. */
export function isProved(claims: readonly Claim[]): boolean {
  const kinds = claims.map(({ verdict }) => verdict.kind)
  return kinds.includes('holds') && kinds.every(kind => kind === 'holds' || kind === 'not-asked')
}

/** The claims that somebody keeps access. */
export function keepingClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ claim }) => claim.endsWith('keeps-access') || claim.endsWith('keep-access'))
}
