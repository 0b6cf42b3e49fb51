/** Who calls STS to become a role. */
export type Assumer =
  | {
      readonly kind: 'role'
      readonly account: string
      /** With its path. */
      readonly arn: string
      readonly session: string
    }
  | { readonly kind: 'user' | 'federated-user'; readonly account: string; readonly arn: string }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'token' /** An ARN or a built-in name. */; readonly provider: string; readonly issuer: string }
  /** Somebody with a token of any issuer, for a policy that names everybody. */
  | { readonly kind: 'any-token' }

export type AssumeAction = 'sts:AssumeRole' | 'sts:AssumeRoleWithSAML' | 'sts:AssumeRoleWithWebIdentity'

/**
 * One concrete call. `context` holds the condition keys by lower-case name that do not follow from the caller; a key
 * that is not there is absent.
 */
export interface AssumeCall {
  readonly assumer: Assumer
  readonly action: AssumeAction
  readonly context: ReadonlyMap<string, readonly string[]>
}
