import type { CommentRecord } from '../../core/plan/record.js'
import type { Rule } from '../../core/rules/rule.js'

/** Where the files that were checked can be looked at. */
export interface Repository {
  /** `https://github.com`, from `GITHUB_SERVER_URL`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly fullName: string
  /** The commit whose files were checked, 40 or 64 hex digits. */
  readonly headSha: string
  /** The path from the root of the repository to the folder in which the paths of the report begin, with `/` at its end. */
  readonly prefix?: string
  /** Where the files were read: in the commit itself, in its merge into the base, or where nobody knows what lies. */
  readonly readIn?: 'commit' | 'merge' | 'workspace'
}

/** What a renderer for GitHub knows beyond the report. Everything optional is left out where it is absent. */
export interface RenderContext {
  readonly version: string
  readonly commentKey: string
  /** Where the documentation of this version is; nothing leads there where it is empty or absent. */
  readonly homepage?: string
  readonly repository?: Repository
  /** The page of this run, which shows the job summary. */
  readonly runUrl?: string
  /** The branch that a pull request would be merged into, and whether policies are applied from it. */
  readonly branch?: { readonly name: string; readonly applies: boolean }
  /** When the run began, in milliseconds since 1970. */
  readonly began?: number
  /** After an apply: what the comment recorded when it was reviewed, so that a second run is held against that too. */
  readonly recorded?: CommentRecord
}

/** What reports tell of a rule besides its findings. */
export type RuleInfo = Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'fix' | 'source'>
