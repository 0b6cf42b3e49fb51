import { ours } from '../../text/prose.js'
import { ADMIN, AS_BLOG, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonKeyRepeated = fileRule({
  id: 'json-key-repeated',
  summary: 'One object has a key twice.',
  why: ours(
    'Most readers keep the last of two equal keys and silently drop the first, so half of the list could vanish.',
  ),
  fix: ours('Write the key once, with all its values in one list.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: () => [
    shown(
      'The list is there twice; only one of the two ids would count',
      {
        values: [CONNECT],
        keys: [`«"aws:userId"»: [\n            ${ADMIN}\n          ]`],
      },
      AS_BLOG,
    ),
  ],
})
