import { evaluate, type StatementExplanation } from '../access/evaluate.js'
import { CALLER_KEYS } from '../access/prove/keys.js'
import type { Owner } from '../access/request.js'
import { isEveryone } from '../lock/intent.js'
import { accepts, globOf } from '../pattern/pattern.js'
import type { Condition, Policy, Statement } from '../policy/ast.js'
import { arnOf } from './identity.js'
import type { PastRequest } from './request.js'

/** What a policy would have done to a request that S3 answered in the past. */
export type Judgement =
  | { readonly kind: 'spared' }
  | { readonly kind: 'denied'; readonly by: readonly Statement[] }
  /** `keys`: what the log does not tell and the answer depends on, as the policy spells it. */
  | { readonly kind: 'unknown'; readonly keys: readonly string[] }

/** How many different questions one judge remembers the answers of. */
const REMEMBERED = 20_000

/**
 * Judges past requests by the evaluator of `explain`, a key that the log does not tell being neither present nor
 * absent. Requests that the policy cannot tell apart are asked about once.
 */
export class Judge {
  readonly #policy: Policy
  readonly #owner: Owner
  readonly #keys: readonly string[]
  /** Whether a resource of the policy holds a variable, so that each resource is a question of its own. */
  readonly #byResource: boolean
  readonly #resources: readonly ((arn: string) => boolean)[]
  readonly #answers = new Map<string, Judgement>()

  constructor(policy: Policy, owner: Owner) {
    this.#policy = policy
    this.#owner = owner
    this.#keys = [...new Set(policy.statements.flatMap(keysOf))]
    this.#byResource = policy.statements.some(hasVariables)
    const patterns = new Set(policy.statements.flatMap(({ resource }) => resource.patterns.map(({ value }) => value)))
    const globs = [...patterns].filter(pattern => !pattern.includes('${')).map(pattern => globOf(pattern))
    this.#resources = globs.map(glob => arn => accepts(glob, arn))
  }

  judge(request: PastRequest): Judgement {
    const question = this.#questionOf(request)
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    if (this.#answers.size >= REMEMBERED) this.#answers.clear()
    const answer = this.#answer(request)
    this.#answers.set(question, answer)
    return answer
  }

  /** All that the policy can tell one request from another by; a resource with variables is its own class. */
  #questionOf({ caller, action, resource, fact }: PastRequest): string {
    const classes = this.#resources.map(matches => (matches(resource) ? '1' : '0')).join('')
    const own = this.#byResource ? resource : ''
    const facts = this.#keys.map(key => {
      const found = fact(key)
      return typeof found === 'string' ? found : found.join('\u0000')
    })
    return [JSON.stringify(caller), action, classes, own, ...facts].join('\u0001')
  }

  #answer(request: PastRequest): Judgement {
    const { caller, action, resource, fact } = request
    if (caller === undefined) return this.#withoutCaller(request)
    const context = new Map<string, readonly string[]>()
    const unknown = new Set<string>()
    for (const key of this.#keys) {
      const found = fact(key)
      if (found === 'unknown') {
        if (!isDerived(key)) unknown.add(key)
      } else context.set(key, found === 'absent' ? [] : found)
    }
    if (fact('aws:principalarn') === 'unknown' && arnOf(caller) === '') for (const key of ARN_KEYS) unknown.add(key)
    const decision = evaluate(this.#policy, { caller, action, resource, context }, this.#owner)
    return decision.rootCarveOut ? { kind: 'spared' } : judged(decision.statements.map(each => asked(each, unknown)))
  }

  /** Nothing is known of who asked: only a Deny that asks nothing of the caller decides. */
  #withoutCaller({ action, resource, fact }: PastRequest): Judgement {
    const caller = { kind: 'anonymous', userid: 'anonymous' } as const
    const unknown = new Set<string>(this.#keys.filter(key => fact(key) === 'unknown'))
    for (const key of CALLER_KEYS) unknown.add(key)
    const context = new Map(this.#keys.flatMap(key => contextEntry(key, fact(key))))
    const decision = evaluate(this.#policy, { caller, action, resource, context }, this.#owner)
    return judged(decision.statements.map(each => asked(each, unknown)))
  }
}

function contextEntry(key: string, fact: ReturnType<PastRequest['fact']>): [string, readonly string[]][] {
  return fact === 'unknown' ? [] : [[key, fact === 'absent' ? [] : fact]]
}

const ARN_KEYS = ['aws:principalarn', 'aws:username']

/** Follows from the caller, so the evaluator knows it. */
function isDerived(key: string): boolean {
  return CALLER_KEYS.has(key)
}

function keysOf({ conditions, resource }: Statement): readonly string[] {
  const tested = conditions.map(({ key }) => key.value.toLowerCase())
  const texts = [...resource.patterns, ...conditions.flatMap(({ values }) => values)].map(({ value }) => value)
  return [...tested, ...texts.flatMap(variablesIn)]
}

function hasVariables({ resource }: Statement): boolean {
  return resource.patterns.some(({ value }) => value.includes('${'))
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{([^}*?$,]+)/g)].map(([, name = '']) => name.trim().toLowerCase())
}

type Answer = {
  readonly statement: Statement
  readonly outcome: 'match' | 'no-match' | 'undecidable'
  readonly keys: readonly string[]
}

/** One statement's answer, a condition on an unknown key being undecided. */
function asked(
  { statement, principal, action, resource, conditions }: StatementExplanation,
  unknown: ReadonlySet<string>,
): Answer {
  const byArn = unknown.has('aws:principalarn') && !isEveryone(statement)
  const elements = [
    byArn ? 'undecidable' : principal.outcome,
    action.outcome,
    resourceOutcome(statement, resource.outcome, unknown),
  ]
  const tested = conditions.map(({ condition, outcome }) => {
    const keys = unknownKeys(condition, unknown)
    return { keys, outcome: keys.length > 0 ? ('undecidable' as const) : outcome }
  })
  const outcomes = [...elements, ...tested.map(({ outcome }) => outcome)]
  const keys = [...(byArn ? ['aws:PrincipalArn'] : []), ...tested.flatMap(({ keys: each }) => each)]
  if (outcomes.includes('no-match')) return { statement, outcome: 'no-match', keys: [] }
  return { statement, outcome: outcomes.includes('undecidable') ? 'undecidable' : 'match', keys }
}

function resourceOutcome(
  { resource }: Statement,
  outcome: Answer['outcome'],
  unknown: ReadonlySet<string>,
): Answer['outcome'] {
  const variables = resource.patterns.flatMap(({ value }) => variablesIn(value))
  return variables.some(key => unknown.has(key)) ? 'undecidable' : outcome
}

function unknownKeys({ key, values }: Condition, unknown: ReadonlySet<string>): readonly string[] {
  const named = [key.value, ...values.flatMap(({ value }) => variablesIn(value))]
  return named.filter(name => unknown.has(name.toLowerCase()))
}

function judged(answers: readonly Answer[]): Judgement {
  const denies = answers.filter(({ statement }) => statement.effect.value === 'Deny')
  const by = denies.filter(({ outcome }) => outcome === 'match').map(({ statement }) => statement)
  if (by.length > 0) return { kind: 'denied', by }
  const open = denies.filter(({ outcome }) => outcome === 'undecidable')
  if (open.length === 0) return { kind: 'spared' }
  return { kind: 'unknown', keys: [...new Set(open.flatMap(({ keys }) => keys))] }
}
