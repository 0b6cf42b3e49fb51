import type { JsonScalar, JsonValue } from '../text/json.js'
import { stringIn } from '../text/json-tree.js'
import { present } from '../text/present.js'
import { ours, type Prose } from '../text/prose.js'
import type { OriginProblem, OriginProblemKind, SourceFile, Span } from '../text/source.js'
import { type Circumstances, textInString, textlessAt } from './embedded.js'

/** A file that was read as a tree, from JSON or from YAML. */
export interface TreeDocument {
  readonly file: SourceFile
  readonly root: JsonValue
  /** Where readers of YAML disagree about what is written; empty for JSON. */
  readonly doubts: readonly { readonly span: Span; readonly message: Prose }[]
}

/** The documents that stand as texts in a plan or a state, and the values that the user gives to parameters. */
export interface Inner {
  /** By the string that holds it; or why it was not read. */
  readonly documents: ReadonlyMap<JsonValue, TreeDocument | Prose>
  readonly parameters: ReadonlyMap<string, string>
}

const WHOLE_TEXT: Span = { start: 0, end: 1 }

/** A problem of a policy as a whole. */
export function problemOf(kind: OriginProblemKind, message: Prose, help?: Prose, written?: Span): OriginProblem {
  return { kind, span: WHOLE_TEXT, message, ...present({ help, written }) }
}

/** The one text of a file that holds no policy, at the file's beginning, with the reason. */
export function withoutPolicy(file: SourceFile, kind: OriginProblemKind, message: Prose, help?: Prose): SourceFile {
  return textlessAt(file, WHOLE_TEXT, { problems: [problemOf(kind, message, help)] })
}

/** A policy that stands as a string in the file; unknown where the value is no string. */
export function policyInString(file: SourceFile, value: JsonValue, circumstances: Circumstances): SourceFile {
  if (stringIn(value) !== undefined) return textInString(file, value as JsonScalar, circumstances)
  const problem = problemOf('unknown', ours('The policy is not a text here, so it cannot be read.'))
  return textlessAt(file, value.span, { ...circumstances, problems: [...circumstances.problems, problem] })
}
