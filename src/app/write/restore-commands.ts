import type { LivePolicy } from '../ports.js'

/** Exact commands, the old text included, for somebody who must put the old policy back by hand. */
export function restoreCommands({
  bucket,
  account,
  planned,
}: {
  readonly bucket: string
  readonly account: string
  readonly planned: LivePolicy
}): string {
  const where = `--bucket ${shellWord(bucket)} --expected-bucket-owner ${shellWord(account)}`
  if (planned.kind !== 'present') return `aws s3api delete-bucket-policy ${where}`
  return [
    `cat > previous-policy.json <<'POLICY'`,
    planned.text.trimEnd(),
    'POLICY',
    `aws s3api put-bucket-policy ${where} --policy file://previous-policy.json`,
  ].join('\n')
}

function shellWord(text: string): string {
  return /^[A-Za-z0-9._-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
