import { policyFiles } from '../adapters/disk/files.js'
import { type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import { firstFew, list, ours, type Prose, quote, say } from '../core/text/prose.js'
import { suggestion } from '../core/text/suggest.js'
import { usageError } from '../core/text/usage.js'
import type { Options } from './args.js'
import type { Console } from './output.js'

type Workplace = Pick<Console, 'cwd'>

/** A policy of several, and by which words it can be named. */
interface Choice {
  readonly file: PolicyFile
  readonly address: string
  readonly bucket: string | undefined
}

/** An error lists no more addresses than this. */
const MOST_NAMED = 12

/**
 * The one policy at some paths, whatever they are written in. Where they hold several, `--bucket` names the one that is
 * meant: by its bucket, or by its address in the plan, state or template.
 *
 * @param does what the command does with it: "explained".
 * @throws UsageError where there is none or more than one, with the addresses.
 */
export async function onePolicy(
  paths: readonly string[],
  { bucket: wanted = [], parameters }: Pick<Options, 'bucket' | 'parameters'>,
  does: string,
  console: Workplace,
): Promise<PolicyFile> {
  const [name, another] = wanted
  if (another !== undefined) throw usageError(oneAtATime(does, wanted.length))
  const files = await filesAt(paths, parameters, console)
  const [first, second] = files
  if (first !== undefined && second === undefined && name === undefined) return first
  const choices = files.map(choiceOf)
  if (name === undefined) throw usageError(oneAtATime(does, files.length), choose(choices))
  return named(name, choices)
}

/** The policy that is to be put on a bucket: the only one at a path, or the bucket's own among several. */
export async function policyFor(bucket: string, path: string, console: Workplace): Promise<PolicyFile> {
  const files = await filesAt([path], [], console)
  const [first, second] = files
  return first !== undefined && second === undefined ? first : named(bucket, files.map(choiceOf))
}

async function filesAt(paths: readonly string[], parameters: Options['parameters'], { cwd }: Workplace) {
  const sources = await policyFiles({ root: cwd, outside: 'allowed' }).find(paths, parameters)
  return sources.map(readPolicyFile)
}

function oneAtATime(does: string, count: number): Prose {
  return say`One policy is ${ours(does)} at a time; these are ${count}.`
}

function choiceOf(file: PolicyFile): Choice {
  const { path, origin } = file.source
  return { file, address: origin?.address ?? path, bucket: file.bucket ?? origin?.bucket }
}

function named(name: string, choices: readonly Choice[]): PolicyFile {
  const byAddress = choices.filter(({ address }) => address === name)
  const found = byAddress.length > 0 ? byAddress : choices.filter(({ bucket }) => bucket === name)
  const [one, another] = found
  if (one !== undefined && another === undefined) return one.file
  if (one === undefined) {
    const known = choices.flatMap(({ address, bucket = address }) => [address, bucket])
    throw usageError(say`None of the policies is ${name}.${suggestion(name, known)}`, choose(choices))
  }
  throw usageError(say`${found.length} of the policies are ${name}.`, choose(found))
}

function choose(choices: readonly Choice[]): Prose {
  const addresses = [...new Set(choices.map(({ address }) => address))]
  const names = addresses.length > MOST_NAMED ? firstFew(addresses.map(quote), MOST_NAMED) : list(addresses)
  if (addresses.length < choices.length)
    return say`They share the address ${names}; name a file that holds one of them.`
  return say`Name one with ${'--bucket'}, by its bucket or its address: ${names}.`
}
