import type { Prose } from './prose.js'
import { utf8Length } from './utf8-length.js'

/** A half-open range of UTF-16 offsets into a {@link SourceFile}'s text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value and where it was written. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/**
 * One file of the user's as it was read.
 *
 * `path` is relative to the workspace, with `/`. `text` is the decoded text (a byte order mark is kept, bytes that
 * are not UTF-8 appear as U+FFFD). `bytes` is the size on disk; `utf8` tells whether the bytes were well-formed UTF-8.
 */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: Lines
  readonly bytes: number
  readonly utf8: boolean
  /** Not on the disk yet, and perhaps never. */
  readonly isDraft?: boolean
  /** Where the text was taken from, where it is no file of its own. */
  readonly origin?: Origin
}

/** A file of another tool, or of a command, as the home of a policy: a plan, a state, a template. */
export interface Origin {
  /** The file as it is, of which nothing but the policy may be quoted. */
  readonly file: SourceFile
  /** How that tool names the policy: `module.lock.aws_s3_bucket_policy.this["support"]`, a logical id. */
  readonly address?: string
  /** Where a part of the text stands in `file`. */
  readonly outward: (span: Span) => Span
  /** The tool that writes the policy to AWS, where it is not us. */
  readonly owner?: 'Terraform' | 'CloudFormation'
  /** The tool marks the policy as a secret, so nothing of it may be printed. */
  readonly sensitive?: boolean
  /** The bucket that the tool attaches the policy to, where it is known. */
  readonly bucket?: string
  /** The `aws:userid` of whoever ran the tool, as far as the file tells. */
  readonly runner?: string
  /** The tool leaves the policy on its bucket where it lets it go. */
  readonly isRetained?: boolean
  /** The same where the tool replaces the policy by one on another bucket. */
  readonly isRetainedIfReplaced?: boolean
  /** The types of Terraform's resources that are about the same bucket, and that it reads again before each plan. */
  readonly refreshed?: readonly string[]
  /** What the CDK adds to empty the bucket, the id of its role where that is known, and what the policy may deny it. */
  readonly emptier?: { readonly name: string; readonly roleId?: string; readonly denies: SourceFile }
  /** The roles whose trust policies the tool writes together with the policy. */
  readonly trusts?: readonly TrustToBe[]
  readonly problems: readonly OriginProblem[]
  /** Under what the policy reads like this, where it has alternatives. */
  readonly when?: Prose
  /** The same policy as it would read otherwise, where one thing is open: a partition, a condition of the template. */
  readonly alternatives?: readonly Alternative[]
  /** The same policy with texts for the ids that are not known yet; absent where anything else is unknown. */
  readonly fillings?: Fillings
  /** The same policy in an account, where that decides what it says; `undefined` where it is not made. */
  readonly inAccount?: (account: Whereabouts) => SourceFile | undefined
}

/** A name that is not known yet: which names it may be, and one of them. */
export interface NameToBe {
  readonly fits: (name: string) => boolean
  readonly sample: string
}

/** A role as a tool will leave it. */
export interface TrustToBe {
  /** How the tool names the role. */
  readonly address: string
  /** `AROA…`; absent where the role is new. */
  readonly id?: string
  readonly name: string | NameToBe
  /** Whether the tool makes it, so that it is none that the account has. */
  readonly isNew?: true
  /** Absent where it is not known. */
  readonly path?: string
  /** Its trust policy; absent where that is not known yet. */
  readonly text?: string
  /** The trust policy that the tool found and will surely replace; absent where it does not tell one. */
  readonly before?: string
}

/** What an account says that a template may ask. */
export interface Whereabouts {
  readonly account: string
  readonly partition?: string
  readonly region?: string
  /** The ids of its roles by their names, which are unique in an account. */
  readonly roles?: ReadonlyMap<string, string>
}

/** What the file's own tool has to say about the policy. */
export type OriginProblemKind =
  | 'unknown'
  | 'bucket-unknown'
  | 'wrong'
  | 'deleted'
  | 'forgotten'
  | 'replaced'
  | 'role-dies'
  | 'none'
  | 'foreign'
  | 'assumed'

export interface OriginProblem {
  readonly kind: OriginProblemKind
  /** In the text that was taken out. */
  readonly span: Span
  /** In the file itself, where the problem lies outside of the policy. */
  readonly written?: Span
  readonly message: Prose
  /** What to do, where the kind's own advice is too general. */
  readonly help?: Prose
}

export interface Alternative {
  readonly when: Prose
  readonly file: SourceFile
}

/** Texts that bound what a policy can come to say when the ids are known that its lock lists. */
export interface Fillings {
  readonly texts: readonly Filling[]
  /** Whether each unknown value is the id of one role in any session, so that none can admit anybody else. */
  readonly areRoles: boolean
}

/** `without` the values; with ids that are `fresh`; with all ids that the policy `mentions`; with `anyone`. */
export type FillingKind = 'without' | 'fresh' | 'mentions' | 'anyone'

export interface Filling {
  readonly kind: FillingKind
  readonly file: SourceFile
}

/** A span within a file. */
export interface Place {
  readonly file: SourceFile
  readonly span: Span
}

/** A position as people and GitHub count it: both 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of a text, which end at LF, CRLF or a lone CR: read when they are first asked about, and once. */
export class Lines {
  readonly #text: string
  #starts: readonly number[] | undefined
  #texts: readonly string[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Without their ends; a line break at the end of the text begins none. */
  get texts(): readonly string[] {
    this.#texts ??= this.#text.replace(/(\r\n|\r|\n)$/, '').split(LINE_END)
    return this.#texts
  }

  /** The 1-based line and column of an offset. */
  positionAt(offset: number): Position {
    this.#starts ??= [0, ...Array.from(this.#text.matchAll(LINE_END), ({ index, 0: end }) => index + end.length)]
    const bounded = Math.min(offset, this.#text.length)
    const line = lastAtMost(this.#starts, bounded)
    return { line: line + 1, column: bounded - (this.#starts[line] ?? 0) + 1 }
  }
}

const LINE_END = /\r\n|\r|\n/g

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** Decodes the bytes of a file; never throws, for bad bytes are a finding and no crash. */
export function sourceFromBytes(path: string, bytes: Uint8Array): SourceFile {
  const file = (text: string, utf8: boolean) => ({ path, text, lines: new Lines(text), bytes: bytes.length, utf8 })
  try {
    return file(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), true)
  } catch {
    return file(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), false)
  }
}

/** A source file from text at hand: a live policy, an example, a test. */
export function sourceFromText(path: string, text: string): SourceFile {
  return { path, text, lines: new Lines(text), bytes: utf8Length(text), utf8: true }
}

/** The same file with another text. */
export function withText(file: SourceFile, text: string): SourceFile {
  return { ...file, text, lines: new Lines(text) }
}

/** The same place in the file on the disk: out of the string or the template that the text was taken from. */
export function outward({ file, span }: Place): Place {
  const { origin } = file
  return origin === undefined ? { file, span } : outward({ file: origin.file, span: origin.outward(span) })
}

/** The line and column of the place's beginning in the file on the disk. */
export function positionOf(place: Place): Position {
  const { file, span } = outward(place)
  return file.lines.positionAt(span.start)
}
