import { answerTo, type Claim } from '../../access/claim.js'
import type { Statement } from '../../policy/ast.js'

/** Whether every claim was proved that was asked, and at least one was. */
export function isProved(claims: readonly Claim[]): boolean {
  const kinds = claims.map(({ verdict }) => verdict.kind)
  return kinds.includes('holds') && kinds.every(kind => kind === 'holds' || kind === 'not-asked')
}

/** The claims that somebody keeps access. */
export function keepingClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ claim }) => claim.endsWith('keeps-access') || claim.endsWith('keep-access'))
}

/** Whether a claim that somebody keeps access fails because of this very statement. */
export function locksOut(statement: Statement, claims: readonly Claim[]): boolean {
  return keepingClaims(claims).some(({ verdict }) => verdict.kind === 'fails' && verdict.by === statement)
}

/**
 * Whether a statement, or the policy as a whole, may be the reason for which somebody is not known to keep access: a
 * claim fails, or is unknown and not merely because of facts of which the statement asks nothing.
 */
export function isSuspect(statement: Statement | undefined, claims: readonly Claim[]): boolean {
  return keepingClaims(claims).some(({ verdict }) => {
    if (verdict.kind !== 'unknown') return verdict.kind === 'fails'
    const { missing } = verdict
    const asks = statement?.conditions.some(({ key }) => missing?.includes(key.value.toLowerCase())) ?? true
    return missing === undefined || asks
  })
}

/** Whether the bucket is proved to be sealed, and nobody is proved to lose access: what is not known speaks for itself. */
export function isShapeUncontested(claims: readonly Claim[]): boolean {
  return (
    answerTo('sealed', claims) === 'holds' && keepingClaims(claims).every(({ verdict }) => verdict.kind !== 'fails')
  )
}

/** Whether the bucket is proved to be sealed, and a statement takes nobody's access for all that is known. */
export function isShapeProved(statement: Statement | undefined, claims: readonly Claim[]): boolean {
  return answerTo('sealed', claims) === 'holds' && !isSuspect(statement, claims)
}
