// The licences of everything that a bundle contains, from what the bundler says it took in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences that this project may pass on. */
const ALLOWED = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

/** The folders of the packages that a bundle contains, nested ones included, from webpack's statistics. */
export function packagesIn({ modules = [], chunks = [] }) {
  const folders = new Set()
  const visit = list => {
    for (const { nameForCondition, modules: inner = [] } of list) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(nameForCondition ?? '')?.[0]
      if (folder !== undefined) folders.add(folder)
      visit(inner)
    }
  }
  visit(modules)
  for (const chunk of chunks) visit(chunk.modules ?? [])
  return [...folders].map(folder => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
}

/**
 * The notices that MIT, BSD and Apache ask to go along, sorted by package. Throws for a licence that may not be passed
 * on, and for a package that brings no text of its licence, unless it is the Apache License, whose text names nobody.
 */
export function licenceNotices(packages) {
  const apache = packages.filter(each => each.license === 'Apache-2.0').flatMap(textsOf)[0]
  const notices = new Map(packages.map(each => [`${each.name} ${each.version}`, notice(each, apache)]))
  return [...notices.keys()]
    .sort()
    .map(name => notices.get(name))
    .join('\n')
}

function notice({ folder, name, version, license, author }, apache) {
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version} is under ${license}, which may not be passed on`)
  const holder = typeof author === 'string' ? author : author?.name
  const texts = textsOf({ folder })
  if (texts.length === 0 && license === 'Apache-2.0' && apache !== undefined) texts.push(`Copyright ${holder}`, apache)
  if (texts.length === 0) throw new Error(`${name} ${version} brings no text of its licence (${license})`)
  const line = '='.repeat(80)
  return `${line}\n${name} ${version} (${license})\n${line}\n${texts.join('\n\n')}\n`
}

function textsOf({ folder }) {
  return readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|ts)$/.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
}
