import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { cli, inAMonth, inTemporaryFolder } from '../fakes/cli.js'
import { inFolder } from '../fakes/console.js'

const BLOG = 'examples/policies/connect-25fd0a3be3ef.json'
const MODERN = 'examples/policies/amazon-connect-3f1c0d5e7a9b.json'
const ACCOUNT = 'examples/account.json'

interface JsonReport {
  readonly verdict: string
  readonly policies: readonly {
    readonly bucket?: string
    readonly verdict: string
    readonly claims: readonly { readonly claim: string; readonly verdict: string }[]
    readonly findings: readonly { readonly rule: string; readonly severity: string }[]
    readonly plan?: { readonly action: string; readonly fingerprint: string }
    readonly outcome?: { readonly kind: string }
  }[]
}

function json(out: string): JsonReport {
  return JSON.parse(out) as JsonReport
}

/** A copy of the embedded account, for runs that write. */
function withAccount<T>(work: (account: string, folder: string) => T): T {
  return inTemporaryFolder(folder => {
    const account = join(folder, 'account.json')
    copyFileSync(ACCOUNT, account)
    return work(account, folder)
  })
}

describe('the bundled command line', () => {
  it.each([
    ['plan', BLOG, '--account', ACCOUNT, '--format', 'json'],
    ['audit', '--account', ACCOUNT, '--format', 'json'],
    ['export', BLOG, '--as', 'policy'],
  ])('%s writes what it was asked for into a pipe, too', (...args) => {
    const command = [process.execPath, resolve('dist/cli/index.js'), ...args, '--output', '/dev/stdout']
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$@" | cat', 'sh', ...command], { encoding: 'utf8', env: {} })
    expect(stderr).not.toContain('could not be written')
    expect(() => JSON.parse(stdout.slice(stdout.search(/^\{/m)))).not.toThrow()
  })

  it('plans the examples on the embedded account with exit code 0', () => {
    const { code, out, err } = cli(['plan', BLOG, MODERN, '--account', ACCOUNT])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('SAFE  2 policies planned')
  })

  const onFullDisk = existsSync('/dev/full') ? it : it.skip
  onFullDisk.each(['text', 'json', 'html'])('has no verdict where the disk takes no report in %s', format => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', 'check', BLOG, '--format', format], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect({ status, stderr }).toEqual({ status: 3, stderr: 'The report could not be written: the disk is full.\n' })
  })

  it.each([
    [['-'], 1],
    [['-', MODERN], 2],
    [[MODERN, '-', '-'], 2],
  ] as const)('reads the standard input once: check %j', (operands, count) => {
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/index.js', 'check', ...operands], {
      input: readFileSync(BLOG),
      encoding: 'utf8',
    })
    expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toMatchObject({
      status: 0,
      last: expect.stringMatching(new RegExp(`^CHECKED {2}${count} polic`)),
    })
  })

  it('checks the examples with nothing but the files', () => {
    const { code, out } = cli(['check', BLOG, MODERN, '--format', 'json'])
    expect(code).toBe(0)
    for (const { claims } of json(out).policies) {
      expect(claims.map(({ claim, verdict }) => ({ claim, verdict }))).toEqual([
        { claim: 'sealed', verdict: 'holds' },
        { claim: 'connect-keeps-access', verdict: 'not-asked' },
        { claim: 'admins-keep-access', verdict: 'not-asked' },
        { claim: 'deployer-keeps-access', verdict: 'not-asked' },
        { claim: 'nobody-unknown-admitted', verdict: 'not-asked' },
        { claim: 'no-stranger-can-assume', verdict: 'not-asked' },
      ])
    }
  })

  it('refuses every wrong example with exit code 1', () => {
    const files = readdirSync('examples/wrong').map(name => join('examples/wrong', name))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const { code } = cli(['plan', file, '--account', ACCOUNT])
      expect({ file, code }).toEqual({ file, code: 1 })
    }
  })

  it('finds some wrong ones only with an account: a RoleId that nobody has', () => {
    expect(cli(['check', 'examples/wrong/stale-role-id.json']).code).toBe(0)
    expect(cli(['plan', 'examples/wrong/stale-role-id.json', '--account', ACCOUNT]).code).toBe(1)
  })

  it('applies, applies again as unchanged, and finds drift after an edit of the live policy', () => {
    withAccount((account, folder) => {
      const run = (command: string) =>
        cli([command, resolve(BLOG), resolve(MODERN), '--account', account, '--format', 'json'], { cwd: folder })
      const first = run('apply')
      expect(json(first.out).policies.map(({ outcome }) => outcome?.kind)).toEqual(['applied', 'applied'])
      const second = run('apply')
      expect(json(second.out).policies.map(({ outcome }) => outcome?.kind)).toEqual(['unchanged', 'unchanged'])
      expect(run('drift').code).toBe(0)

      const snapshot = JSON.parse(readFileSync(account, 'utf8'))
      snapshot.buckets['connect-25fd0a3be3ef'].policy = null
      writeFileSync(account, JSON.stringify(snapshot))
      const drifted = run('drift')
      expect(drifted.code).toBe(1)
      expect(json(drifted.out).policies.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain(
        'drift-policy-gone',
      )
    })
  })

  it('writes nothing at all where one policy of the run is unsafe', () => {
    withAccount((account, folder) => {
      const before = readFileSync(account, 'utf8')
      const { code, out } = cli(
        [
          'apply',
          resolve(BLOG),
          resolve('examples/wrong/every-role-admitted.json'),
          '--account',
          account,
          '--format',
          'json',
        ],
        { cwd: folder },
      )
      expect(code).toBe(1)
      expect(
        json(out)
          .policies.map(({ outcome }) => outcome?.kind)
          .sort(),
      ).toEqual(['not-tried', 'refused'])
      expect(readFileSync(account, 'utf8')).toBe(before)
    })
  })

  it.each(['stdout', 'stderr'] as const)('writes all the same where nobody reads %s any more', closed =>
    inFolder(async folder => {
      const account = join(folder, 'account.json')
      copyFileSync(ACCOUNT, account)
      const args = ['apply', resolve(BLOG), resolve(MODERN), '--account', account]
      const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...args], { cwd: folder })
      child[closed].destroy()
      const other = closed === 'stdout' ? child.stderr : child.stdout
      const [pieces, [code]] = await Promise.all([other.toArray(), once(child, 'close')])
      const { buckets } = JSON.parse(readFileSync(account, 'utf8'))
      expect({ code, written: buckets['connect-25fd0a3be3ef'].policy !== null }).toEqual({ code: 0, written: true })
      expect(Buffer.concat(pieces).toString()).toContain(
        closed === 'stdout' ? 'Writing the policy' : 'SAFE  2 policies',
      )
    }),
  )

  it('keeps the policy that it replaces', () => {
    withAccount((account, folder) => {
      cli(['apply', resolve(MODERN), '--account', account], { cwd: folder })
      const kept = readdirSync(join(folder, '.connect-bucket-lock', 'previous'))
      expect(kept).toHaveLength(1)
      const live = JSON.parse(readFileSync(ACCOUNT, 'utf8')).buckets['amazon-connect-3f1c0d5e7a9b'].policy
      expect(JSON.parse(readFileSync(join(folder, '.connect-bucket-lock', 'previous', kept[0] ?? ''), 'utf8'))).toEqual(
        live,
      )
    })
  })
})

describe('formats', () => {
  it('are markdown and SARIF too, and a report in a file leaves the text on the screen', () => {
    inTemporaryFolder(folder => {
      expect(cli(['check', BLOG, '--format', 'markdown']).out).toContain('connect-25fd0a3be3ef')
      const file = join(folder, 'report.sarif')
      const { code, out } = cli(['check', 'examples/wrong/objects-open.json', '--format', 'sarif', '--output', file])
      expect(code).toBe(1)
      expect(out).toContain('UNSAFE')
      const sarif = JSON.parse(readFileSync(file, 'utf8'))
      expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('lock-misses-objects')
    })
  })
})

describe('connect-bucket-lock.yml', () => {
  it('is read from the folder of the run: policies, admins, and a waiver that turns a warning into a notice', () => {
    withAccount((account, folder) => {
      mkdirSync(join(folder, 'locks'))
      copyFileSync(BLOG, join(folder, 'locks', 'connect-25fd0a3be3ef.json'))
      const config = join(folder, 'connect-bucket-lock.yml')
      writeFileSync(
        config,
        [
          'policies: [locks/*.json]',
          'admin-roles: [Admin]',
          'waivers:',
          '  - rule: account-one-admin-path',
          '    file: locks/*.json',
          '    why: The second admin role is being built.',
          '    owner: platform team',
          `    until: '${inAMonth()}'`,
        ].join('\n'),
      )
      const { code, out } = cli(['plan', '--account', account, '--format', 'json'], { cwd: folder })
      expect(code).toBe(0)
      const findings = json(out).policies.flatMap(policy => policy.findings)
      expect(findings.find(({ rule }) => rule === 'account-one-admin-path')?.severity).toBe('notice')

      writeFileSync(config, readFileSync(config, 'utf8').replace('admin-roles: [Admin]', 'admin-roles: [Owner]'))
      expect(cli(['plan', '--account', account], { cwd: folder }).code).toBe(1)
    })
  })

  it('is refused with line and column where a setting is mistyped', () => {
    inTemporaryFolder(folder => {
      copyFileSync(BLOG, join(folder, 'policy.json'))
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), 'policies: [policy.json]\nadmin-role: Admin\n')
      const { code, err } = cli(['check'], { cwd: folder })
      expect(code).toBe(2)
      expect(err).toContain('connect-bucket-lock.yml:2:1: ')
      expect(err).toContain('`admin-roles`')
    })
  })
})

describe('exit codes', () => {
  it('2: a file that does not exist, an unknown command, an unknown option, an unknown format', () => {
    for (const args of [
      ['check', 'no/such/file.json'],
      ['chekc'],
      ['check', '--acount', 'x'],
      ['check', BLOG, '--format', 'xml'],
      ['plan', BLOG, '--account', 'no/such/account.json'],
    ]) {
      const { code, out, err } = cli(args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(err).not.toBe('')
    }
  })

  it('2: a mistyped command is told what was meant', () => {
    expect(cli(['chekc']).err).toBe('Unknown command `chekc`. Did you mean `check`?\n')
  })

  it('2: no policy file at all is never green', () => {
    inTemporaryFolder(folder => {
      mkdirSync(join(folder, 'policies'))
      expect(cli(['check'], { cwd: folder }).code).toBe(2)
    })
  })

  it('3: a live policy that the snapshot does not tell gives no verdict, said in the first line', () => {
    withAccount((account, folder) => {
      const snapshot = JSON.parse(readFileSync(account, 'utf8'))
      delete snapshot.buckets['connect-25fd0a3be3ef']
      writeFileSync(account, JSON.stringify(snapshot))
      const { code, out } = cli(['plan', resolve(BLOG), '--account', account], { cwd: folder })
      expect(code).toBe(3)
      expect(out.split('\n')[0]).toMatch(/^No verdict: /)
    })
  })

  it('70: a bug of ours says so, and asks for a report', () => {
    const broken = `data:text/javascript,${encodeURIComponent('Array.prototype.flatMap = () => { throw new RangeError("broken on purpose") }')}`
    const { code, err } = cli(['check', BLOG], { node: ['--import', broken] })
    expect(code).toBe(70)
    expect(err).toMatch(/^This is a bug in connect-bucket-lock, please report it\./)
  })
})

describe('a step of a workflow', () => {
  it('prints no text of a policy that the runner would take for a command', () => {
    inTemporaryFolder(folder => {
      const hostile = readFileSync(BLOG, 'utf8').replace('"Effect"', '"Sid": "##[stop-commands]x",\n"Effect"')
      writeFileSync(join(folder, 'policy.json'), hostile)
      const run = (env: Record<string, string>) => cli(['check', 'policy.json'], { cwd: folder, env }).out
      expect(run({})).toContain('##[stop-commands]')
      expect(run({ GITHUB_ACTIONS: 'true' })).not.toContain('##[')
    })
  })
})

describe('colours', () => {
  it('are left out where the output is no terminal, and forced where asked for', () => {
    const sequence = '\u001b['
    expect(cli(['check', BLOG]).out).not.toContain(sequence)
    expect(cli(['check', BLOG], { env: { FORCE_COLOR: '1' } }).out).toContain(sequence)
    expect(cli(['check', BLOG], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(sequence)
  })
})
