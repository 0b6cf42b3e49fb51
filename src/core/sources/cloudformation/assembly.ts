import type { JsonValue } from '../../text/json.js'
import { member, membersOf, nodesIn, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'

/** A template that a CDK assembly names, or another assembly inside of it. Paths are relative to the manifest. */
export type Artifact =
  | {
      readonly kind: 'stack'
      readonly name: string
      readonly path: string
      readonly account?: string
      readonly region?: string
      /** What the app gives to the parameters of the stack. */
      readonly parameters: ReadonlyMap<string, string>
    }
  | { readonly kind: 'assembly'; readonly folder: string }

/** What the manifest of a folder `cdk.out` lists. Source: AWS CDK, cloud-assembly-schema, "AssemblyManifest". */
export function artifactsOf(manifest: JsonValue): readonly Artifact[] {
  return membersOf(manifest, 'artifacts').flatMap(({ key, value }): readonly Artifact[] => {
    const type = stringIn(value, 'type')
    const template = stringIn(value, 'properties', 'templateFile')
    const folder = stringIn(value, 'properties', 'directoryName')
    if (type === 'cdk:cloud-assembly' && folder !== undefined) return [{ kind: 'assembly', folder }]
    if (type !== 'aws:cloudformation:stack' || template === undefined) return []
    const name = stringIn(value, 'properties', 'stackName') ?? key.value
    const environment = environmentOf(stringIn(value, 'environment') ?? '')
    return [{ kind: 'stack', name, path: template, parameters: parametersOf(value), ...environment }]
  })
}

function parametersOf(artifact: JsonValue): ReadonlyMap<string, string> {
  const given = membersOf(artifact, 'properties', 'parameters')
  return new Map(given.map(({ key, value }) => [key.value, stringIn(value) ?? '']))
}

/** `aws://111122223333/us-east-1`, or `unknown-account` and `unknown-region` where the app leaves them open. */
function environmentOf(environment: string): { readonly account?: string; readonly region?: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? []
  return {
    ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
    ...(region !== undefined && region !== 'unknown-region' ? { region } : {}),
  }
}

/** A nested stack, or a module of the registry: its logical id, where its template lies, and what the parent gives it. */
export interface Nested {
  readonly id: string
  /** Relative to the parent's template; absent where the template lies elsewhere. */
  readonly path?: string
  readonly parameters: JsonValue | undefined
  /** The resource itself. */
  readonly node: JsonValue
}

/** The property that says where the template of a nested stack lies; the second is SAM's. */
const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
])

/** A module of the registry becomes the resources of its own template. Source: AWS CloudFormation User Guide, "Modules". */
const MODULE = /::MODULE$/

/** The nested stacks of a template, and its modules, whose templates lie elsewhere. */
export function nestedStacks(template: JsonValue, assets: JsonValue | undefined): readonly Nested[] {
  return membersOf(template, 'Resources').flatMap(({ key, value }) => {
    const type = stringIn(value, 'Type') ?? ''
    if (MODULE.test(type)) return { id: key.value, parameters: undefined, node: value }
    const property = TEMPLATES.get(type)
    if (property === undefined) return []
    const path = pathOf(value, member(value, 'Properties', property), assets)
    const parameters = member(value, 'Properties', 'Parameters')
    return { id: key.value, parameters, node: value, ...present({ path }) }
  })
}

function pathOf(stack: JsonValue, url: JsonValue | undefined, assets: JsonValue | undefined): string | undefined {
  const asset = stringIn(stack, 'Metadata', 'aws:asset:path')
  if (asset !== undefined) return asset
  const written = stringIn(url)
  if (written !== undefined) return /^[a-z0-9]+:\/\//i.test(written) ? undefined : written
  return membersOf(assets, 'files')
    .filter(({ key }) => url !== undefined && mentions(url, key.value))
    .map(({ value }) => stringIn(value, 'source', 'path'))[0]
}

function mentions(node: JsonValue, hash: string): boolean {
  return [...nodesIn(node)].some(each => 'text' in each && each.text.includes(hash))
}
