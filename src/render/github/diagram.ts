import { answerTo } from '../../core/access/claim.js'
import type { Admitted } from '../../core/account/roles.js'
import { plain } from '../../core/text/prose.js'
import type { PolicyReport } from '../../report/report.js'
import { mermaidLabel } from '../escape.js'
import { details } from './claims.js'
import { kindWord } from './people.js'

/** More would be a thicket, not a picture. */
const MOST_PEOPLE = 8

/** Instance → role → bucket, and everyone else before a closed door; `undefined` where it would not help. */
export function diagram(policy: PolicyReport): string | undefined {
  const { bucket, admitted, instances = [] } = policy
  if (bucket === undefined || admitted.length === 0 || admitted.length > MOST_PEOPLE) return undefined
  const lines = admitted.map((who, index) => edge(who, index))
  const roles = new Map(admitted.map((who, index) => [who.id, index]))
  const stores = instances.flatMap(({ name, roleId }, index) => {
    const role = roles.get(roleId ?? '')
    return role === undefined ? [] : [`  i${index}["☎️ ${mermaidLabel(name)}"] --> r${role}`]
  })
  const others =
    answerTo('sealed', policy.claims) === 'holds' ? ['  others["🚫 everyone else"] -. denied .-x bucket'] : []
  const graph = [
    'graph LR',
    ...stores,
    ...admitted.flatMap(becoming),
    ...lines,
    ...others,
    `  bucket[("🪣 ${mermaidLabel(bucket)}")]`,
  ]
  return details('Picture: who reaches the recordings', ['```mermaid', ...graph, '```'])
}

const ICONS = { everyone: '🌍', people: '👤', pipeline: '⚙️', account: '👥' }

/** Who becomes the role: people, pipelines, accounts; services and roles are left out, for they are no surprise. */
function becoming({ assumableBy = [] }: Admitted, index: number): string[] {
  const shown = assumableBy.flatMap(({ kind, words }) =>
    kind in ICONS ? [{ kind: kind as keyof typeof ICONS, words }] : [],
  )
  return shown
    .slice(0, 2)
    .map(({ kind, words }, at) => `  b${index}_${at}["${ICONS[kind]} ${mermaidLabel(plain(words))}"] --> r${index}`)
}

function edge(who: Admitted, index: number): string {
  const name = mermaidLabel(who.name ?? who.id)
  return `  r${index}["${name}<br>${mermaidLabel(kindWord(who.kind))}"] --> bucket`
}
