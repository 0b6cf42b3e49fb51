import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceReadWithAssumptions = toolRule({
  id: 'source-read-with-assumptions',
  kinds: ['assumed'],
  severity: 'notice',
  summary: 'The policy was judged with something that the file alone does not settle.',
  why: ours('What is deployed may differ where other values are given.'),
  fix: ours('Give the values of the deployment with `--parameter NAME=VALUE`.'),
  example: ['Defaults of parameters', 'The policy was judged with the defaults of its parameters.'],
})
