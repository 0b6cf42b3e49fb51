import type { Statement } from '../policy/ast.js'
import type { Prose } from '../text/prose.js'
import type { Request } from './request.js'

/** What is proved of every policy; docs/architecture.md says what each needs to hold. */
export const CLAIMS = [
  'sealed',
  'connect-keeps-access',
  'admins-keep-access',
  'deployer-keeps-access',
  'nobody-unknown-admitted',
  'no-stranger-can-assume',
] as const
export type ClaimName = (typeof CLAIMS)[number]

/** The condition keys, in lower case, whose values are all that is missing: no construct of the policy is in doubt. */
export type MissingFacts = readonly string[]

/** The answer to one question. `unknown` is never read as `holds`. */
export type ClaimVerdict =
  | {
      readonly kind: 'holds'
      readonly by: readonly Statement[]
      /** What a person has to write into the request. */
      readonly provided?: Prose
      /** What the settings of the account say, and was not proved. */
      readonly assumed?: Prose
    }
  | {
      readonly kind: 'fails'
      readonly because: Prose
      readonly witness?: Request
      /** The statement that denies the witness. */
      readonly by?: Statement
    }
  | { readonly kind: 'unknown'; readonly because: Prose; readonly missing?: MissingFacts }
  | { readonly kind: 'not-asked'; readonly because: Prose }

export interface Claim {
  readonly claim: ClaimName
  readonly verdict: ClaimVerdict
}

/** How a claim was answered; one that is not among these was not asked. */
export function answerTo(name: ClaimName, claims: readonly Claim[]): ClaimVerdict['kind'] {
  return claims.find(({ claim }) => claim === name)?.verdict.kind ?? 'not-asked'
}
