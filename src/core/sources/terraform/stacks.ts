import type { JsonValue } from '../../text/json.js'
import { booleanIn, member, membersOf, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { ours, type Prose, say } from '../../text/prose.js'
import { givenToTemplate } from '../cloudformation/given.js'
import type { Stack, Untold } from '../cloudformation/template.js'
import type { Inner } from '../document.js'
import { attributeOf } from './changes.js'

/** Where several stacks are made of one template. */
const SETS: readonly string[] = ['aws_cloudformation_stack_set', 'awscc_cloudformation_stack_set']

const STACKS: readonly string[] = ['aws_cloudformation_stack', 'awscc_cloudformation_stack', ...SETS]

/** What Cloud Control may make that is a policy, or has one. */
const CONTROLLED = ['AWS::S3::BucketPolicy', 'AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet']

/** Whose template lies elsewhere in any case. */
const ELSEWHERE: readonly string[] = [
  'aws_serverlessapplicationrepository_cloudformation_stack',
  'aws_servicecatalog_provisioned_product',
  'awscc_servicecatalog_cloudformation_provisioned_product',
]

/** Whether a resource has a document in which a bucket policy may stand. */
export function mayMakePolicies(type: string, values: JsonValue | undefined): boolean {
  return STACKS.includes(type) || ELSEWHERE.includes(type) || CONTROLLED.includes(controlledIn(type, values) ?? '')
}

/** Whether it has a bucket policy as Cloud Control takes it. */
export function isControlledPolicy(type: string, values: JsonValue | undefined): boolean {
  return controlledIn(type, values) === 'AWS::S3::BucketPolicy'
}

/** The type of what Cloud Control shall make. */
export function controlledIn(type: string, values: JsonValue | undefined): string | undefined {
  return type === 'aws_cloudcontrolapi_resource' ? stringIn(values, 'type_name') : undefined
}

/** Whether they make the same stack in several accounts and Regions. */
export function isStackSet(type: string): boolean {
  return SETS.includes(type)
}

/** The resources that make the stacks of a set, and the attribute that keeps a stack when its resource goes. */
const INSTANCES: ReadonlyMap<string, string> = new Map([
  ['aws_cloudformation_stack_set_instance', 'retain_stack'],
  ['aws_cloudformation_stack_instances', 'retain_stacks'],
])

/** Whether resources of a type make the stacks of a set that another resource describes. */
export function isOfStackSet(type: string): boolean {
  return INSTANCES.has(type)
}

/** Whether such a resource leaves its stacks where they are when it goes. */
export function keepsStacks(type: string, values: JsonValue | undefined): boolean {
  return booleanIn(values, INSTANCES.get(type) ?? '') === true
}

/** The name of a stack set, in its own resource and in those of its instances. */
export function setNameIn(values: JsonValue | undefined): string | undefined {
  return stringIn(values, 'stack_set_name') ?? stringIn(values, 'name')
}

/** A resource as it stood, or as it will stand. */
export interface Side {
  readonly address: string
  readonly type: string
  readonly values: JsonValue | undefined
  /** Whether it was read from AWS: then the template is the one that stands, wherever it came from. */
  readonly isStanding: boolean
  /** Why an attribute is not known yet, or a part of it; `undefined` where it is known. */
  readonly unknown: (attribute: string, key?: string) => Untold | undefined
  /** Whether an attribute is marked as a secret, or a part of it is. */
  readonly isSecret: (attribute: string, key?: string) => boolean
}

/** The stack that a resource makes, or why that cannot be told. */
export type StackReading =
  | { readonly kind: 'stack'; readonly stack: Stack }
  /** The template is not in the file. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable'; readonly message: Prose }
  | { readonly kind: 'unknown'; readonly why: Untold }

/** Reads the template of a resource, with what the resource gives to its parameters. */
export function readStack(side: Side, inner: Inner, siblings: readonly Stack[]): StackReading {
  const { address, type, values } = side
  const why = side.unknown('template_body')
  const body = member(values, attributeOf(type))
  const isByUrl = (stringIn(values, 'template_url') ?? '') !== '' || side.unknown('template_url') !== undefined
  if (!STACKS.includes(type) || (isByUrl && !side.isStanding)) return { kind: 'elsewhere' }
  if (why !== undefined) return { kind: 'unknown', why }
  if (body?.type !== 'string') return { kind: 'elsewhere' }
  const document = inner.documents.get(body) ?? NO_TEMPLATE
  if ('parts' in document) return { kind: 'unreadable', message: document }
  if (member(document.root, 'Resources')?.type !== 'object') return { kind: 'unreadable', message: NO_TEMPLATE }
  const pseudo = [...inner.parameters].filter(([name]) => name.startsWith('AWS::'))
  const parameters = new Map([...pseudo, ...givenToTemplate(document.root, givenBy(side, document.root))])
  const stack = { document, prefix: `${address}/`, parameters, siblings, ...placeOf(values) }
  return { kind: 'stack', stack }
}

const NO_TEMPLATE = ours('The document of this resource is not a template, so its policies were not judged.')

/** What a resource gives to each parameter that a template declares; nothing where the default of that counts. */
function givenBy(side: Side, template: JsonValue): ReadonlyMap<string, string | Untold> {
  const declared = membersOf(template, 'Parameters')
  const given = declared.flatMap(({ key: { value: name }, value }): readonly (readonly [string, string | Untold])[] => {
    if (isStackSet(side.type)) return [[name, OVERRIDABLE]]
    const why = side.unknown('parameters') ?? side.unknown('parameters', name)
    if (why !== undefined) return [[name, why]]
    const found = member(side.values, 'parameters', name)
    if (found === undefined || found.type === 'null') {
      return member(value, 'Default') === undefined ? [[name, { message: say`The stack gives ${name} no value.` }]] : []
    }
    if (side.isSecret('parameters', name)) return [[name, SECRET]]
    return 'text' in found ? [[name, found.text]] : [[name, { message: say`The stack gives ${name} no text.` }]]
  })
  return new Map(given)
}

const OVERRIDABLE: Untold = { message: ours('Each instance of the stack set may give this parameter another value.') }
const SECRET: Untold = { message: ours('Terraform marks this value as a secret, so it is not read.') }

/** The account and the Region, which the ARN of a stack names that is there already. */
function placeOf(values: JsonValue | undefined): Pick<Stack, 'account' | 'region'> {
  const arn = stringIn(values, 'stack_id') ?? stringIn(values, 'id') ?? ''
  const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):stack\//.exec(arn) ?? []
  return present({ account, region: stringIn(values, 'region') ?? region })
}
