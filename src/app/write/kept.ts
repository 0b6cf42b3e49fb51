/**
 * The name of the file in which a replaced policy is kept: bucket and moment (UTC), so that a restore knows the bucket
 * even where the policy itself names none. `as`: the nearest policy that can be put in its place.
 */
export function keptName(bucket: string, moment: Date, as?: 'nearest'): string {
  return `${bucket}-${moment.toISOString().replace(/[:.]/g, '-')}${as === undefined ? '' : `.${as}`}.json`
}

const KEPT = /(?:^|[/\\])([^/\\]+)-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(?:\.nearest)?(?:-\d+)?\.json$/

/** The name under which the nearest policy was kept beside a kept file; `undefined` for any other path. */
export function nearestNameOf(path: string): string | undefined {
  const name = KEPT.test(path) ? (path.split(/[/\\]/).at(-1) ?? '') : ''
  return /Z(?:-\d+)?\.json$/.test(name) ? name.replace(/(-\d+)?\.json$/, '.nearest$1.json') : undefined
}

/** The bucket in a path whose name {@link keptName} made; `undefined` for any other. */
export function bucketOfKept(path: string): string | undefined {
  return KEPT.exec(path)?.[1]
}
