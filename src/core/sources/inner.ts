import type { JsonScalar, JsonValue } from '../text/json.js'
import { member } from '../text/json-tree.js'
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
  const documents = new Map<JsonValue, TreeDocument | undefined>()
  for (const string of stringsIn(document, form)) {
    const file = textInString(document.file, string, { problems: [] })
    const json = readTree(file, 'template')
    const tree = 'root' in json ? json : await yaml(file)
    documents.set(string, 'root' in tree ? tree : undefined)
  }
  return documents
}

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
