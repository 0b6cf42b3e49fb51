import { entryOf } from '../../text/untyped.js'
import { CARRIED_BY, CARRIED_BY_ALL_BUT, GLOBAL_KEYS } from '../s3-keys.js'

/**
 * Whether requests for an action can have a condition key: they can, they never do, or AWS documents the key for no
 * request to S3 at all.
 */
export type Carriage = 'carried' | 'absent' | 'undocumented'

/** By the name of an action, `s3:GetObject`. */
export type Carriers = (action: string) => Carriage

const ALL: Carriers = () => 'carried'
const NOBODY_SAYS: Carriers = () => 'undocumented'

/**
 * The actions whose requests can have a key, which is in lower case. Keys of identity providers, such as
 * `saml:sub` and `accounts.google.com:aud`, come with the session of the caller, whatever it asks for.
 */
export function carriersOf(key: string): Carriers {
  const slash = key.indexOf('/')
  const name = slash < 0 ? key : key.slice(0, slash + 1)
  const but = entryOf(CARRIED_BY_ALL_BUT, name)
  if (but !== undefined) return among(but, 'absent', 'carried')
  const by = entryOf(CARRIED_BY, name)
  if (by !== undefined) return among(by, 'carried', 'absent')
  return GLOBAL_KEYS.includes(name) || isOfProvider(name) ? ALL : NOBODY_SAYS
}

function among(names: string, named: Carriage, others: Carriage): Carriers {
  const actions = new Set(names.split(' '))
  return action => (actions.has(action.slice(3)) ? named : others)
}

function isOfProvider(key: string): boolean {
  return key.startsWith('saml:') || key.slice(0, key.indexOf(':')).includes('.')
}
