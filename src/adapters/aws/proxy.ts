import * as http from 'node:http'
import * as https from 'node:https'
import type { Duplex } from 'node:stream'
import type { Environment } from '../../app/environment.js'

/** What the SDK's request handler takes in place of its own agents. */
export interface Agents {
  readonly httpAgent: http.Agent
  readonly httpsAgent: https.Agent
}

/** As many sockets as the SDK's own agents have. */
const SOCKETS = { keepAlive: true, maxSockets: 50 } as const

/**
 * Agents that reach AWS through the proxy of `HTTPS_PROXY`/`HTTP_PROXY` but for the hosts of `NO_PROXY`, lower-case
 * spellings included; `undefined` where there is no proxy. The SDK does not read these variables: AWS SDKs and Tools
 * Reference Guide, "Environment variables".
 */
export function proxyAgents(environment: Environment): Agents | undefined {
  const forHttps = proxyUrl(environment, 'https')
  const forHttp = proxyUrl(environment, 'http')
  if (forHttps === undefined && forHttp === undefined) return undefined
  const excluded = noProxy(environment)
  return { httpAgent: new HttpTunnel(forHttp, excluded), httpsAgent: new HttpsTunnel(forHttps, excluded) }
}

function proxyUrl(environment: Environment, scheme: 'http' | 'https'): URL | undefined {
  const { all_proxy, ALL_PROXY } = environment
  const name = `${scheme}_proxy`
  const value = environment[name] || environment[name.toUpperCase()] || all_proxy || ALL_PROXY
  if (value === undefined || value === '') return undefined
  return new URL(value.includes('://') ? value : `http://${value}`)
}

type IsExcluded = (host: string, port: number) => boolean

/** `NO_PROXY` as curl reads it: names with or without a leading dot stand for their sub-domains too, `*` for all. */
export function noProxy(environment: Environment): IsExcluded {
  const { no_proxy, NO_PROXY } = environment
  const entries = (no_proxy || NO_PROXY || '')
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .map(entry => {
      const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
      return { name: name.replace(/^\*?\./, '').toLowerCase(), port: port === undefined ? undefined : Number(port) }
    })
  return (host, port) =>
    entries.some(
      entry =>
        (entry.port === undefined || entry.port === port) &&
        (entry.name === '*' || host.toLowerCase() === entry.name || host.toLowerCase().endsWith(`.${entry.name}`)),
    )
}

interface Target {
  readonly host?: string | null | undefined
  readonly port?: string | number | null | undefined
}

type Connected = (error: Error | null, stream: Duplex) => void

class HttpTunnel extends http.Agent {
  readonly #proxy: URL | undefined
  readonly #excluded: IsExcluded

  constructor(proxy: URL | undefined, excluded: IsExcluded) {
    super(SOCKETS)
    this.#proxy = proxy
    this.#excluded = excluded
  }

  override createConnection(
    options: http.ClientRequestArgs,
    callback?: Connected,
  ): ReturnType<http.Agent['createConnection']> {
    if (this.#proxy === undefined || this.#excluded(options.host ?? '', Number(options.port ?? 80))) {
      return super.createConnection(options, callback)
    }
    tunnel(this.#proxy, options, 80, (error, socket) => callback?.(error, socket))
    return undefined
  }
}

class HttpsTunnel extends https.Agent {
  readonly #proxy: URL | undefined
  readonly #excluded: IsExcluded

  constructor(proxy: URL | undefined, excluded: IsExcluded) {
    super(SOCKETS)
    this.#proxy = proxy
    this.#excluded = excluded
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: Connected,
  ): ReturnType<https.Agent['createConnection']> {
    if (this.#proxy === undefined || this.#excluded(options.host ?? '', Number(options.port ?? 443))) {
      return super.createConnection(options, callback)
    }
    tunnel(this.#proxy, options, 443, (error, socket) => {
      if (error !== null) callback?.(error, socket)
      else callback?.(null, super.createConnection({ ...options, socket } as https.RequestOptions) as Duplex)
    })
    return undefined
  }
}

/** Asks the proxy for a connection to the target (RFC 9110, CONNECT). */
function tunnel(proxy: URL, target: Target, defaultPort: number, done: Connected): void {
  const authority = `${target.host}:${target.port ?? defaultPort}`
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const connect = proxy.protocol === 'https:' ? https.request : http.request
  const request = connect({
    host: proxy.hostname,
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: authority,
    agent: false,
    headers: {
      host: authority,
      ...(proxy.username === ''
        ? {}
        : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }),
    },
  })
  request.once('connect', (answer, socket) => {
    if (answer.statusCode === 200) return done(null, socket)
    socket.destroy()
    done(refused(proxy, `it answered ${answer.statusCode}`), socket)
  })
  request.once('response', answer => {
    answer.destroy()
    done(refused(proxy, `it answered ${answer.statusCode}`), answer.socket)
  })
  request.once('error', cause => {
    const socket = request.socket
    done(refused(proxy, cause.message), socket as Duplex)
  })
  request.end()
}

function refused(proxy: URL, why: string): Error {
  return Object.assign(new Error(`The proxy ${proxy.host} let nothing through: ${why}`), { code: 'EPROXY' })
}
