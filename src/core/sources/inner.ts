import type { JsonScalar, JsonValue } from '../text/json.js'
import { member } from '../text/json-tree.js'
import { ours, type Prose } from '../text/prose.js'
import type { SourceFile } from '../text/source.js'
import type { Inner, TreeDocument } from './document.js'
import { textInString } from './embedded.js'
import type { Form } from './form.js'
import { readTree } from './read.js'
import { attributeOf, changesIn, holdsDocument } from './terraform/changes.js'
import { resourcesOfState, resourcesOfStateFile } from './terraform/state.js'

/** Reads the documents that stand as texts in a plan or a state; `yaml` reads those that are no JSON. */
export async function innerDocuments(
  document: TreeDocument,
  form: Form,
  yaml: (file: SourceFile) => Promise<TreeDocument | SourceFile>,
): Promise<Inner['documents']> {
  const documents = new Map<JsonValue, TreeDocument | Prose>()
  let [json, other] = [MOST_JSON, MOST_OTHER]
  for (const string of stringsIn(document, form)) {
    const file = textInString(document.file, string, { problems: [] })
    json -= file.text.length
    const found = json < 0 ? undefined : readTree(file, 'template')
    if (found !== undefined && 'root' in found) documents.set(string, found)
    else if (json < 0) documents.set(string, TOO_MUCH)
    else {
      other -= file.text.length
      documents.set(string, other < 0 ? TOO_MUCH : treeOr(BROKEN, await yaml(file)))
    }
  }
  return documents
}

function treeOr(otherwise: Prose, tree: TreeDocument | SourceFile): TreeDocument | Prose {
  return 'root' in tree ? tree : otherwise
}

/**
 * Letters of all templates in one file; YAML takes ten times as long as JSON. A resource holds 51,200 bytes at most, and
 * the files of a real one are read in a second. Source: CloudFormation API Reference, "CreateStack", TemplateBody.
 */
const MOST_JSON = 8_388_608
const MOST_OTHER = 1_572_864

const BROKEN = ours('The document of this resource cannot be read, so its policies were not judged.')
const TOO_MUCH = ours(
  'The documents of this file are longer than is read in one run, so the policies of this resource were not judged.',
)

function stringsIn({ root }: TreeDocument, form: Form): readonly JsonScalar[] {
  return sidesIn(root, form).flatMap(({ type, values }) => {
    const text = holdsDocument(type) ? member(values, attributeOf(type)) : undefined
    return text?.type === 'string' ? [text] : []
  })
}

function sidesIn(root: JsonValue, form: Form): readonly { type: string; values: JsonValue | undefined }[] {
  switch (form) {
    case 'plan':
      return changesIn(root).flatMap(({ type, actions, before, after }) =>
        [...(actions.join() === 'no-op' ? [] : [before]), after].map(values => ({ type, values })),
      )
    case 'state':
      return resourcesOfState(root)
    case 'state-file':
      return resourcesOfStateFile(root)
    default:
      return []
  }
}
