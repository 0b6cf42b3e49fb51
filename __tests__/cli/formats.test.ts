import { describe, expect, it } from '@jest/globals'
import { run } from '../fakes/console.js'

const WRONG = 'examples/wrong/no-session-wildcard.json'
const ACCOUNT = ['--account', 'examples/account.json']

describe('connect-bucket-lock plan', () => {
  it('prints markdown, as the job summary has it', async () => {
    const { code, out, err } = await run(process.cwd(), 'plan', WRONG, ...ACCOUNT, '--format', 'markdown')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^## ❌ Unsafe: 1 of 1 bucket policy must not be merged\n/)
    expect(out).toContain('- ❌ line 15: `AROAJJ4OT5B3EVMNARNW6` is the id of a role without its sessions.')
  })

  it('prints SARIF, with every rule and its help', async () => {
    const { code, out } = await run(process.cwd(), 'plan', WRONG, ...ACCOUNT, '--format', 'sarif')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Connect Bucket Lock',
              rules: expect.arrayContaining([
                expect.objectContaining({ id: 'lock-values-need-session-wildcard', help: expect.anything() }),
              ]),
            },
          },
          results: expect.arrayContaining([
            expect.objectContaining({ ruleId: 'lock-values-need-session-wildcard', level: 'error' }),
          ]),
        },
      ],
    })
  })
})
