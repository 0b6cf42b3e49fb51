import type { JsonValue } from '../../text/json.js'
import { nodesIn, stringIn } from '../../text/json-tree.js'
import type { Stack } from './template.js'

/**
 * The partition of a region, by the prefix of its name.
 * Source: AWS General Reference, "Regional endpoints"; AWS European Sovereign Cloud, "Regions".
 */
export function partitionOfRegion(region: string): string | undefined {
  if (/^cn-/.test(region)) return 'aws-cn'
  if (/^us-gov-/.test(region)) return 'aws-us-gov'
  if (/^eusc-/.test(region)) return 'aws-eusc'
  return /^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : undefined
}

/** What the run, the stack's region or a literal ARN of the same policy says. */
export function knownPartition(stack: Stack, resource: JsonValue): string | undefined {
  const said = stack.parameters.get('AWS::Partition')
  if (typeof said === 'string') return said
  const region = stack.parameters.get('AWS::Region') ?? stack.region
  return (
    stack.partition ??
    (typeof region === 'string' ? partitionOfRegion(region) : undefined) ??
    literalPartition(resource)
  )
}

function literalPartition(node: JsonValue): string | undefined {
  for (const each of nodesIn(node)) {
    const found = /^arn:(aws[a-z-]*):/.exec(stringIn(each) ?? '')?.[1]
    if (found !== undefined) return found
  }
  return undefined
}
