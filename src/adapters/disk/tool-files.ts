import { posix } from 'node:path'
import { artifactsOf, nestedStacks } from '../../core/sources/cloudformation/assembly.js'
import { givenToTemplate } from '../../core/sources/cloudformation/given.js'
import { leftOutByDefaults, notMadeByDefault } from '../../core/sources/cloudformation/left-out.js'
import { policiesInStack } from '../../core/sources/cloudformation/policies.js'
import {
  type Given,
  isIncludedIn,
  isRewritten,
  type Stack,
  type Untold,
} from '../../core/sources/cloudformation/template.js'
import { type TreeDocument, withoutPolicy } from '../../core/sources/document.js'
import { FOREIGN } from '../../core/sources/foreign.js'
import { innerDocuments } from '../../core/sources/inner.js'
import { type FirstLook, lookAt } from '../../core/sources/look.js'
import { brokenAt, formOfTree, orNone, policiesIn, readTree, templateIn } from '../../core/sources/read.js'
import { type More, toldMore } from '../../core/sources/told.js'
import type { JsonValue } from '../../core/text/json.js'
import { member, membersOf } from '../../core/text/json-tree.js'
import { present } from '../../core/text/present.js'
import { ours, say } from '../../core/text/prose.js'
import type { SourceFile } from '../../core/text/source.js'
import { readYaml } from '../../settings/yaml.js'

/** What reading a file of another tool needs beside it. */
export interface BesideFiles {
  /** A file of the workspace by its path; `undefined` where there is none. */
  readonly read: (path: string) => SourceFile | undefined
  /** Values that the user gives to the parameters of templates. */
  readonly parameters: ReadonlyMap<string, string>
}

/** The policies of one file of another tool, each as a text of its own that knows its place in the file. */
export async function sourcesOfTool(
  file: SourceFile,
  look: Exclude<FirstLook, { readonly kind: 'policy' }>,
  beside: BesideFiles,
): Promise<readonly SourceFile[]> {
  if (look.kind === 'foreign') return [withoutPolicy(file, 'foreign', look.foreign.message, look.foreign.help)]
  const tree = look.kind === 'json' ? readTree(file, look.form) : await yamlTree(file)
  if (!('root' in tree)) return [tree]
  const form = look.kind === 'json' ? look.form : formOfTree(tree.root)
  const loader = new StackLoader(beside)
  const template = templateIn(tree, form)
  if (template !== undefined) await loader.template(template, { prefix: '', parameters: beside.parameters })
  else if (form === 'cloud-assembly') await loader.assembly(tree)
  else {
    const documents = await innerDocuments(tree, form, yamlTree)
    return orNone(file, policiesIn(tree, form, { documents, parameters: beside.parameters }))
  }
  return orNone(file, loader.policies())
}

/** A text that looks like YAML, and is none, is nothing that is known here; none of it is quoted. */
async function yamlTree(file: SourceFile): Promise<TreeDocument | SourceFile> {
  const { root, problems, doubts } = await readYaml(file, 'template')
  if (root !== undefined) return { file, root, doubts }
  const [problem] = problems
  const { message, help } = FOREIGN['nothing-known']
  if (problem === undefined || !/^[ \t]*(Resources|AWSTemplateFormatVersion|Transform|Policy):/m.test(file.text)) {
    return withoutPolicy(file, 'foreign', message, help)
  }
  return brokenAt(file, problem.span, problem.message)
}

type Around = Omit<Stack, 'document' | 'siblings'>

/** A template that includes itself would go on for ever. */
const MOST_STACKS = 200
const DEEPEST = 16

/** The templates of one run: a CDK assembly's, nested stacks included. */
class StackLoader {
  readonly #beside: BesideFiles
  readonly #stacks: Stack[] = []
  readonly #missing: SourceFile[] = []
  /** The nested stacks whose templates are not at hand, which every policy of the run tells. */
  readonly #unseen: string[] = []

  constructor(beside: BesideFiles) {
    this.#beside = beside
  }

  policies(): readonly SourceFile[] {
    const left = this.#stacks.flatMap(leftOutByDefaults)
    const policies = this.#stacks.flatMap(policiesInStack)
    if (left.length === 0) return [...policies, ...this.#missing]
    const more: More = ({ origin }) => ({ problems: [...(origin?.problems ?? []), notMadeByDefault(left)] })
    return [...policies.map(policy => toldMore(policy, more)), ...this.#missing]
  }

  async assembly(manifest: TreeDocument, level = 0): Promise<void> {
    const { file } = manifest
    for (const artifact of artifactsOf(manifest.root)) {
      if (artifact.kind === 'assembly') {
        const inner = await this.#tree(file, `${artifact.folder}/manifest.json`)
        if (inner !== undefined && level < DEEPEST) await this.assembly(inner, level + 1)
        else if (inner !== undefined) this.#tooMany(inner)
        continue
      }
      const { name, path, kind: _, parameters: own, ...environment } = artifact
      const template = await this.#tree(file, path)
      const said = [...this.#beside.parameters].filter(([parameter]) => !isFixedBy(environment, parameter))
      if (template === undefined) continue
      const parameters = new Map([...givenToTemplate(template.root, own), ...said])
      await this.template(template, { prefix: `${name}/`, parameters, ...environment })
    }
  }

  async template(document: TreeDocument, around: Around, level = 0): Promise<void> {
    const nested = nestedStacks(document.root, await this.#assetsOf(document.file))
    this.#unseen.push(...nested.flatMap(({ id, path }) => (path === undefined ? [`${around.prefix}${id}`] : [])))
    const stack: Stack = { ...around, document, siblings: this.#stacks, unseen: this.#unseen }
    this.#stacks.push(stack)
    if (this.#stacks.length > MOST_STACKS || level > DEEPEST) {
      if (nested.length > 0) this.#tooMany(document)
      return
    }
    for (const { id, path, parameters, node } of nested) {
      const child = path === undefined ? undefined : await this.#tree(document.file, path)
      const given = new Map([...pseudoOf(around.parameters), ...givenBy(parameters, stack)])
      if (child !== undefined) {
        const inner = {
          prefix: `${around.prefix}${id}/`,
          parameters: given,
          parent: { stack, ...present({ condition: member(node, 'Condition') }) },
          isRewritten: isRewritten(stack, node) || isIncludedIn(parameters),
        }
        await this.template(child, { ...around, ...inner }, level + 1)
      }
    }
  }

  #tooMany({ file }: TreeDocument): void {
    const message = say`The templates that this one names are not read: a run reads ${MOST_STACKS} templates, ${DEEPEST} deep.`
    this.#missing.push(withoutPolicy(file, 'unknown', message, ours('Check them in a run of their own.')))
  }

  /** Only a template that the CDK wrote has a list of assets beside it. */
  async #assetsOf({ path }: SourceFile): Promise<JsonValue | undefined> {
    if (!path.endsWith('.template.json')) return undefined
    const assets = this.#beside.read(path.replace(/\.template\.json$/, '.assets.json'))
    const tree = assets && readTree(assets, 'cloud-assembly')
    return tree !== undefined && 'root' in tree ? tree.root : undefined
  }

  async #tree(from: SourceFile, path: string): Promise<TreeDocument | undefined> {
    const file = this.#beside.read(posix.join(posix.dirname(from.path), path))
    if (file === undefined) {
      const help = ours('Check the whole folder that the tool wrote, or write it again.')
      this.#missing.push(
        withoutPolicy(from, 'unknown', say`The template ${path} is named here, and it is not there.`, help),
      )
      return undefined
    }
    const look = lookAt(file)
    const tree = look.kind === 'yaml' ? await yamlTree(file) : readTree(file, 'template')
    if ('root' in tree) return tree
    this.#missing.push(tree)
    return undefined
  }
}

/** The app has fixed the place of some stacks, and what is said of the place is for the others. */
function isFixedBy({ account, region }: Pick<Stack, 'account' | 'region'>, parameter: string): boolean {
  if (parameter === 'AWS::AccountId') return account !== undefined
  return ['AWS::Region', 'AWS::Partition'].includes(parameter) && region !== undefined
}

/** The place where the stack is made is that of its nested stacks; its parameters are its own. */
function pseudoOf(parameters: Around['parameters']): readonly (readonly [string, string | Given | Untold])[] {
  return [...parameters].filter(([name]) => name.startsWith('AWS::'))
}

function givenBy(parameters: JsonValue | undefined, stack: Stack): readonly (readonly [string, Given])[] {
  return membersOf(parameters).map(({ key, value }) => [key.value, { value, stack }])
}
