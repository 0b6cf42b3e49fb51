import { isUserId } from '../../lock/find.js'
import { isMisspeltUserId } from '../../lock/intent.js'
import { looksLikeId } from '../../lock/listed-value.js'
import { replaced } from '../../text/edit.js'
import { say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockKeyNotUserid: Rule<'lock'> = {
  id: 'lock-key-not-userid',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The list is under a key other than aws:userid.',
  why: say`Only ${'aws:userid'} belongs to one identity for good. Under another key, a listed value admits no one, or everyone who gets that value later.`,
  fix: say`Write ${'aws:userId'}, and list ids: ${'AROA…:*'} for a role, ${'AIDA…'} for a user.`,
  source: 'IAM User Guide, "AWS global condition context keys"',
  bad: () => [
    shown('A hyphen too many', { key: '«"aws:user-id"»' }),
    shown('One letter too many', { key: '«"aws:userids"»' }),
    shown("RoleIds under the roles' ARNs", { key: '«"aws:PrincipalArn"»' }),
    shown('RoleIds under the name of a user', { key: '«"aws:username"»' }),
    shown('A key that policies do not have', { key: '«"aws:PrincipalId"»' }),
    shown(
      'Roles by ARN',
      {
        operator: '"ArnNotLike"',
        key: '«"aws:PrincipalArn"»',
        values: ['"arn:aws:iam::111122223333:role/Admin"', '"arn:aws:iam::111122223333:role/Deploy"'],
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG, shown('Names of keys are case-insensitive', { key: '"AWS:UserID"' })],
  *check({ meant: { list } }) {
    if (list === undefined || isUserId(list.key.value)) return
    const key = list.key.value
    const edits = [replaced(list.key.span, 'aws:userId')]
    if (!isCallerKey(key)) {
      const message = say`AWS has no key ${key}: it is absent from every request.`
      const isSlip = isMisspeltUserId(key)
      yield { span: list.key.span, message, edits, ...didYouMean(isSlip ? 'aws:userId' : undefined) }
    } else if (list.values.some(({ value }) => looksLikeId(value))) {
      yield { span: list.key.span, message: say`${key} never has a unique id as its value.`, edits }
    } else {
      const message = say`The list is under ${key}, so it admits everyone who can get a value that is listed.`
      yield { span: list.key.span, message }
    }
  },
}

/** Keys that AWS has about the caller and that people mistake for `aws:userid`, in lower case. */
const CALLER_KEYS = [
  'aws:principalarn',
  'aws:username',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principaltype',
  'aws:principalservicename',
  'aws:sourceidentity',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:useragent',
]

function isCallerKey(key: string): boolean {
  const folded = key.toLowerCase()
  return CALLER_KEYS.includes(folded) || /^aws:(principaltag|requesttag|resourcetag)\//.test(folded)
}
