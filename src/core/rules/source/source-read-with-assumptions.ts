import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceReadWithAssumptions = toolRule({
  id: 'source-read-with-assumptions',
  kinds: ['assumed'],
  severity: 'notice',
  summary: 'The proof rests on values that the file alone does not give.',
  why: ours('The deployed policy may differ if other values are given.'),
  fix: ours('Give the values of the deployment with `--parameter NAME=VALUE`.'),
  example: ['Defaults of parameters', 'The policy was judged with the defaults of its parameters.'],
})
