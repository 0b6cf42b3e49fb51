import { policyFiles } from '../adapters/disk/files.js'
import { type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { Console } from './output.js'

/** The one policy at a path, whatever it is written in. Throws UsageError where there is none, or more of them. */
export async function onePolicy(path: string, { cwd }: Console): Promise<PolicyFile> {
  const sources = await policyFiles({ root: cwd, outside: 'allowed' }).find([path])
  const [source, another] = sources
  if (source !== undefined && another === undefined) return readPolicyFile(source)
  throw usageError(say`${path} has to be one policy; it is ${sources.length}.`)
}
