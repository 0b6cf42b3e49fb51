import { ours, say } from '../../text/prose.js'
import type { Located } from '../../text/source.js'
import { ADMIN, AS_BLOG, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const conditionKeyRepeated: Rule<'statement'> = {
  id: 'condition-key-repeated',
  about: 'statement',
  severity: 'error',
  summary: 'A condition has a key twice, in different case.',
  why: ours('Names of keys are case-insensitive, so these are one key. AWS does not document which of the two counts.'),
  fix: ours('Write the key once, with all its values in one list.'),
  source: 'IAM Access Analyzer policy check reference, "Duplicate keys with different case"',
  bad: () => [
    shown(
      'aws:userId and aws:userid',
      {
        values: [CONNECT, ADMIN],
        keys: [`«"aws:userid"»: [${CONNECT}, ${ADMIN}]`],
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG],
  *check({ statement }) {
    const first = new Map<string, Located<string>>()
    for (const { operator, key } of statement.conditions) {
      const name = `${operator.value}/${key.value.toLowerCase()}`
      const earlier = first.get(name)
      if (earlier === undefined) first.set(name, key)
      else if (earlier.value !== key.value) {
        const message = say`${key.value} and ${earlier.value} are the same key.`
        yield { span: key.span, message, related: [{ span: earlier.span, note: ours('first written here') }] }
      }
    }
  },
}
