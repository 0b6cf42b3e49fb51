import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Whether there is a browser to look with. */
export function hasChromium(): boolean {
  return spawnSync('chromium', ['--version']).status === 0
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe']

/** Debian's Chromium, driven over its pipe by the Chrome DevTools Protocol; each message ends with a NUL. */
export class Chromium {
  private readonly waiting = new Map<number, (message: Message) => void>()
  private readonly profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  private readonly process: ChildProcess
  private asked = 0
  private session = ''
  /** What the page told, the oldest first. */
  readonly events: Message[] = []

  private constructor() {
    this.process = spawn('chromium', [...FLAGS, `--user-data-dir=${this.profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    })
    let rest = ''
    const from = this.process.stdio[4] as Readable
    from.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0')
      rest = messages.pop() ?? ''
      for (const message of messages) this.hear(JSON.parse(message) as Message)
    })
  }

  /** A browser with one empty tab, which tells of every request, dialog and error of its page. */
  static async start(): Promise<Chromium> {
    const browser = new Chromium()
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    browser.session = String(sessionId)
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await browser.send(`${domain}.enable`)
    return browser
  }

  async end(): Promise<void> {
    const gone = new Promise(resolve => this.process.once('exit', resolve))
    await this.send('Browser.close').catch(() => this.process.kill())
    await gone
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  private hear(message: Message): void {
    const { id, method } = message
    if (id !== undefined) this.waiting.get(id)?.(message)
    else if (method !== undefined) this.events.push(message)
  }

  async send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    this.asked += 1
    const id = this.asked
    const session = this.session === '' || method.startsWith('Browser.') ? {} : { sessionId: this.session }
    const answer = new Promise<Message>(resolve => this.waiting.set(id, resolve))
    const to = this.process.stdio[3] as Writable
    to.write(`${JSON.stringify({ id, method, params, ...session })}\0`)
    const { result, error } = await answer
    this.waiting.delete(id)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }

  /** The value of an expression in the page. */
  async value(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: unknown }
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }

  /** Loads a file and waits until it is shown. */
  async open(url: string): Promise<void> {
    this.events.length = 0
    await this.send('Page.navigate', { url })
    while ((await this.value('document.readyState')) !== 'complete' || (await this.value('location.href')) !== url);
  }

  /** The addresses that were asked for since the page was opened. */
  requests(): readonly string[] {
    return this.events.flatMap(({ method, params }) => {
      const { request } = (params ?? {}) as { readonly request?: { readonly url: string } }
      return method === 'Network.requestWillBeSent' && request !== undefined ? [request.url] : []
    })
  }

  async look({ width = 1280, height = 900, scheme = 'light', media = '' }: Look): Promise<void> {
    const mobile = width < 500
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile })
    const features = [{ name: 'prefers-color-scheme', value: scheme }]
    await this.send('Emulation.setEmulatedMedia', { media, features })
  }

  /** What is shown as a PNG, as high as the page is but no higher than asked. */
  async picture(width: number, highest: number): Promise<Buffer> {
    const height = Math.min(highest, Number(await this.value('document.documentElement.scrollHeight')))
    const clip = { x: 0, y: 0, width, height, scale: 1 }
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: true, clip })
    return Buffer.from(String(data), 'base64')
  }

  async press(key: 'Tab' | 'Enter'): Promise<void> {
    const code = { Tab: 9, Enter: 13 }[key]
    const stroke = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' ? { text: '\r' } : {}) }
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke })
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke })
  }
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly media?: '' | 'print'
}
