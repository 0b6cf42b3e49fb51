import { join, list, ours, type Prose, say } from '../../core/text/prose.js'
import type { GivenInputs, OurStep } from './workflow-steps.js'

/** Which files the pull request changes of those by which a workflow runs us, and which it takes away. */
export function changedWords(changed: readonly string[], gone: readonly string[], path: string): Prose {
  const here = changed.filter(each => !gone.includes(each))
  const sentences = [
    ...(here.length === 0 ? [] : [hereWords(here, path)]),
    ...(gone.length === 0 ? [] : [say`This pull request takes ${list(gone)} away, which ran this check, too.`]),
  ]
  return join(sentences, ' ')
}

function hereWords(changed: readonly string[], path: string): Prose {
  if (changed.length === 1 && changed[0] === path)
    return say`This pull request changes ${path}, the workflow that runs this check.`
  return say`This pull request changes ${list(changed)}, by which the workflow ${path} runs this check.`
}

/** What two workflows give our steps otherwise, and what else of these differs. */
export function differenceWords(was: readonly OurStep[], is: readonly OurStep[]): readonly Prose[] {
  const [old, now] = [was, is].map(steps => new Map(steps.map(step => [step.name, step])))
  const names = [...new Set([...was, ...is].map(({ name }) => name))]
  return names.flatMap(name => {
    const [before, after] = [old?.get(name), now?.get(name)]
    const isNew = before === undefined || after === undefined
    return differencesIn(name, saidOf(before, isNew), saidOf(after, isNew))
  })
}

/** Of a step that the other workflow does not have, only what it is given. */
function saidOf(step: OurStep | undefined, isNew: boolean): GivenInputs {
  if (step === undefined) return new Map()
  return isNew ? new Map([...step.inputs, ...step.around]) : new Map([...step.inputs, ...step.around, ...step.beside])
}

function differencesIn(job: string, old: GivenInputs, now: GivenInputs): readonly Prose[] {
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(name => old.get(name) !== now.get(name))
  return names.map(name => {
    const [after, before] = [now.get(name), old.get(name)]
    if ([after, before].some(value => value !== undefined && value.length > MOST_TOLD)) {
      return say`In the job ${job}, ${name} is another one now.`
    }
    return say`In the job ${job}, ${name} is now ${wordOf(after)}; it was ${wordOf(before)}.`
  })
}

/** A longer value is not shown. */
const MOST_TOLD = 300

function wordOf(value: string | undefined): Prose {
  return value === undefined ? ours('not given') : say`${value}`
}
