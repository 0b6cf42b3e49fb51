import type { Claim } from '../../access/claim.js'
import { readPolicyFile } from '../../policy-file.js'
import type { Finding } from '../finding.js'
import type { Example, Rule } from '../rule.js'
import { findingsOf, runFindings } from '../runner.js'
import { accountFor, TODAY } from './example-account.js'
import { fileOf } from './marks.js'

/** What the rules find in an example, as a run meets it, and in the account of the examples where the rule needs one. */
export function findingsInExample(rule: Rule, example: Example): readonly Finding[] {
  const file = readPolicyFile(fileOf(example))
  if (rule.about === 'run') return runFindings({ file: file.source, bucket: file.bucket ?? '', ...example.run })
  const allowances = { awsServices: false, today: TODAY, ...example.allowances }
  const account = rule.about === 'account' ? { account: accountFor(example) } : {}
  const claims = example.fails === undefined ? [] : [failing(example.fails)]
  return findingsOf(file, { allowances, claims, ...account })
}

function failing({ claim, because }: NonNullable<Example['fails']>): Claim {
  return { claim, verdict: { kind: 'fails', because } }
}
