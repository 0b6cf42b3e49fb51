import { NOT_BLANK } from './entries.js'
import { closed, DRAFT, type JsonSchema, listOf, oneOf, text, whole, yesOrNo } from './json-schema.js'
import type { Setting } from './setting.js'
import { settingsIn } from './table.js'

/** `connect-bucket-lock.yml`. */
export const CONFIG_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:config:1',
  title: 'connect-bucket-lock.yml',
  ...closed(
    'The settings of a repository; inputs and arguments go before them.',
    Object.fromEntries(settingsIn('configuration').map(({ name, setting }) => [name, schemaOf(setting)])),
    [],
  ),
}

/** The schema of a setting's value. */
function schemaOf(setting: Setting): JsonSchema {
  const { words } = setting
  switch (setting.kind) {
    case 'entries':
      return setting.schema
    case 'flag':
      return yesOrNo(words.replace(/\.$/, ': true or false.'))
    case 'flag-or-list': {
      const services = listOf(
        words.replace(/\.$/, ': true, false or a list.'),
        text(setting.shape.words, setting.shape.pattern),
      )
      return { ...services, type: ['boolean', 'array'], minItems: 1 }
    }
    case 'choice':
      return oneOf(words, setting.allowed)
    case 'count':
      return whole(words.replace(/\.$/, `, 1 to ${setting.most}.`), 1, setting.most)
    case 'list': {
      const { shape, least } = setting
      const items = listOf(words, text(shape.words, shape.pattern))
      return least === undefined ? items : { ...items, minItems: least }
    }
    case 'text':
      return text(setting.shape?.words ?? words, setting.shape?.pattern ?? NOT_BLANK)
  }
}
