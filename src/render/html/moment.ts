import { html, type Markup } from './markup.js'

/** An ISO 8601 time, as people read it. */
export function moment(iso: string): Markup {
  return html`<time datetime="${iso}">${iso.replace('T', ' ').replace(/(:\d{2})(:\d{2}(\.\d+)?)?Z$/, '$1 UTC')}</time>`
}
