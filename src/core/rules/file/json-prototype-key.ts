import { ours } from '../../text/prose.js'
import { AS_BLOG, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonPrototypeKey = fileRule({
  id: 'json-prototype-key',
  summary: 'The key `__proto__` stands in the file.',
  why: ours('Some readers take it for an order to themselves and drop what stands under it.'),
  fix: ours('Take it out.'),
  bad: [shown('A hidden second statement', { version: '"Version": "2012-10-17",\n  «"__proto__"»: {}' }, AS_BLOG)],
})
