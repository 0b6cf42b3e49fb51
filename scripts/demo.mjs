// The whole job on the embedded default, with no network: refuse twice, plan, apply, apply again, drift.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
const account = join(folder, 'account.json')
copyFileSync('examples/account.json', account)

const RIGHT = 'examples/policies/*.json'
const failures = []

function show(title, args, expected) {
  console.log(
    `\n\u001b[1m── ${title}\u001b[22m\n\u001b[2m$ connect-bucket-lock ${args.join(' ').replaceAll(account, 'account.json')}\u001b[22m\n`,
  )
  const { status } = spawnSync(process.execPath, ['dist/cli/index.js', ...args], { stdio: 'inherit' })
  console.log(`\u001b[2mexit ${status}\u001b[22m`)
  if (status !== expected) failures.push(`${title}: exit ${status} instead of ${expected}`)
}

show('A wrong policy is refused', ['check', 'examples/wrong/no-session-wildcard.json'], 1)
const open = join(folder, 'open.json')
const widened = JSON.parse(readFileSync(account, 'utf8'))
const admin = widened.roles.find(({ RoleName }) => RoleName === 'Admin')
admin.AssumeRolePolicyDocument.Statement[0].Principal = { AWS: 'arn:aws:iam::999988887777:root' }
writeFileSync(open, JSON.stringify(widened))
show('A role on the list that strangers can become is refused', ['plan', RIGHT, '--account', open], 1)
show('The right ones are planned', ['plan', RIGHT, '--account', account], 0)
show('Applied to a copy of the account', ['apply', RIGHT, '--account', account], 0)
show('Applied again: nothing to do', ['apply', RIGHT, '--account', account], 0)

const snapshot = JSON.parse(readFileSync(account, 'utf8'))
const live = snapshot.buckets['connect-25fd0a3be3ef'].policy
live.Statement[0].Condition.StringNotLike['aws:userId'].push('AROA*')
writeFileSync(account, `${JSON.stringify(snapshot, null, 2)}\n`)
show('Somebody edits the live policy: drift', ['drift', RIGHT, '--account', account], 1)

rmSync(folder, { recursive: true, force: true })
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1
