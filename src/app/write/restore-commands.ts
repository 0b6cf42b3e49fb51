import { shellWord } from '../../core/text/shell.js'
import type { BucketPolicies } from '../ports.js'
import type { StandingPolicy } from '../standing-policy.js'
import type { WayBack } from './way-back.js'

/** Exact commands, the text included, for somebody who must put the old policy back by hand. */
export function restoreCommands({
  bucket,
  account,
  planned,
  wayBack,
  policies: { snapshot },
  kept,
}: {
  readonly bucket: string
  readonly account: string
  readonly planned: StandingPolicy
  readonly wayBack: WayBack
  readonly policies: Pick<BucketPolicies, 'snapshot'>
  /** Where that was kept which can be put back. */
  readonly kept?: string
}): string {
  if (snapshot !== undefined) return restoreInSnapshot(bucket, snapshot, kept)
  const where = `--bucket ${shellWord(bucket)} --expected-bucket-owner ${shellWord(account)}`
  if (planned.kind !== 'present') return `aws s3api delete-bucket-policy ${where}`
  const text = wayBack.kind === 'nearest' ? wayBack.text : planned.text
  const refused = wayBack.kind === 'none' ? [REFUSED] : []
  return [
    ...refused,
    `cat > previous-policy.json <<'POLICY'`,
    printable(text.slice(Math.max(0, text.indexOf('{')))).trimEnd(),
    'POLICY',
    `aws s3api put-bucket-policy ${where} --policy file://previous-policy.json`,
  ].join('\n')
}

/**
 * The same JSON in letters that nothing on the way to a shell changes: renderers spell out what cannot be seen. JSON has
 * tabs between its tokens only, and what is not ASCII within its strings only.
 */
function printable(json: string): string {
  const spaced = json.replace(/\r\n?/g, '\n').replaceAll('\t', '  ')
  return spaced.replace(/[^\n -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const REFUSED = '# S3 does not take this policy as it is: correct previous-policy.json before the last command.'

function restoreInSnapshot(bucket: string, snapshot: string, kept: string | undefined): string {
  if (kept === undefined) return `# In ${shellWord(snapshot)}, set the policy of ${shellWord(bucket)} to null.`
  return `connect-bucket-lock apply --restore ${shellWord(kept)} --account ${shellWord(snapshot)}`
}
