import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { judgedPaste } from '../../src/try/judged.js'

const PAGE = readFileSync('docs/try/index.html', 'utf8')
const RIGHT = readFileSync('examples/policies/amazon-connect-3f1c0d5e7a9b.json', 'utf8')
const BARE = readFileSync('examples/wrong/no-session-wildcard.json', 'utf8')
const ACCOUNT = readFileSync('examples/account.json', 'utf8')

const shown = async (policy: string, account = '') => (await judgedPaste({ policy, account, today: '2026-11-27' })).html

describe('The page to try it on', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(PAGE) ?? []
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const inside = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(PAGE)?.[1] ?? ''

  it('may run its own script and nothing else, and may ask for nothing', () => {
    const directives = new Map(policy.split('; ').map(each => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]))
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': hashOf(inside('script')),
      'style-src': hashOf(inside('style')),
      'base-uri': "'none'",
      'form-action': "'none'",
    })
    expect(PAGE.replace(/<script>.*<\/script>/s, '')).not.toMatch(/ (src|href|action|style|on\w+)=/)
    expect(PAGE.match(/<script/g)).toHaveLength(1)
  })

  it('names each example once, and no two things by one id', () => {
    const markup = PAGE.replace(/<script>.*<\/script>/s, '')
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of markup.matchAll(/ data-(?:example|snapshot)="([^"]*)"/g)) expect(ids).toContain(id)
  })

  /** The page's script with as much of a browser as it uses. */
  async function clicked(
    example: Readonly<Record<string, string>>,
    texts: Readonly<Record<string, string>>,
  ): Promise<string> {
    const listeners: (() => void)[] = []
    const element = (textContent = '') => ({ value: '', innerHTML: '', textContent, addEventListener: () => undefined })
    const known = new Map(Object.entries({ policy: element(), account: element(), shown: element() }))
    for (const [id, text] of Object.entries(texts)) known.set(id, element(text))
    const button = { dataset: example, addEventListener: (_: string, listener: () => void) => listeners.push(listener) }
    const document = { getElementById: (id: string) => known.get(id) ?? null, querySelectorAll: () => [button] }
    runInNewContext(inside('script'), { document, TextEncoder, TextDecoder })
    for (const listener of listeners) listener()
    for (let turn = 0; turn < 50 && known.get('shown')?.innerHTML === ''; turn += 1) await nextTurn()
    return known.get('shown')?.innerHTML ?? ''
  }

  it('shows in its own bundle what the core says, with and without an account', async () => {
    const right = await clicked({ example: 'right', snapshot: 'snapshot' }, { right: RIGHT, snapshot: ACCOUNT })
    expect(right).toContain('<strong>SAFE</strong>')
    expect(right).toContain('Who can become which role')
    expect(right).not.toContain('was not asked')
    expect(await clicked({ example: 'bare' }, { bare: BARE })).toContain('<strong>UNSAFE</strong>')
  })
})

describe('What is pasted', () => {
  it('is judged as a check, or in its account', async () => {
    expect(await shown(RIGHT)).toContain('Who the ids belong to was not asked')
    const known = await shown(RIGHT, ACCOUNT)
    expect(known).toContain('<code>AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e</code>')
    expect(known).toMatch(/recordings-exporter.*yes → <strong>✘ no/s)
    expect(known).toContain('Difference to the live policy')
    expect(await shown(BARE)).toMatch(/<mark>.*AROAJJ4OT5B3EVMNARNW6.*<\/mark>.*<div class="finding error">/s)
  })

  it('may be a template, in JSON or YAML, whose policies are found', async () => {
    const template = {
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: 'amazon-connect-3f1c0d5e7a9b', PolicyDocument: JSON.parse(RIGHT) },
        },
      },
    }
    expect(await shown(JSON.stringify(template))).toContain('<strong>SAFE</strong>')
    const yaml = `Resources:\n  Lock:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: amazon-connect-3f1c0d5e7a9b\n      PolicyDocument: ${JSON.stringify(JSON.parse(RIGHT))}\n`
    expect(await shown(yaml)).toContain('<strong>SAFE</strong>')
  })

  it('may be a trust policy: who can become a role with it', async () => {
    const trust = (principal: unknown) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
      })
    expect(await shown(trust('*'))).toContain('<li>everybody</li>')
    expect(await shown(trust({ Service: 'connect.amazonaws.com' }))).toContain('<code>connect.amazonaws.com</code>')
  })

  it.each([
    '',
    '{',
    'nonsense',
    '[]',
    '{"Statement": 1}',
    '"',
    '{"Resources": {}}',
    '<img src=x onerror=alert(1)>',
    'a: [',
    '---\n',
  ])('is never a reason to crash, and never markup: %j', async text => {
    const page = await shown(text, text)
    expect(page).not.toMatch(/<(img|script)/)
    expect(page).not.toContain('<strong>SAFE</strong>')
  })

  it('says that a snapshot could not be read', async () => {
    expect(await shown(RIGHT, '{"account": 1}')).toContain('The account could not be read')
    expect(await shown(RIGHT, JSON.stringify({ account: '111122223333', roles: [{ RoleId: 1 }] }))).toContain(
      'could not be read',
    )
  })
})
