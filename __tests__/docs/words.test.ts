import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCommandLine } from '../../src/cli/args.js'
import { COMMAND_NAMES, type CommandName, commandNamed } from '../../src/cli/commands.js'
import { examine } from '../../src/core/check.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { readConfig } from '../../src/settings/config.js'
import { policyFrom } from '../fakes/policies.js'

const PAGES = ['docs/recovery.md', 'docs/faq.md', 'docs/refresh.md', 'docs/audit.md', 'SECURITY.md', 'CHANGELOG.md']

/** The fenced blocks of one language. */
function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , found]) => found === language)
    .map(([, indent = '', , body = '']) => body.replace(new RegExp(`^${indent}`, 'gm'), ''))
}

/** Command lines of the program, in code of either kind. */
function commands(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  const found = [...text.matchAll(/connect-bucket-lock ([a-z]+(?: [^`#\n]+)?)/g)].map(([, rest = '']) => rest.trim())
  return found.filter(command => !command.startsWith('report'))
}

describe.each(PAGES)('%s', page => {
  it('names only commands and options that there are', () => {
    for (const command of commands(page)) expect(() => readCommandLine(command.split(' '))).not.toThrow()
  })

  it('leads to files and headings that are there', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
    const missing = links.flatMap(([, path = '', heading]) => {
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(target)) return [target]
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchor(title))
      return heading === undefined || headings.includes(heading) ? [] : [`${target}#${heading}`]
    })
    expect(missing).toEqual([])
  })
})

/** As GitHub makes anchors of headings. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

describe('the pages together', () => {
  it('have commands to look at', () => {
    expect(PAGES.flatMap(commands).length).toBeGreaterThan(8)
  })
})

describe('README.md', () => {
  it('names every command, with what it takes', () => {
    const [, text = ''] =
      /^```\n(connect-bucket-lock check [\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? []
    const lines = text.trim().split('\n')
    const shown = lines.map(line => {
      const [, name = '', takes] =
        /^connect-bucket-lock (\w+) *(\[globs…\]|\[ID\]|FILE…|FILE|BUCKET)?(?= |$)/.exec(line) ?? []
      return { name, takes }
    })
    expect(shown.map(({ name }) => name).sort()).toEqual([...COMMAND_NAMES].sort())
    for (const { name, takes = commandNamed(name as CommandName).takes } of shown) {
      expect({ name, takes }).toEqual({ name, takes: commandNamed(name as CommandName).takes })
    }
  })
})

describe('docs/faq.md', () => {
  const configOf = (yaml = '') =>
    readConfig(sourceFromText('connect-bucket-lock.yml', yaml), { today: '2026-11-22', rules: [] })

  it('maps buckets to accounts as the configuration takes it', async () => {
    const { accounts = [], buckets = new Map() } = await configOf(blocks('docs/faq.md', 'yaml')[0])
    expect(accounts.map(({ id }) => id)).toEqual([...buckets.values()].map(({ account }) => account))
  })

  it('declares whom trust policies may let in as the configuration takes it', async () => {
    const config = await configOf(blocks('docs/faq.md', 'yaml')[1])
    expect(config.organization).toBe('o-a1b2c3d4e5')
    expect(config.trusted?.map(({ account, issuer }) => account ?? issuer)).toEqual(['444455556666', 'idp.example.com'])
  })

  it('declares an id as the configuration takes it', async () => {
    const config = await configOf(blocks('docs/faq.md', 'yaml')[2])
    expect(config.declared?.map(({ id, account }) => [id, account])).toEqual([
      ['AROAEXAMPLEEXAMPLE123', '444455556666'],
    ])
  })

  it('leaves an AWS service out of the lock in a way that is accepted where the settings name it', () => {
    const [condition = ''] = blocks('docs/faq.md', 'json')
    const listed = condition.replace('AROA…', 'AROAJJ4OT5B3EVMNARNW6').replace('AROA…', 'AROAINV7BYMRZP3NV66DI')
    const statement = `{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::bucket","arn:aws:s3:::bucket/*"],${listed}}`
    const file = policyFrom(`{"Version":"2012-10-17","Statement":[${statement}]}`)
    expect(examine(file, { awsServices: ['logging.s3.amazonaws.com'] }).verdict).toBe('safe')
    expect(examine(file, { awsServices: ['cloudtrail.amazonaws.com'] }).verdict).toBe('unsafe')
    expect(examine(file, { awsServices: false }).verdict).toBe('unsafe')
  })
})
