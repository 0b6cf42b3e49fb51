import type { Policy, Statement } from '../policy/ast.js'
import { join, ours, type Prose, say } from '../text/prose.js'
import { type Place, positionOf } from '../text/source.js'
import { suggestion } from '../text/suggest.js'
import type { ConditionExplanation, ValueExplanation } from './evaluate/conditions.js'
import type { ElementExplanation } from './evaluate/elements.js'
import type { Outcome } from './evaluate/outcome.js'
import { type Decision, evaluate, rootKeeps, type StatementExplanation } from './evaluate.js'
import type { Owner, Request } from './request.js'
import { S3_ACTIONS, S3_ACTIONS_OF } from './s3-actions.js'

/** What a policy says to one request, told from the decision down to each value. */
export interface Explanation {
  readonly policy: Policy
  readonly request: Request
  readonly decision: Decision
  /** What is decided, and by which statements. */
  readonly headline: Prose
  /** What else bears on the request. */
  readonly notes: readonly Prose[]
  /** One for each statement, in the order of the file. */
  readonly statements: readonly Point[]
}

/** One thing that was asked of a policy's text, the answer, and what the answer rests on. */
export interface Point {
  readonly at: Place
  readonly outcome: Outcome
  readonly text: Prose
  readonly points: readonly Point[]
}

/** Evaluates a request and tells why. Pure: for the same arguments, the same words. */
export function explain(policy: Policy, request: Request, owner: Owner): Explanation {
  const decision = evaluate(policy, request, owner)
  const teller = new Teller(policy)
  return {
    policy,
    request,
    decision,
    headline: headline(decision, teller),
    notes: notes(decision, request, owner),
    statements: decision.statements.map(statement => teller.statement(statement)),
  }
}

function headline({ decision, responsible, because }: Decision, teller: Teller): Prose {
  const by = join(
    responsible.map(statement => teller.name(statement)),
    ' and ',
  )
  switch (decision) {
    case 'denied':
      return say`Denied by ${by}.`
    case 'allowed':
      return say`Allowed by ${by}.`
    case 'neither':
      return ours('This policy does not deny it and does not allow it.')
    case 'unknown':
      return say`No decision. ${because ?? ours('')}`
  }
}

const ALONE = ours(
  'This is what the bucket policy says by itself; identity policies, service control policies and Block Public Access come on top.',
)

function notes(decision: Decision, request: Request, owner: Owner): Prose[] {
  return [...aboutAction(request.action), ...aboutPolicy(decision, request, owner)]
}

function aboutAction(action: string): Prose[] {
  if (S3_ACTIONS.some(known => known.toLowerCase() === action.toLowerCase())) return []
  return [say`S3 had no action ${action} on ${ours(S3_ACTIONS_OF)}.${suggestion(action, S3_ACTIONS)}`]
}

function aboutPolicy(decision: Decision, request: Request, owner: Owner): Prose[] {
  const { caller } = request
  if (decision.rootCarveOut) {
    const kept = ours('GetBucketPolicy, PutBucketPolicy and DeleteBucketPolicy')
    return [say`The root user of the bucket owner's account keeps ${kept}, whatever the policy denies.`, ALONE]
  }
  const ifOwner = caller.kind === 'root' && owner.account === undefined && rootKeeps(request, caller)
  if (!ifOwner) return [ALONE]
  return [say`If the account ${caller.account} owns the bucket, its root user keeps this action nevertheless.`, ALONE]
}

const APPLIES: Readonly<Record<Outcome, Prose>> = {
  match: ours('applies'),
  'no-match': ours('does not apply'),
  undecidable: ours('cannot be evaluated'),
}

const FITS: Readonly<Record<Outcome, Prose>> = {
  match: ours('fits'),
  'no-match': ours('does not fit'),
  undecidable: ours('cannot be evaluated'),
}

/** Puts explanations in words and places. */
class Teller {
  readonly #policy: Policy

  constructor(policy: Policy) {
    this.#policy = policy
  }

  name({ index, sid }: Statement): Prose {
    return sid === undefined ? say`statement ${index + 1}` : say`statement ${index + 1} (${sid.value})`
  }

  statement({ statement, outcome, principal, action, resource, conditions, empty }: StatementExplanation): Point {
    const { line } = positionOf(this.#at(statement.span))
    const effect = ours(statement.effect.value)
    const text = say`The ${effect} of ${this.name(statement)}, line ${line}, ${APPLIES[outcome]}.`
    const elements = [
      this.#element(principal, statement.principal.span),
      this.#element(action, statement.action.span),
      this.#element(resource, statement.resource.span),
    ]
    const points = [
      ...elements,
      ...conditions.map(condition => this.#condition(condition)),
      ...empty.map(({ operator, because }): Point => {
        return { at: this.#at(operator.span), outcome: 'undecidable', text: because, points: [] }
      }),
    ]
    return { at: this.#at(statement.span), outcome, text, points }
  }

  #element({ element, outcome, because, values }: ElementExplanation, span: Place['span']): Point {
    const points = values.map(value => this.#value(value))
    return { at: this.#at(span), outcome, text: say`${ours(element)} ${APPLIES[outcome]}. ${because}`, points }
  }

  #condition({ condition, outcome, found, because, values }: ConditionExplanation): Point {
    const { operator, key, span } = condition
    const holds = { match: 'holds', 'no-match': 'does not hold', undecidable: 'cannot be evaluated' }[outcome]
    const has = found.length === 0 ? [] : [say`The request has ${join(found.map(asQuoted), ', ')}.`]
    const text = join([say`${operator.value} on ${key.value} ${ours(holds)}.`, ...has, because], ' ')
    const compared = found.length === 0 ? [] : values.map(value => this.#value(value))
    return { at: this.#at(span), outcome, text, points: compared }
  }

  #value({ written, outcome, note }: ValueExplanation): Point {
    const fits = say`${written.value} ${FITS[outcome]}.`
    const text = note === undefined ? fits : say`${fits} ${note}`
    return { at: this.#at(written.span), outcome, text, points: [] }
  }

  #at(span: Place['span']): Place {
    return { file: this.#policy.file, span }
  }
}

function asQuoted(value: string): Prose {
  return say`${value}`
}
