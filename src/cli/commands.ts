import type { OptionSetting } from '../settings/table.js'

export interface Command {
  /** What stands after the command's name. */
  readonly takes: string
  readonly does: string
  /** By the names of the table of settings. */
  readonly options: readonly OptionSetting[]
}

const REPORTS = ['config', 'format', 'output', 'allow-aws-services'] as const
const ASKS = ['account', 'admin-roles', 'deploy-role', 'plan-role', 'regions'] as const

/** The commands, in the order of the help. */
export const COMMANDS = {
  check: { takes: '[globs…]', does: 'structure and proof; needs nothing but the files', options: [...REPORTS] },
  plan: {
    takes: '[globs…]',
    does: 'who the RoleIds are, and what would change against the live policy',
    options: [...REPORTS, ...ASKS, 'access-analyzer'],
  },
  apply: {
    takes: '[globs…]',
    does: 'plan, write, verify; put back on failure',
    options: [...REPORTS, ...ASKS, 'when-statements-are-dropped', 'restore'],
  },
  drift: {
    takes: '[globs…]',
    does: 'does the live policy still say what the repository says?',
    options: [...REPORTS, ...ASKS],
  },
  init: {
    takes: '',
    does: 'find instance → bucket → roles → RoleIds, and write the policy file',
    options: ['config', ...ASKS, 'instance', 'bucket', 'output'],
  },
  explain: {
    takes: 'FILE',
    does: 'what one request gets, and why, statement by statement',
    options: ['as', 'principal-arn', 'action', 'resource', 'context', 'account', 'format'],
  },
  snapshot: {
    takes: '',
    does: 'write the account snapshot',
    options: ['output', 'bucket', 'regions', 'config'],
  },
  rules: { takes: '[ID]', does: 'what is looked for, or one rule with its examples', options: [] },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

/** A command by its name. */
export function commandNamed(name: CommandName): Command {
  return COMMANDS[name]
}

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
