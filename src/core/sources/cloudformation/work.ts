import type { JsonMember, JsonValue } from '../../text/json.js'
import { JsonMembers } from '../../text/json-tree.js'
import type { TrustToBe, Whereabouts } from '../../text/source.js'
import type { Stack } from './template.js'

/** A real template, of at most 1 MB, needs far fewer for all its policies. Source: "AWS CloudFormation quotas". */
const MOST_STEPS = 500_000

/** A template has 500 resources at most. Source: "AWS CloudFormation quotas". */
const MOST_READINGS = 500

/** What the functions of one stack and of its parents have cost: their values may stand for any number of others. */
export class Work {
  depth = 0
  /** The resources, parameters and mappings of a stack, which many functions may name. */
  readonly members = new JsonMembers()
  /** By the template: its resources that empty buckets, which each of its policies asks for. */
  readonly emptying: Map<JsonValue, readonly JsonMember[]>
  /** By the stack and what is assumed of it: those resources, by the bucket that each means. */
  readonly emptied = new Map<Stack, Map<string, ReadonlyMap<string, JsonMember>>>()
  /** By the account that is asked: the trust policies that the stacks write there. */
  readonly trusts = new Map<Whereabouts, readonly TrustToBe[]>()
  #left = MOST_STEPS
  #readingsLeft = MOST_READINGS

  constructor(emptying = new Map<JsonValue, readonly JsonMember[]>()) {
    this.emptying = emptying
  }

  /** Pays for so many values; `false` if that is more than is left. */
  pay(values: number): boolean {
    this.#left -= values
    return this.#left >= 0
  }

  /** The same for readings of policies, each of which takes a proof. */
  payReadings(count: number): boolean {
    this.#readingsLeft -= count
    return this.#readingsLeft >= 0
  }
}
