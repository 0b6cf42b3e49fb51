import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_CONFIG } from '../adapters/disk/config.js'
import { nameAndValue } from '../adapters/disk/files.js'
import { pathsTo } from '../adapters/disk/workspace.js'
import { committedText } from '../adapters/github/clone.js'
import { known } from '../adapters/github/commits.js'
import { pathsOf } from '../adapters/github/pulls.js'
import type { Credentials } from '../app/targets.js'
import { worst } from '../core/claims/verdict.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { unwatchedSentence } from '../render/words.js'
import type { Report, UnwatchedBucket, Verdict } from '../report/report.js'
import type { Settings } from '../settings/settings.js'
import { type AskedRules, type BaseRules, withBaseRules } from './base/base-rules.js'
import { type LinkedBefore, linkedBefore } from './base/links-before.js'
import { olderRules } from './base/older-rules.js'
import { rulesChange, rulesNotes, verdictBy } from './base/rules-change.js'
import { strayFiles } from './base/stray-files.js'
import { besides, foldersOf, type Unwatched, unwatchedBuckets } from './base/unwatched.js'
import { SAME_WORKFLOW, type WorkflowChange, workflowChange } from './base/workflow-change.js'
import { pathsRead, workflowFiles } from './base/workflow-files.js'
import { changesOf } from './changes.js'
import type { Changes, Checked, RunContext } from './checked.js'
import { type Checkout, checkoutOf, meantAt, modulesBelow, pathsAt, textAt, treeBelow } from './committed.js'
import { isBystander, isFromBefore } from './concern.js'
import type { EventPlan } from './event.js'
import { planForEvent } from './events.js'
import { runRoot, workspaceOf } from './facts.js'
import { askedOfEvent, type Inputs } from './inputs.js'
import { distinctFiles, judge, meantBy, policiesOf } from './judge.js'
import { configOf, inputsIn, ruleFiles, runSettingsFor, runSettingsIn } from './run-settings.js'
import { refuseStrangeTree } from './strange-tree.js'

/** Runs the use case that the event asks for on the files of the workspace. */
export async function reportFor(context: RunContext): Promise<Report> {
  const root = runRoot(context.environment, context.inputs)
  refuseStrangeTree(context.facts, context.event)
  const inputs = inputsIn(root, context.inputs)
  const config = configOf(root, inputs)
  const settings = await runSettingsIn(root, config, inputs, context.event)
  const checked = { ...context, inputs, settings, checkout: checkoutAt(root, context), ...present({ config }) }
  const changes = await changesIn(checked)
  const workflow = await workflowIn(checked)
  const asked = changes && askedRules(checked, changes, workflow)
  return withBaseRules(asked, base => judged(checked, base, changes, workflow))
}

/** What the pull request touches; `undefined` where the run is about none. */
async function changesIn(checked: Checked): Promise<Changes | undefined> {
  const { event, comment, inputs, settings, checkout, config } = checked
  const { base } = event
  if (base === undefined || event.mode === 'apply') return undefined
  const rules = ruleFiles(config, inputs.snapshot)
  const listed = present({ listed: comment.changes })
  return changesOf({ checkout, base, rules, isBeside: besides(settings.policies), ...listed })
}

function askedRules(checked: Checked, changes: Changes, { rules }: WorkflowChange): AskedRules {
  const { checkout, config = DEFAULT_CONFIG } = checked
  const { root } = checkout
  const inputs = rules === undefined ? checked.inputs : inputsIn(root, rules.inputs)
  const earlier = rules === undefined ? config : (rules.inputs.config ?? DEFAULT_CONFIG)
  const { snapshot } = inputs
  return {
    changes,
    config,
    ...present({ snapshot: checked.inputs.snapshot, workflow: rules?.path, open: rules?.open }),
    earlier: { config: earlier, ...present({ snapshot }) },
    before: beforeIn(checked),
    pathsTo: path => pathsTo(root, path),
    settingsIn: (folder, old, oldSnapshot) => {
      const account = oldSnapshot === undefined ? snapshot && join(root, snapshot) : join(folder, oldSnapshot)
      return runSettingsFor(
        folder,
        old,
        { ...inputs, ...present({ snapshot: account }) },
        eventBy(checked, rules?.inputs),
      )
    },
  }
}

/** What the event was good for with the inputs that the base branch gave. Throws UsageError where they contradict it. */
function eventBy({ event, facts }: Checked, inputs: Inputs | undefined): EventPlan {
  return inputs === undefined ? event : planForEvent(facts, askedOfEvent(inputs))
}

/** The text of a file in the base branch. */
function beforeIn({ event, checkout }: Checked): AskedRules['before'] {
  const { base } = event
  return async path => (base === undefined ? known(undefined) : textAt(checkout, path, base))
}

/** The verdict, with what the pull request does to the rules and to what is watched. */
async function judged(
  checked: Checked,
  base: BaseRules,
  changes: Changes | undefined,
  workflowNow: WorkflowChange,
): Promise<Report> {
  const { settings, event, checkout } = checked
  const files = policiesOf(checked)
  const meant = base.kind === 'changed' ? await meantBy(checkout.root, base.settings) : []
  const found = await judge(checked, settings, files.find, credentialsOf(checked, base, settings))
  const { workflow, seen } = await sightOf(checked, changes, files.read(), meant, workflowNow)
  const judgeBy = async (by: Settings): Promise<Report> => {
    const all = distinctFiles([...files.read(), ...meant])
    const before = await judge(checked, by, async () => all, credentialsOf(checked, base, by))
    return { ...before, verdict: worst([before.verdict, ...verdictOf(unwatchedBy(by, seen))]) }
  }
  const unwatched = unwatchedBy(settings, seen)
  const rules = await rulesChange(base, settings, found, judgeBy)
  const ownDoing = unwatched.length > 0 || rules !== undefined
  const bystander = ownDoing ? {} : await bystanderIn(checked, found, files.read())
  const older = changes === undefined ? [] : await olderRules(checked, changes)
  const notes = [
    ...(rules === undefined ? [] : rulesNotes(rules)),
    ...(base.kind === 'unknown' && rules === undefined ? [unknownRules(base.because)] : []),
    ...older,
    ...workflow,
    ...(event.warnings ?? []),
    ...event.notices,
    ...unwatched.map(unwatchedSentence),
    ...seen.doubts,
    ...goneNotes(found, settings),
  ]
  const isDoubtful = seen.doubts.length > 0 || older.length > 0 || isUntold(checked, changes)
  const verdicts = [
    verdictBy(found.verdict, rules),
    ...verdictOf(unwatched),
    ...(isDoubtful ? ['unproven' as const] : []),
  ]
  return {
    ...found,
    verdict: worst(verdicts),
    ...(unwatched.length === 0 ? {} : { unwatched }),
    ...present({ rulesChange: rules }),
    ...bystander,
    ...(failsNever(base, settings) ? { enforced: false } : {}),
    notes: [...notes, ...found.notes],
  }
}

/** Where the pull request touches nothing by which policies are judged, and whether what was found was there before. */
async function bystanderIn(
  { event, comment, inputs, settings, checkout, config }: Checked,
  found: Report,
  read: readonly SourceFile[],
): Promise<Pick<Report, 'bystander' | 'elsewhere'>> {
  const { base, mode } = event
  const { changes } = comment
  if (base === undefined || changes === undefined || (mode !== 'plan' && mode !== 'check')) return {}
  const files = { policies: read.map(({ path }) => path), globs: settings.policies, ...present({ config }) }
  const ofTemplates = read.some(({ origin }) => origin?.owner === 'CloudFormation')
  const touching = { changes, files, checkout, ofTemplates, ...present({ snapshot: inputs.snapshot }) }
  if (!isBystander(touching)) return {}
  const elsewhere = found.verdict === 'unsafe' && (await isFromBefore(touching, base))
  return { bystander: true, ...(elsewhere ? { elsewhere } : {}) }
}

/** The buckets that no owner gives up. */
function unwatchedBy({ retired }: Settings, { buckets }: Unwatched): readonly UnwatchedBucket[] {
  return buckets.filter(({ bucket }) => !retired.some(given => given.bucket === bucket))
}

function verdictOf(unwatched: readonly UnwatchedBucket[]): readonly Verdict[] {
  return unwatched.length > 0 ? ['unsafe'] : []
}

/** Whether GitHub and the clone both failed to say what the pull request changes; without a token nobody is asked. */
function isUntold({ github }: Checked, changes: Changes | undefined): boolean {
  return github !== undefined && changes?.kind === 'unknown' && changes.unasked !== true
}

function unknownRules(because: Prose): Prose {
  return say`Cannot tell whether this pull request changes the rules that judge it. ${because}`
}

/** What a pull request says of itself has no say in whether its check may fail. */
function failsNever(base: BaseRules, settings: Settings): boolean {
  if (base.kind === 'own') return settings.failOn === 'never'
  return base.kind === 'changed' && base.settings.failOn === 'never'
}

/** By whose accounts and roles AWS is asked: never by what a pull request says of them. */
function credentialsOf({ github }: Checked, base: BaseRules, settings: Settings): Credentials | undefined {
  if (base.kind === 'own' || settings.mode === 'check') return undefined
  if (base.kind === 'changed' && base.settings.mode !== 'check') return base.settings
  const mayChange = base.paths.length > 0 || (github !== undefined && settings.accounts.length > 0)
  return mayChange ? NOBODY : undefined
}

const NOBODY: Credentials = { accounts: [], buckets: new Map(), regions: [] }

/** What the pull request does to the workflow, and what it takes out of sight, as far as that is known. */
async function sightOf(
  checked: Checked,
  changes: Changes | undefined,
  read: readonly SourceFile[],
  meant: readonly SourceFile[],
  workflow: WorkflowChange,
): Promise<{ readonly workflow: readonly Prose[]; readonly seen: Unwatched }> {
  const { settings, checkout, environment, event } = checked
  const { was, is, doubts } = await workflowFiles(workflow, environment, event)
  const strays = await strayFiles(checked, read, workflow)
  const seen = await unwatchedBuckets({
    changes: changes?.kind === 'known' ? changes.value : [],
    read,
    linked: await linkedIn(checked, changes),
    meantBefore: () => meantAt(checkout, settings.policies, event.base ?? ''),
    readBeside: is,
    meant: [...meant, ...was],
    globs: settings.policies,
    parameters: new Map(settings.parameters.map(nameAndValue)),
    now: nowIn(checked, changes),
    before: beforeIn(checked),
  })
  return {
    workflow: workflow.notes,
    seen: { ...seen, doubts: [...seen.doubts, ...workflow.doubts, ...doubts, ...strays] },
  }
}

/** The text of a file now; the workspace of a run that reads its files from a commit has the base's. */
function nowIn({ checkout, event }: Checked, changes: Changes | undefined): (path: string) => string | undefined {
  const isElsewhere = event.filesAt !== undefined && changes?.kind === 'known'
  const touched = new Set(isElsewhere ? pathsOf(changes.value) : [])
  return path => (touched.has(path) ? undefined : textOnDisk(join(checkout.root, path)))
}

/** What was read through links before the pull request. */
async function linkedIn(checked: Checked, changes: Changes | undefined): Promise<LinkedBefore> {
  const { settings, checkout, event } = checked
  const { root } = checkout
  const { base, filesAt } = event
  // what is read from the commit itself is never read through a link
  if (changes?.kind !== 'known' || base === undefined || filesAt !== undefined) return { files: [], doubts: [] }
  return linkedBefore({
    changes: changes.value,
    folders: foldersOf(settings.policies),
    isBeside: besides(settings.policies),
    root,
    tree: () => treeBelow(checkout, base),
    inClone: path => committedText(checkout.clone, base, checkout.clone.prefix + path),
    modules: () => modulesBelow(checkout, base),
  })
}

function textOnDisk(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined
}

/** Whether the pull request changes the workflow; GitHub takes it from the base on every other event. */
async function workflowIn({ environment, event, comment, checkout, facts, github }: Checked): Promise<WorkflowChange> {
  const { base } = event
  if (base === undefined || !['pull_request', 'merge_group'].includes(facts.name)) return SAME_WORKFLOW
  const { folder } = checkout.clone
  const whole = { ...checkout, clone: { ...checkout.clone, prefix: '' } }
  return workflowChange({
    environment,
    folder,
    listed: comment.changes,
    before: path => textAt(whole, path, base),
    now: path => textAt(whole, path, facts.sha),
    paths: () => pathsAt(whole, base),
    reads: inputs => pathsRead(inputs, environment, event),
    isAsked: github !== undefined,
  })
}

/** Why nothing is left to judge. */
function goneNotes({ policies }: Report, { retired }: Settings): readonly Prose[] {
  if (policies.length > 0) return []
  return retired.map(({ bucket, owner, why }) => say`${bucket} is retired (owner ${owner}, because ${why}).`)
}

function checkoutAt(root: string, { environment, facts, github }: RunContext): Checkout {
  const known = present({ treeSha: facts.treeSha })
  return checkoutOf(root, workspaceOf(environment), {
    ...known,
    ...present({ commits: github?.commits }),
  })
}
