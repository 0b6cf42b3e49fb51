import { type JsonDocument, type JsonValue, readJson } from '../text/json.js'
import { member, membersOf } from '../text/json-tree.js'
import { ours, say } from '../text/prose.js'
import { type SourceFile, withText } from '../text/source.js'
import { policiesInEvents, policyInOutput, policyInProperties, policyInRoot, propertiesText } from './command-output.js'
import { type Inner, type TreeDocument, withoutPolicy } from './document.js'
import { FOREIGN, type Foreign } from './foreign.js'
import { type Form, formOf } from './form.js'
import { MAX_SOURCE_BYTES } from './look.js'
import { policiesInPlan } from './terraform/plan.js'
import { policiesInState, policiesInStateFile } from './terraform/state.js'

/** A template has one megabyte at most, and a real one has a value for every twenty letters. Source: "AWS CloudFormation quotas". */
const TEMPLATE = { what: 'template', bytes: MAX_SOURCE_BYTES, levels: 256, values: 80_000 }

/** Real plans and states have a value for every twenty letters or more. */
const OTHER = { what: 'plan or state', bytes: MAX_SOURCE_BYTES, levels: 256, values: 1_000_000 }

const OF_TEMPLATES: readonly Form[] = ['template', 'template-output', 'cloud-assembly']

/** Reads the tree of a JSON file of another tool; a byte order mark is no harm there. */
export function readTree(file: SourceFile, form: Form): TreeDocument | SourceFile {
  const text = file.text.replace(/^\uFEFF/, ' ')
  const { root, problems } = readJson(withText(file, text), OF_TEMPLATES.includes(form) ? TEMPLATE : OTHER)
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
  if (root.type === 'array') return root.items.some(isPlay) ? 'ansible' : 'nothing-known'
  if (root.type !== 'object') return 'nothing-known'
  const keys = membersOf(root).map(({ key }) => key.value)
  if (['name', 'runtime'].every(key => keys.includes(key))) return 'pulumi'
  const form = formOf(keys)
  return form === 'policy' && !keys.includes('Statement') ? 'nothing-known' : form
}

function isPlay(item: JsonValue): boolean {
  return ['hosts', 'tasks', 'import_playbook'].some(key => member(item, key) !== undefined)
}

/** The template in a file: its whole, or what `aws cloudformation get-template` puts under `TemplateBody`. */
export function templateIn({ file, root, doubts }: TreeDocument, form: Form): TreeDocument | undefined {
  const template = form === 'template' ? root : form === 'template-output' ? member(root, 'TemplateBody') : undefined
  return member(template, 'Resources')?.type === 'object' && template !== undefined
    ? { file, root: template, doubts }
    : undefined
}

/** The policies in a tree that is no template, each as a text of its own. */
export function policiesIn(document: TreeDocument, form: Form, inner: Inner): readonly SourceFile[] {
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
      return policiesInPlan(document, inner)
    case 'state':
      return policiesInState(document, inner)
    case 'state-file':
      return policiesInStateFile(document, inner)
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
  const inner = properties && readTree(properties, 'resource-output')
  if (inner === undefined) return []
  return 'root' in inner ? policyInProperties(inner) : [inner]
}
