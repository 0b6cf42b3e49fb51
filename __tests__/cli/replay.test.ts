import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { assumedRole, event } from '../core/replay/events.js'
import { inFolder, run } from '../fakes/console.js'

const FILE = 'examples/policies/amazon-connect-3f1c0d5e7a9b.json'
const CONNECT = assumedRole('AROARTX3GSDSVHZCMZNGB', 'AWSServiceRoleForAmazonConnect_q8mZ5tRkW2vYcN1xLbPd')
const EXPORTER = assumedRole('AROARTX3GSDSW5VRCPIXR', 'recordings-exporter')
const EXPORTING_USER = {
  type: 'IAMUser',
  principalId: 'AIDAJQABLZS4A3QDU576Q',
  arn: 'arn:aws:iam::111122223333:user/exporting',
  accountId: '111122223333',
  userName: 'exporting',
}

/** Replays some records, in a folder of logs, under a policy. */
function replay(
  files: Readonly<Record<string, string | Uint8Array>>,
  { change = (text: string) => text, more = [] }: { change?: (text: string) => string; more?: readonly string[] } = {},
) {
  return inFolder(async folder => {
    writeFileSync(join(folder, 'policy.json'), change(readFileSync(FILE, 'utf8')))
    copyFileSync('examples/account.json', join(folder, 'account.json'))
    mkdirSync(join(folder, 'logs', 'inner'), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'logs', name), text)
    return run(folder, 'replay', 'policy.json', '--events', 'logs', '--account', 'account.json', ...more)
  })
}

const records = (...identities: readonly object[]) =>
  JSON.stringify({ Records: identities.map(userIdentity => event({ userIdentity })) })

const LEADS_OUT = 'is a link that leads out of the folder, so no log was read.'

describe('connect-bucket-lock replay', () => {
  it.each(['replay', 'plan'])('looks for the logs of %s before it asks AWS anything', command =>
    inFolder(async folder => {
      const policy = resolve('examples/policies/amazon-connect-3f1c0d5e7a9b.json')
      for (const [path, told] of [
        ['nowhere', 'No log at `nowhere`. Name a file or a folder.'],
        ['s3://', '`s3://` names no bucket. Write `s3://BUCKET/PREFIX`.'],
      ] as const) {
        expect(await run(folder, command, policy, '--events', path)).toEqual({ code: 2, out: '', err: `${told}\n` })
      }
    }),
  )

  it.each<[string, (logs: string) => void, string]>([
    ['leads out of it', logs => symlinkSync('../../elsewhere.json', join(logs, 'inner', 'more.json')), LEADS_OUT],
    ['leads to a folder outside', logs => symlinkSync('../../more', join(logs, 'inner', 'more.json')), LEADS_OUT],
    ['leads nowhere', logs => symlinkSync('gone', join(logs, 'more.json')), 'cannot be read: there is no such file.'],
    [
      'is a pipe',
      logs => execFileSync('mkfifo', [join(logs, 'more.json')]),
      'is not a regular file, so no log was read.',
    ],
  ])('leaves out no log of a folder unsaid: one %s', (_, add, told) =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'logs', 'inner'), { recursive: true })
      mkdirSync(join(folder, 'more'))
      writeFileSync(join(folder, 'logs', 'a.json'), records(CONNECT))
      writeFileSync(join(folder, 'elsewhere.json'), records(EXPORTER))
      add(join(folder, 'logs'))
      for (const command of ['replay', 'plan']) {
        const { code, out, err } = await run(folder, command, resolve(FILE), '--events', 'logs')
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(err).toContain(told)
      }
    }),
  )

  it('reads a log once that a link within its folder leads to again', () =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'logs', 'inner'), { recursive: true })
      writeFileSync(join(folder, 'logs', 'inner', 'a.json'), records(CONNECT))
      symlinkSync('inner/a.json', join(folder, 'logs', 'latest.json'))
      symlinkSync('.', join(folder, 'logs', 'circle'))
      copyFileSync('examples/account.json', join(folder, 'account.json'))
      const asked = ['--events', 'logs', '--account', 'account.json']
      const { code, out } = await run(folder, 'replay', resolve(FILE), ...asked)
      expect(code).toBe(0)
      expect(out).toMatch(/1 record in 1 file\.\n$/)
    }))

  it('names whom the policy would have denied, and is safe where nobody who is meant to keep access is among them', async () => {
    const { code, out } = await replay({
      'a.json.gz': gzipSync(records(CONNECT, EXPORTER)),
      'inner/b.json': records(EXPORTER),
    })
    expect(code).toBe(0)
    expect(out).toMatch(/^SAFE {2}`policy\.json` would have denied no one who should keep access\. 3 requests/)
    expect(out).toMatch(/denied {8}recordings-exporter \(AROARTX3GSDSW5VRCPIXR\), some other role\n {16}2 requests/)
    expect(out).toMatch(/keeps access {2}AWSServiceRoleForAmazonConnect_\w+ \(AROARTX3GSDSVHZCMZNGB\), Amazon Connect/)
    expect(out).toContain('never seen    Admin (AROAINV7BYMRZP3NV66DI)')
  })

  it('reads the last line of an access log, ended or not', async () => {
    const line = `${'a'.repeat(64)} amazon-connect-3f1c0d5e7a9b [20/Nov/2026:10:00:00 +0000] 192.0.2.3 - 3E57427F3EXAMPLE REST.GET.OBJECT a.wav "GET /a.wav HTTP/1.1" 200 - 113 - 7 - "-" "x" - hostid= SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader b.s3.amazonaws.com TLSv1.2 - -`
    for (const text of [`${line}\n${line}`, `${line}\r\n${line}\r\n`]) {
      const { out } = await replay({ 'a.log': text })
      expect(out).toContain('2 requests')
      expect(out).toContain('2 records in 1 file.')
    }
  })

  it('reads a table of a query, row by row', async () => {
    const columns = ['eventsource', 'eventname', 'eventtime', 'useridentity.principalid', 'bucketname', 'key']
    const row = (id: string) =>
      ['s3.amazonaws.com', 'GetObject', '2026-11-20T10:00:00Z', `${id}:ci`, 'amazon-connect-3f1c0d5e7a9b', 'a'].join()
    const table = [columns.join(), row('AROARTX3GSDSW5VRCPIXR'), row('AROARTX3GSDSVHZCMZNGB')].join('\n')
    const { out } = await replay({ 'a.csv': `${table}\n` })
    expect(out).toContain('2 requests')
    expect(out).toMatch(/not known {5}recordings-exporter .*\n {16}1 request, .*: s3:GetObject 1\n/)
  })

  it('is unsafe where Connect would have been denied', async () => {
    const change = (text: string) => text.replace('AROARTX3GSDSVHZCMZNGB:*', 'AROARTX3GSDSVHZCMZNGC:*')
    const { code, out } = await replay({ 'a.json': records(CONNECT) }, { change })
    expect(code).toBe(1)
    expect(out).toMatch(/^UNSAFE .* would have denied `AWSServiceRoleForAmazonConnect_/)
  })

  it.each([
    ['an id', '{ id: AROARTX3GSDSW5VRCPIXR, owner: data team, why: nightly export }', EXPORTER, 1],
    ['the id of a user', '{ id: AIDAJQABLZS4A3QDU576Q, owner: data team, why: nightly export }', EXPORTING_USER, 1],
    ['another id', '{ id: AIDAJQABLZS4A3QDU576R, owner: data team, why: nightly export }', EXPORTING_USER, 0],
    [
      'a pattern',
      '{ arn: "arn:aws:iam::111122223333:role/*recordings-*", owner: data team, why: nightly export }',
      EXPORTER,
      1,
    ],
    [
      'another pattern',
      '{ arn: "arn:aws:iam::111122223333:role/other-*", owner: data team, why: nightly export }',
      EXPORTER,
      0,
    ],
  ])('judges somebody who is declared by %s', async (_by, entry, caller, expected) => {
    const { code } = await inFolder(async folder => {
      copyFileSync(FILE, join(folder, 'policy.json'))
      copyFileSync('examples/account.json', join(folder, 'account.json'))
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), `declared:\n  - ${entry}\n`)
      writeFileSync(join(folder, 'log.json'), records(caller))
      return run(folder, 'replay', 'policy.json', '--events', 'log.json', '--account', 'account.json')
    })
    expect(code).toBe(expected)
  })

  it.each([
    ['a torn file', { 'a.gz': gzipSync(records(CONNECT, EXPORTER)).subarray(0, -9) }, /ends in the middle of a record/],
    ['half a record', { 'a.json': records(CONNECT).slice(0, -30) }, /ends in the middle of a record/],
    [
      'a table with a quote within a field',
      { 'a.csv': 'eventsource,eventname\ns3".amazonaws.com,GetObject\n' },
      /is not valid CSV in line 2: a quotation mark in the middle of column `eventsource`/,
    ],
    ['no log', { 'notes.txt': 'hello' }, /is not a CloudTrail log and not a server access log/],
    ['an empty log', { 'a.json': '{"Records":[]}' }, /hold no request to this bucket/],
    [
      'an operation that is not known',
      { 'a.json': JSON.stringify(event({ eventName: 'FoldObject' })) },
      /`FoldObject` is not known/,
    ],
  ])('has no verdict for %s', async (_what, files, reason) => {
    const { code, out } = await replay(files)
    expect(code).toBe(3)
    expect(out).toMatch(/^(UNPROVEN)/)
    expect(out).toMatch(reason)
  })

  it('writes JSON, CSV and Markdown of the same', async () => {
    const files = { 'a.json': records(CONNECT, EXPORTER) }
    const json = JSON.parse((await replay(files, { more: ['--format', 'json'] })).out)
    expect(json).toMatchObject({
      schema: 1,
      mode: 'replay',
      verdict: 'safe',
      records: 2,
      judged: 2,
      bucket: 'amazon-connect-3f1c0d5e7a9b',
    })
    expect(json.identities[0]).toMatchObject({ id: 'AROARTX3GSDSW5VRCPIXR', denied: { requests: 1, by: [1] } })
    const csv = (await replay(files, { more: ['--format', 'csv'] })).out.trim().split('\r\n')
    expect(csv).toHaveLength(3)
    expect(csv[1]).toMatch(/^AROARTX3GSDSW5VRCPIXR,recordings-exporter,other,denied,1,/)
    const markdown = (await replay(files, { more: ['--format', 'markdown'] })).out
    expect(markdown).toContain('| `recordings-exporter` `AROARTX3GSDSW5VRCPIXR`<br>some other role | **denied** | 1 |')
  })

  it('lets no text of a log act: no formula, no markup, no escape', async () => {
    const hostile = '=HYPERLINK("x")\u001b[31m|<img src=x>`'
    const records = JSON.stringify(
      event({ userIdentity: { ...EXPORTER, principalId: `${hostile}:x` }, userAgent: hostile }),
    )
    const text = (await replay({ 'a.json': records })).out
    expect(text).not.toContain('\u001b')
    const markdown = (await replay({ 'a.json': records }, { more: ['--format', 'markdown'] })).out
    expect(markdown.replace(/(`+)[^\n]*?\1/g, '')).not.toContain('<img')
    const csv = (await replay({ 'a.json': records }, { more: ['--format', 'csv'] })).out
    expect(csv).not.toMatch(/^"?=/m)
  })

  it('is a usage error without a policy, without logs, with logs that are not there, and with an address of S3 that is none', async () => {
    const ask = (...args: string[]) => run(process.cwd(), 'replay', ...args)
    for (const args of [['--events', 'x'], [FILE], [FILE, '--events', 'no-such-log'], [FILE, '--events', 's3://']]) {
      expect({ args, code: (await ask(...args, '--account', 'examples/account.json')).code }).toEqual({ args, code: 2 })
    }
  })
})

describe('plan --events', () => {
  /** What a plan of some policies says of past requests. */
  async function notes(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
    const { code, out, err } = await inFolder(async folder => {
      mkdirSync(join(folder, 'policies'))
      for (const path of paths) copyFileSync(path, join(folder, 'policies', path.split('/').at(-1) ?? ''))
      copyFileSync('examples/account.json', join(folder, 'account.json'))
      mkdirSync(join(folder, 'logs'))
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'logs', name), text)
      return run(folder, 'plan', '--events', 'logs', '--account', 'account.json', '--format', 'json')
    })
    const { notes: all } = JSON.parse(out) as { notes: readonly string[] }
    return { code, err, notes: all.filter(note => !note.startsWith('Verified against')) }
  }

  const at = (eventTime: string, userIdentity: object) => event({ userIdentity, eventTime })

  it('says in one note whom the policy would have denied, and changes no verdict', async () => {
    const log = { Records: [at('2026-10-22T01:00:00Z', EXPORTER), at('2026-11-20T23:00:00Z', EXPORTER)] }
    expect(await notes({ 'a.json': JSON.stringify(log) }, FILE)).toEqual({
      code: 0,
      err: '',
      notes: [
        'In 30 days 1 identity used `amazon-connect-3f1c0d5e7a9b` that the policy denies: `recordings-exporter` (2 requests).',
      ],
    })
  })

  it('says so where nobody would have been', async () => {
    const log = { Records: [at('2026-11-20T01:00:00Z', CONNECT)] }
    expect((await notes({ 'a.json': JSON.stringify(log) }, FILE)).notes).toEqual([
      'In 1 day no one that the policy denies used `amazon-connect-3f1c0d5e7a9b` (1 request).',
    ])
  })

  it('reads the logs once for several policies, and tells what they leave open', async () => {
    const log = { Records: [at('2026-11-20T01:00:00Z', EXPORTER)] }
    const other = 'examples/policies/connect-25fd0a3be3ef.json'
    const { notes: said } = await notes({ 'a.json': JSON.stringify(log) }, FILE, other)
    expect(said).toEqual([
      'In 1 day 1 identity used `amazon-connect-3f1c0d5e7a9b` that the policy denies: `recordings-exporter` (1 request).',
      'In the logs no one that the policy denies used `connect-25fd0a3be3ef` (0 requests).',
      'The logs do not say everything about `connect-25fd0a3be3ef`. The logs hold no request to this bucket. `connect-bucket-lock replay` says more.',
    ])
  })

  it('never takes half a log for a quiet bucket', async () => {
    const text = JSON.stringify({ Records: [at('2026-11-20T01:00:00Z', CONNECT)] })
    const { notes: said } = await notes({ 'a.json': text, 'b.json': text.slice(0, -50) }, FILE)
    expect(said.join(' ')).toMatch(/The logs do not say everything about .* ends in the middle of a record/)
  })
})
