import type { Admitted } from '../../core/roles.js'
import type { Plan, PolicyReport } from '../../report.js'
import type { Change } from '../context.js'
import { code, codeBlock, markdown, plainText } from '../escape.js'
import { details } from './claims.js'
import { count, person } from './people.js'

const ACTION: Readonly<Record<Plan['action'], string>> = {
  none: 'No change: the live policy already says the same.',
  create: 'The bucket has no policy yet; it gets this one.',
  replace: 'The live policy is replaced.',
}

/** What applying would do, who gains and who loses access; shorter: how many. */
export function planText(plan: Plan): readonly [string, string] {
  const { action, gains, loses, fingerprint } = plan
  const people =
    gains.length + loses.length === 0
      ? action === 'none'
        ? []
        : ['- Nobody gains and nobody loses access.']
      : [
          ...gains.map(who => `- ➕ **gains access:** ${person(who)}`),
          ...loses.map(who => `- ➖ **loses access:** ${person(who)}`),
        ]
  const change = gains.length + loses.length === 0 ? '' : ` ${gains.length} gain and ${loses.length} lose access.`
  const print = `<sub>Plan ${code(fingerprint, 80)}</sub>`
  return [
    [`**Plan:** ${ACTION[action]}`, ...(people.length === 0 ? [] : ['', ...people]), '', print].join('\n'),
    `**Plan:** ${ACTION[action]}${change}`,
  ]
}

/** Statements of the live policy that would be gone. */
export function droppedText({ dropped }: Plan): readonly [string, string] | undefined {
  if (dropped.length === 0) return undefined
  const title = `⚠️ **Dropped:** ${count(dropped.length, 'statement')} of the live policy ${dropped.length === 1 ? 'is' : 'are'} not in the file and would be gone.`
  return [[title, '', ...dropped.map(statement => `- ${markdown(statement)}`)].join('\n'), title]
}

/** The difference in meaning, coloured as GitHub colours diffs. */
export function changesText(changes: readonly Change[]): string | undefined {
  if (changes.length === 0) return undefined
  const lines = changes.map(({ kind, what }) => `${kind === 'added' ? '+' : '-'} ${plainText(what)}`)
  return details('What changes in the policy, by meaning', [codeBlock(lines.join('\n'), 'diff')])
}

/** Everyone on the list. */
export function admittedText({ admitted }: PolicyReport): string | undefined {
  if (admitted.length === 0) return undefined
  return details(
    `Who may reach the bucket (${admitted.length})`,
    admitted.map(who => `- ${person(who)}`),
  )
}

/** Orders people by what they are, so that Connect and admins come first. */
export function byKind(a: Admitted, b: Admitted): number {
  const order = ['connect', 'admin', 'deployer', 'root', 'user', 'external', 'other', 'unresolved']
  return order.indexOf(a.kind) - order.indexOf(b.kind)
}
