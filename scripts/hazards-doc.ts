import { HAZARDS, type Hazard } from './hazards.js'

const INTRODUCTION = `# Hazards

Generated from \`scripts/hazards.ts\`; do not edit.

Ways in which a bucket policy that looks right is wrong, and what catches each: a [rule](rules.md), a claim
that is proved (see [architecture.md](architecture.md)), or no check of this tool. *Out*: it locks out
too many. *In*: it lets in too many. *Trap*: it looks right in review.
`

/** docs/hazards.md: hazard → rule or claim → example, or an honest word on what cannot be seen. */
export function hazardsDoc(): string {
  const head = [
    '| | danger | hazard | example | rule | claim | this tool cannot see |',
    '|---|---|---|---|---|---|---|',
  ]
  return `${[INTRODUCTION, ...head, ...HAZARDS.map(row)].join('\n')}\n`
}

function row({ danger, what, example, rules = [], claims = [], unseen = '' }: Hazard, index: number): string {
  const links = rules.map(id => `[${id}](rules.md#${id})`).join(', ')
  const cells = [
    String(index + 1),
    danger,
    what,
    example,
    links,
    claims.map(claim => `\`${claim}\``).join(', '),
    unseen,
  ]
  return `| ${cells.join(' | ')} |`
}
