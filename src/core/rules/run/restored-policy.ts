import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const restoredPolicy: Rule<'run'> = {
  id: 'restored-policy',
  about: 'run',
  severity: 'warning',
  summary: 'A kept policy was put back, and one of the claims does not hold of it or is not known.',
  why: ours('A policy from before may be looser than the one in the repository.'),
  fix: ours('Bring the policy file in order and apply it, once what made the restore necessary is over.'),
  bad: [
    inRun('The old policy does not seal', {
      restored: [{ claim: 'sealed', because: ours('An anonymous request is not denied.') }],
    }),
  ],
  good: [BLOG],
  *check({ restored = [] }) {
    for (const { claim, because } of restored) {
      const message = say`Of the restored policy, ${claim} does not hold or is not known: ${because}`
      yield { span: START_OF_FILE, message }
    }
  },
}
