import { posix } from 'node:path'

/** The targets of a page's links and pictures, in Markdown and in HTML, code left out. */
export function linksOf(text: string): readonly string[] {
  const prose = withoutCode(text)
  return [
    ...[...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)],
    ...[...prose.matchAll(/^ {0,3}\[[^\]]+\]:\s+(\S+)/gm)],
    ...[...prose.matchAll(/<(?:img|a|source)\b[^>]*?\s(?:src|href|srcset)="([^"]+)"/g)],
    ...[...prose.matchAll(/<(https?:[^>\s]+)>/g)],
  ].map(([, target = '']) => target)
}

/**
 * The relative links of a page that lead nowhere.
 * @param read the text of a file by its path in the project: empty for what is no page, undefined for what is not there
 */
export function brokenLinks(page: string, read: (path: string) => string | undefined): readonly string[] {
  return linksOf(read(page) ?? '').filter(link => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path))
    const text = read(target)
    if (text === undefined) return true
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(text).has(anchor)
  })
}

/** The anchors that GitHub gives the headings of a page, and those that the page names itself. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, title = ''] of withoutFences(text).matchAll(/^#{1,6} +(.+)$/gm)) {
    const base = anchorOf(title)
    let anchor = base
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${base}-${number}`
    anchors.add(anchor)
  }
  for (const [, id = ''] of text.matchAll(/<a\s[^>]*?(?:id|name)="([^"]+)"/g)) anchors.add(id)
  return anchors
}

/** Source: GitHub Docs, "Basic writing and formatting syntax", "Section links". */
function anchorOf(title: string): string {
  return title
    .trim()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

function withoutFences(text: string): string {
  return text.replace(/^ *(```+|~~~+)[^\n]*\n[\s\S]*?^ *\1 *$/gm, '')
}

function withoutCode(text: string): string {
  return withoutFences(text).replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
}
