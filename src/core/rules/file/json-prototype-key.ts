import { ours } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { jsonProblems } from '../support/problems.js'

export const jsonPrototypeKey: Rule<'file'> = {
  id: 'json-prototype-key',
  about: 'file',
  severity: 'error',
  summary: 'The key `__proto__` stands in the file.',
  why: ours('Some readers take it for an order to themselves and drop what stands under it.'),
  fix: ours('Take it out.'),
  bad: [shown('A hidden second statement', { version: '"Version": "2012-10-17",\n  «"__proto__"»: {}' })],
  good: [BLOG],
  check: reading => jsonProblems(reading, 'prototype-key'),
}
