import type { JsonValue } from '../../text/json.js'
import { booleanIn, member, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { list, ours, say } from '../../text/prose.js'
import type { OriginProblem, SourceFile, TrustToBe } from '../../text/source.js'
import type { Untold } from '../cloudformation/template.js'
import { type Inner, policyInString, problemOf, type TreeDocument, withoutPolicy } from '../document.js'
import { type Circumstances, spansInText, textlessAt, textOfTree } from '../embedded.js'
import { fillingsOf } from '../fillings.js'
import { toldMore } from '../told.js'
import {
  addressSpan,
  attributeOf,
  changesIn,
  isData,
  isMarked,
  isMarkedAt,
  marksAny,
  type ResourceChange,
  writesPolicy,
} from './changes.js'
import { Configuration } from './configuration.js'
import { Documents } from './documents.js'
import { DELETED, type Fate, Fates, type Gone } from './fates.js'
import { type Dying, dyingIn, trustsIn } from './identities.js'
import { type WhyUnknown, whyUnknown } from './not-yet.js'
import { documentChanges } from './plan-documents.js'
import { conditionBlocks, policyDocumentOf } from './policy-document.js'
import { byName, References } from './references.js'
import { type AskedIdentity, runnerWith } from './runners.js'
import { mayMakePolicies } from './stacks.js'
import { bucketIn, resourcesIn, typesByBucket, useridIn } from './state.js'

/**
 * The bucket policies of a Terraform or OpenTofu plan (`terraform show -json`): of `aws_s3_bucket_policy`, and of the
 * old argument `policy` of `aws_s3_bucket`. Data sources, drift and prior state are readings, and no plan.
 *
 * Source: HashiCorp, "JSON Output Format"; OpenTofu, "JSON Output Format".
 */
export function policiesInPlan({ file, root }: TreeDocument, inner: Inner): readonly SourceFile[] {
  const version = stringIn(root, 'format_version') ?? '1.0'
  if (!/^[01]\./.test(version)) {
    const message = say`The plan has format ${version}; this version reads 0.x and 1.x.`
    return [
      withoutPolicy(file, 'foreign', message, ours('Update this program, or make the plan with an older version.')),
    ]
  }
  return new PlanReader(file, root, inner).policies()
}

class PlanReader {
  readonly #file: SourceFile
  readonly #changes: readonly ResourceChange[]
  /** The policies that wait for a later plan. */
  readonly #deferred: readonly ResourceChange[]
  /** Resources and data sources, by name. */
  readonly #all: ReadonlyMap<string, readonly ResourceChange[]>
  /** The data sources that make policies, by name. */
  readonly #sources: ReadonlyMap<string, readonly ResourceChange[]>
  readonly #dying: ReadonlyMap<string, Dying>
  readonly #trusts: readonly TrustToBe[]
  readonly #configuration: Configuration
  readonly #references: References
  readonly #referred = new Map<ResourceChange, ResourceChange | undefined>()
  readonly #general: readonly OriginProblem[]
  readonly #identities: readonly AskedIdentity[]
  /** The types of the resources that are refreshed, by their buckets. */
  readonly #refreshed: ReadonlyMap<string, ReadonlySet<string>>
  readonly #documents: Documents

  constructor(file: SourceFile, root: JsonValue, inner: Inner) {
    this.#file = file
    this.#documents = new Documents(file, inner)
    const all = changesIn(root)
    this.#changes = all.filter(({ node }) => !isData(node))
    this.#deferred = changesIn(root, 'deferred_changes').filter(
      ({ node, type, after }) => !isData(node) && (writesPolicy(type) || mayMakePolicies(type, after)),
    )
    this.#sources = byName(all.filter(({ type }) => type === 'aws_iam_policy_document'))
    this.#dying = dyingIn(this.#changes, changesIn(root, 'resource_drift'))
    this.#trusts = trustsIn(this.#changes, inner)
    this.#configuration = new Configuration(root)
    this.#references = new References(this.#configuration, this.#changes)
    this.#all = byName(all)
    this.#general = incompleteness(root)
    const read = [...resourcesIn(member(root, 'prior_state', 'values', 'root_module'))]
    this.#identities = read.flatMap(resource => {
      const userid = useridIn(resource)
      return userid === undefined ? [] : { userid, credentials: this.#configuration.credentials(resource) }
    })
    this.#refreshed = typesByBucket([
      ...read.map(resource => ({ ...resource, bucket: bucketIn(resource) })),
      ...this.#changes.map(change => ({ ...change, bucket: this.#bucketOf(change) })),
    ])
  }

  policies(): readonly SourceFile[] {
    const inner = documentChanges(this.#changes, this.#documents, (...asked) => this.#notYet(...asked))
    const own = [...this.#changes.filter(({ type }) => writesPolicy(type)), ...inner.policies]
    const fates = new Fates(this.#changes, own, change => this.#bucketOf(change))
    const locked = new Set(own.map(change => this.#bucketOf(change)))
    const inline = this.#changes.filter(change => change.type === 'aws_s3_bucket' && this.#isInline(change, locked))
    const policies = [
      ...[...own, ...inline].flatMap(change => this.#policy(change, fates)),
      ...inner.unknown.map(change => this.#textless(change, this.#policyNotYet(change))),
      ...inner.unreadable.map(({ change, message }) => this.#documents.textless(change, message)),
      ...this.#deferred.map(change => this.#textless(change, problemOf('unknown', DEFERRED))),
    ]
    return this.#documents.complete(policies, this.#trusts)
  }

  /** What is not set is not unknown, though the provider says so until it has read what became of it. */
  #notYet(change: ResourceChange, attribute: string, key?: string): Untold | undefined {
    const isUnset = this.#references.sets(change, attribute) === false
    if (isUnset || !isMarkedAt(change.afterUnknown, attribute, key)) return undefined
    const { names, fate, help } = this.#reasonOf(change, attribute)
    const message = names.length === 0 ? say`${VALUE_NOT_YET}.` : say`${VALUE_NOT_YET}: ${list(names)}.${fate}`
    return { message, ...present({ help }) }
  }

  /** Since version 4 of the provider the attribute mirrors what `aws_s3_bucket_policy` sets, until the next refresh. */
  #isInline(change: ResourceChange, locked: ReadonlySet<string | undefined>): boolean {
    const sets = this.#references.sets(change, 'policy')
    if (sets !== undefined) return sets
    const set = stringIn(change.after, 'policy') ?? ''
    if (set !== '' && set !== stringIn(change.before, 'policy')) return true
    const isMirror = [change.after, change.before].some(side => locked.has(stringIn(side, 'bucket')))
    return !isMirror && [change.after, change.before].some(side => (stringIn(side, 'policy') ?? '') !== '')
  }

  /** What becomes of a policy, and of the bucket that it leaves. */
  #policy(change: ResourceChange, fates: Fates): readonly SourceFile[] {
    const left = fates.left(change)
    return [...(left === undefined ? [] : [this.#gone(change, left)]), ...this.#become(change, fates.of(change))]
  }

  #become(change: ResourceChange, fate: Fate): readonly SourceFile[] {
    switch (fate.kind) {
      case 'inherited':
        return []
      case 'stays':
        return [this.#planned(change, fate.problems)]
      case 'not-understood':
        return [this.#textless(change, problemOf('unknown', fate.message))]
      default:
        return [this.#gone(change, fate)]
    }
  }

  #planned(change: ResourceChange, problems: readonly OriginProblem[]): SourceFile {
    const { after, afterUnknown, within } = change
    if (within !== undefined) return this.#within(change, problems)
    const policy = member(after, attributeOf(change.type))
    if (isMarked(afterUnknown, attributeOf(change.type)) || (policy === undefined && change.type !== 'aws_s3_bucket')) {
      return this.#partlyKnown(change, problems) ?? this.#textless(change, this.#policyNotYet(change))
    }
    const text = stringIn(policy)
    if (policy === undefined || text === undefined || text === '') {
      return (stringIn(change.before, attributeOf(change.type)) ?? '') === ''
        ? this.#textless(change, problemOf('unknown', ours('The plan has no text of the policy.')))
        : this.#gone(change, DELETED)
    }
    const bucket = this.#bucketOf(change)
    const all = [...problems, ...this.#bucketTold(change, bucket), ...this.#dyingRoles(text)]
    return policyInString(this.#file, policy, this.#circumstances(change, all, bucket))
  }

  /** A policy of a document is what the document says, in the plan. */
  #within(change: ResourceChange, problems: readonly OriginProblem[]): SourceFile {
    const { policy } = change.within ?? {}
    if (policy === undefined) return this.#textless(change, this.#policyNotYet(change))
    return toldMore(policy, ({ origin, text }) => {
      const all = [...(origin?.problems ?? []), ...problems, ...this.#dyingRoles(text)]
      const { problems: known, refreshed, runner } = this.#circumstances(change, all, origin?.bucket)
      return { problems: known, ...present({ refreshed, runner }) }
    })
  }

  /** Where the plan does not name the bucket: that it is not known, or what it was taken from. */
  #bucketTold(change: ResourceChange, bucket: string | undefined): readonly OriginProblem[] {
    if (stringIn(change.after, 'bucket') !== undefined) return []
    const place = member(change.afterUnknown, 'bucket')?.span ?? addressSpan(change)
    if (bucket !== undefined) {
      const { address = '' } = this.#reference(change) ?? {}
      const message = say`The plan does not name the bucket yet. The policy was judged for that of ${address}.`
      return [problemOf('assumed', message, undefined, place)]
    }
    const { names, fate, help } = this.#reasonOf(change, 'bucket')
    const unnamed = ours('The plan does not say which bucket gets this policy')
    const message = names.length === 0 ? say`${unnamed}.` : say`${unnamed}; it refers to ${list(names)}.${fate}`
    return [problemOf('bucket-unknown', message, help, place)]
  }

  /** A policy that is read during the apply, of which nothing is missing but ids on its list. */
  #partlyKnown(change: ResourceChange, own: readonly OriginProblem[]): SourceFile | undefined {
    const data = this.#references.policyDocument(change, this.#sources)
    const document = policyDocumentOf(member(data?.node, 'change'))
    if (data === undefined || document === undefined) return undefined
    const { tree, unknowns } = document
    const bucket = this.#bucketOf(change)
    const assumed = problemOf('assumed', say`The policy was judged as ${data.address} will make it.`)
    const circumstances = this.#circumstances(change, [...own, assumed, ...this.#bucketTold(change, bucket)], bucket)
    const isSensitive = circumstances.sensitive || data.sensitive.some(marksAny)
    const known = { ...circumstances, ...(isSensitive ? { sensitive: true } : {}) }
    const nodes = unknowns.map(({ node }) => node)
    const fillings = fillingsOf(this.#file, tree, { nodes, roles: new Set() }, known)
    if (fillings === undefined) return undefined
    const spanOf = spansInText(tree, nodes)
    const blocks = conditionBlocks(data.after, this.#configuration.block(data))
    const missing = unknowns.map(({ node, condition }): OriginProblem => {
      const { names, fate, help } = this.#reason(data, member(blocks.get(condition), 'values'))
      const message = names.length === 0 ? say`${VALUE_NOT_YET}.` : say`${VALUE_NOT_YET}: ${list(names)}.${fate}`
      return { kind: 'unknown', span: spanOf(node), message, ...present({ help }) }
    })
    const dying = this.#dyingRoles(textOfTree(this.#file, tree, known).text)
    return textOfTree(this.#file, tree, { ...known, problems: [...missing, ...known.problems, ...dying], fillings })
  }

  #gone(change: ResourceChange, { kind, message, help }: Gone): SourceFile {
    const bucket = stringIn(change.before, 'bucket')
    return textlessAt(
      this.#file,
      addressSpan(change),
      this.#circumstances(change, [problemOf(kind, message, help)], bucket),
    )
  }

  #textless(change: ResourceChange, problem: OriginProblem): SourceFile {
    const unknown = member(change.afterUnknown, attributeOf(change.type))
    return textlessAt(
      this.#file,
      unknown?.span ?? addressSpan(change),
      this.#circumstances(change, [problem], this.#bucketOf(change)),
    )
  }

  #circumstances(change: ResourceChange, own: readonly OriginProblem[], bucket: string | undefined): Circumstances {
    const sensitive = change.sensitive.some(
      mirror => isMarked(mirror, attributeOf(change.type)) || isMarked(mirror, 'bucket'),
    )
    return {
      address: change.deposed ? `${change.address} (deposed)` : change.address,
      owner: 'Terraform',
      problems: [...own, ...this.#general],
      ...(this.#trusts.length === 0 ? {} : { trusts: this.#trusts }),
      refreshed: [...new Set([change.type, ...(this.#refreshed.get(bucket ?? '') ?? [])])],
      ...present({ runner: runnerWith(this.#identities, this.#configuration.credentials(change)), bucket }),
      ...(sensitive ? { sensitive } : {}),
    }
  }

  #bucketOf(change: ResourceChange): string | undefined {
    if (change.actions.includes('delete') && change.actions.length === 1) return stringIn(change.before, 'bucket')
    return stringIn(change.after, 'bucket') ?? stringIn(this.#reference(change)?.after, 'bucket')
  }

  #reference(change: ResourceChange): ResourceChange | undefined {
    if (!writesPolicy(change.type)) return undefined
    if (!this.#referred.has(change)) this.#referred.set(change, this.#references.bucket(change))
    return this.#referred.get(change)
  }

  #policyNotYet(change: ResourceChange): OriginProblem {
    const { names, fate, help } = this.#reasonOf(change, attributeOf(change.type))
    const late = ours('Terraform knows the policy only after the apply')
    const message = names.length === 0 ? say`${late}.` : say`${late}, because it refers to ${list(names)}.${fate}`
    return problemOf('unknown', message, help)
  }

  #reasonOf(change: ResourceChange, argument: string): WhyUnknown {
    return this.#reason(change, member(this.#configuration.block(change), 'expressions', argument))
  }

  #reason(change: ResourceChange, written: JsonValue | undefined): WhyUnknown {
    return whyUnknown(this.#configuration.expression(change, written), this.#configuration, this.#all)
  }

  /** A listed id whose role or user the same plan deletes is nobody's after the apply. */
  #dyingRoles(policy: string): readonly OriginProblem[] {
    if (this.#dying.size === 0) return []
    const listed = new Map(
      [...policy.matchAll(/[A-Z0-9]{16,128}/g)].toReversed().map(({ 0: id, index }) => [id, index]),
    )
    return [...listed].flatMap(([id, at]) => {
      const dying = this.#dying.get(id)
      if (dying === undefined) return []
      return [{ kind: 'role-dies' as const, span: { start: at, end: at + id.length }, message: dying(id) }]
    })
  }
}

const VALUE_NOT_YET = ours('Terraform knows this value only after the apply')
const DEFERRED = ours('Terraform defers this policy to a later plan, because it cannot plan it yet.')
const ERRORED = ours('Terraform stopped with an error; other policies may be missing from this plan.')
const INCOMPLETE = ours('The plan is incomplete, as with -target; other policies may be missing from it.')
function incompleteness(plan: JsonValue): readonly OriginProblem[] {
  if (booleanIn(plan, 'errored') === true) return [problemOf('assumed', ERRORED)]
  return booleanIn(plan, 'complete') === false ? [problemOf('assumed', INCOMPLETE)] : []
}
