import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Compares a text with the kept one of this name; `UPDATE_GOLDEN=1` keeps it instead. */
export function golden(name: string, text: string): void {
  const file = new URL(`../../../__tests__/golden/${name}`, import.meta.url)
  const { UPDATE_GOLDEN } = process.env
  if (UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect({ golden: name, exists: existsSync(file) }).toEqual({ golden: name, exists: true })
  expect(text).toBe(readFileSync(file, 'utf8'))
}
