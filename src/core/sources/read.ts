import { type JsonDocument, type JsonValue, readJson } from '../text/json.js'
import { member, membersOf } from '../text/json-tree.js'
import { ours, say } from '../text/prose.js'
import type { SourceFile } from '../text/source.js'
import { policiesInEvents, policyInOutput, policyInProperties, policyInRoot, propertiesText } from './command-output.js'
import { type TreeDocument, withoutPolicy } from './document.js'
import { FOREIGN, type Foreign, foreignText } from './foreign.js'
import { type Form, formOf } from './form.js'
import { policiesInPlan } from './terraform/plan.js'
import { policiesInState, policiesInStateFile } from './terraform/state.js'
import { topLevelKeys } from './top-level.js'

/** A large plan; CloudFormation takes templates of one megabyte. */
export const MAX_SOURCE_BYTES = 33_554_432
const LIMITS = { what: 'plan, state or template', bytes: MAX_SOURCE_BYTES, levels: 256 }

/** What the first look at a file tells. */
export type FirstLook =
  | { readonly kind: 'policy' }
  | { readonly kind: 'json'; readonly form: Form }
  /** Perhaps YAML; only its reader can tell. */
  | { readonly kind: 'yaml' }
  | { readonly kind: 'foreign'; readonly foreign: Foreign }

/** Tells a file by its content. What looks like a policy, right or wrong, is left to the reader of policies. */
export function lookAt({ text, utf8 }: SourceFile): FirstLook {
  const foreign = foreignText(text)
  if (foreign !== undefined && !isJson(text)) return { kind: 'foreign', foreign }
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '' || start.startsWith('/') || /^\[\s*\]/.test(start)) return { kind: 'policy' }
  if (start.startsWith('"') && !utf8) return { kind: 'policy' }
  if (start.startsWith('"')) return { kind: 'json', form: 'policy-in-string' }
  if (!/^[[{]/.test(start)) {
    return /^(---|%YAML|#|["'\w][^\n]*:(\s|$))/m.test(start)
      ? { kind: 'yaml' }
      : { kind: 'foreign', foreign: FOREIGN['nothing-known'] }
  }
  const form = formOfText(text)
  if (form === 'policy') return { kind: 'policy' }
  return form in FOREIGN ? { kind: 'foreign', foreign: FOREIGN[form as keyof typeof FOREIGN] } : { kind: 'json', form }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function formOfText(text: string): Form {
  return /^\uFEFF?\s*\{/.test(text) ? formOf(topLevelKeys(text)) : 'nothing-known'
}

/** Reads the tree of a JSON file of another tool; a byte order mark is no harm there. */
export function readTree(file: SourceFile): TreeDocument | SourceFile {
  const text = file.text.replace(/^\uFEFF/, ' ')
  const { root, problems } = readJson({ ...file, text }, LIMITS)
  return usable(file, root, problems)
}

function usable(
  file: SourceFile,
  root: JsonValue | undefined,
  problems: JsonDocument['problems'],
): TreeDocument | SourceFile {
  const [problem] = problems
  if (root !== undefined && problem === undefined) return { file, root, doubts: [] }
  const message =
    problem?.kind === 'key-repeated'
      ? ours('One object has a key twice, and readers disagree which one counts.')
      : problem?.message
  return brokenAt(file, problem?.span ?? { start: 0, end: 1 }, message ?? ours('The file cannot be read.'))
}

/** A file of which nothing could be read, with the place; nothing of it is quoted. */
export function brokenAt(
  file: SourceFile,
  span: { start: number; end: number },
  message: Foreign['message'],
): SourceFile {
  const help = ours('Write the file again with the tool that it comes from.')
  const broken = withoutPolicy(file, 'foreign', message, help)
  return broken.origin === undefined ? broken : { ...broken, origin: { ...broken.origin, outward: () => span } }
}

/** The form of a tree that came from YAML. */
export function formOfTree(root: JsonValue): Form {
  if (root.type !== 'object') return 'nothing-known'
  const keys = membersOf(root).map(({ key }) => key.value)
  if (['name', 'runtime'].every(key => keys.includes(key))) return 'pulumi'
  const form = formOf(keys)
  return form === 'policy' && !keys.includes('Statement') ? 'nothing-known' : form
}

/** The template in a file: its whole, or what `aws cloudformation get-template` puts under `TemplateBody`. */
export function templateIn({ file, root, doubts }: TreeDocument, form: Form): TreeDocument | undefined {
  const template = form === 'template' ? root : form === 'template-output' ? member(root, 'TemplateBody') : undefined
  return member(template, 'Resources')?.type === 'object' && template !== undefined
    ? { file, root: template, doubts }
    : undefined
}

/** The policies in a tree that is no template, each as a text of its own. */
export function policiesIn(document: TreeDocument, form: Form): readonly SourceFile[] {
  switch (form) {
    case 'command-output':
      return policyInOutput(document)
    case 'policy-in-string':
      return policyInRoot(document)
    case 'resource-output':
      return policyInResource(document)
    case 'trail-event':
      return policiesInEvents(document)
    case 'plan':
      return policiesInPlan(document)
    case 'state':
      return policiesInState(document)
    case 'state-file':
      return policiesInStateFile(document)
    case 'template-output':
      return [
        withoutPolicy(document.file, 'foreign', ours('The template is a text inside of this file.'), PRINT_TEMPLATE),
      ]
    case 'policy':
      return [withoutPolicy(document.file, 'foreign', ours('This is a policy in YAML, and S3 takes JSON.'), TO_JSON)]
    case 'without-policy':
      return []
    case 'template':
    case 'cloud-assembly':
      return foreignFile(document.file, 'nothing-known')
    default:
      return foreignFile(document.file, form)
  }
}

const PRINT_TEMPLATE = say`Print the template itself: ${'aws cloudformation get-template --query TemplateBody --output text > template.yaml'}.`
const TO_JSON = say`Write it as JSON: ${'yq -o json policy.yaml > policy.json'}.`

/** A file in which nothing was found is never passed over in silence. */
export function orNone(file: SourceFile, found: readonly SourceFile[]): readonly SourceFile[] {
  return found.length > 0
    ? found
    : [withoutPolicy(file, 'none', ours('The file was read, and it has no bucket policy.'))]
}

function foreignFile(file: SourceFile, form: keyof typeof FOREIGN): readonly SourceFile[] {
  const { message, help } = FOREIGN[form]
  return [withoutPolicy(file, 'foreign', message, help)]
}

function policyInResource(document: TreeDocument): readonly SourceFile[] {
  const properties = propertiesText(document)
  const inner = properties && readTree(properties)
  if (inner === undefined) return []
  return 'root' in inner ? policyInProperties(inner) : [inner]
}
