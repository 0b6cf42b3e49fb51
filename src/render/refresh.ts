import type { Role } from '../core/account/roles.js'
import type { Successor } from '../core/refresh/successor.js'
import { counted } from '../core/text/count.js'
import { plainText, visible } from '../core/text/plain.js'
import { list, type Prose, say } from '../core/text/prose.js'
import type { Report } from '../report/report.js'
import { unifiedDiff } from './diff.js'
import type { Paint } from './paint.js'
import { verdictSentence } from './words.js'

/** What became of one file, as `refresh` tells it. */
interface Told {
  readonly before: { readonly path: string; readonly text: string }
  readonly after: { readonly text: string }
  readonly dead: ReadonlyMap<string, Successor>
  readonly because?: Prose
  readonly untold?: Prose
}

/** The dead ids of each file with what they gave way to, the difference, and what is left to a person. */
export function refreshText(files: readonly Told[], report: Report, isDryRun: boolean, paint: Paint): string {
  const told = files.filter(({ dead, untold }) => dead.size > 0 || untold !== undefined)
  const blocks = told.map(file => blockOf(file, paint))
  return `${[...blocks, lastLine(files, report, isDryRun)].join('\n\n')}\n`
}

function blockOf(file: Told, paint: Paint): string {
  const { before, after, dead, because, untold } = file
  const ids = [...dead].map(([id, successor]) => `  ${plainText(successorWords(id, successor))}`)
  const head = [paint.bold(visible(before.path)), ...ids]
  if (untold !== undefined)
    return [...head, `  ${paint.yellow(plainText(say`Whether an id is dead is not known. ${untold}`))}`].join('\n')
  if (because !== undefined)
    return [...head, `  ${paint.yellow(plainText(say`Nothing was written. ${because}`))}`].join('\n')
  return [...head, '', unifiedDiff(before.path, before.text, after.text, paint)].join('\n')
}

function successorWords(id: string, successor: Successor): Prose {
  switch (successor.kind) {
    case 'found':
      return say`${id} is dead; ${successor.role.RoleName} is ${successor.role.RoleId} now. ${successor.because}`
    case 'several':
      return say`${id} is dead, and could be ${list(successor.roles.map(nameOf), 'or')}.`
    case 'none':
      return say`${id} is dead. ${successor.because}`
  }
}

function nameOf({ RoleName, RoleId }: Role): string {
  return `${RoleName} (${RoleId})`
}

function lastLine(files: readonly Told[], report: Report, isDryRun: boolean): string {
  const changed = files.filter(({ before, after }) => before.text !== after.text)
  const renewed = changed.reduce((sum, { dead }) => sum + dead.size, 0)
  const what = `${counted(renewed, 'id')} in ${counted(changed.length, 'file')}`
  const verdict = plainText(verdictSentence(report))
  if (renewed > 0) return `${isDryRun ? 'Would renew' : 'Renewed'} ${what}. ${verdict}`
  if (files.some(({ because }) => because !== undefined)) return `Renewed nothing. ${verdict}`
  const unread = files.filter(({ untold }) => untold !== undefined).length
  return unread === 0
    ? `No id is dead. ${verdict}`
    : `No dead id was found, and ${unread} of ${counted(files.length, 'file')} could not be looked at. ${verdict}`
}
