import { ours } from '../../text/prose.js'

export const NOT_RENDERED = ours('is a placeholder of a template that was not rendered; check what it renders.')

/** IAM's own variables have a colon, but for `${*}`, `${?}` and `${$}`. */
export function isPlaceholder(value: string): boolean {
  return /\$\{(?![*?$]\})[^}:]*\}/.test(value)
}
