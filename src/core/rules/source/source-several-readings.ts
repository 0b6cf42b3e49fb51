import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const sourceSeveralReadings: Rule<'run'> = {
  id: 'source-several-readings',
  about: 'run',
  severity: 'notice',
  summary: 'The template makes one policy or another, and one of them was compared with the live one.',
  why: ours('Which policy the next deployment writes depends on what the template leaves open.'),
  fix: ours('Give the values of the deployment with `--parameter NAME=VALUE`.'),
  bad: () => [
    inRun('A condition that cannot be decided', { reading: { when: say`${'IsProduction'} holds`, stands: true } }),
  ],
  good: () => [BLOG],
  *check({ bucket, reading }) {
    if (reading === undefined) return
    const message = reading.stands
      ? say`The live policy of ${bucket} is the one that the template makes if ${reading.when}.`
      : say`The plan for ${bucket} assumes that ${reading.when}. Otherwise the template makes another policy.`
    yield { span: START_OF_FILE, message }
  },
}
