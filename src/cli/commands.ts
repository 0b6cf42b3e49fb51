import type { OptionSetting } from '../settings/table.js'

export interface Command {
  /** What stands after the command's name. */
  readonly takes: string
  readonly does: string
  /** Command lines that work, each with what it is for. */
  readonly examples: readonly (readonly [string, string])[]
  /** The options without which the command cannot do anything, by the names of the table. */
  readonly needs?: readonly OptionSetting[]
  /** By the names of the table of settings. */
  readonly options: readonly OptionSetting[]
  /** What `--format` may be; that of a report where absent. */
  readonly formats?: readonly string[]
}

/** What a report may be written as. */
export const REPORT_FORMATS: readonly string[] = ['text', 'json', 'markdown', 'sarif', 'html', 'gitlab']

const REPORTS = ['config', 'format', 'schema', 'output', 'verbose', 'parameters', 'allow-aws-services'] as const
const ASKS = ['account', 'admin-roles', 'deploy-role', 'plan-role', 'regions'] as const

/** The commands, in the order of the help. */
export const COMMANDS = {
  check: {
    takes: '[globs…]',
    does: 'structure and proof; needs nothing but the files',
    examples: [
      ['check', 'every policy below policies/'],
      ['check policies/new.json --format json', 'one file that programs read'],
    ],
    options: [...REPORTS],
  },
  plan: {
    takes: '[globs…]',
    does: 'who the RoleIds are, and what would change against the live policy',
    examples: [
      ['plan', 'against AWS, with the credentials at hand'],
      ['plan --account account.json', 'against a snapshot, with none'],
    ],
    options: [...REPORTS, ...ASKS, 'access-analyzer', 'events'],
  },
  apply: {
    takes: '[globs…]',
    does: 'plan, write, verify; put back on failure',
    examples: [
      ['apply policies/new.json', 'one policy'],
      ['apply --account account.json', 'writes into the snapshot, and nothing to AWS'],
      ['apply --restore .connect-bucket-lock/previous/FILE', 'the policy that was there before'],
    ],
    options: [...REPORTS, ...ASKS, 'when-statements-are-dropped', 'restore'],
  },
  drift: {
    takes: '[globs…]',
    does: 'does the live policy still say what the repository says?',
    examples: [['drift', 'every policy below policies/']],
    options: [...REPORTS, ...ASKS],
  },
  audit: {
    takes: '[globs…]',
    does: 'which buckets of Connect are locked, and proved; needs no policy files',
    examples: [
      ['audit --regions all', 'everything, in every Region of Connect'],
      ['audit --account account.json --format csv', 'of a snapshot, to open in a spreadsheet'],
    ],
    formats: ['text', 'json', 'csv', 'markdown', 'html'],
    options: ['config', 'format', 'output', 'allow-aws-services', ...ASKS],
  },
  fix: {
    takes: 'FILE…',
    does: 'carry out what has one certain, proved remedy',
    examples: [
      ['fix policies/new.json --dry-run', 'shows what it would change'],
      ['fix policies/new.json --account account.json', 'knows whose role is missing'],
    ],
    options: ['dry-run', 'config', 'allow-aws-services', ...ASKS],
  },
  refresh: {
    takes: '[globs…]',
    does: 'put the id of the role that exists now in the place of a dead one',
    examples: [
      ['refresh --dry-run', 'shows what it would change'],
      ['refresh --history old-account.json', 'knows from an older snapshot whose a dead id was'],
    ],
    options: ['dry-run', 'history', 'config', 'allow-aws-services', ...ASKS],
  },
  init: {
    takes: '',
    does: 'find instance → bucket → roles → RoleIds, and write the policy file',
    examples: [
      ['init', 'asks what it cannot find out'],
      ['init --bucket NAME --admin-role Admin', 'asks nothing'],
      ['init --workflows', 'the workflows for GitHub too'],
      ['init --all --regions all', 'every bucket that an audit finds not locked'],
    ],
    options: ['config', ...ASKS, 'instance', 'bucket', 'all', 'output', 'workflows'],
  },
  explain: {
    takes: 'FILE',
    does: 'what one request gets, and why, statement by statement',
    examples: [
      ['explain FILE --as AROA…:me --action s3:GetObject', 'what one role gets'],
      ['explain FILE --as ID --action ACTION --expect denied', 'a test, by its exit code'],
      ['explain plan.json --bucket NAME --as ID --action ACTION', 'one policy of several'],
    ],
    needs: ['as', 'action'],
    formats: ['text', 'json'],
    options: [
      'as',
      'principal-arn',
      'action',
      'resource',
      'context',
      'expected',
      'bucket',
      'parameters',
      'account',
      'format',
    ],
  },
  export: {
    takes: 'FILE',
    does: 'a proved lock as another tool takes it: terraform, cloudformation or policy',
    examples: [['export policies/new.json --as terraform', 'a resource in HCL']],
    needs: ['as'],
    options: ['as', 'bucket', 'output', 'parameters', 'allow-aws-services'],
  },
  replay: {
    takes: 'FILE',
    does: 'who would this policy have denied? judged by logs of past requests',
    examples: [['replay policies/new.json --events logs/', 'CloudTrail logs or S3 server access logs']],
    needs: ['events'],
    formats: ['text', 'json', 'csv', 'markdown', 'html'],
    options: ['events', 'bucket', 'parameters', ...ASKS, 'config', 'format', 'output'],
  },
  recover: {
    takes: 'BUCKET',
    does: 'put a policy on a bucket that is locked for good, or rehearse it',
    examples: [
      ['recover BUCKET --rehearse', 'which ways back there are; changes nothing'],
      ['recover BUCKET --policy KEPT.json', 'add --account-id in the management account'],
      ['recover BUCKET --policy KEPT.json --account FILE', 'the snapshot says only who is in the account'],
    ],
    formats: ['text', 'json'],
    options: ['policy', 'account-id', 'delete', 'rehearse', 'yes', ...ASKS, 'config', 'allow-aws-services', 'format'],
  },
  snapshot: {
    takes: '',
    does: 'write the account snapshot',
    examples: [['snapshot --output account.json', 'for plans without AWS']],
    options: ['output', 'bucket', 'regions', 'config'],
  },
  completion: {
    takes: 'SHELL',
    does: 'a script that completes commands and options in bash, zsh or fish',
    examples: [['completion bash', 'the script for bash']],
    options: [],
  },
  rules: {
    takes: '[ID]',
    does: 'what is looked for, or one rule with its examples',
    examples: [
      ['rules', 'all of them'],
      ['rules lock-misses-objects', 'one, with its examples'],
    ],
    options: [],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

/** A command by its name. */
export function commandNamed(name: CommandName): Command {
  return COMMANDS[name]
}

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
