import { posix } from 'node:path'
import { matcher } from '../../adapters/disk/match.js'
import { sourcesIn } from '../../adapters/disk/sources.js'
import type { GitHubAnswer } from '../../adapters/github/commits.js'
import { type ChangedFile, pathsOf } from '../../adapters/github/pulls.js'
import { readPolicyFile } from '../../core/policy-file.js'
import { type Prose, say } from '../../core/text/prose.js'
import { type SourceFile, sourceFromText } from '../../core/text/source.js'
import type { UnwatchedBucket } from '../../report/report.js'
import type { LinkedBefore } from './links-before.js'

export interface ChangeOfPolicies {
  /** What the pull request touches, from the root of the run. */
  readonly changes: readonly ChangedFile[]
  /** The policies that the run read. */
  readonly read: readonly SourceFile[]
  /** Those that the globs of the base branch would have it read. */
  readonly meant: readonly SourceFile[]
  /** What the base branch has read through links, and the pull request may have taken away. */
  readonly linked: LinkedBefore
  /** The files of the base branch that the globs mean; asked where a template that another one names is touched. */
  readonly meantBefore: () => Promise<GitHubAnswer<readonly string[]>>
  /** Those that other steps of the same job read. */
  readonly readBeside: readonly SourceFile[]
  readonly globs: readonly string[]
  /** What the settings give to the parameters of templates. */
  readonly parameters: ReadonlyMap<string, string>
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
 * more, or one that is read and no longer has the policy. A move is no removal.
 */
export async function unwatchedBuckets(change: ChangeOfPolicies): Promise<Unwatched> {
  const { read, meant, readBeside } = change
  const watched = new Set([...read, ...readBeside].map(bucketNamed))
  const candidates = await lookedAt(change, watched)
  const isRead = new Set(read.map(({ path }) => path))
  const leftOut = (path: string): UnwatchedBucket['how'] => (isRead.has(path) ? 'taken-out' : 'left-out')
  const found = [
    ...candidates.flatMap(({ buckets, path, how }) => buckets.map(bucket => ({ bucket, path, how }))),
    ...meant.map(file => ({ bucket: bucketNamed(file), path: file.path, how: leftOut(file.path) })),
  ]
  const buckets = new Map<string, UnwatchedBucket>()
  for (const { bucket, ...rest } of found) {
    if (bucket === undefined || watched.has(bucket) || buckets.has(bucket)) continue
    buckets.set(bucket, { bucket, ...rest })
  }
  return {
    buckets: [...buckets.values()],
    doubts: [...change.linked.doubts, ...candidates.flatMap(({ doubts }) => doubts)],
  }
}

/** A path that may have held policies, the buckets that they were about, and why nobody can tell. */
interface Candidate {
  readonly path: string
  readonly how: UnwatchedBucket['how']
  readonly buckets: readonly string[]
  readonly doubts: readonly Prose[]
}

type Watched = ReadonlySet<string | undefined>

/** One after the other, because GitHub slows down whoever asks much at once. */
async function lookedAt(change: ChangeOfPolicies, watched: Watched): Promise<readonly Candidate[]> {
  const { changes, read, globs, now } = change
  const isRead = new Set(read.map(({ path }) => path))
  const isBeside = besides(globs)
  const hidden = pathsOf(changes).filter(each => isBeside(each) && !isRead.has(each))
  const emptied = changes.filter(each => isRead.has(each.path) && mayLosePolicy(each, change, watched))
  const base = new Base(change)
  const candidates: Candidate[] = []
  for (const path of new Set([...hidden, ...emptied.map(({ path }) => path)])) {
    const text = isRead.has(path) ? undefined : now(path)
    const how = isRead.has(path) ? 'taken-out' : text === undefined ? 'gone' : 'not-read'
    const own = text === undefined ? [] : await bucketsIn(path, text, now, change.parameters)
    candidates.push({ path, how, ...(own.length > 0 ? { buckets: own, doubts: [] } : await base.bucketsOf(path)) })
  }
  candidates.push(...(await nestedIn(change, base)))
  for (const { path, real } of change.linked.files) {
    candidates.push({ path, how: 'gone', ...(await base.bucketsOf(real)) })
  }
  return candidates
}

/**
 * The templates that name others which the pull request touches: one of those may have lost a policy, and what it was
 * given decides which.
 */
async function nestedIn(
  { changes, read, globs, meantBefore }: ChangeOfPolicies,
  base: Base,
): Promise<readonly Candidate[]> {
  const isMeant = matcher(globs)
  const nested = [...new Set(pathsOf(changes))].filter(path => TEMPLATE.test(path) && !isMeant(path))
  if (nested.length === 0 || !read.some(({ origin }) => origin?.owner === 'CloudFormation')) return []
  const meant = await meantBefore()
  if (meant.kind === 'unknown') {
    return [
      {
        path: '',
        how: 'taken-out',
        buckets: [],
        doubts: [say`Cannot tell which templates had policies. ${meant.because}`],
      },
    ]
  }
  const doubts = await base.fetch(nested)
  const candidates: Candidate[] = [{ path: '', how: 'taken-out', buckets: [], doubts }]
  for (const path of meant.value.filter(each => TEMPLATE.test(each))) {
    candidates.push({ path, how: 'taken-out', ...(await base.bucketsOf(path)) })
  }
  return candidates
}

/**
 * Whether a file that is read may have had the policy of a bucket that is watched no more. Its diff tells that of a bare
 * policy, which names its bucket; without a diff, or in the file of a tool, the base's text must. What is read and has no
 * bucket is never safe in any case.
 */
function mayLosePolicy({ path, patch }: ChangedFile, { read }: ChangeOfPolicies, watched: Watched): boolean {
  const own = read.filter(file => file.path === path)
  if (own.some(file => bucketNamed(file) === undefined)) return false
  const removed = patch?.split('\n').filter(line => line.startsWith('-'))
  if (removed === undefined) return true
  const isTool = own.some(({ origin }) => origin !== undefined)
  const named = removed.flatMap(line => [...line.matchAll(NAMED)].map(([, bucket]) => bucket))
  const isSpelled = removed.some(line => line.includes('\\u'))
  return (isTool && removed.length > 0) || isSpelled || named.some(bucket => !watched.has(bucket))
}

const NAMED = /arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]+)/g

/** The files of the base branch, of which only those are asked that the pull request touches. */
class Base {
  readonly #change: ChangeOfPolicies
  readonly #touched: ReadonlySet<string>
  readonly #texts = new Map<string, GitHubAnswer<string | undefined>>()

  constructor(change: ChangeOfPolicies) {
    this.#change = change
    this.#touched = new Set(pathsOf(change.changes))
  }

  async bucketsOf(path: string): Promise<Pick<Candidate, 'buckets' | 'doubts'>> {
    const old = await this.#text(path)
    if (old.kind === 'unknown') {
      return { buckets: [], doubts: [say`Cannot tell which bucket ${path} was about. ${old.because}`] }
    }
    if (old.value === undefined) return { buckets: [], doubts: [] }
    return { buckets: await bucketsIn(path, old.value, each => this.#known(each), this.#change.parameters), doubts: [] }
  }

  /** Asks for files that others name; resolves with why one is not known. */
  async fetch(paths: readonly string[]): Promise<readonly Prose[]> {
    const doubts: Prose[] = []
    for (const path of paths) {
      const text = await this.#text(path)
      if (text.kind === 'unknown') doubts.push(say`Cannot tell which policies ${path} had. ${text.because}`)
    }
    return doubts
  }

  async #text(path: string): Promise<GitHubAnswer<string | undefined>> {
    const text = this.#texts.get(path) ?? (await this.#asked(path))
    this.#texts.set(path, text)
    return text
  }

  async #asked(path: string): Promise<GitHubAnswer<string | undefined>> {
    const here = this.#touched.has(path) ? undefined : this.#change.now(path)
    return here === undefined ? this.#change.before(path) : { kind: 'known', value: here }
  }

  /** A file that another one names, as far as it is known without asking for it. */
  #known(path: string): string | undefined {
    const text = this.#texts.get(path)
    if (text?.kind === 'known') return text.value
    return this.#touched.has(path) ? undefined : this.#change.now(path)
  }
}

/** As people name templates; their content is told by itself. */
export const TEMPLATE = /\.(json[5c]?|ya?ml|template|tmpl)$/i

/** Whether a path lies where policies lie and could be taken for one, however it is spelled, or is one of the globs'. */
export function besides(globs: readonly string[]): (path: string) => boolean {
  const folders = foldersOf(globs)
  const isMeant = matcher(globs)
  return path => (/\.json[5c]?$/i.test(path) && folders.some(folder => path.startsWith(folder))) || isMeant(path)
}

/** The folders in which policies lie. */
export function foldersOf(globs: readonly string[]): readonly string[] {
  return ['policies/', ...globs.filter(glob => !glob.startsWith('!')).map(folderOf)]
}

/** The part of a glob before its first wildcard; a single file stands for its folder. */
function folderOf(glob: string): string {
  const fixed = glob.replace(/^\.\//, '').split(/[*?[{(!]/, 1)[0] ?? ''
  const folder = fixed.endsWith('/') ? fixed : `${posix.dirname(fixed)}/`
  return folder === './' ? '' : folder
}

/** The buckets that the policies in a text are for; of one that cannot be read, what it names. */
async function bucketsIn(
  path: string,
  text: string,
  read: (path: string) => string | undefined,
  parameters: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (!/Statement|policy/i.test(text)) return []
  const beside = (other: string) => {
    const found = read(other)
    return found === undefined ? undefined : sourceFromText(other, found)
  }
  const sources = await sourcesIn(sourceFromText(path, text), { parameters, read: beside })
  return sources.flatMap(source => {
    const named = source.origin === undefined ? NAMED_ONCE.exec(text)?.[1] : undefined
    return bucketNamed(source) ?? named ?? []
  })
}

const NAMED_ONCE = new RegExp(NAMED.source)

/** The bucket of a policy, as it says or as its tool does. */
function bucketNamed(file: SourceFile): string | undefined {
  return readPolicyFile(file).bucket ?? file.origin?.bucket
}
