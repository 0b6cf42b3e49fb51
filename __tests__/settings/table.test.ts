import { readFileSync } from 'node:fs'
import { settingsDoc } from '../../scripts/settings-doc.js'
import { fieldOf, nameIn, type Setting } from '../../src/settings/setting.js'
import { SETTINGS } from '../../src/settings/table.js'

const PLACES = ['configuration', 'input', 'option'] as const
const ROWS: readonly Setting[] = SETTINGS

describe('the table of settings', () => {
  it('names each setting and each property once', () => {
    const names = ROWS.map(({ name }) => name)
    expect([...new Set(names)]).toEqual(names)
    expect(new Set(ROWS.map(fieldOf)).size).toBe(names.length)
  })

  it('has a place and one sentence for each', () => {
    for (const setting of ROWS) {
      expect(PLACES.filter(place => nameIn(place, setting) !== undefined)).not.toEqual([])
      expect(setting.words).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('says what holds where nobody says a setting, but for what must be said', () => {
    const silent = ROWS.filter(setting => setting.default === undefined && setting.otherwise === undefined)
    expect(silent.map(({ name }) => name)).toEqual(['as', 'action'])
  })

  it('has patterns that read', () => {
    for (const setting of ROWS)
      if ('shape' in setting) expect(() => new RegExp(setting.shape?.pattern ?? '')).not.toThrow()
  })

  it('is what docs/settings.md says', () => {
    const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')
    expect(page.replaceAll('\r\n', '\n')).toBe(settingsDoc())
    for (const { name } of ROWS) expect(page).toContain(`\n## ${name}\n`)
  })
})
