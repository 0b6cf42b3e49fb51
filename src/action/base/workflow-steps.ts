import { posix } from 'node:path'
import { plainValue } from '../../core/text/json-tree.js'
import { sourceFromText } from '../../core/text/source.js'
import { field, fieldsOf, type JsonFields, textField } from '../../core/text/untyped.js'
import { readYaml } from '../../settings/yaml.js'
import { inMatrix, NO_SCOPE, valuesIn, type WorkflowScope, withEnv, workedOut } from './workflow-scope.js'

/** What a step is given, by name. */
export type GivenInputs = ReadonlyMap<string, string>

/** What decides beside its inputs whether and how a step runs: conditions, a matrix, variables, what a caller gives. */
export type StepSurroundings = ReadonlyMap<string, string>

/** One run of a step: its inputs, worked out as far as the workflow tells. */
export interface StepRun {
  readonly inputs: GivenInputs
  readonly around: StepSurroundings
}

/** A step that runs us. */
export interface OurStep {
  /** The job as GitHub names it to the step, `GITHUB_JOB`. */
  readonly job: string
  /** The same behind the jobs that call its workflow, and its number if the job has several. */
  readonly name: string
  /** `uses` and what `with` gives, expressions and all. */
  readonly inputs: GivenInputs
  readonly around: StepSurroundings
  /** What else is told where it differs: triggers, rights, the steps before it. It says nothing of what the step reads. */
  readonly beside: StepSurroundings
  /** One for each job of a matrix. */
  readonly runs: readonly StepRun[]
  /** Whether it is only a call of another repository's workflow, which may have steps that run us. */
  readonly isCall?: true
}

export interface WorkflowSteps {
  readonly steps: readonly OurStep[]
  /** Whether one of them names this action, and not only another workflow. */
  readonly isOurs: boolean
  /** The other steps that run actions of other repositories, in one word each and without their versions. */
  readonly others: readonly string[]
  /** What starts the workflow. */
  readonly triggers: readonly string[]
  /** The workflow, and the workflows and actions of the same repository that it calls. */
  readonly paths: readonly string[]
}

/** The text of a file by its path from the root of the repository; `undefined` where it is not there. */
export type WorkflowText = (path: string) => Promise<string | undefined>

/** GitHub Docs, "Reusing workflow configurations": ten levels of workflows, and as many of actions. */
const DEEPEST = 10

/** Runs of one step that are looked at; a real workflow has a few. */
const MOST_RUNS = 1000

/**
 * The steps that run us in a workflow, and in what it calls of the same repository; `undefined` where a file of these
 * cannot be read.
 */
export async function stepsOf(
  path: string,
  textOf: WorkflowText,
  isOurs: (uses: string) => boolean,
): Promise<WorkflowSteps | undefined> {
  const reader = new StepReader(textOf, isOurs)
  await reader.workflow(path, { scopes: [NO_SCOPE], around: new Map(), beside: new Map(), callers: '' }, 0)
  if (!reader.isWhole) return undefined
  const { steps, calls, others, triggers, paths } = reader
  const isNamed = steps.length > 0
  return { steps: isNamed ? steps : calls, isOurs: isNamed, others, triggers, paths: [...paths] }
}

/** What a workflow, a job or an action gets from around it. */
interface Place {
  readonly scopes: readonly WorkflowScope[]
  readonly around: StepSurroundings
  readonly beside: StepSurroundings
  /** The jobs that call the workflow, each with `/` behind it. */
  readonly callers: string
}

interface JobPlace extends Place {
  readonly job: string
  /** The job as it is written, and those beside it. */
  readonly written: unknown
  readonly jobs: unknown
}

class StepReader {
  readonly steps: OurStep[] = []
  /** The calls of workflows that lie elsewhere. */
  readonly calls: OurStep[] = []
  readonly others: string[] = []
  triggers: readonly string[] = []
  readonly paths = new Set<string>()
  isWhole = true
  readonly #textOf: WorkflowText
  readonly #isOurs: (uses: string) => boolean

  constructor(textOf: WorkflowText, isOurs: (uses: string) => boolean) {
    this.#textOf = textOf
    this.#isOurs = isOurs
  }

  async workflow(path: string, place: Place, level: number): Promise<void> {
    const file = await this.#read([path], level)
    const declared = inputsDeclared(field(file, 'on', 'workflow_call', 'inputs'))
    const scopes = place.scopes.map(scope =>
      withEnv({ ...scope, inputs: { ...declared, ...scope.inputs } }, field(file, 'env')),
    )
    const said = told(place.around, 'workflow.', file, ['env'])
    const around = told(said, 'workflow.', { defaults: declared }, ['defaults'])
    if (level === 0) this.triggers = triggersOf(field(file, 'on'))
    const beside = told(place.beside, 'workflow.', file, level === 0 ? ['on', ...RIGHTS] : RIGHTS)
    const jobs = field(file, 'jobs')
    for (const [job, written] of fieldsOf(jobs)) {
      if (!isOff(written)) await this.#job({ ...place, scopes, around, beside, job, written, jobs }, level)
    }
  }

  async #job(place: JobPlace, level: number): Promise<void> {
    const { written, job } = place
    const scopes = place.scopes
      .flatMap(scope => inMatrix(scope, field(written, 'strategy')))
      .map(scope => withEnv(scope, field(written, 'env')))
    if (scopes.length > MOST_RUNS) this.isWhole = false
    if (!this.isWhole) return
    const around = told(place.around, '', written, ['if', 'strategy', 'env', 'continue-on-error'])
    const beside = told(place.beside, '', written, ['needs', 'runs-on', 'environment', 'timeout-minutes', ...RIGHTS])
    const at = { ...place, scopes, around, beside }
    const uses = textField(written, 'uses')
    const called = localPath(uses)
    if (uses === undefined) return this.#steps(field(written, 'steps'), at, level)
    if (called === undefined) return this.#found(this.calls, written, at, { isCall: true })
    const inner = scopes.map(scope => ({ ...NO_SCOPE, inputs: valuesIn(field(written, 'with'), scope) }))
    const given = prefixed(told(around, '', written, ['uses', 'with']), `${job}.`)
    const callers = `${place.callers}${job} / `
    return this.workflow(
      called,
      { scopes: inner, around: given, beside: prefixed(beside, `${job}.`), callers },
      level + 1,
    )
  }

  async #steps(steps: unknown, place: JobPlace, level: number): Promise<void> {
    const all = Array.isArray(steps) ? steps : []
    const earlier = new Map(place.beside)
    for (const step of all.filter(each => !isOff(each))) {
      const uses = textField(step, 'uses') ?? ''
      const around = told(place.around, 'steps.', step, ['if', 'env', 'continue-on-error'])
      const scopes = place.scopes.map(scope => withEnv(scope, field(step, 'env')))
      const asked = new Map([...around, ...outputsAsked(step, all, place)])
      const at = { ...place, scopes, around: asked, beside: new Map(earlier) }
      const called = localPath(uses)
      if (this.#isOurs(uses)) this.#found(this.steps, step, at)
      else if (called !== undefined) await this.#action(called, step, at, level + 1)
      else if (uses !== '') this.others.push(wordOf([place.job, { ...step, uses: unversioned(uses) }]))
      if (!this.#isOurs(uses)) earlier.set(freeName(`steps: ${labelOf(step)}`, earlier), wordOf(step))
    }
  }

  async #action(folder: string, step: unknown, place: JobPlace, level: number): Promise<void> {
    const paths = ['action.yml', 'action.yaml'].map(name => posix.join(folder, name))
    const file = await this.#read(paths, level)
    const declared = inputsDeclared(field(file, 'inputs'))
    const scopes = place.scopes.map(scope => ({
      ...scope,
      inputs: { ...declared, ...valuesIn(field(step, 'with'), scope) },
    }))
    const said = told(place.around, 'steps.', step, ['uses', 'with'])
    const around = prefixed(told(said, '', { defaults: declared }, ['defaults']), `${folder}: `)
    await this.#steps(field(file, 'runs', 'steps'), { ...place, scopes, around }, level)
  }

  #found(into: OurStep[], step: unknown, place: JobPlace, kind: Pick<OurStep, 'isCall'> = {}): void {
    const { scopes, around, beside, callers, job } = place
    const inputs = given(step)
    const known = into.filter(other => other.job === job).length
    const name = `${callers}${job}${known === 0 ? '' : ` (${known + 1})`}`
    const runs = scopes.map(scope => ({
      inputs: new Map([...inputs].map(([input, value]) => [input, workedOut(value, scope)])),
      around,
    }))
    into.push({ job, name, inputs, around, beside, runs, ...kind })
  }

  /** The first of some files that is there. What is not in the repository, no pull request changes. */
  async #read(paths: readonly string[], level: number): Promise<unknown> {
    if (level > DEEPEST) this.isWhole = false
    for (const path of this.isWhole ? paths : []) {
      const text = await this.#textOf(path)
      if (text === undefined) continue
      this.paths.add(path)
      const { root } = await readYaml(sourceFromText(path, text))
      if (root === undefined && text.trim() !== '') this.isWhole = false
      return root && plainValue(root)
    }
    return undefined
  }
}

/** What a job may do, and beside which others it runs. */
const RIGHTS: readonly string[] = ['permissions', 'concurrency']

function triggersOf(on: unknown): readonly string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : fieldsOf(on).map(([name]) => name)
}

/** How people tell a step from the others of its job. */
function labelOf(step: unknown): string {
  const uses = textField(step, 'uses')
  const [line = ''] = (textField(step, 'run') ?? '').split('\n', 1)
  return textField(step, 'name') ?? (uses === undefined ? line : unversioned(uses))
}

function freeName(name: string, taken: StepSurroundings): string {
  return taken.has(name) ? freeName(`${name} *`, taken) : name
}

function unversioned(uses: string): string {
  return uses.replace(/@.*$/, '')
}

/** A job or a step that never runs. */
function isOff(value: unknown): boolean {
  return /^(\$\{\{\s*)?false(\s*\}\})?$/.test(String(field(value, 'if') ?? '').trim())
}

/** Where a workflow or an action of the same repository lies. */
function localPath(uses: string | undefined): string | undefined {
  return uses?.startsWith('./') === true ? posix.normalize(uses.slice(2)).replace(/\/$/, '') : undefined
}

/** The defaults of the inputs that a called workflow or an action declares. */
function inputsDeclared(declared: unknown): JsonFields {
  const defaults = fieldsOf(declared).map(([name, input]) => [name, field(input, 'default')] as const)
  return Object.fromEntries(defaults.filter(([, value]) => value !== undefined))
}

function given(step: unknown): GivenInputs {
  const inputs = fieldsOf(field(step, 'with')).map(([name, value]) => [name, String(value)] as const)
  return new Map([['uses', textField(step, 'uses') ?? ''], ...inputs])
}

function told(around: StepSurroundings, prefix: string, value: unknown, names: readonly string[]): StepSurroundings {
  const own = names.flatMap((name): readonly (readonly [string, string])[] => {
    const found = field(value, name)
    return found === undefined || (name !== 'permissions' && wordOf(found) === '{}')
      ? []
      : [[prefix + name, wordOf(found)]]
  })
  return new Map([...around, ...own])
}

function prefixed(around: StepSurroundings, prefix: string): StepSurroundings {
  return new Map([...around].map(([name, value]) => [prefix + name, value]))
}

/** The jobs of the same workflow, and the steps of the same job, whose outputs a step may be given. */
function outputsAsked(
  step: unknown,
  steps: readonly unknown[],
  { written, jobs }: JobPlace,
): readonly (readonly [string, string])[] {
  const text = wordOf([step, field(written, 'env'), field(written, 'strategy')])
  const asked = (context: string) => [
    ...new Set([...text.matchAll(new RegExp(String.raw`\b${context}\.([\w-]+)`, 'g'))].map(([, name = '']) => name)),
  ]
  const byId = (id: string) => steps.find(other => textField(other, 'id') === id)
  return [
    ...asked('steps').map(id => [`steps.${id}`, wordOf(byId(id))] as const),
    ...asked('needs').map(id => [`jobs.${id}`, wordOf(field(jobs, id))] as const),
  ]
}

function wordOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
