import type { JsonValue } from '../../text/json.js'
import { compactJson, member, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import type { TrustToBe, Whereabouts } from '../../text/source.js'
import { isMade } from './made.js'
import { Resolver } from './resolve.js'
import { inPlace, isRewritten, resourcesOf, type Stack, typeOf } from './template.js'
import { Work } from './work.js'

/**
 * The trust policies of the roles that a stack and the others of its run make in an account. Left out are roles whose name
 * is not known or that are not made.
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
  return resourcesOf(stack).flatMap(({ key, value }): readonly TrustToBe[] => {
    if (typeOf(value) !== 'AWS::IAM::Role' || isRewritten(stack, value)) return []
    const resolver = new Resolver(stack, { partition: stack.partition ?? 'aws', conditions: new Map() }, work)
    const condition = stringIn(value, 'Condition')
    if (condition !== undefined && resolver.holds(condition) === false) return []
    const name = resolver.text(member(value, 'Properties', 'RoleName'))
    const path = resolver.text(member(value, 'Properties', 'Path')) ?? '/'
    const written = member(value, 'Properties', 'AssumeRolePolicyDocument')
    if (name === undefined || written === undefined) return []
    const document = resolver.value(written)
    const text = resolver.open.length > 0 ? undefined : textOf(document)
    const id = stack.roles?.get(name)
    return [{ address: `${stack.prefix}${key.value}`, name, path, ...present({ text, id }) }]
  })
}

function textOf(document: JsonValue | undefined): string | undefined {
  return document?.type === 'string' ? document.text : document && compactJson(document)
}
