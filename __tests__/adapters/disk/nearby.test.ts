import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nearby } from '../../../src/adapters/disk/nearby.js'
import { plain } from '../../../src/core/text/prose.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  mkdirSync(join(root, 'policies', 'eu'), { recursive: true })
  for (const path of ['policies/connect.json', 'policies/eu/sales.json', 'account.json']) {
    writeFileSync(join(root, path), '')
  }
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a path that leads to nothing', () => {
  it.each([
    ['acount.json', 'account.json'],
    ['Account.json', 'account.json'],
    ['policies/conect.json', 'policies/connect.json'],
    ['polices/connect.json', 'policies/connect.json'],
    ['polices/ue/sale.json', 'policies/eu/sales.json'],
    ['polices/**/*.json', 'policies/**/*.json'],
    ['policies\\connect.json', 'policies/connect.json'],
    ['policies\\eu\\sale.json', 'policies/eu/sales.json'],
    ['policies\\**\\*.json', 'policies/**/*.json'],
  ])('%s is most likely %s', (path, meant) => {
    expect(plain(nearby(root, path))).toBe(` Did you mean \`${meant}\`?`)
  })

  it.each(['nothing.yml', 'policies/*.yml', '*.yml', 'policies/zebra/sales.json', '/polices', ''])(
    '%s is like no other',
    path => {
      expect(plain(nearby(root, path))).toBe('')
    },
  )
})
