import { type Prose, say } from '../text/prose.js'
import { meantOr } from '../text/suggest.js'
import type { Need } from './prove.js'
import { BUCKET_ACTIONS, OBJECT_ACTIONS, S3_ACTIONS } from './s3-actions.js'

/** A word that names an action of S3 in any case, and what it acts on; or what is wrong with the word. */
export type ActionNamed =
  | { readonly kind: 'known'; readonly action: string; readonly on: readonly Need['on'][] }
  /** S3 gets new actions, and this is spelt like one. */
  | { readonly kind: 'new' | 'wrong'; readonly because: Prose }

/** Reads the name of an action that somebody writes. */
export function actionNamed(text: string): ActionNamed {
  const action = S3_ACTIONS.find(known => known.toLowerCase() === text.toLowerCase())
  if (action === undefined) {
    const named = text.includes(':') ? text : `s3:${text}`
    const hint = meantOr(say`An action is written like ${'s3:GetObject'}.`, named, S3_ACTIONS)
    const kind = /^s3:[a-z][a-z0-9]*$/i.test(text) ? 'new' : 'wrong'
    return { kind, because: say`S3 has no action ${text}. ${hint}` }
  }
  const on = (['bucket', 'object'] as const).filter(target => ACTIONS_ON[target].includes(action))
  if (on.length > 0) return { kind: 'known', action, on }
  return { kind: 'wrong', because: say`${action} acts on no bucket and no object, so no bucket policy decides it.` }
}

/** Whether a pattern stands for every action of S3, those to come included. */
export function isEveryAction(pattern: string): boolean {
  return /^(s3:)?\*+$/i.test(pattern)
}

const ACTIONS_ON = { bucket: BUCKET_ACTIONS, object: OBJECT_ACTIONS }
