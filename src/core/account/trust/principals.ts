import type { Principal } from '../../policy/ast.js'

/** What a principal of a trust policy names. Source: IAM User Guide, "AWS JSON policy elements: Principal". */
export type TrustPrincipal =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'role' | 'user' | 'federated-user'; readonly account: string; readonly arn: string }
  | {
      readonly kind: 'session'
      readonly account: string
      readonly role: string
      readonly session: string
      readonly arn: string
    }
  /** A unique id stands where IAM would show an ARN once its principal was deleted; ids are never used again. */
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'saml'; readonly account: string; readonly provider: string }
  | { readonly kind: 'oidc'; readonly account?: string; readonly provider: string; readonly issuer: string }

/** Identity providers that every account has (IAM User Guide, "AWS JSON policy elements: Principal"). */
const BUILT_IN_ISSUERS = [
  'cognito-identity.amazonaws.com',
  'accounts.google.com',
  'graph.facebook.com',
  'www.amazon.com',
]

const SERVICE = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|aws\.internal)$/
const UNIQUE_ID = /^A(ROA|IDA)[A-Z0-9]{12,124}$/
const IN_IAM = /^arn:([a-z-]+):iam::(\d{12}):(root|(role|user)\/([!-)+-.0->@-~]+\/)*[\w+=,.@-]+)$/
const SESSION = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/
const FEDERATED_USER = /^arn:([a-z-]+):sts::(\d{12}):federated-user\/[\w+=,.@-]+$/
/** An issuer stands there without its `https://` (IAM User Guide, "Create an OpenID Connect identity provider"). */
const PROVIDER = /^arn:([a-z-]+):iam::(\d{12}):(saml|oidc)-provider\/((?!\w+:\/\/)[^*?\s]+)$/

/** `undefined` where AWS would refuse the principal, or does not say what it means. */
export function readPrincipal({ kind, value }: Principal, partition: string): TrustPrincipal | undefined {
  switch (kind) {
    case '*':
      return { kind: 'everyone' }
    case 'AWS':
      return awsPrincipal(value.value, partition)
    case 'Service':
      return SERVICE.test(value.value) ? { kind: 'service', service: value.value } : undefined
    case 'Federated':
      return federated(value.value, partition)
    case 'CanonicalUser':
      return undefined
  }
}

function awsPrincipal(text: string, partition: string): TrustPrincipal | undefined {
  if (text === '*') return { kind: 'everyone' }
  if (/^\d{12}$/.test(text)) return { kind: 'account', account: text }
  if (UNIQUE_ID.test(text)) return { kind: 'deleted', id: text }
  const [, within, account, what, type] = IN_IAM.exec(text) ?? []
  if (account !== undefined && within === partition) {
    if (what === 'root') return { kind: 'account', account }
    return { kind: type === 'role' ? 'role' : 'user', account, arn: text }
  }
  return sessionPrincipal(text, partition)
}

function sessionPrincipal(text: string, partition: string): TrustPrincipal | undefined {
  const [, within, account, role, session] = SESSION.exec(text) ?? []
  if (account !== undefined && role !== undefined && session !== undefined && within === partition) {
    return { kind: 'session', account, role, session, arn: text }
  }
  const federatedUser = FEDERATED_USER.exec(text)
  const owner = federatedUser?.[2]
  if (owner === undefined || federatedUser?.[1] !== partition) return undefined
  return { kind: 'federated-user', account: owner, arn: text }
}

function federated(text: string, partition: string): TrustPrincipal | undefined {
  if (BUILT_IN_ISSUERS.includes(text)) return { kind: 'oidc', provider: text, issuer: text }
  const [, within, account, type, name] = PROVIDER.exec(text) ?? []
  if (account === undefined || name === undefined || within !== partition) return undefined
  if (type === 'saml') return { kind: 'saml', account, provider: text }
  return { kind: 'oidc', account, provider: text, issuer: name }
}
