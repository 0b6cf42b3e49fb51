import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const driftPolicyChanged: Rule<'run'> = {
  id: 'drift-policy-changed',
  about: 'run',
  severity: 'error',
  summary: 'The live policy and the file mean different things.',
  why: ours('The file was reviewed and proved. The policy on the bucket was not.'),
  fix: ours('Apply the file again, or bring the live change into the file.'),
  bad: () => [
    inRun('Someone changed the live policy by hand', {
      drift: 'policy-changed',
      differs: say`removed ${'AROARTX3GSDSRHJISGC5S:*'} on the lock's list`,
    }),
  ],
  good: () => [BLOG],
  *check({ bucket, drift, differs }) {
    if (drift !== 'policy-changed') return
    const how = differs === undefined ? ours('.') : say`. From the live policy to the file: ${differs}.`
    yield { span: START_OF_FILE, message: say`The live policy of ${bucket} differs from this file${how}` }
  },
}
