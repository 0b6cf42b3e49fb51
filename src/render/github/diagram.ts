import type { Admitted } from '../../core/account/roles.js'
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
  const sealed = policy.claims.find(({ claim }) => claim === 'sealed')?.verdict.kind
  const others = sealed === 'holds' ? ['  others["🚫 everyone else"] -. denied .-x bucket'] : []
  const graph = ['graph LR', ...stores, ...lines, ...others, `  bucket[("🪣 ${mermaidLabel(bucket)}")]`]
  return details('Picture: who reaches the recordings', ['```mermaid', ...graph, '```'])
}

function edge(who: Admitted, index: number): string {
  const name = mermaidLabel(who.name ?? who.id)
  return `  r${index}["${name}<br>${mermaidLabel(kindWord(who.kind))}"] --> bucket`
}
