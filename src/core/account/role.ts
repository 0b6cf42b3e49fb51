/** A role as IAM's `ListRoles` has it, the trust policy decoded. Source: IAM API Reference, `Role`. */
export interface Role {
  readonly RoleId: string
  readonly RoleName: string
  readonly Path: string
  readonly Arn: string
  /** ISO 8601. */
  readonly CreateDate?: string
  readonly AssumeRolePolicyDocument?: unknown
  /** As `GetRole` has them; absent where they were not read. */
  readonly Tags?: readonly Tag[]
}

/** Source: IAM API Reference, `Tag`. */
export interface Tag {
  readonly Key: string
  readonly Value: string
}
