import type { Environment } from '../../app/environment.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import type { Agents, IsExcluded } from './tunnel.js'

/**
 * Agents that reach AWS through the proxy of `HTTPS_PROXY`/`HTTP_PROXY` but for the hosts of `NO_PROXY`, lower-case
 * spellings included; `undefined` where there is no proxy. The SDK does not read these variables: AWS SDKs and Tools
 * Reference Guide, "Environment variables". Throws UsageError for a proxy that cannot be used.
 */
export async function proxyAgents(environment: Environment): Promise<Agents | undefined> {
  const [forHttps, forHttp] = [proxyUrl(environment, 'https'), proxyUrl(environment, 'http')]
  if (forHttps === undefined && forHttp === undefined) return undefined
  const { tunnels } = await import('./tunnel.js')
  return tunnels({ http: forHttp, https: forHttps, isExcluded: noProxy(environment) })
}

function proxyUrl(environment: Environment, scheme: 'http' | 'https'): URL | undefined {
  const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`, 'all_proxy', 'ALL_PROXY']
  const name = names.find(candidate => (environment[candidate] ?? '') !== '')
  return name === undefined ? undefined : readProxy(name, environment[name] ?? '')
}

/** The value may hold a password, so no message shows it. */
function readProxy(name: string, value: string): URL {
  const scheme = /^([a-z0-9+.-]+):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme?.startsWith('socks')) throw wrongProxy(name, ours('a SOCKS proxy, which is not supported'))
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw wrongProxy(name, say`a proxy of the scheme ${scheme}, which is not supported`)
  }
  // read as a host and a port, `http:/proxy:3128` would be a host named `http`
  if (/^[a-z][a-z0-9+.-]*:\/(?!\/)/i.test(value)) throw wrongProxy(name, ours('not the URL of a proxy'))
  try {
    const url = new URL(scheme === undefined ? `http://${value}` : value)
    decodeURIComponent(url.username)
    decodeURIComponent(url.password)
    return url
  } catch {
    throw wrongProxy(name, ours('not the URL of a proxy'))
  }
}

function wrongProxy(name: string, what: Prose): Error {
  return usageError(
    say`The environment variable ${name} is ${what}.`,
    say`Set it to the URL of an HTTP proxy, such as ${'http://proxy.example.com:3128'}, with special characters of its password percent-encoded, or unset it.`,
  )
}

/** `NO_PROXY` as curl reads it: names with or without a leading dot stand for their sub-domains too, `*` for all. */
export function noProxy(environment: Environment): IsExcluded {
  const { no_proxy, NO_PROXY } = environment
  const entries = (no_proxy || NO_PROXY || '')
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .map(noProxyEntry)
  return (host, port) => {
    const name = bare(host)
    return entries.some(
      entry =>
        (entry.port === undefined || entry.port === port) &&
        (entry.name === '*' || name === entry.name || name.endsWith(`.${entry.name}`)),
    )
  }
}

/** A name or an address, and a port where one is named; an IPv6 address with a port stands in brackets. */
function noProxyEntry(entry: string): { readonly name: string; readonly port?: number } {
  const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
  return { name: bare(name.replace(/^\*?\./, '')), ...(port === undefined ? {} : { port: Number(port) }) }
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase()
}
