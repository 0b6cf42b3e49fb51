import type { JsonValue } from '../../text/json.js'
import { member } from '../../text/json-tree.js'
import { lookedUp, notEchoed } from './references.js'
import { isHidden, isLookedUp, type Untold } from './template.js'

/**
 * What a tool gives to the parameters of a template, as far as it may be read: a hidden parameter is a secret, and of one
 * that is looked up the tool gives the name alone.
 */
export function givenToTemplate(
  template: JsonValue,
  given: ReadonlyMap<string, string | Untold>,
): ReadonlyMap<string, string | Untold> {
  return new Map([...given].map(([name, value]) => [name, readable(template, name, value)]))
}

function readable(template: JsonValue, name: string, value: string | Untold): string | Untold {
  const declared = member(template, 'Parameters', name)
  if (declared === undefined || typeof value !== 'string') return value
  if (isLookedUp(declared)) return { message: lookedUp(name) }
  return isHidden(declared) ? { message: notEchoed(name) } : value
}
