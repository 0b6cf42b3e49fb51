import type { AdmittedId } from '../lock/ids.js'
import type { Policy, Statement } from '../policy/ast.js'
import { callerOf } from './caller.js'
import type { ClaimVerdict } from './claim.js'
import { denialConfirmed, openConfirmed, shownConfirmed } from './confirm.js'
import { isSpared, plainLock } from './prove/by-id.js'
import { AskedCallers, IdClasses, KnownClasses } from './prove/caller-classes.js'
import { type Model, modelOf, readModel } from './prove/clauses.js'
import { deniedEverything } from './prove/denied-everything.js'
import { isImplied } from './prove/implied.js'
import { type Kept, keepsAccess } from './prove/keeps-access.js'
import type { Expected, Need, OneRequest } from './prove/need.js'
import type { CallerScope } from './prove/one-caller.js'
import { answers } from './prove/one-request.js'
import { forWhomItMayBe } from './prove/principals.js'
import type { Scope } from './prove/scope.js'
import { sealed } from './prove/sealed.js'
import { ANYHOW, PERSON, type Sender } from './prove/sender.js'

export type { Kept } from './prove/keeps-access.js'
export { CONNECT_NEEDS, POLICY_NEEDS } from './prove/keeps-access.js'
export type { Expected, Need, OneRequest } from './prove/need.js'
export type { CallerScope, RoleScope } from './prove/one-caller.js'
export { type AwsServices, type Scope, sparesServices } from './prove/scope.js'
export type { ConnectSender, NetworkOrigin, PlacedSender, Sender } from './prove/sender.js'
export { ANYHOW, OUR_CALLS, PERSON, readOrigin } from './prove/sender.js'
export { NETWORK_KEYS } from './prove/sent.js'

/** Ids that a policy does not tell apart. */
export type IdClass = readonly [AdmittedId, ...AdmittedId[]]

/** What can be asked about all requests under one policy. */
export interface Proof {
  /**
   * Is everybody who is not admitted denied every S3 action on the bucket and on any object, whatever else the request
   * says? `fails` carries one request that is not denied, with no more context than it takes.
   *
   * The root of the bucket's owner keeps Get/Put/DeleteBucketPolicy whatever a policy says, so those are not asked of it.
   * `only`: the question about one action.
   */
  sealed(scope: Scope, only?: Need): ClaimVerdict
  /**
   * Is the caller never denied what it needs? Asked of requests over TLS (1.2 or 1.3). What a person writes into the
   * request itself, such as headers, can be written in the way that the policy wants: `provided` says how. Of other
   * senders it is known, `assumed` from the settings of the account, or makes the answer unknown. Everything else, such
   * as network, time and MFA, may be any way; whether a service calls on behalf of the caller, too, where no sender is
   * named. Facts that no policy shows, such as the organization or the tags of a
   * principal, make the answer unknown where it depends on them.
   */
  keepsAccess(scope: Scope, caller: CallerScope, needs: readonly Need[], sender?: Sender): Kept
  /**
   * Is every S3 action, on the bucket and on any object, always denied to this caller? Asked of requests over TLS.
   * `fails` carries a request that is not denied.
   */
  deniedEverything(scope: Scope, caller: CallerScope): ClaimVerdict
  /**
   * Is one request denied, or spared by every Deny, whichever object and session it is where those are not named?
   * `fails` carries a request that shows it. The context is exactly the one given.
   */
  answers(scope: Scope, caller: CallerScope, request: OneRequest, expected: Expected): ClaimVerdict
  /**
   * Whether this policy certainly denies to everybody, the admitted included, all that a Deny statement of another
   * policy denies, which both versions read alike; of an Allow, never.
   */
  deniesAllOf(scope: Scope, statement: Statement): boolean
  /**
   * Listed ids in classes: no Deny statement tells those of one class apart, so that whatever is asked of the calls that
   * they stand for is answered alike, but for the id. `known`: whose calls an id stands for, where more is known.
   */
  classes(ids: readonly AdmittedId[], known?: (id: AdmittedId) => CallerScope): readonly IdClass[]
  /** How many steps the answers took so far: what was asked takes as many on every machine. */
  readonly steps: number
}

/**
 * Reads a policy for the proof: once, whatever is asked of it afterwards. Every request that a failure shows is put to
 * the evaluator first, which was written apart: where the two disagree, nobody knows.
 */
export function proofOf(policy: Policy): Proof {
  return new PolicyProof(policy)
}

class PolicyProof implements Proof {
  readonly #policy: Policy
  readonly #model: Model
  readonly #callers: AskedCallers

  constructor(policy: Policy) {
    this.#policy = policy
    this.#model = readModel(policy)
    this.#callers = new AskedCallers(this.#model)
  }

  sealed(scope: Scope, only?: Need): ClaimVerdict {
    const lock = plainLock(this.#model, scope)
    if (lock !== undefined) return { kind: 'holds', by: [lock] }
    return openConfirmed(this.#policy, scope.owner, sealed(this.#model, scope, only))
  }

  keepsAccess(scope: Scope, caller: CallerScope, needs: readonly Need[], sender: Sender = ANYHOW): Kept {
    if (isSpared(this.#model, caller)) return { kind: 'holds', by: [] }
    const kept = keepsAccess(this.#callers.of(scope, caller, sender), needs)
    return denialConfirmed(this.#policy, scope.owner, kept)
  }

  deniedEverything(scope: Scope, caller: CallerScope): ClaimVerdict {
    return openConfirmed(this.#policy, scope.owner, deniedEverything(this.#callers.of(scope, caller, ANYHOW)))
  }

  answers(scope: Scope, caller: CallerScope, request: OneRequest, expected: Expected): ClaimVerdict {
    const verdict = answers(this.#callers.of(scope, caller, PERSON), request, expected)
    return shownConfirmed(this.#policy, scope.owner, verdict, expected)
  }

  deniesAllOf(scope: Scope, denied: Statement): boolean {
    const { statements, version } = this.#policy
    const statement = forWhomItMayBe(denied)
    const { denies, keys } = modelOf([statement], version?.value)
    // beside an ARN a name is not decided, and what is not decided would be denied to nobody
    if (denies.some(({ doubts }) => doubts.length > 0) || keys.has('aws:username')) return false
    return isImplied(modelOf([...statements, statement], version?.value, this.#model.steps), statement, scope)
  }

  classes(ids: readonly AdmittedId[], known = callerOf): readonly IdClass[] {
    const names = new IdClasses(this.#model)
    const facts = new KnownClasses(this.#model)
    const classes = new Map<string, [AdmittedId, ...AdmittedId[]]>()
    for (const id of ids) {
      const name = `${names.of(id)} ${facts.of(known(id))}`
      const alike = classes.get(name)
      if (alike === undefined) classes.set(name, [id])
      else alike.push(id)
    }
    return [...classes.values()]
  }

  get steps(): number {
    return this.#model.steps.taken
  }
}
