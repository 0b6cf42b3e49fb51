import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ours, say } from '../../core/text/prose.js'
import { parsedJson } from '../../core/text/untyped.js'
import { usageError } from '../../core/text/usage.js'
import { diskReason } from './reason.js'

/** No more versions of one file are read; a dead id is seldom older. */
const MOST_VERSIONS = 50
/** A snapshot may be as long. */
const MOST_BYTES = 67_108_864

/**
 * The texts at hand that may remember whose an id was: the kept policies of a folder, the files that are named, and
 * what git has of them and of `files`. Without git, or outside of a repository, there are no older versions.
 *
 * @param root paths are relative to it.
 * @param named throws UsageError for one that cannot be read.
 * @param kept a folder of kept policies, which need not exist.
 */
export async function remembrances(
  root: string,
  {
    files,
    named,
    kept,
  }: { readonly files: readonly string[]; readonly named: readonly string[]; readonly kept: string },
): Promise<readonly string[]> {
  const texts = named.map(path => readNamed(root, path))
  const versions = await Promise.all([...files, ...named].map(path => versionsOf(resolve(root, path))))
  return [...texts, ...keptPolicies(resolve(root, kept)), ...versions.flat()]
}

/** Whoever names a file wants it to be known: one of which nothing can be read must not look like one that says nothing. */
function readNamed(root: string, path: string): string {
  const text = textOf(root, path)
  if (text === undefined)
    throw usageError(say`${path} (${'--history'}) is longer than any snapshot, so it was not read.`)
  if (parsedJson(text) !== undefined) return text
  throw usageError(
    say`${path} (${'--history'}) cannot be read: it is not JSON in UTF-8.`,
    say`Name an account snapshot, the output of ${'aws iam list-roles'}, a JSON report or a kept policy.`,
  )
}

function textOf(root: string, path: string): string | undefined {
  try {
    return statSync(resolve(root, path)).size <= MOST_BYTES ? readFileSync(resolve(root, path), 'utf8') : undefined
  } catch (error) {
    throw usageError(say`${path} (${'--history'}) cannot be read: ${ours(diskReason(error))}.`)
  }
}

function keptPolicies(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter(name => name.endsWith('.json'))
    return names.map(name => readFileSync(join(folder, name), 'utf8'))
  } catch {
    return []
  }
}

/** The file's texts in the commits before, the newest first. */
async function versionsOf(path: string): Promise<readonly string[]> {
  const [folder, name] = [dirname(path), basename(path)]
  const commits = await git(folder, 'log', `--max-count=${MOST_VERSIONS}`, '--format=%H', '--', name)
  const texts: string[] = []
  for (const commit of (commits ?? '').split('\n').filter(line => /^[0-9a-f]{40,64}$/.test(line))) {
    const text = await git(folder, 'show', '--no-textconv', `${commit}:./${name}`)
    if (text !== undefined) texts.push(text)
  }
  return texts
}

/** The clone's own configuration must not make git run anything. Source: git-scm.com, "git", environment variables. */
const OPTIONS = ['--no-replace-objects', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']

async function git(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
  }
  try {
    return (await promisify(execFile)('git', [...OPTIONS, ...args], { cwd, env, maxBuffer: MOST_BYTES })).stdout
  } catch {
    return undefined
  }
}
