import { readdirSync, readFileSync } from 'node:fs'
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml'

const FOLDER = 'examples/workflows'

/** What each job of the example workflows may do and why, in the words of the workflows themselves. */
export function jobsTable(): string {
  const rows = readdirSync(FOLDER)
    .sort()
    .flatMap(name => rowsOf(name, readFileSync(`${FOLDER}/${name}`, 'utf8')))
  return ['| Workflow | Job | May | And becomes |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')
}

function rowsOf(name: string, text: string): readonly string[] {
  const jobs = parseDocument(text).get('jobs')
  if (!isMap(jobs)) throw new Error(`${name} has no jobs`)
  return jobs.items.map(({ key, value }) => {
    if (!isMap(value)) throw new Error(`${name} has a job without steps`)
    const permissions = value.get('permissions')
    const may = isMap(permissions) ? permissions.items.map(permissionWords) : []
    return `| \`${name}\` | \`${key}\` | ${may.join('<br>')} | ${roleOf(value)} |`
  })
}

/** A permission with the comment beside it. */
function permissionWords({ key, value }: Pair): string {
  const why = isScalar(value) ? value.comment : undefined
  if (!isScalar(value) || why == null) throw new Error(`the permission ${key} has no reason`)
  return `\`${key}: ${value.value}\`: ${why.trim()}`
}

/** The AWS role that a job takes, by the variable that names it. */
function roleOf(job: YAMLMap): string {
  const [, role] = /vars\.(CONNECT_LOCK_\w+_ROLE)/.exec(String(job)) ?? []
  return role === undefined ? 'no AWS role' : `\`${role}\``
}
