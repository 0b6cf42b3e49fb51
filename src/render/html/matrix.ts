import { ACCESS_KINDS, type AccessKind, type Reachable } from '../../core/plan/plan.js'
import type { PolicyReport } from '../../report/report.js'
import { ACCESS_WORDS, assumedByWords, isListAsked } from '../words.js'
import { type Content, html, type Markup, prose, quoted } from './markup.js'
import { table } from './page.js'
import { kindName, personName } from './people.js'

/** Identities × what they can do, now and after; without an account only who is on the list. */
export function matrix({ plan, admitted, claims }: PolicyReport): Markup | undefined {
  if (plan?.reach !== undefined) return accessTable(plan.reach)
  if (admitted.length === 0) return undefined
  const isAsked = isListAsked(claims)
  const rows = admitted.map(who => [
    personName(who),
    who.kind === 'unresolved' && !isAsked ? 'not asked' : kindName(who.kind),
  ])
  return table('Who is on the list', ['Identity', 'Who it is'], rows)
}

function accessTable(reach: readonly Reachable[]): Markup {
  const heads = ['Identity', ...ACCESS_KINDS.map(kind => ACCESS_WORDS[kind])]
  return table('What each can do as far as the bucket policy goes, now and after', heads, reach.map(accessRow))
}

function accessRow({ who, before, after }: Reachable): readonly Content[] {
  const by = assumedByWords(who)
  const name = [
    personName(who),
    who.id === '*' ? undefined : html`<br><span class="soft">${kindName(who.kind)}</span>`,
    by === undefined ? undefined : html`<br><span class="soft">${prose(by)}</span>`,
    who.name === undefined || who.id === '*' ? undefined : html`<br>${quoted(who.id)}`,
  ]
  return [name, ...ACCESS_KINDS.map(kind => cell(kind, before, after))]
}

function cell(kind: AccessKind, before: readonly AccessKind[], after: readonly AccessKind[]): Content {
  const [now, then] = [before.includes(kind), after.includes(kind)]
  if (now === then) return now ? html`<span class="spared">✔ yes</span>` : html`<span class="soft">– no</span>`
  return then
    ? html`<span class="spared">no → <strong>✔ yes</strong></span>`
    : html`<span class="denied">yes → <strong>✘ no</strong></span>`
}
