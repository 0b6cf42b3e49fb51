import type { JsonMember, JsonValue } from '../../text/json.js'
import { compactJson, member, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import type { NameToBe, TrustToBe, Whereabouts } from '../../text/source.js'
import { isMade } from './made.js'
import { Resolver } from './resolve.js'
import { inPlace, isRewritten, resourcesOf, type Stack, typeOf } from './template.js'
import { Work } from './work.js'

/**
 * The trust policies of the roles that a stack and the others of its run make in an account. Left out are roles that are
 * not made.
 */
export function trustsInStack(stack: Stack, facts: Whereabouts): readonly TrustToBe[] {
  const work = new Work()
  const others = stack.siblings.filter(({ document }) => document.file !== stack.document.file)
  return [stack, ...others]
    .map(each => inPlace(each, facts))
    .filter(each => each.account === facts.account && isMade(each, work) !== false)
    .flatMap(each => madeBy(each, work))
}

function madeBy(stack: Stack, work: Work): readonly TrustToBe[] {
  return resourcesOf(stack).flatMap((resource): readonly TrustToBe[] => {
    const role = roleOf(stack, resource)
    if (role?.trust === undefined || isRewritten(stack, resource.value)) return []
    const [resolver, reader] = [resolverOf(stack, work), resolverOf(stack, work)]
    const condition = stringIn(resource.value, 'Condition')
    if (condition !== undefined && resolver.holds(condition) === false) return []
    const { logicalId, naming, placing } = role
    const name = resolver.text(naming)
    const path = placing === undefined ? '/' : resolver.text(placing)
    const document = reader.value(role.trust)
    const text = reader.open.length > 0 ? undefined : textOf(document)
    const address = `${stack.prefix}${resource.key.value}`
    const known = present({ path, text })
    if (name !== undefined) return [{ address, name, ...known, ...present({ id: stack.roles?.get(name) }) }]
    return [{ address, name: naming === undefined ? generatedFor(logicalId) : fitting(naming), ...known }]
  })
}

/** What it leaves open is open in what it resolves: a trust policy has one of its own. */
function resolverOf(stack: Stack, work: Work): Resolver {
  return new Resolver(stack, { partition: stack.partition ?? 'aws', conditions: new Map() }, work)
}

/** A role as a template writes it. */
interface WrittenRole {
  readonly logicalId: string
  readonly naming?: JsonValue | undefined
  readonly placing: JsonValue | undefined
  readonly trust: JsonValue | undefined
}

/**
 * The role that a resource is, or that SAM makes for a function which names none. Source: AWS SAM Developer Guide,
 * `AWS::Serverless::Function` and "Globals section of the AWS SAM template".
 */
function roleOf({ document }: Stack, { key, value }: JsonMember): WrittenRole | undefined {
  const own = (name: string) => member(value, 'Properties', name)
  switch (typeOf(value)) {
    case 'AWS::IAM::Role':
      return {
        logicalId: key.value,
        naming: own('RoleName'),
        placing: own('Path'),
        trust: own('AssumeRolePolicyDocument'),
      }
    case 'AWS::Serverless::Function': {
      if (own('Role') !== undefined) return undefined
      const given = (name: string) => own(name) ?? member(document.root, 'Globals', 'Function', name)
      return {
        logicalId: `${key.value}Role`,
        placing: given('RolePath'),
        trust: given('AssumeRolePolicyDocument'),
      }
    }
    default:
      return undefined
  }
}

/** The names that CloudFormation may give to a role that has none. It cuts the logical id of a long one to a half. */
function generatedFor(logicalId: string): NameToBe {
  const fits = (name: string) => {
    const [, half = ''] = /-([A-Za-z0-9]+)-[A-Za-z0-9]{12,13}$/.exec(name) ?? []
    return half.length >= Math.min(logicalId.length, SHORTEST_HALF) && logicalId.startsWith(half)
  }
  return { fits, sample: `stack-${logicalId.slice(0, SHORTEST_HALF)}-1T6EMIU72SCD3` }
}

/** Of the 64 letters of a role's name, 13 or 14 are random with their hyphen; what is left has a hyphen in the middle. */
const SHORTEST_HALF = 24

/** The names that a text may become whose holes are not known; any where it is put together in another way. */
function fitting(naming: JsonValue): NameToBe {
  const text = stringIn(naming, 'Fn::Sub') ?? '${}'
  const parts = text.split(/\$\{[^}]*\}/)
  const names = new RegExp(`^${parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`)
  return { fits: name => names.test(name), sample: parts.join('x') }
}

function textOf(document: JsonValue | undefined): string | undefined {
  return document?.type === 'string' ? document.text : document && compactJson(document)
}
