import { createServer, type IncomingMessage, type Server, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a request to AWS is, as far as somebody on the way can see. */
export interface Passing {
  /** Counted from 1. */
  readonly number: number
  readonly method: string
  readonly url: string
}

/**
 * Stands between the program and a server that speaks AWS's protocols: counts the requests, and lets a test act before
 * or after one of them takes effect. Two answers are its own, for moto has none: unsigned requests are denied, as a
 * private bucket denies them, and there are no Connect instances.
 */
export class Gate {
  /** Called before a request is handed on; `false` drops it. */
  before: (passing: Passing) => boolean = () => true
  /** Called when the server has answered and the program does not know yet. */
  after: (passing: Passing) => void = () => undefined
  readonly #server: Server
  readonly #upstream: URL
  #count = 0
  #pending = 0

  private constructor(upstream: string) {
    this.#upstream = new URL(upstream)
    this.#server = createServer((incoming, response) => void this.#handle(incoming, response))
  }

  static async open(upstream: string): Promise<Gate> {
    const gate = new Gate(upstream)
    await new Promise<void>(resolve => gate.#server.listen(0, '127.0.0.1', resolve))
    return gate
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get count(): number {
    return this.#count
  }

  /** Counts from 1 again, and does nothing but count. */
  reset(): void {
    this.#count = 0
    this.before = () => true
    this.after = () => undefined
  }

  /** Resolves when no request is on the way any more. */
  async quiet(): Promise<void> {
    while (this.#pending > 0) await new Promise(resolve => setTimeout(resolve, 5))
  }

  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#pending += 1
    try {
      const pieces: Buffer[] = []
      for await (const piece of incoming) pieces.push(piece as Buffer)
      this.#count += 1
      const passing = { number: this.#count, method: incoming.method ?? '', url: incoming.url ?? '/' }
      if (!this.before(passing)) return void response.destroy()
      if (incoming.headers.authorization === undefined) return write(response, 403, DENIED)
      if (/^\/instance(\?|$)/.test(passing.url)) return write(response, 200, '{"InstanceSummaryList":[]}')
      const answer = await this.#ask(incoming, Buffer.concat(pieces))
      this.after(passing)
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    } catch {
      response.destroy() // the program is gone, or the server is
    } finally {
      this.#pending -= 1
    }
  }

  #ask({ method, url, headers }: IncomingMessage, body: Buffer) {
    const { hostname, port } = this.#upstream
    return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
      const asked = send({ hostname, port, method, path: url, headers }, async answer => {
        const pieces: Buffer[] = []
        for await (const piece of answer) pieces.push(piece as Buffer)
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(pieces) })
      })
      asked.once('error', reject)
      asked.end(body)
    })
  }
}

const DENIED = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'

function write(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status)
  response.end(body)
}
