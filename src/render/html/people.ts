import type { Admitted } from '../../core/account/roles.js'
import { EVERYONE_ELSE } from '../../core/plan/plan.js'
import { kindWord } from '../github/people.js'
import { type Content, html, quoted } from './markup.js'

/** A name, for nobody knows RoleIds by heart. */
export function personName({ id, name }: Pick<Admitted, 'id' | 'name'>): Content {
  if (id === EVERYONE_ELSE.id) return name === EVERYONE_ELSE.name ? 'Everyone else' : 'Someone who is not on the list'
  return quoted(name === undefined || name === '' ? id : name)
}

export function kindName(kind: Admitted['kind']): Content {
  return kind === 'unresolved' ? html`<span class="unknown">an unknown identity</span>` : kindWord(kind)
}
