/** How an input's text is read. */
export type InputKind = 'text' | 'list' | 'flag' | 'choice' | 'count'

export interface InputSpec {
  readonly name: string
  readonly kind: InputKind
  /** One line, for `action.yml` and the README. */
  readonly description: string
  /** What holds where the input is not given, in words. */
  readonly fallback: string
  /** The words that a choice allows. */
  readonly allowed?: readonly string[]
  /** The largest value of a count. */
  readonly most?: number
  /** What a text or each item of a list must look like, and how to say so. */
  readonly shape?: { readonly pattern: RegExp; readonly words: string }
  /** The default that `action.yml` itself gives; only ever what no configuration file can say. */
  readonly given?: string
}

/**
 * The action's inputs, in the order of the documentation. `action.yml`, the README's table and the parser's types come
 * from here. Defaults stay out of `action.yml`: there they would override the configuration file.
 */
export const INPUTS = [
  {
    name: 'mode',
    kind: 'choice',
    allowed: ['auto', 'check', 'plan', 'apply', 'drift'],
    description:
      'What to do. `auto` plans on pull requests, applies after the merge and looks for drift on a schedule.',
    fallback: '`auto`',
  },
  {
    name: 'policies',
    kind: 'list',
    description: 'Globs of the policy files, by comma or line.',
    fallback: '`policies/**/*.json`',
  },
  {
    name: 'config',
    kind: 'text',
    description: 'The configuration file. Inputs of the workflow win over it.',
    fallback: '`connect-bucket-lock.yml` where it exists',
  },
  {
    name: 'account',
    kind: 'text',
    description: 'A committed account snapshot that stands in for AWS, so that no credentials are needed.',
    fallback: 'the AWS account of the credentials at hand',
  },
  {
    name: 'admin-roles',
    kind: 'list',
    description: 'Admin roles, by name, ARN or glob. At least one must keep access.',
    fallback: '`Admin`, `AWSReservedSSO_AdministratorAccess_*`',
  },
  {
    name: 'deploy-role',
    kind: 'text',
    description: 'The role that will apply, by name, ARN or RoleId, where a plan runs as another one.',
    fallback: 'whoever runs',
  },
  {
    name: 'regions',
    kind: 'list',
    shape: { pattern: /^[a-z]{2,}(-[a-z]+)+-\d+$/, words: 'regions such as `eu-central-1`' },
    description: 'Regions in which to look for Amazon Connect instances.',
    fallback: 'the region of the credentials',
  },
  {
    name: 'access-analyzer',
    kind: 'flag',
    description: 'Also ask AWS IAM Access Analyzer about each policy.',
    fallback: '`false`',
  },
  {
    name: 'allow-aws-services',
    kind: 'flag',
    description: 'Accept locks that leave out direct calls of AWS services.',
    fallback: '`false`',
  },
  {
    name: 'github-token',
    kind: 'text',
    given: '${{ github.token }}',
    description: 'The token that comments. It needs `pull-requests: write`, and `issues: write` for drift issues.',
    fallback: '`${{ github.token }}`',
  },
  {
    name: 'comment',
    kind: 'flag',
    description: 'Keep a comment on the pull request.',
    fallback: '`true`',
  },
  {
    name: 'comment-key',
    kind: 'text',
    shape: {
      pattern: /^[\w.:/ -]{1,100}$/,
      words: 'up to 100 letters, digits, spaces and `. : / _ -`',
    },
    description: 'Names the comment where several jobs comment on one pull request. Plan and apply must agree on it.',
    fallback: '`default`',
  },
  {
    name: 'when-plan-changed',
    kind: 'choice',
    allowed: ['refuse', 'apply'],
    description: 'What to do when the plan at the merge is not the one on the pull request.',
    fallback: '`refuse`',
  },
  {
    name: 'when-statements-are-dropped',
    kind: 'choice',
    allowed: ['refuse', 'apply'],
    description: 'What to do when the live policy has statements that the file does not have.',
    fallback: '`refuse`',
  },
  {
    name: 'apply-from',
    kind: 'list',
    shape: { pattern: /^(?!refs\/)[^\s~^:?*[\\]+$/, words: 'names of branches, without `refs/heads/`' },
    description: 'Branches from which policies are applied.',
    fallback: 'the default branch',
  },
  {
    name: 'concurrency',
    kind: 'count',
    most: 50,
    description: 'How many buckets are read at once. Writes are one at a time.',
    fallback: '`32`',
  },
  {
    name: 'drift-issue',
    kind: 'flag',
    description: 'Keep one issue open while there is drift.',
    fallback: '`false`',
  },
] as const satisfies readonly InputSpec[]

export interface OutputSpec {
  readonly name: string
  readonly description: string
}

/** The action's outputs. */
export const OUTPUTS = [
  { name: 'verdict', description: '`safe`, `unsafe` or `unproven`. Not set where no verdict was reached.' },
  { name: 'report', description: 'Path of the JSON report.' },
  { name: 'sarif', description: 'Path of the SARIF file, for `github/codeql-action/upload-sarif`.' },
  { name: 'changed', description: 'How many buckets the plan changes, or have drifted.' },
  { name: 'applied', description: 'How many buckets were written.' },
  { name: 'unproven', description: 'How many policies have no verdict.' },
  { name: 'comment-url', description: 'Address of the comment, where there is one.' },
  { name: 'fingerprint', description: 'Fingerprints of the plans, as JSON by bucket.' },
  { name: 'previous-policies', description: 'Folder with the policies that were live before, where any was replaced.' },
] as const satisfies readonly OutputSpec[]

export type OutputName = (typeof OUTPUTS)[number]['name']
