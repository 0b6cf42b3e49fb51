import type { AdmittedId } from '../lock/ids.js'
import type { Policy, Statement } from '../policy/ast.js'
import { getOrMake } from '../text/get-or-make.js'
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
import { asksForOwner, withOwner } from './prove/owner-variables.js'
import { forWhomItMayBe } from './prove/principals.js'
import type { Scope } from './prove/scope.js'
import { sealed } from './prove/sealed.js'
import { ANYHOW, PERSON, type Sender } from './prove/sender.js'
import type { Owner } from './request.js'

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
  classes(ids: readonly AdmittedId[], known?: (id: AdmittedId) => CallerScope, owner?: Owner): readonly IdClass[]
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

/** A policy as it reads in the account that owns its bucket. */
class View {
  readonly policy: Policy
  readonly model: Model
  readonly callers: AskedCallers

  constructor(policy: Policy, steps?: Model['steps']) {
    this.policy = policy
    this.model = readModel(policy, steps)
    this.callers = new AskedCallers(this.model)
  }
}

class PolicyProof implements Proof {
  readonly #written: View
  /** By the owner, where the policy asks who that is. */
  readonly #owned: Map<string, View> | undefined

  constructor(policy: Policy) {
    this.#written = new View(policy)
    this.#owned = policy.statements.some(statement => asksForOwner(statement, policy)) ? new Map() : undefined
  }

  #for(owner: Owner): View {
    const { policy, model } = this.#written
    if (this.#owned === undefined) return this.#written
    return getOrMake(this.#owned, JSON.stringify(owner), () => {
      const statements = policy.statements.map(statement => withOwner(statement, policy, owner))
      return new View({ ...policy, statements }, model.steps)
    })
  }

  sealed(scope: Scope, only?: Need): ClaimVerdict {
    const { policy, model } = this.#for(scope.owner)
    const lock = plainLock(model, scope)
    if (lock !== undefined) return { kind: 'holds', by: [lock] }
    return openConfirmed(policy, scope.owner, sealed(model, scope, only))
  }

  keepsAccess(scope: Scope, caller: CallerScope, needs: readonly Need[], sender: Sender = ANYHOW): Kept {
    const { policy, model, callers } = this.#for(scope.owner)
    if (isSpared(model, caller)) return { kind: 'holds', by: [] }
    return denialConfirmed(policy, scope.owner, keepsAccess(callers.of(scope, caller, sender), needs))
  }

  deniedEverything(scope: Scope, caller: CallerScope): ClaimVerdict {
    const { policy, callers } = this.#for(scope.owner)
    return openConfirmed(policy, scope.owner, deniedEverything(callers.of(scope, caller, ANYHOW)))
  }

  answers(scope: Scope, caller: CallerScope, request: OneRequest, expected: Expected): ClaimVerdict {
    const { policy, callers } = this.#for(scope.owner)
    const verdict = answers(callers.of(scope, caller, PERSON), request, expected)
    return shownConfirmed(policy, scope.owner, verdict, expected)
  }

  deniesAllOf(scope: Scope, denied: Statement): boolean {
    const { policy, model } = this.#for(scope.owner)
    const { statements, version } = policy
    const statement = withOwner(forWhomItMayBe(denied), policy, scope.owner)
    const { denies, keys } = modelOf([statement], version?.value)
    // beside an ARN a name is not decided, and what is not decided would be denied to nobody
    if (denies.some(({ doubts }) => doubts.length > 0) || keys.has('aws:username')) return false
    return isImplied(modelOf([...statements, statement], version?.value, model.steps), statement, scope)
  }

  classes(ids: readonly AdmittedId[], known = callerOf, owner: Owner = {}): readonly IdClass[] {
    const { model } = this.#for(owner)
    const names = new IdClasses(model)
    const facts = new KnownClasses(model)
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
    return this.#written.model.steps.taken
  }
}
