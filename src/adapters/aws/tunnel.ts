import type { ClientRequest, IncomingMessage } from 'node:http'
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** Whether a host and port are reached without the proxy. */
export type IsExcluded = (host: string, port: number) => boolean

/** What the SDK's request handler takes in place of its own agents. */
export interface Agents {
  readonly httpAgent: HttpsProxyAgent<string>
  readonly httpsAgent: HttpsProxyAgent<string>
}

export interface Proxies {
  /** The proxy for `http:`, where there is one. */
  readonly http: URL | undefined
  readonly https: URL | undefined
  readonly isExcluded: IsExcluded
}

/** Agents that ask a proxy for a connection by `CONNECT` (RFC 9110), whatever is spoken through it. */
export function tunnels({ http, https, isExcluded }: Proxies): Agents {
  return { httpAgent: new Tunnel(http, isExcluded), httpsAgent: new Tunnel(https, isExcluded) }
}

type Options = Parameters<HttpsProxyAgent<string>['connect']>[1]

/** As many sockets as the SDK's own agents have. */
const SOCKETS = { keepAlive: true, maxSockets: 50 } as const

class Tunnel extends HttpsProxyAgent<string> {
  readonly #isExcluded: IsExcluded

  /** Without a proxy, every host is excluded. */
  constructor(proxy: URL | undefined, isExcluded: IsExcluded) {
    super(proxy ?? 'http://none.invalid', SOCKETS)
    this.#isExcluded = proxy === undefined ? () => true : isExcluded
  }

  override async connect(request: ClientRequest, options: Options): Promise<Socket> {
    if (this.#isExcluded(options.host ?? '', Number(options.port))) return directly(options)
    let status: number | undefined
    request.once('proxyConnect', ({ statusCode }: Pick<IncomingMessage, 'statusCode'>) => {
      status = statusCode
    })
    const socket = await super.connect(request, options).catch((error: unknown) => {
      throw unreached(this.proxy, error)
    })
    if (status === 200) return socket
    // The library would hand the proxy's refusal on as if it were AWS's answer: a 403 that AWS never gave.
    socket.destroy()
    throw unreached(this.proxy, new Error(`it answered ${status}`))
  }
}

function directly(options: Options): Socket {
  return options.secureEndpoint ? connectTls(options) : connectTcp(options)
}

function unreached(proxy: URL, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause)
  return Object.assign(new Error(`The proxy ${proxy.host} let nothing through: ${why}`, { cause }), { code: 'EPROXY' })
}
