import { ours, say } from '../../text/prose.js'
import { BLOG, inTool } from '../examples/example.js'
import type { Rule } from '../rule.js'

const PIPELINE = {
  runner: 'AROAEXAMPLEPIPELINE00:ci',
  refreshed: ['aws_s3_bucket_policy', 'aws_s3_bucket'],
  problems: [],
} as const

export const sourceRunnerDenied: Rule<'policy'> = {
  id: 'source-runner-denied',
  about: 'policy',
  severity: 'error',
  summary: 'The lock denies the role that runs Terraform what its next plan reads.',
  why: ours(
    'Terraform reads its resources again before each plan. Where that is denied the plan fails, or takes the bucket for gone.',
  ),
  fix: ours('Spare the role that runs Terraform in this statement: put it on the list.'),
  source: 'hashicorp/terraform-provider-aws, internal/service/s3/bucket.go',
  bad: () => [inTool('A pipeline that is not on the list', PIPELINE, { around: ['«', '»'] })],
  good: () => [BLOG],
  *check({ runners }) {
    for (const { name, keeps } of runners) {
      if (keeps.kind !== 'fails') continue
      const { by, need, when } = keeps
      const always = { span: by.span, message: say`${name}, and this statement denies it ${need.action}.` }
      const sometimes = say`${name}, and under some conditions this statement denies it ${need.action}.`
      yield when === 'always' ? always : { ...always, severity: 'warning', message: sometimes }
    }
  },
}
