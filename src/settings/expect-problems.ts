import { actionNamed } from '../core/access/action-name.js'
import { keyProblem, valueProblem } from '../core/access/key-values.js'
import { CALLER_KEYS } from '../core/access/prove/keys.js'
import type { Need } from '../core/access/prove.js'
import { readBucketArn } from '../core/lock/find.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { Config } from './table.js'

/** The keys and indexes that lead to a value, and what is wrong with it. */
export type Contradiction = readonly [readonly (string | number)[], Prose]

type Entry = Omit<NonNullable<Config['expect']>[number], 'at'>

/** What the schema cannot say of a test. */
export function expectProblems(entry: Entry, index: number): readonly Contradiction[] {
  const path = ['expect', index]
  const named = actionNamed(entry.action)
  const wrong = named.kind === 'known' ? resourceProblem(entry, named.on) : undefined
  return [
    ...(named.kind === 'known' ? [] : [[[...path, 'action'], named.because] as const]),
    ...(wrong === undefined ? [] : [[[...path, 'resource'], wrong] as const]),
    ...[...(entry.context ?? [])].flatMap(([key, values]) => {
      const action = named.kind === 'known' ? named.action : undefined
      const problem = problemOf(key, action) ?? [values].flat().flatMap(value => valueProblem(key, value) ?? [])[0]
      return problem === undefined ? [] : [[[...path, 'context', key], problem] as const]
    }),
  ]
}

function resourceProblem({ action, resource, bucket }: Entry, on: readonly Need['on'][]): Prose | undefined {
  const arn = resource === undefined ? undefined : readBucketArn(resource)
  if (arn === undefined || resource === undefined) return undefined
  if (bucket !== undefined && arn.bucket !== bucket) {
    return say`${resource} is not in the bucket ${bucket}, whose policy the test asks.`
  }
  if (on.includes(arn.key === undefined ? 'bucket' : 'object')) return undefined
  const wanted =
    arn.key === undefined ? say`an object: write ${`${resource}/key`}` : ours('a bucket: leave the key out')
  return say`${action} acts on ${wanted}, or leave the resource out.`
}

function problemOf(key: string, action: string | undefined): Prose | undefined {
  if (!/^[a-z0-9.-]+:\S+$/i.test(key)) return say`${key} is not a condition key such as ${'aws:SecureTransport'}.`
  if (CALLER_KEYS.has(key.toLowerCase())) return say`${key} follows from ${'as'}, so leave it out.`
  return action === undefined ? undefined : keyProblem(key, action)
}
