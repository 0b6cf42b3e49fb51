import { getOrMake } from '../../text/get-or-make.js'
import type { JsonValue } from '../../text/json.js'
import { member, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { OriginProblem, SourceFile, TrustToBe, Whereabouts } from '../../text/source.js'
import { nestedStacks } from '../cloudformation/assembly.js'
import { policiesInStack } from '../cloudformation/policies.js'
import { notAtHand } from '../cloudformation/problems.js'
import type { Stack } from '../cloudformation/template.js'
import { trustsInStack } from '../cloudformation/trusts.js'
import { type Inner, policyInString, problemOf, type TreeDocument } from '../document.js'
import { type Circumstances, textlessAt, textOfTree } from '../embedded.js'
import { toldMore } from '../told.js'
import { addressSpan, attributeOf } from './changes.js'
import { isControlledPolicy, isStackSet, readStack, type Side, type StackReading } from './stacks.js'

/** A resource, and where it stands in the file. */
export interface Placed {
  readonly address: string
  readonly node: JsonValue
}

/** A side of a resource, and where the resource stands. */
export type PlacedSide = Side & Placed

/** The bucket policies that stand in the document of a resource, or why that cannot be told. */
export type Within =
  | { readonly kind: 'policies'; readonly policies: () => readonly SourceFile[] }
  | Exclude<StackReading, { readonly kind: 'stack' }>

/** The policies in the documents that the resources of a plan or a state hand to CloudFormation and Cloud Control. */
export class Documents {
  readonly #file: SourceFile
  readonly #inner: Inner
  /** The stacks that are made, of which one may export what another imports. */
  readonly #stacks: Stack[] = []
  readonly #sets: Stack[] = []
  readonly #elsewhere: Placed[] = []
  readonly #trusts = new Map<Whereabouts, readonly TrustToBe[]>()

  constructor(file: SourceFile, inner: Inner) {
    this.#file = file
    this.#inner = inner
  }

  /** The policies that a resource makes. */
  made(side: PlacedSide): Within {
    const within = this.#within(side, stack => {
      const stacks = isStackSet(side.type) ? this.#sets : this.#stacks
      stacks.push(stack)
      const nested = nestedStacks(stack.document.root, undefined)
      this.#elsewhere.push(...nested.map(({ id }) => ({ address: `${stack.prefix}${id}`, node: side.node })))
    })
    if (within.kind === 'elsewhere') this.#elsewhere.push(side)
    return within
  }

  /** The policies that a resource made before; where they cannot be told, the template counts as missing. */
  madeBefore(side: PlacedSide): Within {
    const within = this.#within(side, () => undefined)
    if (within.kind !== 'policies') this.#elsewhere.push(side)
    return within
  }

  /** Notes that the template is not at hand of which a resource makes stacks. */
  missTemplateOf(resource: Placed): void {
    this.#elsewhere.push(resource)
  }

  /** All policies of the file, with what the documents say about every one of them. */
  complete(policies: readonly SourceFile[], trusts: readonly TrustToBe[] = []): readonly SourceFile[] {
    const names = this.#elsewhere.map(({ address }) => address)
    if (policies.length === 0) return this.#elsewhere.map(side => this.textless(side, ELSEWHERE, PRINT))
    const told = names.length === 0 ? policies : policies.map(policy => withProblems(policy, [notAtHand(names)]))
    return this.#stacks.length + this.#sets.length === 0 ? told : told.map(policy => this.#withTrusts(policy, trusts))
  }

  /** A resource of whose policies nothing can be said but why. */
  textless(resource: Placed, message: Prose, help?: Prose): SourceFile {
    const problems = [problemOf('unknown', message, help)]
    return textlessAt(this.#file, addressSpan(resource), { address: resource.address, owner: 'Terraform', problems })
  }

  #within(side: PlacedSide, found: (stack: Stack) => void): Within {
    if (!isControlledPolicy(side.type, side.values)) {
      const reading = readStack(side, this.#inner, this.#stacks)
      if (reading.kind !== 'stack') return reading
      found(reading.stack)
      return { kind: 'policies', policies: () => policiesInStack(reading.stack).map(policy => asIn(side, policy)) }
    }
    return this.#inState(side)
  }

  /** What Cloud Control shall make. */
  #inState(side: PlacedSide): Within {
    const why = side.unknown('desired_state')
    if (why !== undefined) return { kind: 'unknown', why }
    const state = desiredState(side.values, this.#inner)
    if ('parts' in state) return { kind: 'unreadable', message: state }
    const bucket = stringIn(state.root, 'Bucket')
    const policy = member(state.root, 'PolicyDocument')
    const known: Circumstances = {
      address: side.address,
      owner: 'Terraform',
      problems: bucket === undefined ? [problemOf('bucket-unknown', NO_BUCKET)] : [],
      ...present({ bucket }),
    }
    const policies = () => {
      if (policy === undefined) return [this.textless(side, ours('The desired state has no PolicyDocument.'))]
      const file =
        policy.type === 'object' ? textOfTree(state.file, policy, known) : policyInString(state.file, policy, known)
      return [asIn(side, file)]
    }
    return { kind: 'policies', policies }
  }

  #withTrusts(policy: SourceFile, trusts: readonly TrustToBe[]): SourceFile {
    const more = (_: SourceFile, facts?: Whereabouts) =>
      facts === undefined ? {} : { trusts: [...trusts, ...this.#trustsIn(facts)] }
    const told = toldMore(policy, more)
    if (told.origin === undefined || told.origin.inAccount !== undefined) return told
    return { ...told, origin: { ...told.origin, inAccount: facts => toldMore(told, more, facts) } }
  }

  /** The trust policies that the stacks write in an account; of a set it is not known with which parameters. */
  #trustsIn(facts: Whereabouts): readonly TrustToBe[] {
    return getOrMake(this.#trusts, facts, () => {
      const [first] = this.#stacks
      const ofSets = this.#sets.flatMap(stack => trustsInStack({ ...stack, siblings: [] }, facts))
      return [
        ...(first === undefined ? [] : trustsInStack(first, facts)),
        ...ofSets.map(({ text: _, ...trust }) => trust),
      ]
    })
  }
}

/** The document of Cloud Control in a resource, or why it was not read. */
export function desiredState(values: JsonValue | undefined, inner: Inner): TreeDocument | Prose {
  const written = member(values, 'desired_state')
  return (written && inner.documents.get(written)) ?? NO_STATE
}

/** A policy of a document as the resource has it that holds the document. */
function asIn({ type, isSecret }: PlacedSide, policy: SourceFile): SourceFile {
  const told = isStackSet(type) ? withProblems(policy, [problemOf('assumed', OF_A_SET)]) : policy
  const sensitive = isSecret(attributeOf(type)) ? { sensitive: true } : {}
  return toldMore(told, () => ({ owner: 'Terraform', ...sensitive }))
}

/** A policy, and every other reading of it, with more problems. */
export function withProblems(policy: SourceFile, problems: readonly OriginProblem[]): SourceFile {
  return toldMore(policy, ({ origin }) => ({ problems: [...(origin?.problems ?? []), ...problems] }))
}

const NO_STATE = ours('The resource has no desired state that is a text.')
const ELSEWHERE = ours('The template of this resource is not in this file, so its policies were not judged.')
const PRINT = say`Print the template, and check it: ${'aws cloudformation get-template --stack-name NAME --query TemplateBody --output text > template.yaml'}.`
const NO_BUCKET = ours('The desired state names no bucket.')
const OF_A_SET = ours(
  'A stack set makes this policy in each account and Region of its instances. It was judged for one of them.',
)
