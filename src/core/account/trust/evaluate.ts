import { explainCondition, explainEmptyOperator } from '../../access/evaluate/conditions.js'
import { all, any, not, type Outcome, outcomeOf } from '../../access/evaluate/outcome.js'
import { matchesInAnyCase } from '../../access/evaluate/wildcard.js'
import type { Matcher, Principal, Statement } from '../../policy/ast.js'
import type { AssumeCall, Assumer } from './call.js'
import type { TrustPolicy } from './read.js'

/** What a trust policy says to one call, and the statements that make it so. */
export interface AssumeDecision {
  readonly decision: 'allowed' | 'refused' | 'unknown'
  readonly by: readonly Statement[]
}

/**
 * Decides one call: a Deny wins, and without an Allow nobody becomes the role (IAM User Guide, "Policy evaluation
 * logic"). Session tags and a source identity are asked for as permissions of their own.
 */
export function evaluateAssume(trust: TrustPolicy, call: AssumeCall, account: string): AssumeDecision {
  const context = contextOf(call, account)
  if (!isPossible(context)) return { decision: 'refused', by: [] }
  const decisions = actionsOf(call, context).map(action => decide(trust, call.assumer, action, context))
  const worst =
    decisions.find(({ decision }) => decision === 'refused') ?? decisions.find(({ decision }) => decision === 'unknown')
  return worst ?? decisions[0] ?? { decision: 'refused', by: [] }
}

type Context = ReadonlyMap<string, readonly string[]>

/** Every key of the call: what it says itself, and what follows from who calls. */
function contextOf({ assumer, context }: AssumeCall, account: string): Context {
  return new Map([...followingFrom(assumer), ['aws:resourceaccount', [account]] as const, ...context])
}

function followingFrom(assumer: Assumer): [string, readonly string[]][] {
  switch (assumer.kind) {
    case 'role':
    case 'user':
    case 'federated-user': {
      const type = { role: 'AssumedRole', user: 'User', 'federated-user': 'FederatedUser' }[assumer.kind]
      const name = assumer.arn.split('/').at(-1) ?? ''
      return [
        ['aws:principalarn', [assumer.arn]],
        ['aws:principalaccount', [assumer.account]],
        ['aws:principaltype', [type]],
        ['aws:principalisawsservice', ['false']],
        ...(assumer.kind === 'user' ? [['aws:username', [name]] as [string, string[]]] : []),
      ]
    }
    case 'service':
      return [
        ['aws:principalisawsservice', ['true']],
        ['aws:principalservicename', [assumer.service]],
        ['aws:principalservicenameslist', [assumer.service]],
      ]
    case 'token':
      return [
        ['aws:principalisawsservice', ['false']],
        ['aws:federatedprovider', [assumer.provider]],
      ]
    case 'any-token':
      return [['aws:principalisawsservice', ['false']]]
  }
}

/** Tag keys are those of the tags passed, and those that are passed on are among them. */
function isPossible(context: Context): boolean {
  const keys = (context.get('aws:tagkeys') ?? []).map(key => key.toLowerCase())
  const tags = [...context.keys()].filter(key => key.startsWith('aws:requesttag/')).map(key => key.slice(15))
  return tags.every(tag => keys.includes(tag))
}

function actionsOf({ action }: AssumeCall, context: Context): readonly string[] {
  const tags = ['aws:tagkeys', 'sts:transitivetagkeys'].some(key => context.has(key))
  const identity = context.has('sts:sourceidentity')
  return [action, ...(tags ? ['sts:TagSession'] : []), ...(identity ? ['sts:SetSourceIdentity'] : [])]
}

function decide({ policy }: TrustPolicy, assumer: Assumer, action: string, context: Context): AssumeDecision {
  const judged = policy.statements.map(statement => ({
    statement,
    outcome: all([
      any(statement.principal.entries.map(entry => namesCaller(entry, assumer))),
      namesAction(statement.action, action),
      ...statement.conditions.map(condition => explainCondition(condition, context, policy.version?.value).outcome),
      ...(statement.emptyOperators ?? []).map(operator => explainEmptyOperator(operator).outcome),
    ]),
  }))
  const of = (effect: string, outcome: Outcome) =>
    judged
      .filter(each => each.statement.effect.value === effect && each.outcome === outcome)
      .map(each => each.statement)
  const [denied, perhapsDenied] = [of('Deny', 'match'), of('Deny', 'undecidable')]
  const [allowed, perhapsAllowed] = [of('Allow', 'match'), of('Allow', 'undecidable')]
  if (denied.length > 0) return { decision: 'refused', by: denied }
  if (perhapsDenied.length > 0) return { decision: 'unknown', by: perhapsDenied }
  if (allowed.length > 0) return { decision: 'allowed', by: allowed }
  if (perhapsAllowed.length > 0) return { decision: 'unknown', by: perhapsAllowed }
  return { decision: 'refused', by: [] }
}

function namesAction({ negated, patterns }: Matcher, action: string): Outcome {
  const fits = any(patterns.map(({ value }) => outcomeOf(matchesInAnyCase(value, action))))
  return negated ? not(fits) : fits
}

function namesCaller({ kind, value }: Principal, assumer: Assumer): Outcome {
  if (value.value === '*') return everyoneIs(assumer)
  switch (kind) {
    case 'Service':
      return outcomeOf(assumer.kind === 'service' && assumer.service === value.value)
    case 'Federated':
      return outcomeOf(assumer.kind === 'token' && assumer.provider === value.value)
    default:
      return outcomeOf('account' in assumer && isNamedBy(assumer, value.value))
  }
}

/** Whether `"*"` lets in whoever comes with a token and no AWS principal, AWS does not say. */
function everyoneIs(assumer: Assumer): Outcome {
  return assumer.kind === 'token' || assumer.kind === 'any-token' ? 'undecidable' : 'match'
}

function isNamedBy(assumer: Extract<Assumer, { account: string }>, written: string): boolean {
  const parts = written.split(':')
  if (written === assumer.account || (parts[4] === assumer.account && parts[5] === 'root')) return true
  if (assumer.kind !== 'role') return written === assumer.arn
  const session = `assumed-role/${assumer.arn.split('/').at(-1)}/${assumer.session}`
  return written === assumer.arn || (parts[2] === 'sts' && parts[4] === assumer.account && parts[5] === session)
}
