import { join, list, type Prose, say } from '../core/text/prose.js'
import { closest } from '../core/text/suggest.js'
import { nameIn, type Setting, type SettingPlace } from './setting.js'
import { SETTINGS, settingsIn } from './table.js'

/**
 * What to do about a name that is no setting of its place: the name there of the setting that was meant, the places
 * where that setting is said, or else every name that there is.
 *
 * @param known the names that the place has; all those of its kind where absent.
 */
export function meantInstead(found: string, place: SettingPlace, known = namesIn(place)): Prose {
  const names = [...known.keys()].map(name => shown(name, place))
  return likely(found, place, known) ?? say`There are ${list(names)}.`
}

/** As {@link meantInstead}; `undefined` where the name is like none of ours. */
export function likely(found: string, place: SettingPlace, known = namesIn(place)): Prose | undefined {
  const same = SETTINGS.find(setting => namesOf(setting).some(name => letters(name) === letters(found)))
  const sameHere = same && nameIn(place, same)
  const meant = sameHere !== undefined && known.has(sameHere) ? sameHere : closest(found, [...known.keys()])
  if (meant !== undefined) return say`Did you mean ${shown(meant, place)}?`
  // The environment of a workflow's job may well have an INPUT_VERSION, which is not our option of that name.
  const isElsewhere = same !== undefined && sameHere === undefined
  const isMeant = isElsewhere && (place !== 'input' || nameIn('configuration', same) !== undefined)
  if (isMeant) return say`It is ${join(elsewhere(same), ' and ')}.`
  return undefined
}

function namesIn(place: SettingPlace): ReadonlyMap<string, Setting> {
  return new Map(settingsIn(place).map(({ name, setting }) => [name, setting]))
}

function namesOf(setting: Setting): readonly string[] {
  const there = (['configuration', 'input', 'option'] as const).map(place => nameIn(place, setting))
  return there.filter(name => name !== undefined)
}

/** Whatever its hyphens, capitals and underscores, one or several. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '')
}

function shown(name: string, place: SettingPlace): string {
  return place === 'option' ? `--${name}` : name
}

function elsewhere({ name, said }: Setting): readonly Prose[] {
  return [
    ...(said.configuration === undefined ? [] : [say`the key ${name} of the configuration`]),
    ...(said.input === undefined ? [] : [say`the input ${name} of the action`]),
    ...(said.option === undefined ? [] : [say`the option ${shown(said.option.name ?? name, 'option')}`]),
  ]
}
