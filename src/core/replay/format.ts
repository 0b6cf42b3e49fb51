/** How a log is written: JSON of CloudTrail, lines of S3's server access logs, or a table with a header. */
export type LogFormat = 'json' | 'access-log' | 'csv' | 'unknown'

/** Recognizes a log by how it begins, never by its name. */
export function formatOf(beginning: string): LogFormat {
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (/^[[{]/.test(text)) return 'json'
  if (/^[0-9a-f]{64} [a-z0-9][a-z0-9.-]+ \[/.test(text)) return 'access-log'
  const [header = ''] = text.split(/\r?\n/, 1)
  if (/(^|[,".])(eventsource|eventjson)("|,|$)/i.test(header)) return 'csv'
  // CloudWatch Logs writes the moment before each event
  return /^\d{4}-\d\d-\d\dT\S+\s+\{/.test(text) ? 'json' : 'unknown'
}
