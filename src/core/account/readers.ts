import { classes } from '../pattern/classes.js'
import { ANYTHING, atLeast, type Domain, word } from '../pattern/domain.js'
import { globOf } from '../pattern/pattern.js'
import type { Prose } from '../text/prose.js'
import { asList, field } from '../text/untyped.js'
import {
  decideIdentity,
  type IdentityDecision,
  type IdentityPolicies,
  statementsOf,
  withoutVariables,
} from './identity-policy.js'
import type { Role } from './role.js'

/** Which roles can read objects of a bucket by their own policies. */
export type Readers =
  | {
      readonly kind: 'looked-at'
      readonly roles: readonly Role[]
      /** Roles of whose policies nothing certain is known. */
      readonly doubtful: readonly Role[]
    }
  /** The policies are not at hand. */
  | { readonly kind: 'not-looked-at'; readonly because: Prose }

const READ = 's3:GetObject'

/** Whether policies let an identity read an object: `allowed` where they do for at least one object of the bucket. */
export function mayRead(policies: IdentityPolicies, bucketArn: string): IdentityDecision {
  const objects = objectsOf(policies, bucketArn)
  if (objects === undefined) return 'depends'
  const decisions = new Set(objects.map(object => decideIdentity(policies, READ, object)))
  if (decisions.has('allowed')) return 'allowed'
  return decisions.has('depends') ? 'depends' : 'not-allowed'
}

/** One object for each way in which the policies tell objects of the bucket apart; `undefined` for too many ways. */
function objectsOf({ documents, boundary }: IdentityPolicies, bucketArn: string): readonly string[] | undefined {
  const statements = [...documents, ...(boundary === undefined ? [] : [boundary])].flatMap(statementsOf)
  const patterns = statements.flatMap(statement => [
    ...asList(field(statement, 'Resource')),
    ...asList(field(statement, 'NotResource')),
  ])
  const texts = patterns.filter(pattern => typeof pattern === 'string').map(withoutVariables)
  const domain: Domain = [...word(`${bucketArn}/`), atLeast(ANYTHING, 1, 'object')]
  const found = classes(
    domain,
    [...new Set(texts)].map(text => [globOf(text)]),
  )
  return found.kind === 'undecided' ? undefined : found.classes.map(({ sample }) => sample)
}
