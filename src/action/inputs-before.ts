import type { Environment } from '../app/environment.js'
import { settingsIn } from '../settings/table.js'
import { type Inputs, inputVariable, readInputs } from './inputs.js'
import type { GivenInputs, OurStep } from './workflow-steps.js'

/** The inputs that say by which rules a policy is judged; which files are read is asked on its own. */
const RULES: readonly string[] = [
  'config',
  'account',
  ...settingsIn('input').flatMap(({ name, setting }) => ('configuration' in setting.said ? [name] : [])),
].filter(name => !['policies', 'parameters'].includes(name))

/**
 * The inputs that this step had by the workflow of the base branch, where another rule is among them; `undefined` where
 * none is, and where it cannot be told: two steps that are given the same, or a value that an expression says.
 */
export function inputsBefore(
  was: readonly OurStep[],
  now: readonly OurStep[],
  environment: Environment,
): Inputs | undefined {
  const job = environment['GITHUB_JOB'] ?? ''
  const found = now.flatMap(step => (step.job === job ? step.runs.map((run, index) => ({ step, index, run })) : []))
  const [own, another] = found.filter(({ run }) => isRun(run.inputs, environment))
  const old = own && was.find(({ name }) => name === own.step.name)?.runs
  const before = old?.length === 1 ? old[0] : old?.[own?.index ?? 0]
  if (own === undefined || another !== undefined || before === undefined) return undefined
  const differing = RULES.filter(name => before.inputs.get(name) !== own.run.inputs.get(name))
  const values = differing.map(name => [inputVariable(name), before.inputs.get(name) ?? ''] as const)
  if (values.length === 0 || values.some(([, value]) => value.includes('${{'))) return undefined
  return readInputs({ ...environment, ...Object.fromEntries(values) })
}

/** Whether the runner gives what the workflow says, as far as that tells. */
function isRun(inputs: GivenInputs, environment: Environment): boolean {
  return [...inputs].every(
    ([name, value]) =>
      name === 'uses' || value.includes('${{') || (environment[inputVariable(name)] ?? '').trim() === value.trim(),
  )
}
