// `npm run links`: the addresses outside of the project, each with its pages, to be looked at by hand.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { linksOf } from './links.js'

const pages = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n')
const found = new Map<string, Set<string>>()
for (const page of pages.filter(path => !path.startsWith('__tests__/'))) {
  for (const link of linksOf(readFileSync(page, 'utf8'))) {
    if (/^https?:/.test(link)) found.set(link, (found.get(link) ?? new Set()).add(page))
  }
}
for (const [link, from] of [...found].sort()) process.stdout.write(`${link}  ${[...from].join(', ')}\n`)
