import type { Environment } from '../../app/environment.js'
import { settingsIn } from '../../settings/table.js'
import { type Inputs, inputVariable, readInputs } from '../inputs.js'
import type { GivenInputs, OurStep, StepRun } from './workflow-steps.js'

/** What a step had by the workflow of the base branch, where another rule is among it. */
export interface InputsBefore {
  /** With the rules that the base branch gave, as far as it says them. */
  readonly inputs: Inputs
  /** The rules that it gave by an expression, or to one of several steps, so that nobody can tell them. */
  readonly open: readonly string[]
}

/** The inputs that say by which rules a policy is judged; which files are read is asked on its own. */
const RULES: readonly string[] = [
  'mode',
  'config',
  'account',
  ...settingsIn('input').flatMap(({ name, setting }) => ('configuration' in setting.said ? [name] : [])),
].filter(name => !['policies', 'parameters'].includes(name))

/** The paths of the files that a step reads, as the workspace is. */
export type Reads = (inputs: GivenInputs) => Promise<readonly string[]>

/** The inputs that this step had by the workflow of the base branch; `undefined` where no rule among them differs. */
export async function inputsBefore(
  was: readonly OurStep[],
  now: readonly OurStep[],
  environment: Environment,
  reads: Reads,
): Promise<InputsBefore | undefined> {
  const job = environment['GITHUB_JOB'] ?? ''
  const found = now.flatMap(step => (step.job === job ? step.runs.map((run, index) => ({ step, index, run })) : []))
  const given = found.filter(({ run }) => isRun(run.inputs, environment))
  const own = given.length > 0 ? given : found
  const lost = was.filter(({ name }) => !now.some(step => step.name === name))
  const isFresh = own.some(({ step }) => !was.some(({ name }) => name === step.name))
  const gone = lost.length > 0 || !isFresh ? lost : await readingAlike(was, own, reads)
  const pairs = own.flatMap(({ step, index, run }) => {
    const same = was.filter(({ name }) => name === step.name)
    return (same.length > 0 ? same : gone).flatMap(({ runs }) =>
      runsLike(run, runs, index).map(before => ({ now: rulesOf(run), before: rulesOf(before) })),
    )
  })
  const [first, ...others] = [...new Map(pairs.map(pair => [JSON.stringify(pair), pair])).values()]
  if (first === undefined) return undefined
  const names = [...new Set([first, ...others].flatMap(differing))]
  if (names.length === 0) return undefined
  const told = others.length > 0 ? [] : names.filter(name => !(first.before[name] ?? '').includes('${{'))
  const values = told.map(name => [inputVariable(name), first.before[name] ?? ''] as const)
  const open = names.filter(name => !told.includes(name))
  return { inputs: readInputs({ ...environment, ...Object.fromEntries(values) }), open }
}

/** The steps that read some of the same files: a new step may judge them by other rules. */
async function readingAlike(
  steps: readonly OurStep[],
  own: readonly { readonly run: StepRun }[],
  reads: Reads,
): Promise<readonly OurStep[]> {
  const filesOf = async (all: readonly StepRun[]) => (await Promise.all(all.map(({ inputs }) => reads(inputs)))).flat()
  const files = new Set(await filesOf(own.map(({ run }) => run)))
  const alike = await Promise.all(steps.map(async step => (await filesOf(step.runs)).some(path => files.has(path))))
  return steps.filter((_, index) => alike[index])
}

type Rules = Readonly<Record<string, string>>

function rulesOf({ inputs }: StepRun): Rules {
  return Object.fromEntries(RULES.map(name => [name, inputs.get(name) ?? '']))
}

function differing({ now, before }: { readonly now: Rules; readonly before: Rules }): readonly string[] {
  return RULES.filter(name => now[name] !== before[name])
}

/** The runs of a step before that read the same files; otherwise the one at the same place of its matrix. */
function runsLike({ inputs }: StepRun, runs: readonly StepRun[], index: number): readonly StepRun[] {
  const same = runs.filter(run => READS.every(name => run.inputs.get(name) === inputs.get(name)))
  const [first, ...others] = same.length > 0 ? same : runs
  const there = runs[index]
  if (there !== undefined && (same.length === 0 || same.includes(there))) return [there]
  return first === undefined ? [] : same.length > 0 ? [first, ...others] : [first]
}

const READS: readonly string[] = ['policies', 'working-directory', 'parameters']

/** Whether the runner gives what the workflow says, as far as that tells. */
function isRun(inputs: GivenInputs, environment: Environment): boolean {
  return [...inputs].every(
    ([name, value]) =>
      name === 'uses' || value.includes('${{') || (environment[inputVariable(name)] ?? '').trim() === value.trim(),
  )
}
