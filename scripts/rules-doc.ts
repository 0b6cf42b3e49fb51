import { findingsInExample } from '../src/core/rules/examples/bench.js'
import { BLOG } from '../src/core/rules/examples/example.js'
import { ROLES } from '../src/core/rules/examples/example-account.js'
import { fileOf } from '../src/core/rules/examples/marks.js'
import { firstIdOf } from '../src/core/rules/renamed.js'
import type { Allowances, Example, Rule, Subjects } from '../src/core/rules/rule.js'
import { RULES } from '../src/core/rules/runner.js'
import { type Prose, plain } from '../src/core/text/prose.js'
import { drawExample, drawExcerpt } from '../src/render/example-text.js'

const INTRODUCTION = `# Rules

Generated from \`src/core/rules\`; do not edit. Every example here is also a test: a wrong one yields its rule and no
other error, underlined as shown; a right one yields no error and no warning.

Rules explain, the proof decides: a policy passes only if the claims of [architecture.md](architecture.md) hold too.
[hazards.md](hazards.md) lists what no rule and no claim can see.

Unless a rule says otherwise, this policy of the AWS blog is right:
`

/** docs/rules.md: every rule with its examples, drawn as the report draws them. */
export function rulesDoc(): string {
  const right = fence(drawExample(fileOf(BLOG), []), 'json')
  const sections = [INTRODUCTION, right, '', table(), '', ...RULES.map(section)]
  return `${sections.join('\n').trimEnd()}\n`
}

function table(): string {
  const rows = RULES.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`)
  return ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n')
}

function section(rule: Rule, index: number): string {
  const [worst, ...others] = rule.bad()
  const isFirstOfKind = RULES[index - 1]?.about !== rule.about
  const first = firstIdOf(rule.id)
  return [
    ...(isFirstOfKind && rule.about === 'account' ? [accountIntroduction()] : []),
    ...(isFirstOfKind && rule.about === 'run' ? [RUN_INTRODUCTION] : []),
    ...(first === rule.id ? [] : [`<a id="${first}"></a>\n`]),
    `## ${rule.id}\n`,
    `**${rule.severity}** (${ABOUT[rule.about]}): ${rule.summary}\n`,
    `${markdown(rule.why)}\n`,
    `${markdown(rule.fix)}\n`,
    ...(rule.source === undefined ? [] : [`Source: ${rule.source}.\n`]),
    `Wrong: ${titleOf(worst)}\n`,
    `${fence(drawn(rule, worst, drawExample), 'text')}\n`,
    ...others.map(example => `Wrong too: ${titleOf(example)}\n\n${fence(drawn(rule, example, drawExcerpt), 'text')}\n`),
    ...rule
      .good()
      .filter(example => example !== BLOG)
      .map(rightExample),
  ].join('\n')
}

const ABOUT: Readonly<Record<keyof Subjects, string>> = {
  file: 'the file',
  policy: 'the policy',
  statement: 'each statement',
  resource: 'each resource',
  lock: 'the lock',
  value: 'each value on the list',
  account: 'the ids on the list, given the account',
  claim: 'a claim that no other error explains',
  emptier: 'what empties the bucket with its stack',
  run: 'the run',
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

const RUN_INTRODUCTION = `---

The last ones are about a file as a run meets it: among the other files, and against the live policy.
`

function rightExample(example: Example): string {
  return `Right: ${titleOf(example)}\n\n${fence(drawExample(fileOf(example), []), 'json')}\n`
}

function titleOf({ title, allowances }: Example): string {
  return allowances === undefined ? title : `${title} (${allowed(allowances)})`
}

function allowed({ awsServices }: Allowances): string {
  return typeof awsServices === 'boolean'
    ? 'AWS services are allowed in the settings'
    : `${awsServices.join(', ')} is allowed in the settings`
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
