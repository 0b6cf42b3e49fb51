import { ours, say } from '../../text/prose.js'
import { BLOG, inTool } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const sourceRunnerDenied: Rule<'policy'> = {
  id: 'source-runner-denied',
  about: 'policy',
  severity: 'error',
  summary: 'The lock denies the role that ran Terraform what its next plan reads.',
  why: ours('Terraform reads the whole bucket before each plan, and treats a 403 as a bucket that is gone.'),
  fix: ours('Put the role that runs Terraform on the list.'),
  source: 'hashicorp/terraform-provider-aws, internal/service/s3/bucket.go',
  bad: [
    inTool(
      'A pipeline that is not on the list',
      { runner: 'AROAEXAMPLEPIPELINE00:ci', problems: [] },
      { around: ['«', '»'] },
    ),
  ],
  good: [BLOG],
  *check({ reading, runner }) {
    const id = reading.file.origin?.runner
    if (runner?.kind !== 'fails' || id === undefined) return
    yield {
      span: runner.by.span,
      message: say`${id} ran Terraform, and this statement denies it ${runner.need.action}.`,
    }
  },
}
