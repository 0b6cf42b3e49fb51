import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const restoredPolicy: Rule<'run'> = {
  id: 'restored-policy',
  about: 'run',
  severity: 'warning',
  summary: 'The run put a kept policy back, and one of its claims fails or is unknown.',
  why: ours('A policy from before may be looser than the one in the repository.'),
  fix: ours('When the reason for the restore is gone, correct the policy file and apply it.'),
  bad: () => [
    inRun('The old policy does not seal', {
      restored: [{ claim: 'sealed', because: ours('An anonymous request is not denied.') }],
    }),
  ],
  good: () => [BLOG],
  *check({ restored = [] }) {
    for (const { claim, because } of restored) {
      const message = say`The restored policy does not pass ${claim}: ${because}`
      yield { span: START_OF_FILE, message }
    }
  },
}
