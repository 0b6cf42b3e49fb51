import { S3_ACTIONS } from '../../access/s3-actions.js'
import { replaced } from '../../text/edit.js'
import { present } from '../../text/present.js'
import type { Prose } from '../../text/prose.js'
import { ours, say } from '../../text/prose.js'
import { closest, didYouMean } from '../../text/suggest.js'
import { as, BLOG, shown } from '../examples/example.js'
import type { Severity } from '../finding.js'
import type { Rule } from '../rule.js'
import { actionFault } from '../support/action.js'

export const actionUnknown: Rule<'statement'> = {
  id: 'action-unknown',
  about: 'statement',
  severity: 'error',
  summary: 'S3 has no action of that name.',
  why: ours('S3 refuses a bucket policy with an action that is not its own.'),
  fix: say`Write the action as S3 spells it, or ${'s3:*'} for all of them.`,
  source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
  bad: () => [
    shown('The service without its actions', { action: '"Action": «"s3"»' }),
    shown(
      'A slip of the pen',
      { action: '"Action": ["s3:*", «"s3:GetObjects"»]' },
      as({ action: '"Action": ["s3:*"]' }),
    ),
    shown(
      'Another service',
      { action: '"Action": ["s3:*", «"s3express:CreateSession"»]' },
      as({ action: '"Action": ["s3:*"]' }),
    ),
  ],
  good: () => [BLOG],
  *check({ statement }) {
    for (const { value, span } of statement.action.patterns) {
      const fault = actionFault(value)
      if (fault === undefined) continue
      const { message, meant } = describe(value, fault)
      const severity: Severity = fault === 'not-known' && meant === undefined ? 'warning' : 'error'
      const edits = meant === 's3:*' ? [replaced(span, meant)] : undefined
      yield { span, message, severity, ...didYouMean(meant), ...present({ edits }) }
    }
  },
}

/** What is not in our table and like nothing in it may be newer than the table. */
function describe(value: string, fault: 'not-s3' | 'not-known'): { message: Prose; meant: string | undefined } {
  if (fault === 'not-known') return { message: say`S3 has no action ${value}.`, meant: closest(value, S3_ACTIONS) }
  const meant = /^s3\W*$/i.test(value) ? 's3:*' : closest(`s3:${value}`, S3_ACTIONS)
  return { message: say`${value} is not an action of S3.`, meant }
}
