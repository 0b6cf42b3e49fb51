import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Marked } from 'marked'
import { Chromium } from '../__tests__/browser/chromium.js'
import { BLOG_FILE, EVENT, example, Job } from '../__tests__/e2e/job.js'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, OTHER_SHA } from '../__tests__/fakes/payloads.js'
import { main } from '../src/cli/main.js'

/**
 * The pictures of the documentation: the built action runs on the examples, and a browser shows what it posted. By hand
 * with Chromium and a font for emoji: `npm run pictures`, or with the names of some.
 */
const FOLDER = 'docs/images'
const LOOKS = [
  { name: 'light', theme: 'light', width: 860 },
  { name: 'dark', theme: 'dark', width: 860 },
  { name: 'phone', theme: 'light', width: 375 },
] as const

/** The administrator on the list of the example, and a role of the example's account that is not on it. */
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const EXPORTER = '"AROARTX3GSDSW5VRCPIXR:*"'

type Scene = (job: Job) => Promise<string>

async function reviewed(job: Job): Promise<string> {
  await job.run(EVENT.pull())
  return job.comment().body
}

const SCENES: Readonly<Record<string, Scene>> = {
  'comment-safe': reviewed,
  'comment-unsafe': job => {
    job.write(BLOG_FILE, example('wrong/no-session-wildcard.json'))
    return reviewed(job)
  },
  'comment-rules-changed': job => {
    job.commit(BASE_SHA)
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${EXPORTER}`)
    const declared = 'declared:\n  - { id: AROARTX3GSDSW5VRCPIXR, owner: security-team, why: yearly export }\n'
    job.write('connect-bucket-lock.yml', declared)
    const files = [BLOG_FILE, 'connect-bucket-lock.yml']
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
    return reviewed(job)
  },
  'comment-applied': async job => {
    await reviewed(job)
    job.merge()
    await job.run(EVENT.push())
    return job.comment().body
  },
  'comment-superseded': async job => {
    await reviewed(job)
    job.merge()
    job.commit(MERGE_SHA)
    const now = job.read(BLOG_FILE)
    job.write(BLOG_FILE, example('wrong/no-session-wildcard.json'))
    job.commit(OTHER_SHA)
    job.write(BLOG_FILE, now)
    job.github.branches.set('main', OTHER_SHA)
    await job.run(EVENT.push(), { uncommitted: true })
    return job.comment().body
  },
  'issue-drift': async job => {
    await job.run(EVENT.schedule(), { inputs: { 'drift-issue': 'true' } })
    return job.github.issues[0]?.body ?? ''
  },
}

async function posted(scene: Scene): Promise<string> {
  const job = await Job.start()
  try {
    const text = await scene(job)
    // The folder for what a job leaves behind, by the runner's name for it and without the run's own part.
    return text.replaceAll(job.temp, '$RUNNER_TEMP').replaceAll(/(?<=\/connect-bucket-lock)\/run-\w+/g, '')
  } finally {
    await job.end()
  }
}

/** GitHub's "alerts", which plain markdown does not have; GitHub Docs, "Basic writing and formatting syntax". */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(\w+)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, rest: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>${rest}</div>`,
  )
}

function page(body: string, theme: 'light' | 'dark'): string {
  const css = readFileSync(`node_modules/github-markdown-css/github-markdown-${theme}.css`, 'utf8')
  const html = withAlerts(new Marked({ gfm: true }).parse(body, { async: false }))
  const [back, border, head] = theme === 'dark' ? ['#0d1117', '#30363d', '#151b23'] : ['#fff', '#d1d9e0', '#f6f8fa']
  const style = `html{background:${back}}body{margin:8px;font-family:sans-serif}.box{border:1px solid ${border};border-radius:6px;overflow:hidden}.who{padding:8px 12px;background:${head};border-bottom:1px solid ${border}}.markdown-body{padding:16px;font-size:14px}`
  return `<!doctype html><meta charset="utf-8"><style>${css}${style}</style><div class="box"><div class="who markdown-body" style="padding:8px 12px;background:${head}"><strong>github-actions</strong> bot</div><article class="markdown-body">${html}</article></div><script>document.title=String(Math.ceil(document.documentElement.getBoundingClientRect().height))</script>`
}

const BROWSER = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1']

function chromium(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('chromium', [...BROWSER, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr}`)
  return stdout
}

/** The browser is asked for the height first, because a picture is as high as its window. */
function draw(name: string, body: string, folder: string): void {
  for (const look of LOOKS) {
    const file = join(folder, 'page.html')
    writeFileSync(file, page(body, look.theme))
    const [, height = '1000'] =
      /<title>(\d+)/.exec(chromium(`--window-size=${look.width},1000`, '--dump-dom', file)) ?? []
    const picture = `--screenshot=${FOLDER}/${name}-${look.name}.png`
    chromium(`--window-size=${look.width},${Number(height) + 16}`, picture, file)
  }
}

/** What the command line writes for people who would rather look, of an unsafe policy. */
async function reportPage(): Promise<string> {
  let out = ''
  const files = ['examples/wrong/no-session-wildcard.json', 'examples/policies/amazon-connect-3f1c0d5e7a9b.json']
  const said = { isTerminal: false, env: {}, cwd: process.cwd(), err: (text: string) => process.stderr.write(text) }
  const args = ['plan', ...files, '--account', 'examples/account.json', '--format', 'html']
  await main(args, { ...said, out: text => (out += text) })
  return out
}

const HIGHEST = 1_600

/** The pages that a browser opens as they are: the report, and the page to try it on with an example. */
async function drawPages(folder: string, wanted: readonly string[]): Promise<void> {
  const report = join(folder, 'report.html')
  writeFileSync(report, await reportPage())
  const pages = { page: report, try: resolve('docs/try/index.html') }
  const browser = await Chromium.start()
  for (const [name, path] of Object.entries(pages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await browser.open(pathToFileURL(path).href)
    await browser.value('document.querySelector("[data-example=bare]")?.click()')
    await browser.value('new Promise(resolve => setTimeout(resolve, 2_000))')
    for (const { name: look, theme: scheme, width } of LOOKS) {
      await browser.look({ width, scheme })
      writeFileSync(`${FOLDER}/${name}-${look}.png`, await browser.picture(width, HIGHEST))
    }
    process.stdout.write(`${name}: ${await browser.value('document.querySelector(".verdict").innerText')}\n`)
  }
  await browser.end()
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
try {
  const wanted = process.argv.slice(2)
  for (const [name, scene] of Object.entries(SCENES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const body = await posted(scene)
    draw(name, body, folder)
    process.stdout.write(`${name}: ${/^## .*$/m.exec(body)?.[0]}\n`)
  }
  await drawPages(folder, wanted)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
