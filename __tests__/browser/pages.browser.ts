import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HOSTILE } from '../fakes/reports.js'
import { Chromium, hasChromium, type Look } from './chromium.js'
import { ACTING, auditPageOf, hostilePage, pageOf, replayPageOf } from './report-pages.js'

const FAULTS = readFileSync('__tests__/browser/faults.js', 'utf8')
const TRY = pathToFileURL(resolve('docs/try/index.html')).href

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light', {}],
  ['dark', { scheme: 'dark' }],
  ['on a phone', { width: 375, height: 700 }],
  ['on a dark phone', { width: 320, height: 600, scheme: 'dark' }],
  ['on paper', { width: 794, media: 'print' }],
]

if (!hasChromium())
  throw new Error('There is no chromium, so no page was looked at. Install the Debian package chromium.')

let browser: Chromium
const folder = mkdtempSync(join(tmpdir(), 'pages-'))

beforeAll(async () => {
  browser = await Chromium.start()
})

afterAll(async () => {
  await browser.end()
  rmSync(folder, { recursive: true, force: true })
})

function onDisk(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return pathToFileURL(path).href
}

async function withScripts(allowed: boolean): Promise<void> {
  await browser.send('Emulation.setScriptExecutionDisabled', { value: !allowed })
}

/** What keeps somebody from reading the open page, in each look. */
async function faultsInEachLook(): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [name, look] of LOOKS) {
    await browser.look(look)
    faults.push(...((await browser.value(FAULTS)) as string[]).map(fault => `${name}: ${fault}`))
  }
  return faults
}

const complaints = () =>
  browser.events.filter(({ method = '' }) => /Dialog|exceptionThrown|Log.entryAdded/.test(method))

describe.each([1, 20, 200])('The report page of %d policies', count => {
  const url = onDisk(`report-${count}.html`, pageOf(count))

  it('is shown without JavaScript, and asks for nothing but itself', async () => {
    await withScripts(false)
    await browser.open(url)
    expect(await browser.value('document.querySelector("h1").innerText')).toMatch(/^Unsafe/)
    expect(await browser.value('document.querySelectorAll("main section, main details").length')).toBeGreaterThan(count)
    expect(browser.requests()).toEqual([url])
    expect(complaints()).toEqual([])
  })

  it('can be read by everyone: light, dark, on a phone and on paper', async () => {
    await withScripts(false)
    await browser.open(url)
    expect(await faultsInEachLook()).toEqual([])
  })

  it('is whole on paper, with what the screen folds', async () => {
    await browser.open(url)
    await browser.look({ width: 794, media: 'print' })
    const hidden = 'el => el.getBoundingClientRect().height === 0'
    expect(await browser.value(`[...document.querySelectorAll("details > h3")].filter(${hidden}).length`)).toBe(0)
  })
})

describe.each([
  ['an audit of 1 bucket', auditPageOf(1)],
  ['an audit of 200 buckets', auditPageOf(200)],
  ['a replay of 200 identities', replayPageOf(200)],
])('The page of %s', (name, text) => {
  it('asks for nothing but itself, and can be read by everyone', async () => {
    await withScripts(false)
    const url = onDisk(`${name.replaceAll(' ', '-')}.html`, text)
    await browser.open(url)
    expect(browser.requests()).toEqual([url])
    expect(complaints()).toEqual([])
    expect(await faultsInEachLook()).toEqual([])
  })

  it('shows no escape in place of a line break', async () => {
    await browser.open(onDisk('escapes.html', text))
    expect(await browser.value('document.body.textContent')).not.toContain('\\u{')
  })
})

describe('By keyboard', () => {
  it('the page is gone through in its order, beginning with the way to the findings, and each stop is seen', async () => {
    await browser.look({})
    await browser.open(onDisk('keyboard.html', pageOf(6)))
    const stops = 'a[href], summary, [tabindex="0"]'
    const shown = `[...document.querySelectorAll('${stops}')].filter(e => e.checkVisibility({ contentVisibilityAuto: true }))`
    const wanted = (await browser.value(`${shown}.map(e => e.outerHTML.slice(0, 80))`)) as string[]
    expect(wanted[0]).toContain('class="skip"')
    const gone: string[] = []
    for (let stop = 0; stop < wanted.length; stop += 1) {
      await browser.press('Tab')
      gone.push(String(await browser.value('document.activeElement.outerHTML.slice(0, 80)')))
      const { outline, left } = (await browser.value(
        '({ outline: getComputedStyle(document.activeElement).outlineStyle, left: document.activeElement.getBoundingClientRect().left })',
      )) as { readonly outline: string; readonly left: number }
      expect({ outline, isOnPage: left >= 0 }).toEqual({ outline: 'solid', isOnPage: true })
    }
    expect(gone).toEqual(wanted)
  })

  it('Enter unfolds a policy', async () => {
    await browser.open(onDisk('unfold.html', pageOf(6)))
    await browser.value('document.querySelector("details:not([open]) > summary").focus()')
    const open = 'document.activeElement.parentElement.open'
    expect(await browser.value(open)).toBe(false)
    await browser.press('Enter')
    expect(await browser.value(open)).toBe(true)
  })
})

describe('Text of others', () => {
  it('is inert, also where scripts may run', async () => {
    await withScripts(true)
    const url = onDisk('hostile.html', hostilePage())
    await browser.open(url)
    await browser.value('new Promise(resolve => setTimeout(resolve, 300))')
    expect(await browser.value('globalThis.hurt ?? 0')).toBe(0)
    expect(
      await browser.value('document.querySelectorAll("script, img, iframe, meta[http-equiv=refresh]").length'),
    ).toBe(0)
    expect(browser.requests()).toEqual([url])
    expect(complaints()).toEqual([])
    expect(await browser.value('location.href')).toBe(url)
  })

  it('keeps nobody from reading the page', async () => {
    await browser.open(onDisk('hostile.html', hostilePage()))
    expect(await faultsInEachLook()).toEqual([])
  })
})

describe('The page to try it on', () => {
  /** Types a text as somebody would who pastes it. */
  async function paste(text: string): Promise<string> {
    await browser.value(
      `document.getElementById('policy').value = ${JSON.stringify(text)}; document.getElementById('policy').dispatchEvent(new Event('input'))`,
    )
    await browser.value('new Promise(resolve => setTimeout(resolve, 500))')
    return String(await browser.value('document.getElementById("shown").innerText'))
  }

  it('judges what is pasted, from the file system, without one request', async () => {
    await withScripts(true)
    await browser.open(TRY)
    expect(await paste(readFileSync('examples/wrong/no-session-wildcard.json', 'utf8'))).toContain('UNSAFE')
    for (const text of [...ACTING, ...HOSTILE]) await paste(text)
    expect(await browser.value('globalThis.hurt ?? 0')).toBe(0)
    expect(browser.requests()).toEqual([TRY])
    expect(complaints()).toEqual([])
  })

  it('can be read by everyone, empty and with each example', async () => {
    await withScripts(true)
    await browser.look({})
    await browser.open(TRY)
    const faults = [...(await faultsInEachLook())]
    const buttons = Number(await browser.value('document.querySelectorAll("[data-example]").length'))
    expect(buttons).toBeGreaterThan(2)
    for (let button = 0; button < buttons; button += 1) {
      await browser.value(`document.querySelectorAll("[data-example]")[${button}].click()`)
      await browser.value('new Promise(resolve => setTimeout(resolve, 500))')
      faults.push(...(await faultsInEachLook()))
    }
    expect(faults).toEqual([])
  })
})
