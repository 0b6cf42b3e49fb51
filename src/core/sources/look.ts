import type { SourceFile } from '../text/source.js'
import { parsedJson } from '../text/untyped.js'
import { FOREIGN, type Foreign, foreignPolicy, foreignText } from './foreign.js'
import { type Form, formOf } from './form.js'
import { topLevelKeys } from './top-level.js'

/** A large plan; CloudFormation takes templates of one megabyte. */
export const MAX_SOURCE_BYTES = 33_554_432

/** What the first look at a file tells. */
export type FirstLook =
  | { readonly kind: 'policy' }
  | { readonly kind: 'json'; readonly form: Form }
  /** Perhaps YAML; only its reader can tell. */
  | { readonly kind: 'yaml' }
  | { readonly kind: 'foreign'; readonly foreign: Foreign }

/** Tells a file by its content. What looks like a policy, right or wrong, is left to the reader of policies. */
export function lookAt({ text }: SourceFile): FirstLook {
  const foreign = foreignText(text)
  if (foreign !== undefined && parsedJson(text) === undefined) return { kind: 'foreign', foreign }
  const start = withoutComments(text)
  if (start === '' || /^\[\s*\]/.test(start)) return { kind: 'policy' }
  if (start.startsWith('"') && !QUOTED_KEY.test(start)) return { kind: 'json', form: 'policy-in-string' }
  if (BARE_KEY.test(start)) return { kind: 'yaml' }
  if (!/^[[{]/.test(start)) {
    return /^(---|- |%YAML|#|["'\w][^\n]*:(\s|$))/m.test(start)
      ? { kind: 'yaml' }
      : { kind: 'foreign', foreign: FOREIGN['nothing-known'] }
  }
  const form = formOfText(start)
  if (form === 'policy' && isOfAnotherTool(start)) return { kind: 'json', form: 'nothing-known' }
  if (form === 'policy') {
    const unrendered = foreignPolicy(text)
    return unrendered === undefined ? { kind: 'policy' } : { kind: 'foreign', foreign: unrendered }
  }
  return form in FOREIGN ? { kind: 'foreign', foreign: FOREIGN[form as keyof typeof FOREIGN] } : { kind: 'json', form }
}

/** The first key of a map in YAML may stand in quotes. */
const QUOTED_KEY = /^"(?:[^"\\\r\n]|\\[^\r\n])*"[ \t]*:(?:\s|$)/

/** A map of YAML may stand in braces, where its keys need no quotes. */
const BARE_KEY = /^\{\s*[\w:-]*\w:\s/

function formOfText(start: string): Form {
  return start.startsWith('{') ? formOf(topLevelKeys(start)) : 'nothing-known'
}

/** Keys that no policy has, and that the files of other tools have not far below their beginning. */
const OF_OTHERS =
  /"(?:AWSTemplateFormatVersion|TemplateBody|ResourceDescription|requestParameters|resource_changes|planned_values|prior_state|format_version|lineage|encrypted_data|deployment)"|"Resources"\s*:\s*\{/

/**
 * Whether a text that is taken for a policy because it is broken, or has no keys, is none. A quotation mark that is
 * missing hides the keys, and what is read as a policy is quoted.
 */
function isOfAnotherTool(start: string): boolean {
  const isStrange = OF_OTHERS.test(start) || !(/^\{\s*\}?\s*$/.test(start) || WORDS_OF_POLICIES.test(start))
  return isStrange && parsedJson(start) === undefined
}

const WORDS_OF_POLICIES = /\b(?:Version|Statement|Sid|Effect|Principal|Action|Resource|Condition)\b/i

/** What stands behind a byte order mark, white space and comments, which JSON has not, and people write. */
function withoutComments(text: string): string {
  const blank = /\s+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (blank.lastIndex = start; blank.test(text); start = blank.lastIndex);
  return text.slice(start)
}
