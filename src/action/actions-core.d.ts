/*
 * The parts of `@actions/core` that write commands, as its own declarations have them. Its `exports` name none of them;
 * see `runner-commands.ts`.
 */

declare module '*/@actions/core/lib/command.js' {
  export function issueCommand(command: string, properties: Readonly<Record<string, unknown>>, message: string): void
}

declare module '*/@actions/core/lib/file-command.js' {
  export function issueFileCommand(command: string, message: string): void
  export function prepareKeyValueMessage(key: string, value: string): string
}

declare module '*/@actions/core/lib/summary.js' {
  export const summary: typeof import('@actions/core').summary
}

declare module '*/@actions/core/lib/utils.js' {
  export function toCommandProperties(
    properties: import('@actions/core').AnnotationProperties,
  ): Readonly<Record<string, unknown>>
}
