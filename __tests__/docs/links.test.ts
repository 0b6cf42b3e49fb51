import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { brokenLinks, linksOf } from '../../scripts/links.js'

const PAGES = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(file => !file.startsWith('__tests__/'))

describe('links of the pages', () => {
  it.each(PAGES)('%s leads to files, folders, pictures and headings that are there', page => {
    expect(brokenLinks(page, path => readText(path))).toEqual([])
  })

  it('go out over HTTPS only', () => {
    const outside = PAGES.flatMap(page => linksOf(readFileSync(page, 'utf8')).filter(link => /^[a-z]+:/i.test(link)))
    expect(outside.length).toBeGreaterThan(10)
    for (const link of outside) expect({ link, protocol: new URL(link).protocol }).toEqual({ link, protocol: 'https:' })
  })
})

describe('a link', () => {
  const pages: Record<string, string> = {
    'docs/a.md': '# One two\n\n## `x`: yes\n\n## One two\n\n<a id="old"></a>\n\n```\n# no heading\n```\n',
    'docs/img.png': '',
  }
  const broken = (text: string) => brokenLinks('docs/b.md', path => ({ 'docs/b.md': text, ...pages })[path])

  it.each([
    '[a](a.md)',
    '[a](a.md#x-yes)',
    '[a](a.md#old)',
    '[a](a.md#one-two-1)',
    '![a](img.png)',
    '<img src="img.png">',
    '<source srcset="img.png">',
    '`[a](none.md)`',
    '# Here\n[a](#here)',
    '[a][ref]\n\n[ref]: a.md',
  ])('is found: %s', text => {
    expect(broken(text)).toEqual([])
  })

  it.each([
    ['[a](none.md)', 'none.md'],
    ['[a](a.md#no-heading)', 'a.md#no-heading'],
    ['[a](#there)', '#there'],
    ['![a](none.png)', 'none.png'],
    ['<img alt="" src="none.png">', 'none.png'],
    ['[a][ref]\n\n[ref]: none.md', 'none.md'],
  ])('is missed: %s', (text, link) => {
    expect(broken(text)).toEqual([link])
  })
})

/** The text of a page; empty for a folder or a picture, undefined for what is not there. */
function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  return path.endsWith('.md') ? readFileSync(path, 'utf8') : ''
}
