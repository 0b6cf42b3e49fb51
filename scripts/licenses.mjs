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
 * on, and for a package without a text of its licence, unless another of the same repository and licence brings it, or
 * it is the Apache License, whose text names nobody.
 */
export function licenceNotices(packages) {
  const notices = new Map(packages.map(each => [`${each.name} ${each.version}`, notice(each, packages)]))
  return [...notices.keys()]
    .sort()
    .map(name => notices.get(name))
    .join('\n')
}

function notice(each, packages) {
  const { name, version, license } = each
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version} is under ${license}, which may not be passed on`)
  const own = textsOf(each)
  const texts = own.length > 0 ? own : sharedText(each, packages)
  if (texts.length === 0) throw new Error(`${name} ${version} brings no text of its licence (${license})`)
  const line = '='.repeat(80)
  return `${line}\n${name} ${version} (${license})\n${line}\n${texts.join('\n\n')}\n`
}

function sharedText({ license, repository, author }, packages) {
  const alike = packages.filter(other => other.license === license && textsOf(other).length > 0)
  const sibling = alike.find(other => other.repository?.url !== undefined && other.repository.url === repository?.url)
  if (sibling !== undefined) return textsOf(sibling)
  if (license !== 'Apache-2.0' || alike.length === 0) return []
  return [`Copyright ${typeof author === 'string' ? author : author?.name}`, ...textsOf(alike[0])]
}

function textsOf({ folder }) {
  return readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|ts)$/.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
}
