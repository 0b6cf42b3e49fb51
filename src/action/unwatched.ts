import { posix } from 'node:path'
import type { Asked } from '../adapters/github/commits.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import { readPolicyFile } from '../core/policy-file.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import type { UnwatchedBucket } from '../report/report.js'

export interface ChangeOfPolicies {
  /** What the pull request touches, from the root of the run. */
  readonly changes: readonly ChangedFile[]
  /** The policies that the run read. */
  readonly read: readonly SourceFile[]
  readonly globs: readonly string[]
  /** The buckets that the configuration retires. */
  readonly retired: readonly string[]
  /** The text of a file as it is now; `undefined` where it is gone. */
  readonly now: (path: string) => string | undefined
  /** The text of a file in the base branch. */
  readonly before: (path: string) => Promise<Asked<string | undefined>>
}

/**
 * The buckets that a pull request takes out of sight: a policy file that is gone, or one beside the policies that was
 * changed and not read, for it is hidden, renamed out of the globs or spelled `.JSON`. A move is no removal.
 */
export async function unwatchedBuckets(change: ChangeOfPolicies): Promise<readonly UnwatchedBucket[]> {
  const { changes, read, retired, now, before } = change
  const watched = new Set(read.map(file => readPolicyFile(file).bucket))
  const paths = new Set(read.map(({ path }) => path))
  const isBeside = besides(change.globs)
  const found = new Map<string, UnwatchedBucket>()
  for (const { path, old } of changes) {
    for (const candidate of [path, ...(old === undefined ? [] : [old])]) {
      if (paths.has(candidate) || !isBeside(candidate)) continue
      const bucket = bucketIn(candidate, now(candidate)) ?? bucketIn(candidate, textOf(await before(candidate)))
      if (bucket === undefined || watched.has(bucket) || retired.includes(bucket) || found.has(bucket)) continue
      found.set(bucket, { bucket, path: candidate, how: now(candidate) === undefined ? 'gone' : 'not-read' })
    }
  }
  return [...found.values()]
}

/** Whether a path lies where policies lie and could be taken for one, however it is spelled. */
function besides(globs: readonly string[]): (path: string) => boolean {
  const folders = ['policies/', ...globs.filter(glob => !glob.startsWith('!')).map(folderOf)]
  return path => /\.json[5c]?$/i.test(path) && folders.some(folder => path.startsWith(folder))
}

/** The part of a glob before its first wildcard; a single file stands for its folder. */
function folderOf(glob: string): string {
  const fixed = glob.replace(/^\.\//, '').split(/[*?[{(!]/, 1)[0] ?? ''
  const folder = fixed.endsWith('/') ? fixed : `${posix.dirname(fixed)}/`
  return folder === './' ? '' : folder
}

function textOf(asked: Asked<string | undefined>): string | undefined {
  return asked.kind === 'known' ? asked.value : undefined
}

/** The bucket that a text is a policy for, or names where it cannot be read. */
function bucketIn(path: string, text: string | undefined): string | undefined {
  if (text === undefined || !text.includes('Statement')) return undefined
  return readPolicyFile(sourceFromText(path, text)).bucket ?? /arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]+)/.exec(text)?.[1]
}
