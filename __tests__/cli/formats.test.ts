import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run, runWith } from '../fakes/console.js'

const WRONG = 'examples/wrong/no-session-wildcard.json'
const ACCOUNT = ['--account', 'examples/account.json']

describe('connect-bucket-lock plan', () => {
  it('prints JSON in the schema that is asked for', async () => {
    const print = async (...options: readonly string[]) => {
      const { code, out } = await run(process.cwd(), 'plan', WRONG, ...ACCOUNT, '--format', 'json', ...options)
      return { code, schema: JSON.parse(out).schema }
    }
    expect(await print()).toEqual({ code: 1, schema: 2 })
    expect(await print('--schema', '2')).toEqual({ code: 1, schema: 2 })
    expect(await print('--schema', '1')).toEqual({ code: 1, schema: 1 })
  })

  it.each([
    [['--schema', '1'], '`--schema` is a version of the JSON report; add `--format json`.'],
    [['--schema', '3', '--format', 'json'], 'The option `--schema` is `3`; it can be `1` or `2`.'],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await run(process.cwd(), 'plan', WRONG, ...ACCOUNT, ...options)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it.each(['sarif', 'gitlab'])('says beside %s what has no place in a file', async format => {
    const files = ['policies: [examples/policies/amazon-*.json]', '']
    await inFolder(async folder => {
      cpSync('examples', join(folder, 'examples'), { recursive: true })
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), files.join('\n'))
      const { code, out, err } = await run(folder, 'drift', ...ACCOUNT, '--format', format)
      expect(code).toBe(1)
      expect(out).not.toContain('connect-25fd0a3be3ef')
      expect(err).toBe('Not in this format: no policy file locks `connect-25fd0a3be3ef` of account `111122223333`.\n')
    })
  })

  it('prints markdown, as the job summary has it', async () => {
    const { code, out, err } = await run(process.cwd(), 'plan', WRONG, ...ACCOUNT, '--format', 'markdown')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^## ❌ Unsafe: 1 of 1 bucket policy must not be merged<br>/)
    expect(out).toContain('- ❌ line 15: `AROAJJ4OT5B3EVMNARNW6` is the id of a role without its sessions.')
  })

  it.each(['check', 'plan', 'drift', 'apply'])('writes a page for %s, and tells the verdict beside it', async mode => {
    await inFolder(async folder => {
      cpSync(WRONG, join(folder, 'policy.json'))
      cpSync('examples/account.json', join(folder, 'account.json'))
      const account = mode === 'check' ? [] : ['--account', 'account.json']
      const { code, out } = await run(
        folder,
        mode,
        'policy.json',
        ...account,
        '--format',
        'html',
        '--output',
        'page.html',
      )
      const page = readFileSync(join(folder, 'page.html'), 'utf8')
      expect({ code, last: out.trimEnd().split('\n').at(-1) }).toMatchObject({
        code: 1,
        last: expect.stringMatching(/^UNSAFE/),
      })
      expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
      expect(page).toContain('<strong>UNSAFE</strong>')
      expect(page).toContain(mode === 'check' ? '<dd>none was asked</dd>' : '<code>111122223333</code>')
      expect(page).toContain('<mark>')
    })
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
                expect.objectContaining({ id: 'lock-value-without-session-wildcard', help: expect.anything() }),
              ]),
            },
          },
          results: expect.arrayContaining([
            expect.objectContaining({ ruleId: 'lock-value-without-session-wildcard', level: 'error' }),
          ]),
        },
      ],
    })
  })
})

describe('in a workflow', () => {
  it('prints nothing that the runner would take for a command, in any format and on either stream', () =>
    inFolder(async folder => {
      const command = '##[add-mask]safe'
      const blog = readFileSync('examples/policies/connect-25fd0a3be3ef.json', 'utf8')
      const hostile = blog.replace('"Effect"', `"Sid": "${command}", "Effect"`)
      writeFileSync(join(folder, 'policy.json'), hostile)
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), `"${command}": 1\n`)
      writeFileSync(join(folder, 'empty.yml'), '{}\n')
      const commands = [
        ...['text', 'json', 'markdown', 'sarif', 'html'].map(format => [
          'check',
          '--config',
          'empty.yml',
          '--format',
          format,
        ]),
        ['explain', '--as', 'AROAJJ4OT5B3EVMNARNW6:x', '--action', 's3:GetObject'],
        ['check'],
      ]
      for (const [name = '', ...options] of commands) {
        const argv = [name, 'policy.json', ...options]
        const outside = await runWith({}, folder, ...argv)
        expect(outside.out + outside.err).toContain('##') // SARIF writes a backslash before the bracket
        const inside = await runWith({ GITHUB_ACTIONS: 'true' }, folder, ...argv)
        expect(inside.out + inside.err).not.toContain('##[')
        expect(inside.code).toBe(outside.code)
      }
    }))
})
