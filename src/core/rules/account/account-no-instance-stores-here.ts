import { ours, say } from '../../text/prose.js'
import { hint } from '../../text/suggest.js'
import { AS_RIGHT, DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountNoInstanceStoresHere: Rule<'account'> = {
  id: 'account-no-instance-stores-here',
  about: 'account',
  severity: 'warning',
  summary: 'No Connect instance stores in this bucket.',
  why: ours('Either the file names the wrong bucket, or the storage of the instance is not set yet.'),
  fix: ours("Compare the bucket's name with the data storage of the instance."),
  source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
  bad: () => [
    shown(
      'Another bucket',
      {
        resource:
          '"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3fe"»,\n        "arn:aws:s3:::connect-25fd0a3be3fe/*"\n      ]',
        values: [CONNECT, ADMIN, DEPLOY],
      },
      AS_RIGHT,
    ),
  ],
  good: () => [RIGHT],
  *check({ book, bucket, intent, claims }) {
    // with an account it is asked, unless the settings say that Connect does not use the bucket
    if (claims.some(({ claim, verdict }) => claim === 'connect-keeps-access' && verdict.kind === 'not-asked')) return
    if (book.facts.instances === undefined || book.instancesOf(bucket).length > 0) return
    const [first] = intent.locks.flatMap(({ statement }) => statement.resource.patterns)
    if (first === undefined) return
    const buckets = book.facts.instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName))
    const message = say`No Connect instance of the account stores in ${bucket}.`
    yield { span: first.span, message, ...hint(bucket, buckets) }
  },
}
