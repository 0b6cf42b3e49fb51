import type { JsonObject } from '../../text/json.js'
import { textNode } from '../../text/json-tree.js'
import type { SourceFile, Span } from '../../text/source.js'
import type { ResourceChange } from './changes.js'
import type { Within } from './documents.js'

/** What becomes of the policies in the document of a resource: each as a change of its own. */
export function changesWithin(
  change: ResourceChange,
  before: Within | undefined,
  after: Within | undefined,
): readonly ResourceChange[] {
  const [had, has] = [byAddress(before), byAddress(after)]
  const isTold = after === undefined || after.kind === 'policies'
  const isLeft = change.actions.join() === 'no-op'
  return [...new Set([...had.keys(), ...has.keys()])].map(address => {
    const [old, policy] = [had.get(address), has.get(address)]
    return {
      ...change,
      address,
      actions: isTold ? actionsFor(change.actions, old, policy) : change.actions,
      before: withBucket(old ?? (isLeft ? policy : undefined)),
      after: withBucket(policy ?? (isTold ? undefined : old)),
      within: policy === undefined ? {} : { policy },
    }
  })
}

function byAddress(within: Within | undefined): ReadonlyMap<string, SourceFile> {
  const policies = within?.kind === 'policies' ? within.policies() : []
  return new Map(policies.map(policy => [policy.origin?.address ?? '', policy]))
}

/**
 * What is done to one policy where its resource is changed. CloudFormation replaces a policy that gets another bucket, and
 * leaves one where it is that the template retains: one that goes by its `DeletionPolicy`, one that is replaced by its
 * `UpdateReplacePolicy`, of which no page says whether the old template's counts or the new one's.
 */
function actionsFor(
  actions: readonly string[],
  old: SourceFile | undefined,
  policy: SourceFile | undefined,
): readonly string[] {
  const letGo = old?.origin?.isRetained ? 'forget' : 'delete'
  if (old === undefined) return ['create', 'update'].some(action => actions.includes(action)) ? ['create'] : actions
  if (policy === undefined) return actions.includes('forget') ? ['forget'] : [letGo]
  if (actions.join() === 'update') {
    const isKept = [old, policy].every(({ origin }) => origin?.isRetainedIfReplaced)
    return isMoved(old, policy) ? ['create', isKept ? 'forget' : 'delete'] : actions
  }
  return actions.map(action => (action === 'delete' ? letGo : action))
}

function isMoved({ origin: old }: SourceFile, { origin }: SourceFile): boolean {
  return old?.bucket !== undefined && origin?.bucket !== undefined && old.bucket !== origin.bucket
}

function withBucket(policy: SourceFile | undefined): JsonObject | undefined {
  if (policy === undefined) return undefined
  const bucket = policy.origin?.bucket
  const members =
    bucket === undefined ? [] : [{ key: { value: 'bucket', span: NOWHERE }, value: textNode(bucket, NOWHERE) }]
  return { type: 'object', members, span: NOWHERE }
}

const NOWHERE: Span = { start: 0, end: 1 }
