/**
 * An issuer that serves many customers at one URL, and what tells its customers apart.
 *
 * Sources: IAM User Guide, "Identity-provider controls for shared OIDC providers", for the issuers and their claims;
 * the issuers' own pages, as AWS's resource-control-policy-examples cite them ("Limit access to trusted OIDC identity
 * providers"), for the shape of a subject.
 */
export interface SharedIssuer {
  readonly name: string
  /** Without `https://`, as IAM's condition keys have it. */
  readonly issuers: readonly string[]
  /** The claim that IAM wants a trust policy to test. */
  readonly control: string
  /** What a claim says of the tenant; a claim that is not here says nothing. */
  readonly claims: Readonly<Record<string, ClaimRule>>
  /** A value of the control that pins a tenant, for the documentation and the tests. */
  readonly pinned: string
}

/** What a token's claim says about whose token it is. */
export type ClaimRule =
  /** The text begins with the tenant's name: what stands before it, and what closes it (`''`: the end). */
  | { readonly kind: 'subject'; readonly forms: readonly SubjectForm[] }
  /** The whole value belongs to one tenant. */
  | { readonly kind: 'id'; readonly digits?: boolean }
  /** A subject whose tenant lets others use it, or not: that is not to be seen. */
  | { readonly kind: 'usable'; readonly forms: readonly SubjectForm[] }
  /** Every tenant can have any value. */
  | { readonly kind: 'chosen' }
  /** It is not documented who can have which value. */
  | { readonly kind: 'doubtful' }

export interface SubjectForm {
  readonly before: string
  readonly ends: readonly string[]
  /** The text after `before` is the tenant's choice, so it names nobody. */
  readonly chosen?: boolean
}

/** The day of AWS's page that the table follows (IAM User Guide, "Document history"). */
export const SHARED_ISSUERS_AS_OF = '2026-05-12'

const chosen: ClaimRule = { kind: 'chosen' }
const doubtful: ClaimRule = { kind: 'doubtful' }
const digits: ClaimRule = { kind: 'id', digits: true }
const id: ClaimRule = { kind: 'id' }

function subject(before: string, ...ends: string[]): ClaimRule {
  return { kind: 'subject', forms: [{ before, ends }] }
}

const choosing = (claim: string): SubjectForm => ({ before: `${claim}:`, ends: [''], chosen: true })

/**
 * The subjects of GitHub Actions: the default forms, those with immutable ids, and those of a template, which begin
 * with any claim (GitHub Docs, "OpenID Connect reference"). A name has no `@` and no `/`.
 */
const GITHUB_SUBJECT: ClaimRule = {
  kind: 'subject',
  forms: [
    { before: 'repo:', ends: ['/', '@'] },
    { before: 'repository_owner:', ends: [':', ''] },
    { before: 'repository_owner_id:', ends: [':', ''] },
    { before: 'repository:', ends: ['/'] },
    { before: 'repository_id:', ends: [':', ''] },
    { before: 'enterprise:', ends: [':', ''] },
    { before: 'enterprise_id:', ends: [':', ''] },
    ...['environment', 'ref', 'ref_type', 'head_ref', 'base_ref', 'workflow', 'workflow_ref', 'job_workflow_ref'].map(
      choosing,
    ),
    ...['actor', 'actor_id', 'event_name', 'context', 'runner_environment', 'sha', 'run_id'].map(choosing),
  ],
}

/** The GitHub claims that IAM has keys for (IAM User Guide, "Available keys for AWS OIDC federation"). */
export const GITHUB_CLAIMS: Readonly<Record<string, ClaimRule>> = {
  sub: GITHUB_SUBJECT,
  aud: chosen,
  repository: subject('', '/'),
  repository_id: digits,
  repository_owner_id: digits,
  enterprise_id: digits,
  job_workflow_ref: { kind: 'usable', forms: [{ before: '', ends: ['/'] }] },
  actor: chosen,
  actor_id: chosen,
  workflow: chosen,
  ref: chosen,
  environment: chosen,
}

/** Subjects that are told apart by one name, on issuers of any owner: Kubernetes, GitHub, GitLab, Terraform. */
export const TENANT_SUBJECTS: readonly SubjectForm[] = [
  { before: 'system:serviceaccount:', ends: [':'] },
  { before: 'repo:', ends: ['/', '@'] },
  { before: 'project_path:', ends: ['/'] },
  { before: 'organization:', ends: [':'] },
]

export const SHARED_ISSUERS: readonly SharedIssuer[] = [
  {
    name: 'GitHub Actions',
    issuers: ['token.actions.githubusercontent.com'],
    control: 'sub',
    claims: GITHUB_CLAIMS,
    pinned: 'repo:acme/*',
  },
  {
    name: 'GitLab',
    issuers: ['gitlab.com'],
    control: 'sub',
    claims: {
      sub: subject('project_path:', '/'),
      aud: chosen,
      namespace_id: digits,
      project_id: digits,
      ref: chosen,
      ref_protected: chosen,
      user_login: doubtful,
      user_email: doubtful,
      user_access_level: chosen,
    },
    pinned: 'project_path:acme/*',
  },
  {
    name: 'HCP Terraform',
    issuers: ['app.terraform.io'],
    control: 'sub',
    claims: { sub: subject('organization:', ':'), aud: chosen },
    pinned: 'organization:acme:project:*',
  },
  {
    name: 'Buildkite',
    issuers: ['agent.buildkite.com'],
    control: 'sub',
    claims: {
      sub: subject('organization:', ':'),
      aud: chosen,
      organization_slug: id,
      organization_id: id,
      pipeline_slug: chosen,
      build_branch: chosen,
    },
    pinned: 'organization:acme:pipeline:*',
  },
  {
    name: 'Codefresh',
    issuers: ['oidc.codefresh.io'],
    control: 'sub',
    claims: { sub: subject('account:', ':'), aud: chosen },
    pinned: 'account:64f884faac2751b77ca7ab24:*',
  },
  {
    name: 'Scalr',
    issuers: ['scalr.io'],
    control: 'sub',
    claims: { sub: subject('account:', ':'), aud: chosen },
    pinned: 'account:acme:*',
  },
  {
    name: 'Upbound',
    issuers: ['proidc.upbound.io'],
    control: 'sub',
    claims: { sub: subject('mcp:', '/', ':'), aud: chosen },
    pinned: 'mcp:acme/*',
  },
  {
    name: 'Shisho Cloud',
    issuers: ['tokens.cloud.shisho.dev'],
    control: 'sub',
    claims: { sub: subject('job:', ':'), aud: chosen },
    pinned: 'job:acme:*',
  },
  {
    name: 'DVC Studio',
    issuers: ['studio.datachain.ai/api'],
    control: 'sub',
    claims: { sub: subject('credentials:', '/'), aud: chosen },
    pinned: 'credentials:acme/*',
  },
  {
    name: 'GitHub audit log streaming',
    issuers: ['oidc-configuration.audit-log.githubusercontent.com'],
    control: 'sub',
    claims: { sub: subject('https://github.com/', ''), aud: chosen },
    pinned: 'https://github.com/acme',
  },
  {
    name: 'GitHub Actions runners (vstoken)',
    issuers: ['vstoken.actions.githubusercontent.com'],
    control: 'sub',
    claims: { sub: subject('repo:', '/'), aud: chosen },
    pinned: 'repo:acme/*',
  },
  {
    name: 'IBM Turbonomic',
    issuers: [
      'rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7',
      'rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr',
      'rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg',
      'rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26',
      'oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb',
      'oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu',
    ],
    control: 'sub',
    claims: { sub: subject('system:serviceaccount:', ':'), aud: chosen },
    pinned: 'system:serviceaccount:acme:*',
  },
  {
    name: 'Pulumi Cloud',
    issuers: ['api.pulumi.com/oidc'],
    control: 'aud',
    claims: { aud: id, sub: doubtful },
    pinned: 'acme',
  },
  {
    name: 'Vercel',
    issuers: ['oidc.vercel.com'],
    control: 'aud',
    claims: { aud: id, sub: subject('owner:', ':') },
    pinned: 'https://vercel.com/acme',
  },
  {
    name: 'sandboxes.cloud',
    issuers: ['sandboxes.cloud'],
    control: 'aud',
    claims: { aud: id, sub: doubtful },
    pinned: 'acme',
  },
  {
    name: 'Amazon Cognito',
    issuers: ['cognito-identity.amazonaws.com'],
    control: 'aud',
    claims: { aud: id, sub: id },
    pinned: 'us-east-1:12345678-abcd-abcd-abcd-1234567890ab',
  },
  {
    name: 'Microsoft Sentinel',
    issuers: [
      'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d',
      'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/',
    ],
    control: 'sts:RoleSessionName',
    claims: {},
    pinned: 'MicrosoftSentinel_acme',
  },
]

/**
 * Built-in issuers whose applications anybody may sign in to: an application's id names nobody (IAM User Guide,
 * "Available keys for AWS OIDC federation").
 */
export const PUBLIC_SIGN_IN: readonly SharedIssuer[] = [
  {
    name: 'Google',
    issuers: ['accounts.google.com'],
    control: 'sub',
    claims: { sub: id, aud: chosen, oaud: chosen, email: doubtful, 'google/organization_number': digits },
    pinned: '115678901234567890123',
  },
  {
    name: 'Facebook',
    issuers: ['graph.facebook.com'],
    control: 'id',
    claims: { id, app_id: chosen },
    pinned: '100001234567890',
  },
  {
    name: 'Login with Amazon',
    issuers: ['www.amazon.com'],
    control: 'user_id',
    claims: { user_id: id, app_id: chosen, sub: id },
    pinned: 'amzn1.account.AEXAMPLE',
  },
]
