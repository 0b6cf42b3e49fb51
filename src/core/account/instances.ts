import type { ConnectInstance, StorageConfig } from './roles.js'

/** The buckets in which instances store, each once, in order. */
export function bucketsOf(instances: readonly ConnectInstance[]): readonly string[] {
  const names = instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName))
  return [...new Set(names)].sort()
}

/** What an instance stores in a bucket. */
export function storedIn(bucket: string, { storage }: ConnectInstance): readonly StorageConfig[] {
  return storage.filter(({ BucketName }) => BucketName === bucket)
}

/** An instance as people name it: by its alias, where it has one. */
export function instanceName({ Id, InstanceAlias }: ConnectInstance): string {
  return InstanceAlias ?? Id
}
