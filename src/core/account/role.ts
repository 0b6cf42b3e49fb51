/** A role as IAM's `ListRoles` has it, the trust policy decoded. Source: IAM API Reference, `Role`. */
export interface Role {
  readonly RoleId: string
  readonly RoleName: string
  readonly Path: string
  readonly Arn: string
  /** ISO 8601. */
  readonly CreateDate?: string
  readonly AssumeRolePolicyDocument?: unknown
}
