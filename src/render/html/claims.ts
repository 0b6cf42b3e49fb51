import type { Claim, ClaimVerdict } from '../../core/access/claim.js'
import type { Statement } from '../../core/policy/ast.js'
import { positionOf } from '../../core/text/source.js'
import type { PolicyReport } from '../../report/report.js'
import { CLAIM_WORDS } from '../vocabulary.js'
import { witnessSentence } from '../witness.js'
import { testWords } from '../words.js'
import { type Content, html, type Markup, prose, quoted } from './markup.js'

/** How an answer is marked, and the word that says the same. */
const SIGNS: Readonly<Record<ClaimVerdict['kind'], readonly [string, string]>> = {
  holds: ['✔', 'proved'],
  fails: ['✘', 'false'],
  unknown: ['?', 'not proved'],
  'not-asked': ['–', 'not asked'],
}

/** A mark with its word. */
export function sign(kind: ClaimVerdict['kind']): Markup {
  const [mark, word] = SIGNS[kind]
  return html`<span class="${kind}"><span aria-hidden="true">${mark}</span> ${word}</span>`
}

/** Each claim with its proof in words, and each test of the repository. */
export function claimList({ claims, expectations = [] }: PolicyReport): Markup {
  const tests = expectations.map(({ expectation, verdict }) => {
    const { at } = expectation
    const place = html`<p class="soft">${at.file.path}, line ${positionOf(at).line}</p>`
    return item(verdict, html`Test: ${prose(testWords(expectation))}`, [because(verdict), place])
  })
  return html`<ul class="claims">${claims.map(claimItem)}${tests}</ul>`
}

function claimItem(claim: Claim): Markup {
  const { title } = CLAIM_WORDS[claim.claim]
  return item(claim.verdict, title, proof(claim))
}

function item({ kind }: ClaimVerdict, title: Content, words: Content): Markup {
  const [mark, word] = SIGNS[kind]
  return html`<li><span class="sign ${kind}" aria-hidden="true">${mark}</span><p><strong>${title}</strong>: <span class="${kind}">${word}</span></p>${words}</li>
`
}

function proof({ claim, verdict }: Claim): Content {
  const words = CLAIM_WORDS[claim]
  if (verdict.kind === 'holds') {
    return [html`<p>${capital(words.holds)}${byStatements(verdict.by)}.</p>`, because(verdict)]
  }
  if (verdict.kind !== 'fails') return because(verdict)
  const { witness } = verdict
  const shown = witness === undefined ? undefined : html`<p>${prose(witnessSentence(claim, witness))}</p>`
  return [html`<p>${words.fails}</p>`, shown, because(verdict)]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function byStatements(statements: readonly Statement[]): Content {
  if (statements.length === 0) return undefined
  const names = statements.map(({ index, sid }) => [
    ` ${index + 1}`,
    sid === undefined ? undefined : html` (${quoted(sid.value)})`,
  ])
  const joined = names.map((name, index) => (index === 0 ? name : [' and', name]))
  return [statements.length === 1 ? ', by statement' : ', by statements', joined]
}

function because(verdict: ClaimVerdict): Content {
  if (verdict.kind !== 'holds') return html`<p>${prose(verdict.because)}</p>`
  const { provided, assumed } = verdict
  return [
    provided === undefined ? undefined : html`<p class="unknown">On a condition: ${prose(provided)}.</p>`,
    assumed === undefined ? undefined : html`<p>Taken from the settings: ${prose(assumed)}.</p>`,
  ]
}
