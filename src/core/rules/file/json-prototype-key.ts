import { ours } from '../../text/prose.js'
import { AS_BLOG, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonPrototypeKey = fileRule({
  id: 'json-prototype-key',
  summary: 'The file has the key `__proto__`.',
  why: ours('Some readers treat it as an instruction and drop the value under it.'),
  fix: ours('Remove it.'),
  bad: () => [
    shown('A hidden second statement', { version: '"Version": "2012-10-17",\n  «"__proto__"»: {}' }, AS_BLOG),
  ],
})
