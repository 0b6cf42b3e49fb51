import type { Policy, Statement } from '../policy/ast.js'
import { join, type Prose, say } from '../text/prose.js'
import {
  type AskedBefore,
  type ConditionExplanation,
  type EmptyOperatorExplanation,
  explainCondition,
  explainEmptyOperator,
} from './evaluate/conditions.js'
import { type RequestContext, requestContextOf } from './evaluate/context.js'
import { type ElementExplanation, explainActions, explainResources } from './evaluate/elements.js'
import { all, type Outcome } from './evaluate/outcome.js'
import { explainPrincipals } from './evaluate/principals.js'
import type { Owner, Request } from './request.js'

/** Whether a statement applies to the request, down to each of its values. */
export interface StatementExplanation {
  readonly statement: Statement
  readonly outcome: Outcome
  readonly principal: ElementExplanation
  readonly action: ElementExplanation
  readonly resource: ElementExplanation
  /** Empty where the statement has no condition, which then is true. */
  readonly conditions: readonly ConditionExplanation[]
  /** Operators of the condition that have no key. */
  readonly empty: readonly EmptyOperatorExplanation[]
}

/**
 * What a bucket policy by itself says to one request. `allowed` and `neither` are about this policy alone: identity
 * policies, service control policies and Block Public Access come on top. `unknown` is never read as any of the others.
 */
export interface Decision {
  readonly decision: 'denied' | 'allowed' | 'neither' | 'unknown'
  /** The statements that make it so; those that cannot be evaluated where the decision is `unknown`. */
  readonly responsible: readonly Statement[]
  /** The caller is the root user of the bucket's owner and the action one that no Deny takes from it. */
  readonly rootCarveOut: boolean
  /** Why there is no decision; only with `unknown`. */
  readonly because?: Prose
  readonly statements: readonly StatementExplanation[]
}

const ROOT_KEEPS = ['s3:getbucketpolicy', 's3:putbucketpolicy', 's3:deletebucketpolicy']

/**
 * The three actions that the root user of the bucket owner's account keeps, "even if their bucket policy explicitly
 * denies the root principal's access" (AmazonS3/latest/API/API_PutBucketPolicy.html).
 */
export function rootKeeps(request: Request, owner: Owner): boolean {
  const { caller, action } = request
  return caller.kind === 'root' && caller.account === owner.account && ROOT_KEEPS.includes(action.toLowerCase())
}

/**
 * Decides one request. An explicit Deny wins over every Allow (IAM User Guide, "Policy evaluation logic"), and a Deny
 * that cannot be evaluated over everything but a Deny that matches.
 */
export function evaluate(policy: Policy, request: Request, owner: Owner): Decision {
  return evaluator(policy)(request, owner)
}

/** {@link evaluate} for many requests: what they have in common is judged once. */
export function evaluator(policy: Policy): (request: Request, owner: Owner) => Decision {
  const asked: AskedBefore = new Map()
  return (request, owner) => decided(policy, request, owner, asked)
}

function decided(policy: Policy, request: Request, owner: Owner, asked: AskedBefore): Decision {
  const context = requestContextOf(request)
  const scope = { context, version: policy.version?.value, asked }
  const statements = policy.statements.map(statement => explainStatement(statement, request, scope))
  const rootCarveOut = rootKeeps(request, owner)
  const denies = rootCarveOut ? [] : of(statements, 'Deny')
  const allows = of(statements, 'Allow')
  const answer =
    decide('denied', denies.filter(matched)) ??
    decide('unknown', denies.filter(undecidable)) ??
    decide('allowed', allows.filter(matched)) ??
    decide('unknown', allows.filter(undecidable)) ??
    NEITHER
  return { ...answer, rootCarveOut, statements }
}

const NEITHER = { decision: 'neither', responsible: [] } as const

const matched = ({ outcome }: StatementExplanation) => outcome === 'match'
const undecidable = ({ outcome }: StatementExplanation) => outcome === 'undecidable'

function of(statements: readonly StatementExplanation[], effect: 'Allow' | 'Deny'): StatementExplanation[] {
  return statements.filter(({ statement }) => statement.effect.value === effect)
}

function decide(
  decision: Decision['decision'],
  by: readonly StatementExplanation[],
): Pick<Decision, 'decision' | 'responsible' | 'because'> | undefined {
  if (by.length === 0) return undefined
  const responsible = by.map(({ statement }) => statement)
  return decision === 'unknown' ? { decision, responsible, because: doubts(by) } : { decision, responsible }
}

function doubts(statements: readonly StatementExplanation[]): Prose {
  const reasons = statements.flatMap(explanation => {
    const { principal, action, resource, conditions, empty } = explanation
    const parts = [principal, action, resource, ...conditions, ...empty].filter(
      ({ outcome }) => outcome === 'undecidable',
    )
    const notes = parts.flatMap(({ values, because }) => {
      const own = values.flatMap(({ outcome, note }) => (outcome === 'undecidable' && note !== undefined ? [note] : []))
      return own.length > 0 ? own : [because]
    })
    return [say`Statement ${explanation.statement.index + 1} cannot be evaluated: ${join(notes, ' ')}`]
  })
  return join(reasons, ' ')
}

interface Scope {
  readonly context: RequestContext
  readonly version: string | undefined
  readonly asked: AskedBefore
}

function explainStatement(
  statement: Statement,
  request: Request,
  { context, version, asked }: Scope,
): StatementExplanation {
  const { principal: principals, effect } = statement
  const principal: ElementExplanation = {
    element: principals.negated ? 'NotPrincipal' : 'Principal',
    ...explainPrincipals(principals, effect.value, request.caller, context),
  }
  const action = explainActions(statement.action, request.action)
  const resource = explainResources(statement.resource, request.resource, context, version)
  const conditions = statement.conditions.map(condition => explainCondition(condition, context, version, asked))
  const empty = (statement.emptyOperators ?? []).map(explainEmptyOperator)
  const outcome = all([principal, action, resource, ...conditions, ...empty].map(part => part.outcome))
  return { statement, outcome, principal, action, resource, conditions, empty }
}
