import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceNotReadable = toolRule({
  id: 'source-not-readable',
  kinds: ['foreign'],
  severity: 'error',
  summary: 'The file is of a kind that the program cannot read.',
  why: ours('An unreadable file cannot be proved.'),
  fix: ours('Render it with the tool that it belongs to, and check the output.'),
  example: [
    'A configuration of Terraform',
    'This is HCL, the language of Terraform, which only Terraform can evaluate.',
  ],
})
