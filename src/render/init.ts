import type { AdmittedKind } from '../core/account/roles.js'
import type { Declaration } from '../core/account/trust/declare.js'
import type { Draft, LeftOut } from '../core/plan/compose.js'
import { describeStatement } from '../core/policy/describe.js'
import { plainText, visible } from '../core/text/plain.js'
import { list, ours, type Prose, say } from '../core/text/prose.js'
import { shellWord } from '../core/text/shell.js'
import type { Report } from '../report/report.js'
import type { Paint } from './paint.js'
import { terminalReport } from './terminal.js'
import { trustedText } from './trusted.js'

/** What there is to tell when `init` has ended. */
export interface InitStory {
  readonly draft: Draft
  readonly path: string
  readonly report: Report
  readonly ending: 'written' | 'already-there' | 'not-proved'
  /** Whether a configuration was written that names the same roles. */
  readonly configured: boolean
  /** The path of the configuration, where there is one. */
  readonly config?: string
  /** The lines that it lacks. */
  readonly lacking: string
  readonly notes: readonly Prose[]
  /** What would have to be declared so that no stranger can become a role on the list. */
  readonly declarations: readonly Declaration[]
  /** Whether the configuration declares somebody as trusted. */
  readonly hasTrusted: boolean
  /** The options that a later run on the same policy needs, `--admin-role` and its value being two. */
  readonly options: readonly string[]
  /** The paths of the workflows: those that were written, and those that were there before. */
  readonly workflows: { readonly written: readonly string[]; readonly kept: readonly string[] }
  /** What the workflows take from the variables of a repository. */
  readonly variables: {
    readonly account: string
    readonly region?: string
    readonly planRole?: string
    readonly applyRole?: string
  }
}

/** What `init` did, for people at a terminal: the proof, what became of the live policy, and what to do next. */
export function initText(story: InitStory, paint: Paint): string {
  const { draft, report, ending, path } = story
  const blocks = [
    terminalReport(report, paint).trimEnd(),
    section('put on the list', reasons(report), paint),
    ...mergeBlocks(draft, paint),
    ...[...story.notes, ...serviceNotes(draft), rootNote()].map(note => `${paint.yellow('note')}  ${plainText(note)}`),
    trustedText(story.declarations, story.hasTrusted),
    lackingText(story),
    ending === 'not-proved' ? notWritten(path) : `${paint.bold(ENDINGS[ending])}  ${visible(path)}`,
    ...(story.configured ? [`${paint.bold('Written')}  ${configOf(story)}, which names the same roles`] : []),
    workflowText(story, paint),
    ...(ending === 'not-proved' ? [] : [nextSteps(story)]),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

const REASONS: Readonly<Partial<Record<AdmittedKind, string>>> = {
  connect: 'because Connect stores as it',
  admin: 'because it is named as an admin',
  deployer: 'because it is named as the deploy role',
  planner: 'because it is named as the plan role',
  external: 'because the configuration declares it',
  root: 'because the account keeps it anyway',
}

/** Who is on the list, and why. */
function reasons({ policies: [policy] }: Report): readonly Prose[] {
  return (policy?.admitted ?? []).map(
    ({ id, kind, name }) => say`${name ?? id}, ${ours(REASONS[kind] ?? 'for which nothing gives a reason')}`,
  )
}

const ENDINGS = { written: 'Written', 'already-there': 'Already there, unchanged' } as const

function notWritten(path: string): string {
  return `Not written: ${visible(path)}. A policy is only written once all of the above is proved.`
}

function configOf({ config = 'connect-bucket-lock.yml' }: InitStory): string {
  return visible(config)
}

/** A pull request is judged by the configuration alone, so what was said only here would be missed there. */
function lackingText(story: InitStory): string {
  const isByHand = story.config !== undefined || story.declarations.length > 0
  if (story.lacking === '' || !isByHand) return ''
  const lines = story.lacking.trimEnd().split('\n').map(visible).join('\n')
  return `Write into ${configOf(story)}, by which the pull request is judged:\n\n${lines}`
}

function serviceNotes({ shutOut, spared }: Draft): readonly Prose[] {
  if (shutOut.length === 0) return []
  const past = shutOut.includes('all') ? ours('AWS services') : list(shutOut)
  const now =
    spared === true || spared.length === 0
      ? ours('the new one does not')
      : say`the new one lets past ${list(spared)} alone`
  const instead = say`If the bucket receives their deliveries, set ${'allow-aws-services'} in connect-bucket-lock.yml and run this again.`
  return [say`The lock on the bucket let the direct calls of ${past} past, such as log delivery; ${now}. ${instead}`]
}

function rootNote(): Prose {
  return say`The account's root user is on the list too. Without that, root could only read, replace and remove the policy.`
}

function mergeBlocks({ kept, replaced, leftOut }: Draft, paint: Paint): readonly string[] {
  return [
    section('kept from the live policy', kept.map(describeStatement), paint),
    section('replaced by the new lock', replaced.map(describeStatement), paint),
    section('left out of the list: look at each', leftOut.map(leftOutLine), paint),
    leftOut.length === 0
      ? ''
      : 'Those left out lose access when the policy is applied. A role that needs access must be an admin role, the deploy\nrole, or declared in connect-bucket-lock.yml with an owner and a reason; then run this again.',
  ].filter(block => block !== '')
}

function section(title: string, lines: readonly Prose[], paint: Paint): string {
  return lines.length === 0 ? '' : [paint.dim(title), ...lines.map(line => `  - ${plainText(line)}`)].join('\n')
}

function leftOutLine({ value, admitted }: LeftOut): Prose {
  if (admitted === undefined) return say`${value} does not name anyone in this account.`
  if (admitted.name !== undefined) {
    return say`${value}, which is ${admitted.name}: not Connect's, not an admin, not the deployer and not declared.`
  }
  if (admitted.kind === 'user') return say`${value}, an IAM user: not the deployer and not declared.`
  return say`${value} belongs to no one in this account: a deleted role, or a role of another account.`
}

/** What the workflows still lack: the action's address, and the variables of the repository. */
function workflowText({ workflows: { written, kept }, variables }: InitStory, paint: Paint): string {
  if (written.length + kept.length === 0) return ''
  const { account, region = 'REGION', planRole = 'PLAN-ROLE-ARN', applyRole = 'APPLY-ROLE-ARN' } = variables
  const set = (name: string, value: string) =>
    `  gh variable set CONNECT_LOCK_${name} --body ${shellWord(visible(value))}`
  return [
    ...written.map(path => `${paint.bold('Written')}  ${path}`),
    ...kept.map(path => `${paint.bold('Already there, unchanged')}  ${path}`),
    'In the workflows, replace the address and the zeros after `uses: your-org/connect-bucket-lock@` with the address and the',
    'commit of the release that you trust. Create the environment `connect-production`. Then set the variables:',
    set('ACCOUNT', account),
    set('REGION', region),
    set('PLAN_ROLE', planRole),
    set('APPLY_ROLE', applyRole),
  ].join('\n')
}

/** What is left to do by hand: the review that makes the policy the bucket's. */
function nextSteps({ path, options, draft, config, workflows }: InitStory): string {
  const file = shellWord(visible(path))
  const others = [...(config === undefined ? [] : [config]), ...workflows.written]
  const added = [file, ...others.map(other => shellWord(visible(other)))].join(' ')
  const plan = ['connect-bucket-lock plan', file, ...options.map(option => shellWord(visible(option)))].join(' ')
  return [
    'Nothing in the account has changed. Next:',
    `  1. See what applying it would change:    ${plan}`,
    `  2. Commit it on a branch:                git switch -c lock-${draft.bucket} && git add ${added} && git commit -m "Lock ${draft.bucket}"`,
    '  3. Push, and open a pull request:        its check shows this proof and plan; merging it applies the policy.',
  ].join('\n')
}
