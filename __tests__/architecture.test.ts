import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative, sep } from 'node:path'
import { circlesIn, measure } from '../scripts/house.js'
import { ROOMS } from '../scripts/rooms.js'
import { roomsTable } from '../scripts/rooms-doc.js'

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
    specifier.startsWith('.') ? named(posix.join(dirname(file), specifier)) : specifier,
  )
}

/** A part of a package counts as the package. */
function named(path: string): string {
  return path.replace(/^.*\/node_modules\//, '').replace(/\.js$/, '')
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
        .filter(imported => !isAllowed(imported, [room.room, ...room.mayImport]))
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
    const rules = files.filter(file =>
      /^core\/rules\/(file|lock|list|statement|account|run)\/[a-z0-9-]+\.ts$/.test(file),
    )
    const names = new Set(rules.map(file => file.replace(/\.ts$/, '')))
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.flatMap(file => importsOf(file).filter(imported => names.has(imported)))).toEqual([])
  })

  it('keeps the account of the examples out of everything that a check loads', () => {
    const loaded = new Set<string>()
    const visit = (name: string): void => {
      if (loaded.has(name)) return
      loaded.add(name)
      for (const next of valueImports(`${name}.ts`)) visit(next)
    }
    visit('core/check')
    expect([...loaded]).toContain('core/rules/runner')
    expect([...loaded].filter(name => /example-account|examples\/bench/.test(name))).toEqual([])
  })
})

describe('the figures of the house', () => {
  const { modules, dependencies, circles, moduleCircles, sharedNames } = measure('.')

  it('have no file that leads back to itself, types included', () => {
    expect(circles).toEqual([])
  })

  it('stay within what a newcomer can hold in mind', () => {
    expect(modules.length).toBeLessThanOrEqual(18)
    expect(dependencies.length).toBeLessThanOrEqual(70)
    expect(moduleCircles).toEqual([])
  })

  it('keep loose files out of src, but for the choice of adapters', () => {
    expect(modules.filter(name => name.endsWith('.ts'))).toEqual(['host.ts'])
  })

  it('let no exported name mean two things', () => {
    expect(sharedNames).toEqual([])
  })

  it.each([
    ['a circle of two', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['a file that imports itself', { a: ['a'] }, ['a → a']],
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ])('find %s', (_, graph, circles) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(circles)
  })
})

describe('the core and the renderers', () => {
  const remembering = /^(?:export )?(?:let |const \w+(?:: .+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)$)/m

  it('keep nothing between two questions: no module of them has a memory', () => {
    const inward = files.filter(file => /^(core|render)\//.test(file))
    expect(inward.length).toBeGreaterThan(200)
    expect(inward.filter(file => remembering.test(readFileSync(join(SOURCE, file), 'utf8')))).toEqual([])
  })

  it.each([
    'const known = new WeakMap<File, (at: number) => Position>()',
    'const all: Map<A, B> = new Map()',
    'let last',
  ])('would be found with %s', line => expect(remembering.test(`import a from 'b'\n${line}\n`)).toBe(true))
})

describe('docs/architecture.md', () => {
  const page = readFileSync('docs/architecture.md', 'utf8')

  it('shows the table that is held here', () => {
    expect(page).toContain(roomsTable())
  })

  it('names only files and folders that are there', () => {
    const named = [
      ...page.matchAll(
        /`((?:src|core|app|report|render|cli|action|adapters|settings|snapshot|scripts|docs|__tests__)\/[a-z0-9_/.-]*)`/g,
      ),
    ]
    const paths = named.map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(30)
    const inTree = (path: string) => [path, `src/${path}`, `src/${path}.ts`].some(each => existsSync(each))
    expect(paths.filter(path => !inTree(path))).toEqual([])
  })
})

/** Imports that are there at run time. */
function valueImports(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/import type [^;]*? from '[^']+'/g, '')
  return [...text.matchAll(/\bfrom\s*'(\.[^']+)'/g)].map(([, specifier]) =>
    posix.join(dirname(file), specifier ?? '').replace(/\.js$/, ''),
  )
}
