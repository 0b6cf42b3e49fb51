import { policyFiles } from '../adapters/disk/files.js'
import { audit as lookAround } from '../app/audit.js'
import { readPolicyFile } from '../core/policy-file.js'
import { invariant } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { auditTargets } from '../host.js'
import { auditCsv } from '../render/audit/csv.js'
import { auditJson } from '../render/audit/json.js'
import { auditMarkdown } from '../render/audit/markdown.js'
import { auditText } from '../render/audit/text.js'
import { auditSentence } from '../render/audit/words.js'
import { auditPage } from '../render/html/audit.js'
import type { Audit } from '../report/audit.js'
import { EXIT, type ExitCode, exitOfVerdict } from '../report/exit.js'
import { settingsOf } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { askedBy } from './asked.js'
import { COMMANDS } from './commands.js'
import { type Console, deliver, type Format, pageContext, paintFor, surroundingsOf } from './output.js'
import { refuseOutputAmong } from './output-file.js'

type AuditFormat = (typeof COMMANDS.audit.formats)[number]

function isAuditFormat(format: Format): format is AuditFormat {
  return COMMANDS.audit.formats.some(known => known === format)
}

/** `audit`: which buckets of Connect are locked and proved, and which are open, whatever files there are. */
export async function auditCommand(line: CommandLine, console: Console): Promise<ExitCode> {
  const { operands, said } = line
  const { format = 'text', output } = said
  invariant(isAuditFormat(format), 'a command is asked for its own formats only')
  const settings = settingsOf({ mode: 'plan', ...(await askedBy(line, console)) })
  refuseOutputAmong(settings.policies, output, console)
  const named = operands.length > 0 ? {} : { ifNone: 'nothing' as const }
  const files = await policyFiles({ root: console.cwd, outside: 'allowed', ...named }).find(settings.policies)
  const surroundings = surroundingsOf(console)
  const found = await lookAround({
    targets: await auditTargets(settings, surroundings),
    files: files.map(readPolicyFile),
    settings,
    progress: surroundings.progress,
  })
  const code = exitOfVerdict(found.verdict)
  if (code === EXIT.noVerdict && format !== 'text') console.err(`No verdict: ${plainText(auditSentence(found))}\n`)
  return deliver((form, where) => inFormat(found, form, where), { format, output }, console, code)
}

function inFormat(found: Audit, format: AuditFormat, console: Console): string {
  switch (format) {
    case 'text':
      return auditText(found, paintFor(console))
    case 'json':
      return auditJson(found)
    case 'csv':
      return auditCsv(found)
    case 'markdown':
      return auditMarkdown(found)
    case 'html':
      return auditPage(found, pageContext(console))
  }
}
