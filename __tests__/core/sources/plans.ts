import { BUCKET, lock } from './support.js'

/** One entry of `resource_changes`, as `terraform show -json` writes it. */
export interface ChangeParts {
  readonly type?: string
  readonly name?: string
  readonly module?: string
  readonly index?: number | string
  readonly mode?: string
  readonly deposed?: string
  readonly actions?: readonly string[]
  readonly before?: object | null
  readonly after?: object | null
  readonly unknown?: object
  readonly sensitive?: object | boolean
}

export function change(parts: ChangeParts = {}): object {
  const { type = 'aws_s3_bucket_policy', name = 'this', module, index, mode = 'managed', actions = ['create'] } = parts
  const key = index === undefined ? '' : `[${JSON.stringify(index)}]`
  return {
    address: `${module === undefined ? '' : `${module}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}${key}`,
    ...(module === undefined ? {} : { module_address: module }),
    mode,
    type,
    name,
    ...(index === undefined ? {} : { index }),
    ...(parts.deposed === undefined ? {} : { deposed: parts.deposed }),
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      actions,
      before: parts.before ?? null,
      after: parts.after === undefined ? { bucket: BUCKET, policy: JSON.stringify(lock()) } : parts.after,
      after_unknown: parts.unknown ?? { id: true },
      before_sensitive: false,
      after_sensitive: parts.sensitive ?? {},
    },
  }
}

export function plan(changes: readonly object[], more: object = {}): object {
  return { format_version: '1.2', terraform_version: '1.11.4', planned_values: {}, resource_changes: changes, ...more }
}

/** A resource of the configuration with the references of its arguments. */
export function resource(type: string, name: string, references: Readonly<Record<string, readonly string[]>>): object {
  const expressions = Object.fromEntries(Object.entries(references).map(([key, list]) => [key, { references: list }]))
  return { address: `${type}.${name}`, mode: 'managed', type, name, expressions }
}

export function configuration(rootModule: object): object {
  return { configuration: { root_module: rootModule } }
}

/** The policy as it stands now, for `before`. */
export const STANDING = { bucket: BUCKET, policy: JSON.stringify(lock()) }
