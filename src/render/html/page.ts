import { type Content, html, type Markup } from './markup.js'
import { STYLE } from './style.js'

/** One page of ours, whatever it tells. */
export interface HtmlPage {
  readonly title: string
  /** What stands above everything else: the heading and the verdict. */
  readonly head: Content
  readonly body: Content
  readonly version: string
}

/** What the browser may do with the page: show it. Nothing is loaded, run or sent. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole document: one file that loads nothing and runs nothing. */
export function document({ title, head, body, version }: HtmlPage): string {
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: CONTENT_POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">To the findings</a>
<header>${head}</header>
<main id="main">${body}</main>
<footer>Connect Bucket Lock ${version}. This page loads nothing, runs nothing and sends nothing.</footer>
</body>
</html>
`.html
  }`
}

/** A list of terms with what is to be said of each; those without anything are left out. */
export function facts(rows: readonly (readonly [string, Content])[]): Markup {
  const known = rows.filter(([, value]) => value !== undefined)
  return html`<dl class="facts">${known.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`
}

/** A heading with a list under it; neither where there is nothing to list. */
export function listing(heading: string, items: readonly Content[]): Content {
  if (items.length === 0) return undefined
  return html`<h2>${heading}</h2><ul>${items.map(item => html`<li>${item}</li>`)}</ul>`
}

/** A table in a frame that can be scrolled by keyboard; the first cell of each row is its heading. */
export function table(caption: string, heads: readonly Content[], rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.map(
    head => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows.map(row => tableRow(row))}</tbody></table></div>`
}

function tableRow([first, ...rest]: readonly Content[]): Markup {
  return html`<tr><th scope="row">${first}</th>${rest.map(cell => html`<td>${cell}</td>`)}</tr>
`
}

/** The verdict in a box; its colour says nothing that the words do not say. */
export function verdictBox(verdict: string, words: Content): Markup {
  return html`<div class="verdict ${verdict}"><strong>${verdict.toUpperCase()}</strong>${words}</div>`
}
