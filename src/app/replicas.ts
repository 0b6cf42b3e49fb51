import type { ConnectInstance } from '../core/account/roles.js'
import { list, type Prose, say } from '../core/text/prose.js'

/**
 * The instances of which another Region has a replica that was not found: a replica has the same id, and a bucket of
 * its own. Source: Amazon Connect Administrator Guide, "Create a replica of your existing Connect instance".
 */
export function replicaNotes(instances: readonly ConnectInstance[]): readonly Prose[] {
  const found = new Set(instances.map(place))
  const told = new Map<string, Prose>()
  for (const instance of instances) {
    const missing = regionsOf(instance).filter(Region => !found.has(place({ ...instance, Region })))
    if (missing.length > 0) told.set(`${instance.Id} ${missing.join(' ')}`, noteOf(instance, missing))
  }
  return [...told.values()]
}

/** The Regions that hold an instance of this id, where they are known. */
export function regionsOf({ ReplicationConfiguration }: ConnectInstance): readonly string[] {
  const summaries = ReplicationConfiguration?.ReplicationStatusSummaryList ?? []
  return [...new Set(summaries.flatMap(({ Region }) => Region ?? []))].sort()
}

function place({ Id, Region = '' }: ConnectInstance): string {
  return `${Region} ${Id}`
}

function noteOf({ Id, InstanceAlias = Id }: ConnectInstance, missing: readonly string[]): Prose {
  return say`The Connect instance ${InstanceAlias} is replicated to ${list(missing)}, and nothing of its replica was read: the buckets that it stores in there were not looked at. Name every Region of it under ${'regions'} or with ${'--region'}.`
}
