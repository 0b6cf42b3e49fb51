import type { MeantLock } from '../../lock/intent.js'
import { counted } from '../../text/count.js'
import { replaced } from '../../text/edit.js'
import { join, list, ours, quote, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { BLOG, shown } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'
import { actionFault } from '../support/action.js'

export const lockMissesActions: Rule<'policy'> = {
  id: 'lock-misses-actions',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock leaves actions open.',
  why: ours('One open action is enough, if it replaces the policy, changes ACLs or copies objects.'),
  fix: say`Write ${'"Action": "s3:*"'}.`,
  source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
  bad: () => [
    shown('Reading only', { action: '"Action": «"s3:Get*"»' }),
    shown('Objects only', { action: '"Action": «["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]»' }),
  ],
  good: () => [
    BLOG,
    shown('Every action of every service', { action: '"Action": "*"' }),
    shown('Names of actions are case-insensitive', { action: '"Action": ["S3:*", "s3:GetObject"]' }),
  ],
  *check({ reading, coverage }) {
    if (!reading.whole || !coverage.isJudgeable) return
    if (coverage.locks.some(hasFaultyAction)) return
    for (const kind of ['bucket', 'objects'] as const) {
      const { actions, future } = coverage.openActions(kind)
      const [at] = coverage.covering(kind)
      if (at === undefined || (actions.length === 0 && !future)) continue
      const { span } = at.statement.action
      yield { ...violation(span, kind, actions), edits: [replaced(span, 's3:*')] }
      return
    }
  },
}

/** A mistyped action is reported as such, not as one that is missing. */
function hasFaultyAction({ statement }: MeantLock): boolean {
  return statement.action.patterns.some(({ value }) => {
    const fault = actionFault(value)
    return fault === 'not-s3' || (fault === 'not-known' && !value.includes('*'))
  })
}

function violation(span: Span, kind: 'bucket' | 'objects', actions: readonly string[]): Violation {
  const where = kind === 'bucket' ? ours('the bucket') : ours('objects')
  if (actions.length === 0) {
    const message = say`The lock names S3's actions on ${where} one by one. An action that S3 adds tomorrow would be open.`
    return { span, message, severity: 'warning' }
  }
  const worst = TELLING.filter(action => actions.includes(action))
  const some = (worst.length > 0 ? worst : actions).slice(0, 3)
  const rest = actions.length - some.length
  const open = rest === 0 ? list(some) : say`${join(some.map(quote), ', ')} and ${ours(counted(rest, 'other action'))}`
  return { span, message: say`On ${where} the lock leaves open ${open}.` }
}

/** The open actions that say most about what is wrong, worst first. */
const TELLING = [
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:ListBucket',
]
