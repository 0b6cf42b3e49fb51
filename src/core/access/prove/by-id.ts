import type { Language } from '../../pattern/classes.js'
import { accepts, type Glob, globOf } from '../../pattern/pattern.js'
import type { Statement } from '../../policy/ast.js'
import { isEveryAction } from '../action-name.js'
import { admittedLanguage } from './callers.js'
import { type Deny, isForEverybody, type Model } from './clauses.js'
import type { CallerScope } from './one-caller.js'
import type { Scope } from './scope.js'

/*
 * What follows from the ids alone, without a search: a Deny whose list spares an id never applies to it, and a Deny of
 * everything that lists none but admitted ids applies to all others. The search gives the same answers.
 */

/** The first Deny, if it denies every action on the bucket and its objects to everybody whose id is not admitted. */
export function plainLock({ denies: [first] }: Model, scope: Scope): Statement | undefined {
  if (first === undefined || first.doubtful || !isForEverybody(first.statement)) return undefined
  const [list] = listsOf(first)
  if (list === undefined || [...first.clauses.values()].flat().length > 1) return undefined
  const admitted = new Set(admittedLanguage(scope.admitted).map(nameOf))
  const isLock = isForEverything(first.statement, scope) && list.every(glob => admitted.has(nameOf(glob)))
  return isLock ? first.statement : undefined
}

/** Whether every Deny has a list of ids that spares the caller, in any session. */
export function isSpared({ denies }: Model, caller: CallerScope): boolean {
  const spares = sparing(caller)
  return spares !== undefined && denies.every(deny => listsOf(deny).some(list => list.some(spares)))
}

/** Of an AWS service no id is known, and whether an anonymous request has one is not sure. */
function sparing(caller: CallerScope): ((glob: Glob) => boolean) | undefined {
  if (caller.kind === 'service' || caller.kind === 'anonymous') return undefined
  if ('userid' in caller) return glob => accepts(glob, caller.userid)
  if (caller.kind === 'user') return glob => accepts(glob, caller.id)
  const { id, session } = caller
  if (session !== '*') return glob => accepts(glob, `${id}:${session.name}`)
  const anySession = globOf(`${id}:*`)
  return glob => isSamePattern(glob, anySession)
}

/** The lists of ids that a Deny spares: each a condition that is true of all requests but those with an id on it. */
function listsOf({ clauses }: Deny): readonly Language[] {
  const asked = clauses.get('aws:userid') ?? []
  return asked.flatMap(({ negated, qualifier, test }) =>
    negated && qualifier === 'one' && test.kind === 'text' && !test.partial ? [test.globs] : [],
  )
}

function isSamePattern(a: Glob, b: Glob): boolean {
  return (
    a.fold === b.fold && a.tokens.length === b.tokens.length && a.tokens.every((token, at) => token === b.tokens[at])
  )
}

/** Equal for patterns that match the same texts, whichever operator they stand under. */
function nameOf({ tokens, fold }: Glob): string {
  return `${fold} ${tokens.join()}`
}

function isForEverything({ action, resource }: Statement, { bucket, partition }: Scope): boolean {
  if (action.negated || resource.negated) return false
  const arn = `arn:${partition}:s3:::${bucket}`
  const resources = resource.patterns.map(({ value }) => value)
  const isOnAll = [arn, `${arn}/*`].every(each => resources.includes(each))
  return isOnAll && action.patterns.some(({ value }) => isEveryAction(value))
}
