import type { SourceFile } from '../core/text/source.js'

/** The files that a pull request touches first, so that its reviewer reads them first; otherwise in their order. */
export function changedFirst(
  files: readonly SourceFile[],
  changed: ReadonlySet<string> | undefined,
): readonly SourceFile[] {
  if (changed === undefined) return files
  return [...files.filter(({ path }) => changed.has(path)), ...files.filter(({ path }) => !changed.has(path))]
}
