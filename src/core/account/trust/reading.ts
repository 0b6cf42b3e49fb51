import type { Steps } from '../../pattern/automaton.js'
import { type TrustModel, trustModelOf } from './model.js'
import { readTrust, type TrustOwner, type TrustPolicy, type TrustReading } from './read.js'

/** A trust policy as it was read, and as the decision sees it. */
export type TrustRead =
  | { readonly kind: 'read'; readonly trust: TrustPolicy; readonly model: TrustModel }
  | Extract<TrustReading, { kind: 'refused' }>

/** What was read of the trust policies of an account, each text once, and what the search in them took so far. */
export class TrustReadings {
  readonly steps: Steps = { taken: 0 }
  readonly #read = new Map<string, TrustRead>()

  /** Reads an `AssumeRolePolicyDocument`; an organization that is declared later makes another text of it. */
  of(document: unknown, owner: TrustOwner): TrustRead {
    const key = JSON.stringify([owner.organization, owner.toBeWritten?.has(document) === true, document])
    const found = this.#read.get(key) ?? this.#readNow(document, owner)
    this.#read.set(key, found)
    return found
  }

  #readNow(document: unknown, owner: TrustOwner): TrustRead {
    const reading = readTrust(document, owner)
    if (reading.kind === 'refused') return reading
    return { ...reading, model: trustModelOf(reading.trust, owner, this.steps) }
  }
}
