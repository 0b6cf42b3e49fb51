import { BLOG } from '../src/core/rules/examples/example.js'
import { ROLES } from '../src/core/rules/examples/example-account.js'
import { fileOf } from '../src/core/rules/examples/marks.js'
import type { Example, Rule, Subjects } from '../src/core/rules/rule.js'
import { findingsInExample, RULES } from '../src/core/rules/run.js'
import { type Prose, plain } from '../src/core/text/prose.js'
import { drawExample, drawExcerpt } from '../src/render/example-text.js'
import { RUN_FINDINGS } from './run-findings.js'

const INTRODUCTION = `# Rules

Generated from \`src/core/rules\`; do not edit. Every example here is a test as well: a wrong one yields its rule and no
other error, underlined as shown; a right one yields neither error nor warning.

Rules explain, the proof decides: a policy passes only if the claims of [architecture.md](architecture.md) hold as well.
What no rule and no claim can see stands in [hazards.md](hazards.md).

Where a rule says nothing else, this is what is right (the AWS blog's policy):
`

/** docs/rules.md: every rule with its examples, drawn as the report draws them. */
export function rulesDoc(): string {
  const right = fence(drawExample(fileOf(BLOG), []), 'json')
  const sections = [INTRODUCTION, right, '', table(), '', ...RULES.map(section), runFindings()]
  return `${sections.join('\n').trimEnd()}\n`
}

function table(): string {
  const rows = RULES.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`)
  return ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n')
}

function section(rule: Rule, index: number): string {
  const [first, ...others] = rule.bad
  const isFirstAboutAccount = rule.about === 'account' && RULES[index - 1]?.about !== 'account'
  return [
    ...(isFirstAboutAccount ? [accountIntroduction()] : []),
    `## ${rule.id}\n`,
    `**${rule.severity}** (${ABOUT[rule.about]}): ${rule.summary}\n`,
    `${markdown(rule.why)}\n`,
    `${markdown(rule.fix)}\n`,
    ...(rule.source === undefined ? [] : [`Source: ${rule.source}.\n`]),
    `Wrong: ${titleOf(first)}\n`,
    `${fence(drawn(rule, first, drawExample), 'text')}\n`,
    ...others.map(example => `Wrong too: ${titleOf(example)}\n\n${fence(drawn(rule, example, drawExcerpt), 'text')}\n`),
    ...rule.good.filter(example => example !== BLOG).map(rightExample),
  ].join('\n')
}

const ABOUT: Readonly<Record<keyof Subjects, string>> = {
  file: 'the file',
  policy: 'the policy',
  statement: 'each statement',
  lock: 'the lock',
  value: 'each value on the list',
  account: 'the ids on the list, given the account',
}

function accountIntroduction(): string {
  const rows = ROLES.map(({ RoleId, Path, RoleName }) => `| \`${RoleId}\` | \`${Path}${RoleName}\` |`)
  return [
    '---\n',
    'The rules from here on need an account. Their examples are judged against one with the number 111122223333 and',
    'these roles, in which `deploy` applies, and `Admin`, `BreakGlassAdmin` and `AWSReservedSSO_AdministratorAccess_*`',
    'are admin roles:\n',
    ['| RoleId | role |', '|---|---|', ...rows].join('\n'),
    '',
  ].join('\n')
}

function runFindings(): string {
  const sections = RUN_FINDINGS.map(({ id, what, fix }) => `## ${id}\n\n**error** (the run): ${what}\n\n${fix}\n`)
  return [
    '---\n',
    'The last ones are about a run as a whole, and no rule but the run itself finds them.\n',
    ...sections,
  ].join('\n')
}

function rightExample(example: Example): string {
  return `Right: ${titleOf(example)}\n\n${fence(drawExample(fileOf(example), []), 'json')}\n`
}

function titleOf({ title, allowances }: Example): string {
  return allowances?.awsServices === true ? `${title} (AWS services are allowed in the settings)` : title
}

function drawn(rule: Rule, example: Example, draw: typeof drawExample): string {
  const own = findingsInExample(rule, example).filter(finding => finding.rule === rule.id)
  return draw(fileOf(example), own)
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

function markdown(prose: Prose): string {
  return plain(prose)
}
