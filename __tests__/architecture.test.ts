import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'

/** What each room may import, the first matching row counting; `docs/architecture.md` draws the same picture. */
const ROOMS: readonly { readonly room: string; readonly mayImport: readonly string[] }[] = [
  { room: 'core/source', mayImport: [] },
  { room: 'core/prose', mayImport: [] },
  { room: 'core/suggest', mayImport: ['core/prose'] },
  { room: 'core/present', mayImport: [] },
  { room: 'core/untyped', mayImport: [] },
  { room: 'core/verdict', mayImport: [] },
  { room: 'core/finding', mayImport: ['core/source', 'core/prose'] },
  {
    room: 'core/policy/',
    mayImport: ['core/policy/', 'core/source', 'core/prose', 'core/suggest', 'core/present', 'jsonc-parser'],
  },
  {
    room: 'core/access/',
    mayImport: ['core/access/', 'core/policy/', 'core/source', 'core/prose', 'core/suggest', 'core/untyped', 'errors'],
  },
  { room: 'core/roles', mayImport: ['core/policy/', 'core/prose', 'core/untyped'] },
  {
    room: 'core/rules/',
    mayImport: [
      'core/rules/',
      'core/policy/',
      'core/access/',
      'core/finding',
      'core/source',
      'core/prose',
      'core/roles',
      'core/suggest',
    ],
  },
  {
    room: 'core/plan/',
    mayImport: ['core/plan/', 'core/policy/', 'core/access/', 'core/prose', 'core/roles', '@noble/hashes'],
  },
  { room: 'core/', mayImport: ['core/'] },
  { room: 'report', mayImport: ['core/'] },
  { room: 'render/', mayImport: ['render/', 'core/', 'report'] },
  { room: 'errors', mayImport: [] },
  { room: 'ports', mayImport: ['core/'] },
  { room: 'settings', mayImport: ['core/', 'report', 'errors', 'config'] },
  {
    room: 'app/',
    mayImport: [
      'app/',
      'core/',
      'ports',
      'report',
      'settings',
      'config',
      'errors',
      'usage',
      'snapshot-format',
      'events',
      'review',
      'render/markdown/marker',
    ],
  },
  {
    room: 'adapters/aws/',
    mayImport: [
      'adapters/',
      'core/',
      'ports',
      'environment',
      'errors',
      'version',
      'usage',
      '@aws-sdk/',

      'node:',
    ],
  },
  {
    room: 'adapters/github/',
    mayImport: ['adapters/', 'core/', 'ports', 'review', 'errors', 'render/', 'version', '@actions/github', 'node:'],
  },
  {
    room: 'adapters/',
    mayImport: [
      'adapters/',
      'core/',
      'ports',
      'errors',
      'config',
      'snapshot-format',
      'schema/',
      'json-tree',
      'usage',
      'tinyglobby',
      'node:',
    ],
  },
  { room: 'environment', mayImport: [] },
  { room: 'version', mayImport: [] },
  { room: 'exit', mayImport: ['errors', 'report'] },
  { room: 'usage', mayImport: ['core/prose', 'core/source', 'errors', 'render/escape'] },
  { room: 'json-tree', mayImport: ['core/policy/json', 'core/source'] },
  { room: 'yaml-tree', mayImport: ['core/', 'usage', 'yaml'] },
  { room: 'schema/', mayImport: ['schema/', 'core/', 'report', 'json-tree', 'ajv'] },
  { room: 'config', mayImport: ['core/', 'schema/', 'json-tree', 'yaml-tree', 'usage'] },
  { room: 'snapshot-format', mayImport: ['core/', 'schema/', 'json-tree', 'usage'] },
  { room: 'input-table', mayImport: [] },
  { room: 'inputs', mayImport: ['core/suggest', 'input-table', 'environment', 'errors'] },
  { room: 'payload', mayImport: ['core/untyped'] },
  { room: 'events', mayImport: ['core/prose', 'payload', 'report', 'review', 'errors'] },
  { room: 'review', mayImport: ['core/prose', 'render/markdown/marker'] },
  { room: 'changed-first', mayImport: ['core/source'] },
  { room: 'run-context', mayImport: ['render/', 'report', 'environment', 'exit', 'input-table'] },
  {
    room: 'compose',
    mayImport: [
      'adapters/',
      'app/',
      'core/',
      'ports',
      'report',
      'settings',
      'config',
      'environment',
      'errors',
      'version',
    ],
  },
  {
    room: 'cli/',
    mayImport: [
      'cli/',
      'compose',
      'adapters/',
      'app/',
      'core/',
      'render/',
      'ports',
      'report',
      'settings',
      'config',
      'snapshot-format',
      'environment',
      'errors',
      'exit',
      'usage',
      'version',
      'node:',
    ],
  },
  {
    room: 'action/',
    mayImport: [
      'action/',
      'compose',
      'adapters/',
      'app/',
      'core/',
      'render/',
      'report',
      'settings',
      'inputs',
      'events',
      'review',
      'changed-first',
      'run-context',
      'environment',
      'errors',
      'exit',
      'usage',
      'version',
      '@actions/core',
      'node:',
    ],
  },
]

const SOURCE = 'src'

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(SOURCE, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
  const imports = [...text.matchAll(/^(?:(?:import|export)\b[^'\n]*|\}) from '([^']+)'|\bimport\('([^']+)'\)/gm)]
  const specifiers = imports.map(([, fixed, lazy]) => fixed ?? lazy ?? '')
  return specifiers.map(specifier =>
    specifier.startsWith('.') ? posix.join(dirname(file), specifier).replace(/\.js$/, '') : specifier,
  )
}

function roomOf(file: string) {
  return ROOMS.find(({ room }) => (room.endsWith('/') ? file.startsWith(room) : file === `${room}.ts`))
}

function isAllowed(imported: string, mayImport: readonly string[]): boolean {
  return mayImport.some(allowed =>
    allowed.endsWith('/') || allowed.endsWith(':')
      ? imported.startsWith(allowed)
      : imported === allowed || imported.startsWith(`${allowed}/`),
  )
}

const files = filesBelow(SOURCE)

describe('the import table', () => {
  it('finds the rooms that it guards', () => {
    for (const { room } of ROOMS)
      expect({ room, files: files.filter(file => roomOf(file)?.room === room).length }).not.toEqual({ room, files: 0 })
  })

  it('has a room for every file', () => {
    expect(files.filter(file => roomOf(file) === undefined)).toEqual([])
  })

  it('is kept by every file', () => {
    const trespasses = files.flatMap(file => {
      const room = roomOf(file)
      if (room === undefined) return []
      return importsOf(file)
        .filter(imported => !isAllowed(imported, room.mayImport))
        .map(imported => `${file} imports ${imported}`)
    })
    expect(trespasses).toEqual([])
  })

  it('keeps every module of Node, every SDK and the toolkit out of the core and the renderers', () => {
    const outside = files
      .filter(file => file.startsWith('core/') || file.startsWith('render/'))
      .flatMap(importsOf)
      .filter(imported => builtinModules.includes(imported.replace(/^node:/, '')) || imported.startsWith('@a'))
    expect(outside).toEqual([])
  })

  it('keeps proof and evaluator apart, for the one is the check on the other', () => {
    const isOf = (part: string) => (name: string) =>
      name === `core/access/${part}` || name.startsWith(`core/access/${part}/`)
    const [proof, evaluator] = [isOf('prove'), isOf('evaluate')]
    const name = (file: string) => file.replace(/\.ts$/, '')
    const proofTakes = files
      .filter(file => proof(name(file)))
      .flatMap(importsOf)
      .filter(evaluator)
    const evaluatorTakes = files
      .filter(file => evaluator(name(file)))
      .flatMap(importsOf)
      .filter(proof)
    expect([...proofTakes, ...evaluatorTakes]).toEqual([])
  })

  it('has no rule that imports another rule', () => {
    const rules = files.filter(
      file => /^core\/rules\/[a-z0-9-]+\.ts$/.test(file) && !/\/(rule|index|list|hazards)\.ts$/.test(file),
    )
    const names = new Set(rules.map(file => file.replace(/\.ts$/, '')))
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.flatMap(file => importsOf(file).filter(imported => names.has(imported)))).toEqual([])
  })

  it('has no cycle', () => {
    const graph = new Map(files.map(file => [file.replace(/\.ts$/, ''), valueImports(file)]))
    const done = new Set<string>()
    const visit = (name: string, path: readonly string[]): string[] => {
      if (path.includes(name)) return [[...path.slice(path.indexOf(name)), name].join(' → ')]
      if (done.has(name)) return []
      const cycles = (graph.get(name) ?? []).flatMap(next => visit(next, [...path, name]))
      done.add(name)
      return cycles
    }
    expect([...graph.keys()].flatMap(name => visit(name, []))).toEqual([])
  })
})

/** Imports that are there at run time; types alone make no cycle. */
function valueImports(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/import type [^;]*? from '[^']+'/g, '')
  return [...text.matchAll(/\bfrom\s*'(\.[^']+)'/g)].map(([, specifier]) =>
    posix.join(dirname(file), specifier ?? '').replace(/\.js$/, ''),
  )
}
