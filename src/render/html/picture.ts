import { answerTo } from '../../core/access/claim.js'
import type { Admitted } from '../../core/account/roles.js'
import { counted } from '../../core/text/count.js'
import { plain } from '../../core/text/prose.js'
import type { PolicyReport } from '../../report/report.js'
import { kindWord } from '../github/people.js'
import { type Content, html, type Markup } from './markup.js'

/** More would be a thicket, not a picture. */
const MOST_ROLES = 16
const MOST_WAYS = 3
const LABEL = 28
const ROW = 46
const BOX = { width: 250, height: 36 }
/** Where the columns begin: who becomes somebody, who is on the list, and the bucket. */
const COLUMNS = { from: 10, listed: 340, bucket: 670 }
const WIDTH = COLUMNS.bucket + BOX.width + 10

/** Somebody on the list, with those who can become it, and where both stand. */
interface Lane {
  readonly who: Admitted
  readonly ways: readonly Way[]
  readonly top: number
}

/** Somebody who acts as an identity. */
interface Way {
  readonly name: string
  readonly how: string
}

/**
 * Who can become whom, and who reaches the bucket: drawn, and told in the same words to those who do not see it.
 * `undefined` where nobody is on the list.
 */
export function picture(policy: PolicyReport): Markup | undefined {
  const { bucket, admitted } = policy
  if (bucket === undefined || admitted.length === 0) return undefined
  const lanes = lanesOf(policy)
  const bottom = lanes.reduce((sum, { ways }) => sum + rows(ways), 0) * ROW
  const height = bottom + ROW + 10
  const more = admitted.length - lanes.length
  const isSealed = answerTo('sealed', policy.claims) === 'holds'
  const middle = (bottom - ROW) / 2 + 5
  return html`<figure><div class="wide" role="group" aria-label="Picture" tabindex="0"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`Who can become which role, and reach ${bucket}. ${told(lanes, isSealed)}`}">
${lanes.map(lane => drawn(lane, middle))}
${others(isSealed, bottom, middle)}
${box(COLUMNS.bucket, middle, bucket, 'the recordings', isSealed ? 'bucket' : 'open')}
</svg></div>${more > 0 ? html`<figcaption class="soft">And ${counted(more, 'more identity', 'more identities')} on the list.</figcaption>` : undefined}</figure>`
}

function lanesOf({ admitted, instances = [] }: PolicyReport): readonly Lane[] {
  let top = 5
  return admitted.slice(0, MOST_ROLES).map(who => {
    const stores = instances
      .filter(({ roleId }) => roleId === who.id)
      .map(({ name }): Way => ({ name: `Connect instance ${name}`, how: 'stores as' }))
    const all = [
      ...stores,
      ...(who.assumableBy ?? []).map(
        ({ words }): Way => ({ name: plain(words).replaceAll('`', ''), how: 'can become' }),
      ),
    ]
    const shown = all.slice(0, MOST_WAYS)
    const ways =
      all.length > MOST_WAYS ? [...shown, { name: `and ${all.length - MOST_WAYS} more`, how: 'can become' }] : shown
    const lane = { who, ways, top }
    top += rows(ways) * ROW
    return lane
  })
}

function rows(ways: readonly Way[]): number {
  return Math.max(1, ways.length)
}

function drawn({ who, ways, top }: Lane, middle: number): Content {
  const y = top + ((rows(ways) - 1) * ROW) / 2
  const name = who.name === undefined || who.name === '' ? who.id : who.name
  return [
    ways.map((way, index) => [
      box(COLUMNS.from, top + index * ROW, way.name, way.how, 'box'),
      line(COLUMNS.from, top + index * ROW, COLUMNS.listed, y, 'way'),
    ]),
    box(COLUMNS.listed, y, name, kindWord(who.kind), 'box'),
    line(COLUMNS.listed, y, COLUMNS.bucket, middle, 'way'),
  ]
}

/** Everyone else, before a closed door or an open one. */
function others(closed: boolean, y: number, middle: number): Content {
  const [x, end] = [COLUMNS.listed + BOX.width, COLUMNS.bucket]
  const [cx, cy] = [(x + end) / 2, (y + middle) / 2 + 5 + BOX.height / 2]
  return [
    box(COLUMNS.listed, y + 5, 'everyone else', closed ? 'denied' : 'not proved to be denied', 'box'),
    line(COLUMNS.listed, y + 5, COLUMNS.bucket, middle, closed ? 'stop' : 'leak'),
    closed ? html`<path class="cross" d="M${cx - 7} ${cy - 7} l14 14 m0 -14 l-14 14"/>` : undefined,
  ]
}

function box(x: number, y: number, name: string, small: string, kind: string): Markup {
  return html`<rect class="${kind}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 9}" y="${y + 16}">${short(name)}</text><text class="small" x="${x + 9}" y="${y + 29}">${small}</text>
`
}

function line(from: number, y: number, to: number, end: number, kind: string): Markup {
  const [start, half] = [from + BOX.width, BOX.height / 2]
  const bend = (start + to) / 2
  return html`<path class="${kind}" d="M${start} ${y + half} C${bend} ${y + half} ${bend} ${end + half} ${to} ${end + half}"/>`
}

/** A longer name would run out of its box; its title and the table have it whole. */
function short(name: string): Content {
  const letters = [...name]
  return letters.length <= LABEL ? name : html`<title>${name}</title>${letters.slice(0, LABEL - 1).join('')}…`
}

function told(lanes: readonly Lane[], isSealed: boolean): string {
  const each = lanes.map(({ who, ways }) => {
    const name = `${who.name ?? who.id} (${kindWord(who.kind)})`
    return ways.length === 0
      ? `${name} reaches it.`
      : `${name} reaches it, and can be used by ${ways.map(way => way.name).join(', ')}.`
  })
  return [...each, `Everyone else is ${isSealed ? 'denied' : 'not proved to be denied'}.`].join(' ')
}
