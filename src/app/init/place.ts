import { bucketsOf, instanceName, storedIn } from '../../core/account/instances.js'
import type { ConnectInstance } from '../../core/account/roles.js'
import { isBucketName } from '../../core/lock/find.js'
import { list, type Prose, say } from '../../core/text/prose.js'
import { meantOr } from '../../core/text/suggest.js'
import { usageError } from '../../core/text/usage.js'
import type { Prompt } from './ports.js'

/** What the user said about which bucket to lock. */
export interface PlaceWish {
  /** Id, ARN or alias of a Connect instance. */
  readonly instance?: string
  readonly bucket?: string
}

/** The bucket to lock and whose it is. */
export interface LockPlace {
  readonly bucket: string
  /** The instances that store in it, or will. */
  readonly instances: readonly ConnectInstance[]
}

/**
 * Finds the bucket: the one that was named, the only one that there is, or the one that the user chooses when asked.
 * Throws UsageError where that leaves a question open and nobody is there to answer it.
 */
export async function choosePlace(
  wish: PlaceWish,
  all: readonly ConnectInstance[],
  prompt: Prompt | undefined,
): Promise<LockPlace> {
  const wanted = wish.instance === undefined ? undefined : instancesNamed(wish.instance, all)
  const bucket = wish.bucket ?? (await chooseBucket(wanted ?? all, prompt))
  if (!isBucketName(bucket)) throw usageError(say`${bucket} is not a valid bucket name.`)
  const storing = all.filter(instance => bucketsOf([instance]).includes(bucket))
  if (wanted !== undefined) return { bucket, instances: [...new Set([...meantBy(wanted, bucket), ...storing])] }
  if (storing.length === 0) throw nobodyStores(bucket, all)
  return { bucket, instances: storing }
}

/** Of an instance and its replicas those that store in the bucket; all of them where none does yet. */
function meantBy(wanted: readonly ConnectInstance[], bucket: string): readonly ConnectInstance[] {
  const storing = wanted.filter(instance => bucketsOf([instance]).includes(bucket))
  return storing.length === 0 ? wanted : storing
}

/** A replica in another Region has the same id, so that one id may name several; an ARN names one. */
function instancesNamed(named: string, all: readonly ConnectInstance[]): readonly ConnectInstance[] {
  const arn = /^arn:[a-z0-9-]+:connect:([a-z0-9-]+):\d{12}:instance\/([^/]+)$/.exec(named)
  const found = all.filter(instance => {
    if (arn === null) return instance.Id === named || instance.InstanceAlias === named
    return instance.Id === arn[2] && (instance.Region === undefined || instance.Region === arn[1])
  })
  if (found.length > 0) return found
  const known = all.flatMap(({ Id, InstanceAlias }) => [...(InstanceAlias === undefined ? [] : [InstanceAlias]), Id])
  throw usageError(say`No Connect instance ${named}.`, meantOr(thoseThereAre(all), named, known), IN_OTHER_REGIONS)
}

const IN_OTHER_REGIONS = say`Instances of other Regions are found with ${'--region'}.`

function thoseThereAre(all: readonly ConnectInstance[]): Prose {
  return all.length === 0 ? say`There is none at all.` : say`There are: ${list(all.map(instanceName))}.`
}

async function chooseBucket(instances: readonly ConnectInstance[], prompt: Prompt | undefined): Promise<string> {
  const buckets = bucketsOf(instances)
  const [only] = buckets
  if (only === undefined) throw nothingStored(instances)
  if (buckets.length === 1) return only
  const described = buckets.map(bucket => describe(bucket, instances))
  if (prompt === undefined) {
    const choice = say`There are ${buckets.length} buckets to choose from: ${list(buckets)}.`
    throw usageError(choice, say`Name one with ${'--bucket'}, or run this on a terminal to be asked.`)
  }
  return buckets[await prompt.choose(say`Which bucket do you want to lock?`, described)] ?? only
}

function nothingStored(instances: readonly ConnectInstance[]): Error {
  const remedy = say`Name the bucket with ${'--bucket'} and the instance that will store in it with ${'--instance'}.`
  if (instances.length === 0) {
    return usageError(say`Found no Connect instance, so there is no bucket to lock.`, IN_OTHER_REGIONS)
  }
  return usageError(say`Connect ${list(instances.map(instanceName))} stores nothing in a bucket yet.`, remedy)
}

function nobodyStores(bucket: string, all: readonly ConnectInstance[]): Error {
  const buckets = bucketsOf(all)
  const there = buckets.length === 0 ? thoseThereAre(all) : say`Connect stores in ${list(buckets)}.`
  return usageError(
    say`No Connect instance stores in the bucket ${bucket}.`,
    meantOr(there, bucket, buckets),
    say`If an instance is yet to be given this bucket, name it with ${'--instance'}.`,
    IN_OTHER_REGIONS,
  )
}

function describe(bucket: string, instances: readonly ConnectInstance[]): Prose {
  const uses = instances.flatMap(instance => {
    const types = storedIn(bucket, instance).map(({ ResourceType }) => ResourceType)
    return types.length === 0 ? [] : [`${instanceName(instance)}: ${types.join(', ')}`]
  })
  return say`${bucket} (${list(uses)})`
}
