import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceNotReadable = toolRule({
  id: 'source-not-readable',
  kinds: ['foreign'],
  severity: 'error',
  summary: 'The file is none that can be read.',
  why: ours('What cannot be read cannot be proved.'),
  fix: ours('Render it with the tool that it belongs to, and check what comes out.'),
  example: [
    'A configuration of Terraform',
    'This is HCL, the language of Terraform, which only Terraform can work out.',
  ],
})
