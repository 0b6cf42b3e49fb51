import { sourcesIn } from '../../../src/adapters/disk/sources.js'
import { check } from '../../../src/app/check.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plainText } from '../../../src/core/text/plain.js'
import { outward, positionOf, type SourceFile, sourceFromText } from '../../../src/core/text/source.js'
import type { PolicyReport, Report } from '../../../src/report/report.js'
import { settingsOf } from '../../../src/settings/settings.js'

const CHECK = settingsOf({ mode: 'check', said: {}, config: {}, today: '2026-11-22' })

export const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
export const CONNECT = 'AROARTX3GSDSVHZCMZNGB:*'
export const ADMIN = 'AROAINV7BYMRZP3NV66DI:*'

/** A lock as a value, to be put into any of the tools' files. */
export function lock(bucket = BUCKET, ids: readonly unknown[] = [CONNECT, ADMIN]) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        Condition: { StringNotLike: { 'aws:userid': ids } },
      },
    ],
  }
}

export interface Surroundings {
  readonly path?: string
  readonly beside?: Readonly<Record<string, string>>
  readonly parameters?: Readonly<Record<string, string>>
}

/** The policies of a file of which only the content is given. */
export function read(content: string | object, surroundings: Surroundings = {}): Promise<readonly SourceFile[]> {
  const { path = 'file', beside = {}, parameters = {} } = surroundings
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return sourcesIn(sourceFromText(path, text), {
    parameters: new Map(Object.entries(parameters)),
    read: name => (beside[name] === undefined ? undefined : sourceFromText(name, beside[name])),
  })
}

export async function checked(content: string | object, surroundings: Surroundings = {}): Promise<Report> {
  const sources = await read(content, surroundings)
  return check(sources.map(readPolicyFile), CHECK)
}

/** A policy in a line: address, bucket, verdict, and what the tool has to say with what is underlined. */
export function line({ file, bucket, verdict, findings }: PolicyReport): string {
  const said = findings
    .filter(({ rule, severity }) => rule.startsWith('source-') || severity === 'error')
    .map(({ rule, message, at }) => {
      const { file: home, span } = outward(at)
      return `${rule} «${home.text.slice(span.start, span.end)}» ${plainText(message)}`
    })
  return [`${file.origin?.address ?? '-'} [${bucket ?? '?'}] ${verdict}`, ...said].join('\n  ')
}

export async function lines(content: string | object, surroundings: Surroundings = {}): Promise<readonly string[]> {
  return (await checked(content, surroundings)).policies.map(line)
}

export { positionOf }
