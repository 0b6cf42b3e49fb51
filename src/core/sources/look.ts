import type { SourceFile } from '../text/source.js'
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
export function lookAt({ text, utf8 }: SourceFile): FirstLook {
  const foreign = foreignText(text)
  if (foreign !== undefined && !isJson(text)) return { kind: 'foreign', foreign }
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '' || start.startsWith('/') || /^\[\s*\]/.test(start)) return { kind: 'policy' }
  if (start.startsWith('"') && !utf8) return { kind: 'policy' }
  if (start.startsWith('"')) return { kind: 'json', form: 'policy-in-string' }
  if (!/^[[{]/.test(start)) {
    return /^(---|- |%YAML|#|["'\w][^\n]*:(\s|$))/m.test(start)
      ? { kind: 'yaml' }
      : { kind: 'foreign', foreign: FOREIGN['nothing-known'] }
  }
  const form = formOfText(text)
  if (form === 'policy') {
    const unrendered = foreignPolicy(text)
    return unrendered === undefined ? { kind: 'policy' } : { kind: 'foreign', foreign: unrendered }
  }
  return form in FOREIGN ? { kind: 'foreign', foreign: FOREIGN[form as keyof typeof FOREIGN] } : { kind: 'json', form }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function formOfText(text: string): Form {
  return /^\uFEFF?\s*\{/.test(text) ? formOf(topLevelKeys(text)) : 'nothing-known'
}
