import { closest } from '../text/suggest.js'

/** What a file is, told by what stands in it and never by its name. */
export type Form =
  | 'policy'
  | 'command-output'
  | 'policy-in-string'
  | 'template-output'
  | 'resource-output'
  | 'trail-event'
  | 'plan'
  | 'state'
  | 'state-file'
  | 'template'
  | 'cloud-assembly'
  | 'without-policy'
  | 'encrypted'
  | 'plan-log'
  | 'terraform-configuration'
  | 'serverless'
  | 'ansible'
  | 'pulumi'
  | 'nothing-known'

const POLICY_ELEMENTS = ['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition']

/** The forms by their outermost keys, the first that fits: all of one list, and one of another where there is one. */
const FORMS: readonly (readonly [Form, readonly string[], (readonly string[])?])[] = [
  ['policy', ['Statement']],
  ['encrypted', [], ['encryption_version', 'encrypted_data']],
  ['plan-log', ['@level', 'type']],
  ['plan', ['resource_changes']],
  [
    'plan',
    ['format_version'],
    ['planned_values', 'resource_drift', 'prior_state', 'configuration', 'applyable', 'errored', 'output_changes'],
  ],
  ['state', ['format_version']],
  ['state-file', ['version', 'resources'], ['serial', 'lineage', 'terraform_version']],
  ['template', ['Resources']],
  ['cloud-assembly', ['version', 'artifacts']],
  ['pulumi', ['version', 'deployment']],
  ['template-output', ['TemplateBody']],
  ['resource-output', ['ResourceDescription']],
  ['trail-event', ['requestParameters', 'eventName']],
  ['trail-event', ['Records']],
  ['command-output', ['Policy']],
  ['without-policy', [], ['PolicyStatus', 'PublicAccessBlockConfiguration']],
  ['serverless', ['service', 'provider']],
]

/** What may stand outermost in a configuration of Terraform that is written as JSON, by hand or by the CDKTF. */
const CONFIGURATION = ['resource', 'variable', 'terraform', 'data', 'module', 'output', 'provider', 'locals', '//']
const MOSTLY_THERE = CONFIGURATION.slice(0, 3)

/** Decides by the keys of the outermost object; an object that is empty, or nearly a policy, is read as one. */
export function formOf(keys: readonly string[]): Form {
  const found = FORMS.find(
    ([, all, any = all]) => all.every(key => keys.includes(key)) && any.some(key => keys.includes(key)),
  )
  if (found !== undefined) return found[0]
  if (keys.every(key => CONFIGURATION.includes(key)) && keys.some(key => MOSTLY_THERE.includes(key))) {
    return 'terraform-configuration'
  }
  return isNearlyPolicy(keys) ? 'policy' : 'nothing-known'
}

/** Strict, for what is taken for a policy is quoted in findings, and other files may hold secrets. */
function isNearlyPolicy(keys: readonly string[]): boolean {
  const elements = keys.filter(key => POLICY_ELEMENTS.includes(key))
  if (elements.length === keys.length || elements.length > 1) return true
  return keys.some(key => closest(key, ['Statement']) !== undefined)
}
