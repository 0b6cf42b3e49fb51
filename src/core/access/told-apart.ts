import { classes } from '../pattern/classes.js'
import { ANYTHING, atLeast, type Domain, word } from '../pattern/domain.js'
import { accepts, type GlobOptions, globOf } from '../pattern/pattern.js'
import type { Matcher, Policy, Statement } from '../policy/ast.js'
import { actionsOn, type Target } from './prove/requests.js'
import type { Request } from './request.js'

/** What is done, and to what. */
export type ActionOn = Pick<Request, 'action' | 'resource'>

/** A text, and the Deny statements that are about it, one bit each. */
interface Masked {
  readonly text: string
  readonly mask: bigint
}

/** The actions on a kind of resource, and resources of that kind, one for each way in which the policy tells them apart. */
interface Places {
  readonly actions: readonly Masked[]
  readonly resources: readonly Masked[]
}

/** What is told apart in a policy, read once for all of its statements; `undefined` where that are too many objects. */
export function placesIn({ statements }: Policy, arn: string): readonly Places[] | undefined {
  const denies = statements.filter(({ effect }) => effect.value === 'Deny').map(meaningOfTexts)
  const objects = objectsToldApart(statements, arn)
  if (objects === undefined) return undefined
  const masked = (text: string, element: keyof MeantTexts): Masked => {
    return {
      text,
      mask: denies.reduce((mask, deny, at) => (deny[element](text) ? mask | (1n << BigInt(at)) : mask), 0n),
    }
  }
  const placesOf = (on: Target, resources: readonly string[]): Places => ({
    actions: tellingFirst(actionsOn(on)).map(text => masked(text, 'action')),
    resources: resources.map(text => masked(text, 'resource')),
  })
  return [placesOf('object', objects), placesOf('bucket', [arn])]
}

function objectsToldApart(statements: readonly Statement[], arn: string): readonly string[] | undefined {
  const domain: Domain = [...word(`${arn}/`), atLeast(ANYTHING, 1, 'x')]
  const languages = statements.map(({ resource }) => resource.patterns.map(({ value }) => globOf(value)))
  const found = classes(domain, languages)
  return found.kind === 'undecided' ? undefined : found.classes.map(({ sample }) => sample)
}

/**
 * What a statement is about: of the actions and resources that the same Deny statements are about, the first. Nothing,
 * where its actions and its resources do not fit each other.
 */
export function toldApart(statement: Statement, places: readonly Places[]): readonly ActionOn[] {
  const { action, resource } = meaningOfTexts(statement)
  return places.flatMap(({ actions, resources }) => {
    const meant = actions.filter(({ text }) => action(text))
    const kinds = new Map<bigint, ActionOn>()
    for (const where of resources.filter(({ text }) => resource(text))) {
      for (const what of meant) {
        const mask = what.mask & where.mask
        if (!kinds.has(mask)) kinds.set(mask, { action: what.text, resource: where.text })
      }
    }
    return [...kinds.values()]
  })
}

/** A text that a pattern matches. */
export function concrete(pattern: string): string {
  return pattern.replaceAll('*', 'x').replaceAll('?', 'x')
}

/** What is mostly allowed, the writing first. */
const TELLING = ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:ListBucket', 's3:GetBucketAcl']

function tellingFirst(actions: readonly string[]): readonly string[] {
  return [...new Set([...TELLING.filter(action => actions.includes(action)), ...actions])]
}

/** Whether a statement is about an action, and about a resource. */
interface MeantTexts {
  readonly action: (text: string) => boolean
  readonly resource: (text: string) => boolean
}

function meaningOfTexts({ action, resource }: Statement): MeantTexts {
  return { action: meant(action, { ignoreCase: true }), resource: meant(resource) }
}

function meant({ negated, patterns }: Matcher, options: GlobOptions = {}): (text: string) => boolean {
  const globs = patterns.map(({ value }) => globOf(value, options))
  return text => globs.some(glob => accepts(glob, text)) !== negated
}
