/** Who asked AWS who it is, and with which credentials: a text that is the same for the same; absent where unknown. */
export interface AskedIdentity {
  readonly userid: string
  readonly credentials?: string | undefined
}

/**
 * Who runs the tool with some credentials, as far as some data source `aws_caller_identity` asked with the same ones.
 * Where the credentials of a resource or of all data sources are not known, it is whoever all of them name.
 */
export function runnerWith(identities: readonly AskedIdentity[], credentials: string | undefined): string | undefined {
  const known = identities.filter(identity => identity.credentials !== undefined)
  const asked =
    credentials === undefined || known.length === 0
      ? identities
      : known.filter(identity => identity.credentials === credentials)
  const [first] = asked
  const isOne = asked.every(({ userid }) => withoutSession(userid) === withoutSession(first?.userid ?? ''))
  return isOne ? first?.userid : undefined
}

function withoutSession(userid: string): string {
  return userid.replace(/:.*/, '')
}
