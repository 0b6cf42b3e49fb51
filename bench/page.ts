import { performance } from 'node:perf_hooks'
import { check } from '../src/app/check.js'
import { readPolicyFile } from '../src/core/policy-file.js'
import { sourceFromText } from '../src/core/text/source.js'
import { reportPage } from '../src/render/html/report.js'
import { settingsOf } from '../src/settings/settings.js'

const BUCKETS = [1, 20, 200]

/** How large the page of so many buckets is, and how long it takes beside the proof of the same policies. */
export function benchPage(print: (line: string) => void): void {
  print('The page (--format html), beside the check of the same policies:')
  for (const count of BUCKETS) {
    const settings = settingsOf({ mode: 'check', said: {}, config: {}, today: '2026-11-27' })
    const files = Array.from({ length: count }, (_, index) => policyOf(index))
    const started = performance.now()
    const report = check(files.map(readPolicyFile), settings)
    const proved = performance.now()
    const page = reportPage(report, { version: 'bench', when: '2026-11-27T00:00:00Z' })
    const ended = performance.now()
    const size = `${Math.round(page.length / 1024)} kB`
    print(
      `  ${`${count} buckets`.padEnd(12)} ${size.padStart(8)}  proof ${milliseconds(proved - started)}  page ${milliseconds(ended - proved)}`,
    )
  }
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`
}

function policyOf(index: number) {
  const bucket = `amazon-connect-${String(index).padStart(12, '0')}`
  const statement = {
    Sid: 'LockRecordings',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { StringNotLike: { 'aws:userId': ['AROAJJ4OT5B3EVMNARNW6:*', 'AROAINV7BYMRZP3NV66DI:*'] } },
  }
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2)
  return sourceFromText(`policies/${bucket}.json`, text)
}
