import type { AdmittedId } from '../../lock/ids.js'
import { COLON, type Glob, residuals } from '../../pattern/pattern.js'
import { getOrMake } from '../../text/get-or-make.js'
import { AskedCaller } from './caller-dimensions.js'
import { isForEverybody, type Model } from './clauses.js'
import { type ClausesOf, maskOf } from './dimensions.js'
import { CALLER_KEYS, isPrincipalFact } from './keys.js'
import { accountOf, type CallerScope } from './one-caller.js'
import { arnClauses } from './question.js'
import type { Scope } from './scope.js'
import type { Sender } from './sender.js'

/** The callers that one policy is asked about, each modelled once. */
export class AskedCallers {
  readonly #model: Model
  readonly #scopes = new Map<Scope, Map<CallerScope, Map<Sender, AskedCaller>>>()

  constructor(model: Model) {
    this.#model = model
  }

  of(scope: Scope, caller: CallerScope, sender: Sender): AskedCaller {
    const callers = getOrMake(this.#scopes, scope, () => new Map<CallerScope, Map<Sender, AskedCaller>>())
    const senders = getOrMake(callers, caller, () => new Map<Sender, AskedCaller>())
    return getOrMake(senders, sender, () => new AskedCaller(this.#model, scope, caller, sender))
  }
}

/** Tells listed ids apart as far as the Deny statements do: by what may follow an id in `aws:userid`. */
export class IdClasses {
  /** The rests of patterns, with their clause, by a beginning that has no wildcard and ends with the first colon. */
  readonly #rests = new Map<string, Set<string>>()
  /** Patterns that begin otherwise, with their clause. */
  readonly #others: (readonly [number, Glob])[] = []

  constructor({ denies }: Model) {
    const clauses = denies.flatMap(deny => deny.clauses.get('aws:userid') ?? [])
    for (const [index, { test }] of clauses.entries()) {
      if (test.kind !== 'text') continue
      for (const glob of test.globs) this.#add(index, glob)
    }
  }

  /** Equal for roles, in any session, whose sessions every clause tells apart in the same way; ids of others differ. */
  of(id: AdmittedId): string {
    if (id.kind !== 'role' || id.session !== '*') return JSON.stringify(id)
    const beginning = `${id.id}:`
    const rests = [...(this.#rests.get(beginning) ?? [])]
    for (const [index, glob] of this.#others) {
      rests.push(...residuals(glob, beginning).map(rest => restOf(index, rest.tokens, rest.fold)))
    }
    return `sessions ${[...new Set(rests)].sort().join(' ')}`
  }

  #add(index: number, glob: Glob): void {
    const { tokens, fold } = glob
    const end = tokens.findIndex(token => token < 0 || token === COLON)
    if (fold || (end >= 0 && tokens[end] !== COLON)) {
      this.#others.push([index, glob])
      return
    }
    // a text without a colon is the beginning of no session
    if (end < 0) return
    const beginning = String.fromCodePoint(...tokens.slice(0, end + 1))
    getOrMake(this.#rests, beginning, () => new Set()).add(restOf(index, tokens.slice(end + 1), fold))
  }
}

/** Tells callers apart as far as the Deny statements do by what is known of them beside the id. */
export class KnownClasses {
  readonly #model: Model
  readonly #asks: boolean
  readonly #clauses = new Map<string, ClausesOf>()

  constructor(model: Model) {
    this.#model = model
    const asked = [...model.keys.keys()].filter(key => CALLER_KEYS.has(key) || isPrincipalFact(key))
    this.#asks = asked.some(key => key !== 'aws:userid') || !model.denies.every(deny => isForEverybody(deny.statement))
  }

  /** Equal for roles of one account whose ARNs and tags no clause tells apart. */
  of(caller: CallerScope): string {
    if (!this.#asks || caller.kind !== 'role') return ''
    const { tags } = 'tags' in caller ? caller : {}
    return JSON.stringify([accountOf(caller), this.#arn(caller), tags && [...tags]])
  }

  #arn({ roleArn }: { readonly roleArn?: string }): string {
    const [, partition = '', account = ''] = /^arn:([^:]*):iam::(\d{12}):/.exec(roleArn ?? '') ?? []
    if (roleArn === undefined) return ''
    const clausesOf = getOrMake(this.#clauses, `${partition} ${account}`, () =>
      arnClauses({ kind: 'role', account, partition }),
    )
    return (['least', 'most'] as const).map(reading => maskOf(this.#model, reading, clausesOf, [roleArn])).join()
  }
}

function restOf(clause: number, tokens: readonly number[], fold: boolean): string {
  return `${clause}${fold ? 'i' : ''}:${tokens.join()}`
}
