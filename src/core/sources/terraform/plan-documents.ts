import type { JsonValue } from '../../text/json.js'
import { present } from '../../text/present.js'
import type { Prose } from '../../text/prose.js'
import type { Untold } from '../cloudformation/template.js'
import { isMarkedAt, type ResourceChange } from './changes.js'
import type { Documents, PlacedSide, Within } from './documents.js'
import { isOfStackSet, isStackSet, keepsStacks, mayMakePolicies, setNameIn } from './stacks.js'
import { changesWithin } from './within.js'

/** Why an attribute of a resource is not known yet, or a part of it; `undefined` where it is known. */
export type NotYet = (change: ResourceChange, attribute: string, key?: string) => Untold | undefined

/** What a plan does to the policies in documents of its resources. */
export interface DocumentChanges {
  /** Each policy as a change of its own. */
  readonly policies: readonly ResourceChange[]
  /** The resources whose documents are not known yet. */
  readonly unknown: readonly ResourceChange[]
  /** Those whose documents were not read, and why. */
  readonly unreadable: readonly { readonly change: ResourceChange; readonly message: Prose }[]
}

/** Reads the documents of all resources that a plan changes or leaves as they are. */
export function documentChanges(
  changes: readonly ResourceChange[],
  documents: Documents,
  notYet: NotYet,
): DocumentChanges {
  const read = changes
    .filter(({ type, before, after }) => mayMakePolicies(type, after ?? before))
    .map(change => ({ change, ...sidesOf(change, documents, notYet) }))
  return {
    policies: [
      ...read.flatMap(({ change, before, after }) => changesWithin(change, before, after)),
      ...ofInstances(changes, documents),
    ],
    unknown: read.flatMap(({ change, after }) => (after?.kind === 'unknown' ? [change] : [])),
    unreadable: read.flatMap(({ change, after }) =>
      after?.kind === 'unreadable' ? [{ change, message: after.message }] : [],
    ),
  }
}

/** The policies in the document of a resource, as they are before and after; before, only where that may differ. */
function sidesOf(
  change: ResourceChange,
  documents: Documents,
  notYet: NotYet,
): { readonly before?: Within; readonly after?: Within } {
  const { actions, before, after } = change
  const isSame = actions.join() === 'no-op'
  return present({
    after: after && documents.made({ ...sideOf(change, after, notYet), isStanding: isSame }),
    before: isSame ? undefined : before && documents.madeBefore(sideOf(change, before)),
  })
}

function sideOf(change: ResourceChange, values: JsonValue, notYet: NotYet = () => undefined): PlacedSide {
  const { address, type, sensitive, node } = change
  const unknown: PlacedSide['unknown'] = (attribute, key) => notYet(change, attribute, key)
  const isSecret: PlacedSide['isSecret'] = (attribute, key) =>
    sensitive.some(mirror => isMarkedAt(mirror, attribute, key))
  return { address, type, values, isStanding: true, unknown, isSecret, node }
}

/** The policies of a set's stacks that go with the resources of its instances. */
function ofInstances(changes: readonly ResourceChange[], documents: Documents): readonly ResourceChange[] {
  const sets = changes.filter(({ type }) => isStackSet(type))
  return changes
    .filter(({ type }) => isOfStackSet(type))
    .flatMap(change => {
      const name = setNameIn(change.before ?? change.after)
      const set = sets.find(({ before, after }) => setNameIn(before ?? after) === name)
      if (set === undefined && name !== undefined) documents.missTemplateOf(change)
      const standing = set?.actions.join() === 'no-op' ? set.after : (set?.before ?? set?.after)
      const isGoing = change.actions.some(action => action === 'delete' || action === 'forget')
      if (set === undefined || standing === undefined || !isGoing) return []
      const isKept = keepsStacks(change.type, change.before) || !change.actions.includes('delete')
      const going = { ...change, actions: [isKept ? 'forget' : 'delete'] }
      return changesWithin(
        going,
        documents.madeBefore({ ...sideOf(set, standing), address: change.address }),
        undefined,
      )
    })
}
