import { readFileSync } from 'node:fs'

/** Where the texts are, relative to the project. */
export const WORKFLOW_TEXTS_PATH = 'src/app/init/workflow-texts.ts'

const FILES = {
  'connect-bucket-locks.yml': 'examples/workflows/check-and-apply.yml',
  'connect-bucket-locks-drift.yml': 'examples/workflows/drift.yml',
}

/** The text of `src/app/init/workflow-texts.ts`: the example workflows that `init` writes, because a bundle has no examples. */
export function workflowTexts(): string {
  const entries = Object.entries(FILES).map(
    ([name, path]) => `  '.github/workflows/${name}': ${quoted(readFileSync(path, 'utf8'))},\n`,
  )
  return `// Generated from examples/workflows/ by \`npm run generate\`. Do not edit.

/** The workflows that check, apply and look for drift, by their paths in a repository. */
export const WORKFLOW_TEXTS: Readonly<Record<string, string>> = {
${entries.join('')}}
`
}

function quoted(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``
}
