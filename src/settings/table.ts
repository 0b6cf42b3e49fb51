import type { Expectation } from '../core/claims/expectation.js'
import {
  ACCOUNTS,
  BUCKETS,
  DECLARED,
  EXPECT,
  NETWORK,
  NOT_BLANK,
  REGION,
  RETIRED,
  SERVICE,
  TRUSTED,
  WAIVERS,
} from './entries.js'
import { type FieldOf, nameIn, type Setting, type SettingPlace, type ValueOf } from './setting.js'

/**
 * Every setting, in the order of the documentation. The configuration's schema, the action's inputs, the options of
 * the command line, `action.yml`, the README's table, the help, `docs/settings.md` and the types come from here.
 */
export const SETTINGS = [
  {
    name: 'mode',
    kind: 'choice',
    allowed: ['auto', 'check', 'plan', 'apply', 'drift', 'audit'],
    of: 'github',
    said: { input: true },
    words: 'What to do. `auto` plans on pull requests, applies after the merge and looks for drift on a schedule.',
    default: 'auto',
  },
  {
    name: 'policies',
    kind: 'list',
    shape: { pattern: NOT_BLANK, words: 'A path or a glob.' },
    least: 1,
    of: 'verdict',
    said: { configuration: true, input: true },
    words: 'The policy files and globs of them.',
    default: ['policies/**/*.json'],
  },
  {
    name: 'parameters',
    kind: 'list',
    shape: { pattern: '^[A-Za-z0-9:]+=', words: 'The name of a parameter, `=` and its value.' },
    of: 'verdict',
    said: { configuration: true, input: true, option: { name: 'parameter', value: 'NAME=VALUE' } },
    words: 'Values for the parameters of templates, and for pseudo parameters such as `AWS::Region`.',
    default: [],
    otherwise: 'the defaults of the templates',
  },
  {
    name: 'config',
    kind: 'text',
    of: 'command',
    said: { input: true, option: { value: 'FILE' } },
    words: 'The configuration file; inputs and options go before it.',
    otherwise: '`connect-bucket-lock.yml` if it exists',
  },
  {
    name: 'account',
    field: 'snapshot',
    kind: 'text',
    of: 'account',
    said: { input: true, option: { value: 'FILE' } },
    words:
      'An account snapshot that takes the place of AWS, so that no credentials are needed; `apply` writes to this file.',
    otherwise: 'the AWS account of the credentials at hand',
  },
  {
    name: 'admin-roles',
    kind: 'list',
    shape: {
      // of an ARN, what follows its first slash: all before it is alike in every role's
      pattern: '^(?!arn:).*[A-Za-z0-9]|^arn:[^/]*/.*[A-Za-z0-9]',
      words: 'The name, the ARN or a glob of admin roles; a glob of wildcards alone would name every role.',
    },
    of: 'account',
    said: { configuration: true, input: true, option: { name: 'admin-role', value: 'NAME' } },
    words: 'The roles that administer the buckets.',
    // The role that the AWS blog's example names, and IAM Identity Center's for its predefined permission set.
    default: ['Admin', 'AWSReservedSSO_AdministratorAccess_*'],
  },
  {
    name: 'deploy-role',
    kind: 'text',
    of: 'account',
    said: { configuration: true, input: true, option: { value: 'NAME' } },
    words: 'The name, the ARN or the RoleId of the role that applies.',
    otherwise: 'the caller',
  },
  {
    name: 'plan-role',
    kind: 'text',
    of: 'account',
    said: { configuration: true, input: true, option: { value: 'NAME' } },
    words: 'The name, the ARN or the RoleId of the role that plans.',
    otherwise: 'the caller',
  },
  {
    name: 'regions',
    kind: 'list',
    shape: REGION,
    of: 'account',
    said: { configuration: true, input: true, option: { name: 'region', also: 'regions', value: 'REGION|all' } },
    words: 'The Regions whose Connect instances are looked up.',
    default: [],
    otherwise: 'the Region of the credentials',
  },
  {
    name: 'access-analyzer',
    kind: 'flag',
    of: 'account',
    said: { configuration: true, input: true, option: {} },
    words: 'Whether Access Analyzer is asked for a second opinion.',
    default: false,
  },
  {
    name: 'allow-aws-services',
    field: 'awsServices',
    kind: 'flag-or-list',
    shape: SERVICE,
    of: 'verdict',
    said: { configuration: true, input: true, option: {} },
    words: 'Whether calls that AWS services make as themselves may be let past the lock, or which services’.',
    default: false,
  },
  {
    name: 'when-plan-changed',
    kind: 'choice',
    allowed: ['refuse', 'apply'],
    of: 'account',
    said: { configuration: true, input: true },
    words: 'What apply does if the plan is not the reviewed one.',
    default: 'refuse',
  },
  {
    name: 'when-statements-are-dropped',
    kind: 'choice',
    allowed: ['refuse', 'apply'],
    of: 'account',
    said: { configuration: true, input: true, option: { value: 'refuse|apply' } },
    words: 'What apply does if the live policy has statements that the file does not have.',
    default: 'refuse',
  },
  {
    name: 'concurrency',
    kind: 'count',
    most: 50,
    of: 'account',
    said: { configuration: true, input: true },
    words: 'How many buckets are read at a time.',
    // More reads at once than this gain nothing on one connection pool; `docs/adr/0005` has the figures.
    default: 32,
  },
  {
    name: 'declared',
    kind: 'entries',
    schema: DECLARED,
    of: 'account',
    said: { configuration: true },
    words: DECLARED.description,
    default: [],
  },
  {
    name: 'trusted',
    kind: 'entries',
    schema: TRUSTED,
    of: 'verdict',
    said: { configuration: true },
    words: TRUSTED.description,
    default: [],
  },
  {
    name: 'organization',
    kind: 'text',
    shape: { pattern: '^o-[a-z0-9]{10,32}$', words: 'The id of the organization that the accounts belong to, o-….' },
    of: 'verdict',
    said: { configuration: true },
    words: 'The id of the organization that the accounts belong to.',
    otherwise: 'what the account says, if it may be asked',
  },
  {
    name: 'network',
    kind: 'entries',
    schema: NETWORK,
    of: 'account',
    said: { configuration: true },
    words: NETWORK.description,
    default: {},
    otherwise: 'anywhere',
  },
  {
    name: 'accounts',
    kind: 'entries',
    schema: ACCOUNTS,
    of: 'account',
    said: { configuration: true },
    words: ACCOUNTS.description,
    default: [],
  },
  {
    name: 'buckets',
    kind: 'entries',
    schema: BUCKETS,
    of: 'account',
    said: { configuration: true },
    words: BUCKETS.description,
    default: new Map<string, never>(),
    otherwise: 'the one account of the credentials at hand',
  },
  {
    name: 'retired',
    kind: 'entries',
    schema: RETIRED,
    of: 'verdict',
    said: { configuration: true },
    words: RETIRED.description,
    default: [],
  },
  {
    name: 'generated',
    kind: 'flag',
    of: 'verdict',
    said: { configuration: true, input: true },
    words: 'Whether the job itself writes policy files, so that the commit need not have them.',
    default: false,
  },
  {
    name: 'when-rules-change',
    kind: 'choice',
    allowed: ['show', 'refuse'],
    of: 'verdict',
    said: { configuration: true },
    words: 'What a pull request gets that is safe only by settings which it changes itself.',
    default: 'show',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    allowed: ['error', 'never'],
    of: 'verdict',
    said: { configuration: true },
    words:
      'Whether a check, plan or drift that is not safe ends as an error, or never, as in a first rollout. Apply refuses `never`.',
    default: 'error',
  },
  {
    name: 'waivers',
    kind: 'entries',
    schema: WAIVERS,
    of: 'verdict',
    said: { configuration: true },
    words: WAIVERS.description,
    default: [],
  },
  {
    name: 'expect',
    kind: 'entries',
    schema: EXPECT,
    of: 'verdict',
    said: { configuration: true },
    words: EXPECT.description,
    default: [],
  },
  {
    name: 'github-token',
    kind: 'text',
    of: 'github',
    said: { input: { given: '${{ github.token }}' } },
    words: 'The token that comments. It needs `pull-requests: write`, and `issues: write` for drift issues.',
    otherwise: '`${{ github.token }}`',
  },
  {
    name: 'comment',
    kind: 'choice',
    allowed: ['always', 'on-change', 'on-failure', 'never'],
    synonyms: { true: 'always', false: 'never' },
    of: 'github',
    said: { input: true },
    words: 'When a pull request gets a comment.',
    default: 'always',
  },
  {
    name: 'comment-key',
    kind: 'text',
    shape: {
      pattern: '^[\\w.:/ -]{1,100}$',
      words: 'Up to 100 letters, digits, spaces and `. : / _ -`.',
    },
    of: 'github',
    said: { input: true },
    words: 'The name of the comment, if several jobs comment on one pull request. Plan and apply must agree on it.',
    default: 'default',
  },
  {
    name: 'suggestions',
    kind: 'flag',
    of: 'github',
    said: { input: true },
    words: 'Whether a pull request gets each certain remedy as a suggestion on its lines of the diff.',
    default: false,
  },
  {
    name: 'working-directory',
    kind: 'text',
    shape: { pattern: NOT_BLANK, words: 'A folder of the workspace.' },
    of: 'github',
    said: { input: true },
    words:
      'The folder that the paths of configuration, policies and account begin in, such as the `path` of a checkout.',
    otherwise: 'the workspace',
  },
  {
    name: 'apply-from',
    kind: 'list',
    shape: { pattern: '^(?!refs/)[^\\s~^:?*[\\\\]+$', words: 'The name of a branch, without `refs/heads/`.' },
    of: 'github',
    said: { input: true },
    words: 'The branches from which policies are applied.',
    otherwise: 'the default branch',
  },
  {
    name: 'drift-issue',
    kind: 'flag',
    of: 'github',
    said: { input: true },
    words: 'Whether one issue is kept open while there is drift.',
    default: false,
  },
  {
    name: 'restore',
    kind: 'text',
    of: 'account',
    said: { option: { value: 'FILE' } },
    words: 'A kept policy that is put back, guarded in the same way.',
    otherwise: 'the policies of the repository are applied',
  },
  {
    name: 'format',
    kind: 'choice',
    allowed: ['text', 'json', 'markdown', 'sarif', 'html', 'gitlab', 'csv'],
    of: 'command',
    said: { option: { value: 'FORMAT' } },
    words: 'How the report is written.',
    default: 'text',
  },
  {
    name: 'schema',
    kind: 'choice',
    allowed: ['1', '2'],
    of: 'command',
    said: { option: { value: '1|2' } },
    words: 'The version of the JSON report.',
    default: '2',
  },
  {
    name: 'output',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'FILE' } },
    words: 'The file that is written.',
    otherwise: 'the standard output; `init` names the file after the bucket',
  },
  {
    name: 'bucket',
    kind: 'list',
    shape: { pattern: NOT_BLANK, words: 'The name of a bucket.' },
    of: 'command',
    said: { option: { value: 'NAME' } },
    words: 'The bucket to use. If a file has several policies, the address of the policy also works.',
    otherwise: 'those in which the Connect instances store, or the one policy of the file',
  },
  {
    name: 'dry-run',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether the command only shows what it would change.',
    default: false,
  },
  {
    name: 'all',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether `init` writes the policy of every bucket of Connect that an audit finds not locked.',
    default: false,
  },
  {
    name: 'workflows',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether `init` also writes the GitHub workflows that check, apply and look for drift.',
    default: false,
  },
  {
    name: 'instance',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'ID' } },
    words: 'A Connect instance: its id, ARN or alias.',
    otherwise: 'the only one of the account, or a question',
  },
  {
    name: 'as',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'USERID|FORM' } },
    words:
      'For `explain`: the aws:userid of the caller, such as AROA…:session or anonymous, or the name of a role of the account. For `export`: terraform, cloudformation or policy.',
  },
  {
    name: 'principal-arn',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'ARN' } },
    words: 'The ARN of the caller.',
    otherwise: 'what the account snapshot says of the id',
  },
  {
    name: 'action',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'ACTION' } },
    words: 'The action that is asked for, such as s3:GetObject.',
  },
  {
    name: 'resource',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'ARN' } },
    words: 'The bucket or the object that is asked for.',
    otherwise: 'the bucket of the policy, or any object in it',
  },
  {
    name: 'context',
    kind: 'list',
    shape: { pattern: NOT_BLANK, words: 'A condition key, = and a value.' },
    of: 'command',
    said: { option: { value: 'KEY=VALUE' } },
    words: 'A condition key of the request.',
    otherwise: 'none',
  },
  {
    name: 'expected',
    kind: 'choice',
    allowed: ['denied', 'spared'],
    of: 'command',
    said: { option: { name: 'expect', value: 'denied|spared' } },
    words: 'What the request is expected to get; anything else ends with exit code 1.',
    otherwise: 'any answer is right',
  },
  {
    name: 'events',
    kind: 'list',
    shape: { pattern: NOT_BLANK, words: 'The path of a log or of a folder of logs, or s3://bucket/prefix.' },
    of: 'account',
    said: { input: true, option: { value: 'PATH' } },
    words:
      'The CloudTrail logs or S3 server access logs by which `replay` and `plan` say who a policy would have denied.',
    default: [],
    otherwise: 'none; `replay` needs them',
  },
  {
    name: 'history',
    kind: 'list',
    shape: { pattern: NOT_BLANK, words: 'The path of a file.' },
    of: 'command',
    said: { option: { value: 'FILE' } },
    words: 'An older account snapshot, JSON report or kept policy, which may remember whose a dead id was.',
    otherwise: 'the kept policies, and what git has of the policies and of the snapshot',
  },
  {
    name: 'policy',
    kind: 'text',
    of: 'command',
    said: { option: { value: 'FILE' } },
    words: 'The policy that `recover` puts on the bucket.',
    otherwise: 'required, unless `--delete`',
  },
  {
    name: 'account-id',
    kind: 'text',
    shape: { pattern: '^[0-9]{12}$', words: 'The 12 digits of an account.' },
    of: 'command',
    said: { option: { value: 'ID' } },
    words: 'The account that owns the bucket.',
    otherwise: 'the one of `buckets` in the configuration, or that of the credentials at hand',
  },
  {
    name: 'delete',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether `recover` removes the policy, which opens the bucket, if there is none to put in its place.',
    default: false,
  },
  {
    name: 'rehearse',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether `recover` changes nothing and says which ways back there are.',
    default: false,
  },
  {
    name: 'yes',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether the question before a write counts as answered with yes.',
    default: false,
  },
  {
    name: 'verbose',
    kind: 'flag',
    of: 'command',
    said: { option: {} },
    words: 'Whether the report shows every policy in full, also if many have no findings.',
    default: false,
  },
  {
    name: 'help',
    kind: 'flag',
    of: 'command',
    said: { option: { short: 'h' } },
    words: 'Shows this help.',
    default: false,
  },
  {
    name: 'version',
    kind: 'flag',
    of: 'command',
    said: { option: { short: 'v' } },
    words: 'Shows the version of the program.',
    default: false,
  },
] as const satisfies readonly Setting[]

type Row = (typeof SETTINGS)[number]

/** The rows that may be said in one place. */
type RowIn<P extends SettingPlace> = Row extends infer R
  ? R extends { readonly said: { readonly [K in P]: unknown } }
    ? R
    : never
  : never

/** What one place said, by property; a setting that it did not say is absent. */
export type SaidIn<P extends SettingPlace> = { readonly [R in RowIn<P> as FieldOf<R>]?: ValueOf<R> }

/** What several places said together. */
export type Said = { readonly [R in Row as FieldOf<R>]?: ValueOf<R> }

/** What holds in the end for the settings of one kind of reader: those with a default always have a value. */
export type Settled<O extends Setting['of']> = {
  readonly [R in Extract<Row, { readonly of: O; readonly default: unknown }> as FieldOf<R>]: ValueOf<R>
} & {
  readonly [R in Exclude<Extract<Row, { readonly of: O }>, { readonly default: unknown }> as FieldOf<R>]?: ValueOf<R>
}

/** The settings that may be said in one place, with their names there. */
export function settingsIn(place: SettingPlace): readonly { readonly name: string; readonly setting: Setting }[] {
  return SETTINGS.flatMap(setting => {
    const name = nameIn(place, setting)
    return name === undefined ? [] : [{ name, setting }]
  })
}

/** The settings that are options of some command. */
export type OptionSetting = RowIn<'option'>['name']

/**
 * What `connect-bucket-lock.yml` says. A setting that it does not have is absent: inputs and defaults decide. Each test
 * knows its place in the file.
 */
export interface Config extends SaidIn<'configuration'> {
  readonly expect?: readonly Expectation[]
}
