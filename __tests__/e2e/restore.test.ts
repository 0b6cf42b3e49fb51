import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cli, inTemporaryFolder } from '../fakes/cli.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const FILE = resolve(`examples/policies/${BUCKET}.json`)
const ACCOUNT = resolve('examples/account.json')

function livePolicy(account: string): unknown {
  return JSON.parse(readFileSync(account, 'utf8')).buckets[BUCKET].policy
}

describe('apply --restore, bundled', () => {
  it('puts back what an apply replaced, and keeps what it replaces itself', () => {
    inTemporaryFolder(folder => {
      const account = join(folder, 'account.json')
      copyFileSync(ACCOUNT, account)
      const previous = join(folder, '.connect-bucket-lock', 'previous')
      expect(cli(['apply', FILE, '--account', account], { cwd: folder }).code).toBe(0)
      const [kept = ''] = readdirSync(previous)
      const restored = cli(['apply', '--restore', join(previous, kept), '--account', account], { cwd: folder })
      expect({ code: restored.code, err: restored.err }).toEqual({
        code: 1,
        err: `Restoring the policy of \`${BUCKET}\`.\n`,
      })
      expect(livePolicy(account)).toEqual(livePolicy(ACCOUNT))
      expect(readdirSync(previous)).toHaveLength(2)
    })
  })

  it('refuses what is no policy with exit code 2, and writes nothing', () => {
    inTemporaryFolder(folder => {
      const account = join(folder, 'account.json')
      copyFileSync(ACCOUNT, account)
      const { code } = cli(['apply', '--restore', account, '--account', account], { cwd: folder })
      expect(code).toBe(2)
      expect(readFileSync(account, 'utf8')).toBe(readFileSync(ACCOUNT, 'utf8'))
    })
  })
})
