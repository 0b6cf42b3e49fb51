import { lookAt } from '../../core/sources/look.js'
import type { SourceFile } from '../../core/text/source.js'
import type { BesideFiles } from './tool-files.js'

/**
 * The policies of one file, each as a text of its own that knows its place in the file. A bare policy is the file
 * itself; so is what is nearly one, because the reader of policies says best what is wrong. The readers of other tools'
 * files are loaded for such files alone.
 */
export async function sourcesIn(file: SourceFile, beside: BesideFiles): Promise<readonly SourceFile[]> {
  const look = lookAt(file)
  return look.kind === 'policy' ? [file] : (await import('./tool-files.js')).sourcesOfTool(file, look, beside)
}
