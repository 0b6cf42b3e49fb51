import { posix } from 'node:path'
import type { GitHubAnswer } from '../adapters/github/commits.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import { readPolicyFile } from '../core/policy-file.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import type { UnwatchedBucket } from '../report/report.js'

export interface ChangeOfPolicies {
  /** What the pull request touches, from the root of the run. */
  readonly changes: readonly ChangedFile[]
  /** The policies that the run read. */
  readonly read: readonly SourceFile[]
  /** Those that the globs of the base branch would have it read. */
  readonly meant: readonly SourceFile[]
  /** Those that other steps of the same job read. */
  readonly readBeside: readonly SourceFile[]
  readonly globs: readonly string[]
  /** The text of a file as it is now; `undefined` where it is gone. */
  readonly now: (path: string) => string | undefined
  /** The text of a file in the base branch. */
  readonly before: (path: string) => Promise<GitHubAnswer<string | undefined>>
}

/** What a pull request takes out of sight, on purpose or not, and what could not be told of that. */
export interface Unwatched {
  readonly buckets: readonly UnwatchedBucket[]
  readonly doubts: readonly Prose[]
}

/**
 * The buckets that a pull request takes out of sight: a policy file that is gone, or one beside the policies that was
 * changed and not read, because it is hidden, renamed out of the globs or spelled `.JSON`, or one that the globs read no
 * more. A move is no removal.
 */
export async function unwatchedBuckets(change: ChangeOfPolicies): Promise<Unwatched> {
  const { read, meant, readBeside, now } = change
  const candidates = await lookedAt(change)
  const watched = new Set([...read, ...readBeside].map(file => readPolicyFile(file).bucket))
  const found = [
    ...candidates.map(({ path, bucket }) => {
      const how = now(path) === undefined ? 'gone' : 'not-read'
      return { bucket, path, how } as const
    }),
    ...meant.map(file => ({ bucket: readPolicyFile(file).bucket, path: file.path, how: 'left-out' }) as const),
  ]
  const buckets = new Map<string, UnwatchedBucket>()
  for (const { bucket, ...rest } of found) {
    if (bucket === undefined || watched.has(bucket) || buckets.has(bucket)) continue
    buckets.set(bucket, { bucket, ...rest })
  }
  return { buckets: [...buckets.values()], doubts: candidates.flatMap(({ doubt = [] }) => doubt) }
}

/** A path that may have been a policy's, and the bucket that it was about, or why nobody can tell. */
interface Candidate {
  readonly path: string
  readonly bucket?: string
  readonly doubt?: Prose
}

/** One after the other, because GitHub slows down whoever asks much at once. */
async function lookedAt({ changes, read, globs, now, before }: ChangeOfPolicies): Promise<readonly Candidate[]> {
  const isRead = new Set(read.map(({ path }) => path))
  const isBeside = besides(globs)
  const paths = changes.flatMap(({ path, old }) => (old === undefined ? [path] : [path, old]))
  const candidates: Candidate[] = []
  for (const path of paths.filter(each => isBeside(each) && !isRead.has(each))) {
    const bucket = bucketIn(path, now(path))
    candidates.push(bucket === undefined ? { path, ...bucketBefore(path, await before(path)) } : { path, bucket })
  }
  return candidates
}

function bucketBefore(path: string, old: GitHubAnswer<string | undefined>): Omit<Candidate, 'path'> {
  if (old.kind === 'unknown') return { doubt: say`Cannot tell which bucket ${path} was about. ${old.because}` }
  return present({ bucket: bucketIn(path, old.value) })
}

/** Whether a path lies where policies lie and could be taken for one, however it is spelled. */
export function besides(globs: readonly string[]): (path: string) => boolean {
  const folders = ['policies/', ...globs.filter(glob => !glob.startsWith('!')).map(folderOf)]
  return path => /\.json[5c]?$/i.test(path) && folders.some(folder => path.startsWith(folder))
}

/** The part of a glob before its first wildcard; a single file stands for its folder. */
function folderOf(glob: string): string {
  const fixed = glob.replace(/^\.\//, '').split(/[*?[{(!]/, 1)[0] ?? ''
  const folder = fixed.endsWith('/') ? fixed : `${posix.dirname(fixed)}/`
  return folder === './' ? '' : folder
}

/** The bucket that a text is a policy for, or names where it cannot be read. */
function bucketIn(path: string, text: string | undefined): string | undefined {
  if (text === undefined || !text.includes('Statement')) return undefined
  return readPolicyFile(sourceFromText(path, text)).bucket ?? /arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]+)/.exec(text)?.[1]
}
