import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, stringIn } from '../../text/json-tree.js'
import { list, ours, type Prose, say } from '../../text/prose.js'
import type { OriginProblem, SourceFile, Span } from '../../text/source.js'
import { policyInString, problemOf, type TreeDocument, withoutPolicy } from '../document.js'
import { type Circumstances, spansInText, textlessAt, textOfTree } from '../embedded.js'
import { fillingsOf } from '../fillings.js'
import { byName, References } from './bucket-name.js'
import {
  attributeOf,
  changesIn,
  isMarked,
  marksAny,
  policyDocumentsIn,
  type ResourceChange,
  writesPolicy,
} from './changes.js'
import { policyDocumentOf } from './policy-document.js'

/**
 * The bucket policies of a Terraform or OpenTofu plan (`terraform show -json`): of `aws_s3_bucket_policy`, and of the
 * old argument `policy` of `aws_s3_bucket`. Data sources, drift and prior state are readings, and no plan.
 *
 * Source: HashiCorp, "JSON Output Format"; OpenTofu, "JSON Output Format".
 */
export function policiesInPlan({ file, root }: TreeDocument): readonly SourceFile[] {
  const version = stringIn(member(root, 'format_version')) ?? '1.0'
  if (!/^[01]\./.test(version)) {
    const message = say`The plan has format ${version}; this version reads 0.x and 1.x.`
    return [
      withoutPolicy(file, 'foreign', message, ours('Update this program, or make the plan with an older version.')),
    ]
  }
  return new PlanReader(file, root).policies()
}

class PlanReader {
  readonly #file: SourceFile
  readonly #changes: readonly ResourceChange[]
  readonly #documents: ReadonlyMap<string, readonly ResourceChange[]>
  /** The roles and users that the plan deletes, by their ids. */
  readonly #dying: ReadonlyMap<string, ResourceChange>
  readonly #references: References
  readonly #general: readonly OriginProblem[]
  readonly #runner: string | undefined

  constructor(file: SourceFile, root: JsonValue) {
    this.#file = file
    this.#changes = changesIn(root)
    this.#documents = byName(policyDocumentsIn(root))
    this.#dying = dyingIn(this.#changes)
    this.#references = new References(root, this.#changes)
    this.#general = incompleteness(root)
    this.#runner = runnerIn(member(root, 'prior_state', 'values', 'root_module'))
  }

  policies(): readonly SourceFile[] {
    const own = this.#changes.filter(({ type }) => writesPolicy(type))
    const locked = new Set(own.map(change => this.#bucketOf(change)))
    const inline = this.#changes.filter(change => change.type === 'aws_s3_bucket' && this.#isInline(change, locked))
    return [...own, ...inline].flatMap(change => [...this.#lostBucket(change), this.#policy(change)])
  }

  /** Since version 4 of the provider the attribute mirrors what `aws_s3_bucket_policy` sets. */
  #isInline(change: ResourceChange, locked: ReadonlySet<string | undefined>): boolean {
    const sets = this.#references.sets(change, 'policy')
    if (sets !== undefined) return sets
    const isMirror = [change.after, change.before].some(side => locked.has(stringIn(member(side, 'bucket'))))
    return !isMirror && [change.after, change.before].some(side => (stringIn(member(side, 'policy')) ?? '') !== '')
  }

  #policy(change: ResourceChange): SourceFile {
    const { actions, deposed } = change
    const did = actions.join(',')
    if (did === 'delete' || deposed) return this.#gone(change, 'deleted')
    if (did === 'forget') return this.#gone(change, 'forgotten')
    if (!KNOWN.includes(did)) {
      const message =
        did === ''
          ? ours('The plan does not say what it does here.')
          : say`The plan says ${list(actions)} here, which is not understood.`
      return this.#textless(change, problemOf('unknown', message))
    }
    if (did === 'create,delete' && !this.#movesBucket(change)) return this.#gone(change, 'deleted', DELETED_AFTER)
    const problems = did === 'delete,create' && !this.#movesBucket(change) ? [problemOf('replaced', REPLACED)] : []
    return this.#planned(change, problems)
  }

  #planned(change: ResourceChange, problems: readonly OriginProblem[]): SourceFile {
    const { after, afterUnknown } = change
    const policy = member(after, attributeOf(change.type))
    if (isMarked(afterUnknown, attributeOf(change.type)) || (policy === undefined && change.type !== 'aws_s3_bucket')) {
      return this.#partlyKnown(change, problems) ?? this.#textless(change, problemOf('unknown', this.#notYet(change)))
    }
    const text = stringIn(policy)
    if (policy === undefined || text === undefined || text === '') {
      return (stringIn(member(change.before, attributeOf(change.type))) ?? '') === ''
        ? this.#textless(change, problemOf('unknown', ours('The plan has no text of the policy.')))
        : this.#gone(change, 'deleted')
    }
    const bucket = this.#bucketOf(change)
    const all = [...problems, ...this.#unnamed(change, bucket), ...this.#dyingRoles(text)]
    return policyInString(this.#file, policy, this.#circumstances(change, all, bucket))
  }

  #unnamed(change: ResourceChange, bucket: string | undefined): readonly OriginProblem[] {
    const place = member(change.afterUnknown, 'bucket')?.span ?? placeOf(change)
    return bucket === undefined ? [problemOf('bucket-unknown', this.#bucketNotYet(change), undefined, place)] : []
  }

  /** A policy that is read during the apply, of which nothing is missing but ids on its list. */
  #partlyKnown(change: ResourceChange, own: readonly OriginProblem[]): SourceFile | undefined {
    const data = this.#references.policyDocument(change, this.#documents)
    const document = policyDocumentOf(member(data?.node, 'change'))
    if (data === undefined || document === undefined) return undefined
    const { tree, unknowns } = document
    const bucket = this.#bucketOf(change)
    const assumed = problemOf('assumed', say`The policy was judged as ${data.address} will make it.`)
    const circumstances = this.#circumstances(change, [...own, assumed, ...this.#unnamed(change, bucket)], bucket)
    const isSensitive =
      circumstances.sensitive || data.sensitive.some(mirror => mirror !== undefined && marksAny(mirror))
    const known = { ...circumstances, ...(isSensitive ? { sensitive: true } : {}) }
    const fillings = fillingsOf(this.#file, tree, { nodes: unknowns, roles: new Set() }, known)
    if (fillings === undefined) return undefined
    const spanOf = spansInText(tree, unknowns)
    const missing = unknowns.map(
      (node): OriginProblem => ({ kind: 'unknown', span: spanOf(node), message: VALUE_NOT_YET }),
    )
    const dying = this.#dyingRoles(textOfTree(this.#file, tree, known).text)
    return textOfTree(this.#file, tree, { ...known, problems: [...missing, ...known.problems, ...dying], fillings })
  }

  /** A policy that moves to another bucket leaves the first one without. */
  #lostBucket(change: ResourceChange): readonly SourceFile[] {
    return change.actions.length === 2 && writesPolicy(change.type) && this.#movesBucket(change)
      ? [this.#gone(change, 'deleted', MOVED)]
      : []
  }

  #movesBucket(change: ResourceChange): boolean {
    if (!change.actions.includes('delete') || !change.actions.includes('create')) return false
    const before = stringIn(member(change.before, 'bucket'))
    const after = this.#bucketOf(change)
    return before !== undefined && after !== undefined && before !== after
  }

  #gone(
    change: ResourceChange,
    kind: 'deleted' | 'forgotten',
    message = kind === 'deleted' ? DELETED : FORGOTTEN,
  ): SourceFile {
    const bucket = stringIn(member(change.before, 'bucket'))
    return textlessAt(this.#file, placeOf(change), this.#circumstances(change, [problemOf(kind, message)], bucket))
  }

  #textless(change: ResourceChange, problem: OriginProblem): SourceFile {
    const unknown = member(change.afterUnknown, attributeOf(change.type))
    return textlessAt(
      this.#file,
      unknown?.span ?? placeOf(change),
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
      ...(this.#runner === undefined ? {} : { runner: this.#runner }),
      ...(sensitive ? { sensitive } : {}),
      ...(bucket === undefined ? {} : { bucket }),
    }
  }

  #bucketOf(change: ResourceChange): string | undefined {
    if (change.actions.includes('delete') && change.actions.length === 1)
      return stringIn(member(change.before, 'bucket'))
    const known = stringIn(member(change.after, 'bucket'))
    return known ?? (writesPolicy(change.type) ? this.#references.bucket(change) : undefined)
  }

  #notYet(change: ResourceChange): Prose {
    const names = this.#references.names(change, attributeOf(change.type))
    if (names.length === 0) return ours('Terraform knows the policy only after the apply.')
    return say`Terraform knows the policy only after the apply, because it refers to ${list(names)}.`
  }

  #bucketNotYet(change: ResourceChange): Prose {
    const names = this.#references.names(change, 'bucket')
    if (names.length === 0) return ours('The plan does not say which bucket gets this policy.')
    return say`The plan does not say which bucket gets this policy; it refers to ${list(names)}.`
  }

  /** A listed id whose role or user the same plan deletes is nobody's after the apply. */
  #dyingRoles(policy: string): readonly OriginProblem[] {
    if (this.#dying.size === 0) return []
    const listed = new Map(
      [...policy.matchAll(/[A-Z0-9]{16,128}/g)].toReversed().map(({ 0: id, index }) => [id, index]),
    )
    return [...listed].flatMap(([id, at]) => {
      const change = this.#dying.get(id)
      if (change === undefined) return []
      const fate = change.actions.includes('create') ? ours('replaces') : ours('deletes')
      const message = say`The plan ${fate} ${change.address}, and its id ${id} goes with it.`
      return [{ kind: 'role-dies' as const, span: { start: at, end: at + id.length }, message }]
    })
  }
}

function dyingIn(changes: readonly ResourceChange[]): ReadonlyMap<string, ResourceChange> {
  const dying = changes.filter(
    ({ type, actions }) => (type === 'aws_iam_role' || type === 'aws_iam_user') && actions.includes('delete'),
  )
  return new Map(dying.map(change => [stringIn(member(change.before, 'unique_id')) ?? '', change]))
}

const KNOWN = ['no-op', 'create', 'update', 'delete,create', 'create,delete', 'create,forget', 'forget,create', 'read']

const DELETED = ours('The plan deletes this policy, which leaves the bucket without a lock.')
const DELETED_AFTER = ours(
  'The plan writes this policy and then deletes the old one of the same bucket, which leaves it without a lock.',
)
const MOVED = ours('The plan moves this policy to another bucket, which leaves this one without a lock.')
const VALUE_NOT_YET = ours('Terraform knows this value only after the apply.')
const FORGOTTEN = ours('Terraform forgets this policy: it stays on the bucket, and no tool manages it.')
const REPLACED = ours('The plan deletes this policy before it writes it again. In between the bucket has no lock.')

/** Where a change stands: its address, for a whole object is too much to point at. */
function placeOf({ node }: ResourceChange): Span {
  return member(node, 'address')?.span ?? { start: node.span.start, end: node.span.start + 1 }
}

/** Who planned, where some module asks AWS for it by `data.aws_caller_identity`. */
function runnerIn(module: JsonValue | undefined): string | undefined {
  const identity = itemsOf(member(module, 'resources')).find(
    node => stringIn(member(node, 'type')) === 'aws_caller_identity' && stringIn(member(node, 'mode')) === 'data',
  )
  const own = stringIn(member(identity, 'values', 'user_id'))
  return (
    own ??
    itemsOf(member(module, 'child_modules'))
      .map(runnerIn)
      .find(found => found !== undefined)
  )
}

function incompleteness(plan: JsonValue): readonly OriginProblem[] {
  const is = (name: string, value: string) =>
    member(plan, name)?.type === 'boolean' && (member(plan, name) as { text?: string }).text === value
  if (is('errored', 'true'))
    return [
      problemOf('assumed', ours('Terraform stopped with an error; other policies may be missing from this plan.')),
    ]
  if (is('complete', 'false'))
    return [
      problemOf('assumed', ours('The plan is incomplete, as with -target; other policies may be missing from it.')),
    ]
  return []
}
