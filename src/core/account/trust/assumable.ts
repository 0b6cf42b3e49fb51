import type { Statement } from '../../policy/ast.js'
import { join, list, ours, type Prose, say } from '../../text/prose.js'
import { entryOf } from '../../text/untyped.js'
import type { Role } from '../role.js'
import { isKnownAccount, type Known, trustOf } from './known.js'
import type { TrustClauses } from './model.js'
import type { TrustPrincipal } from './principals.js'
import { covers } from './search.js'

/** Somebody whom a trust policy lets in, in a few words. */
export interface AssumableBy {
  readonly kind: 'everyone' | 'people' | 'pipeline' | 'service' | 'role' | 'account'
  readonly words: Prose
}

/** Services that run code for whoever may pass them the role. */
const RUNS_CODE: Readonly<Record<string, string>> = {
  lambda: 'Lambda functions of this account',
  ec2: 'EC2 instances of this account',
  'ecs-tasks': 'ECS tasks of this account',
  codebuild: 'CodeBuild projects of this account',
  cloudformation: 'CloudFormation stacks of this account',
  glue: 'Glue jobs of this account',
  sagemaker: 'SageMaker jobs of this account',
  states: 'state machines of this account',
  ssm: 'Systems Manager automations of this account',
  pods: 'EKS pods of this account',
  rolesanywhere: "holders of certificates of this account's trust anchors",
}

/** Who can assume a role, as its trust policy names them; empty where it cannot be read or lets in nobody. */
export function assumableBy(role: Role, known: Known): readonly AssumableBy[] {
  const reading = trustOf(role, known)
  if (reading.kind === 'refused') return []
  const { statements } = reading.model
  const open = statements.filter(statement => statement.allows && ASSUMING.some(action => covers(statement, action)))
  const all = open.flatMap(statement => statement.principals.flatMap(principal => whoIs(principal, statement, known)))
  const kept = statements.some(statement => !statement.allows) ? all.map(butForDenied) : all
  return [...new Map(kept.map(each => [JSON.stringify(each), each])).values()]
}

/** What a Deny leaves of everybody is not told in few words. */
function butForDenied(who: AssumableBy): AssumableBy {
  return who.kind === 'everyone' ? { ...who, words: say`${who.words}, except those that a Deny keeps out` } : who
}

const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']

function whoIs(principal: TrustPrincipal, { statement }: TrustClauses, known: Known): readonly AssumableBy[] {
  switch (principal.kind) {
    case 'everyone':
      return [{ kind: 'everyone', words: say`everybody${whereWords(statement)}` }]
    case 'account':
      return [{ kind: 'account', words: say`${accountWords(principal.account, known)}${whereWords(statement)}` }]
    case 'role':
    case 'session':
      return [{ kind: 'role', words: say`${principal.arn}` }]
    case 'user':
    case 'federated-user':
      return [{ kind: 'people', words: say`${principal.arn}` }]
    case 'service':
      return [{ kind: 'service', words: serviceWords(principal.service, statement) }]
    case 'saml':
      return [{ kind: 'people', words: say`users of the SAML provider ${principal.provider.split('/').at(-1) ?? ''}` }]
    case 'oidc':
      return [{ kind: 'pipeline', words: say`tokens of ${principal.issuer}${whereWords(statement)}` }]
    case 'deleted':
      return []
  }
}

function accountWords(account: string, known: Known): Prose {
  if (account === known.account) return ours('principals that the IAM policies of this account let')
  return isKnownAccount(known, account) ? say`the declared account ${account}` : say`the account ${account}`
}

/** Of this account is what a service runs, unless a condition says on whose behalf it comes. */
function serviceWords(service: string, statement: Statement): Prose {
  const phrase = entryOf(RUNS_CODE, service.split('.')[0] ?? '')
  const isForSomebody = statement.conditions.some(({ key }) => /^aws:source/i.test(key.value))
  if (phrase !== undefined && !isForSomebody) return ours(phrase)
  return say`the AWS service ${service}${isForSomebody ? whereWords(statement) : ours('')}`
}

/** The conditions that say who, without those that anybody meets. */
function whereWords({ conditions }: Statement): Prose {
  const telling = conditions.filter(({ key }) => !/^(.*:aud|sts:externalid|saml:aud)$/i.test(key.value))
  if (telling.length === 0) return ours('')
  const words = telling.map(
    ({ operator, key, values }) =>
      say`${operator.value} ${key.value} ${list(
        values.map(({ value }) => value),
        'or',
      )}`,
  )
  return say` where ${join(words, ' and ')}`
}
