import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { noProxy } from '../../../src/adapters/aws/proxy.js'
import { adaptersFor, withAws } from './harness.js'

interface Proxy {
  readonly url: string
  /** What each CONNECT asked for, with the credentials that came along. */
  readonly asked: { readonly authority: string | undefined; readonly credentials: string | undefined }[]
  readonly server: Server
}

/** A proxy that connects everything, or answers with a refusal. */
async function withProxy(refusal: number | undefined, test: (proxy: Proxy) => Promise<void>): Promise<void> {
  const asked: Proxy['asked'] = []
  const server = createServer()
  server.on('connect', (request, socket, head) => {
    asked.push({ authority: request.url, credentials: request.headers['proxy-authorization'] })
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`)
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
    return undefined
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    await test({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server })
  } finally {
    server.close()
  }
}

describe('a proxy', () => {
  it('is used, with its credentials, and its connection is kept', () =>
    withAws(aws =>
      withProxy(undefined, async ({ url, asked }) => {
        const environment = {
          AWS_ENDPOINT_URL: aws.endpoint,
          HTTP_PROXY: url.replace('http://', 'http://user:p%40ss@'),
        }
        const { account } = await adaptersFor(aws, { environment })
        expect((await account.identity()).account).toBe('111122223333')
        await account.roles()
        await account.roles({ fresh: true })
        const credentials = `Basic ${Buffer.from('user:p@ss').toString('base64')}`
        const authority = new URL(aws.endpoint).host
        expect(asked).toEqual([{ authority, credentials }])
      }),
    ))

  it('is passed by for the hosts of NO_PROXY', () =>
    withAws(aws =>
      withProxy(undefined, async ({ url, asked }) => {
        const environment = { AWS_ENDPOINT_URL: aws.endpoint, HTTP_PROXY: url, NO_PROXY: 'example.com,127.0.0.1' }
        const { account } = await adaptersFor(aws, { environment })
        await account.identity()
        expect(asked).toEqual([])
      }),
    ))

  it('is asked for the TLS port of AWS by HTTPS_PROXY, and what it refuses is told', () =>
    withProxy(403, async ({ url, asked }) => {
      const environment = { HTTPS_PROXY: url }
      const { account } = await adaptersFor({ endpoint: '' }, { environment, regions: ['eusc-de-east-1'] })
      await expect(account.identity()).rejects.toThrow(
        'Cannot determine the caller identity (sts:GetCallerIdentity): AWS could not be reached (`EPROXY`).',
      )
      expect(asked.map(({ authority }) => authority)).toEqual(['sts.eusc-de-east-1.amazonaws.eu:443'])
    }))

  it('that is not there is told', () =>
    withAws(async aws => {
      const environment = { AWS_ENDPOINT_URL: aws.endpoint, http_proxy: '127.0.0.1:9' }
      const { account } = await adaptersFor(aws, { environment })
      await expect(account.identity()).rejects.toThrow('AWS could not be reached (`EPROXY`).')
    }))
})

describe('a proxy that refuses', () => {
  it('is never taken for AWS that denies', () =>
    withAws(aws =>
      withProxy(403, async ({ url }) => {
        const environment = { AWS_ENDPOINT_URL: aws.endpoint, HTTP_PROXY: url }
        const { policies, probe } = await adaptersFor(aws, { environment })
        await expect(policies.read('b')).rejects.toThrow('AWS could not be reached (`EPROXY`).')
        expect((await probe.probe('b')).anonymous).toBe('unknown')
      }),
    ))
})

describe('a proxy that cannot be used', () => {
  it.each([
    ['HTTPS_PROXY', 'http://[bad', 'not the URL of a proxy'],
    ['https_proxy', 'http://u%zz:secret@127.0.0.1:9', 'not the URL of a proxy'],
    ['http_proxy', '127.0.0.1:99999', 'not the URL of a proxy'],
    ['HTTPS_PROXY', 'http:/127.0.0.1:3128', 'not the URL of a proxy'],
    ['HTTPS_PROXY', 'http://', 'not the URL of a proxy'],
    ['all_proxy', ' http://127.0.0.1:3128', 'not the URL of a proxy'],
    ['ALL_PROXY', 'socks5://user:secret@127.0.0.1:1080', 'a SOCKS proxy, which is not supported'],
    ['all_proxy', 'SOCKS4A://127.0.0.1:1080', 'a SOCKS proxy, which is not supported'],
    ['HTTP_PROXY', 'ftp://127.0.0.1', 'a proxy of the scheme `ftp`, which is not supported'],
  ])('%s=%s is a usage error that names the variable, and not its value', async (name, value, what) => {
    const failed = await adaptersFor({ endpoint: '' }, { environment: { [name]: value } }).catch(String)
    expect(failed).toContain(`UsageError: The environment variable \`${name}\` is ${what}.`)
    expect(failed).not.toContain('secret')
  })

  it('is none where the variable is empty', async () => {
    await adaptersFor({ endpoint: '' }, { environment: { HTTPS_PROXY: '', ALL_PROXY: '' } })
  })
})

describe('a proxy at an IPv6 address', () => {
  it('is found, and told the address of an IPv6 endpoint in brackets', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer()
    server.on('connect', (request, socket) => {
      asked.push(request.url)
      socket.end('HTTP/1.1 502 No\r\n\r\n')
    })
    await new Promise<void>(resolve => server.listen(0, '::1', resolve))
    try {
      const proxy = `http://[::1]:${(server.address() as AddressInfo).port}`
      const environment = { AWS_ENDPOINT_URL: 'http://[::1]:4566', HTTP_PROXY: proxy }
      const { account } = await adaptersFor({ endpoint: '' }, { environment })
      await expect(account.identity()).rejects.toThrow('EPROXY')
      expect(asked).toEqual(['[::1]:4566'])
    } finally {
      server.close()
    }
  })
})

describe('NO_PROXY', () => {
  it.each([
    ['::1', '::1', true],
    ['[::1]', '::1', true],
    ['[::1]:443', '[::1]', true],
    ['[::1]:80', '::1', false],
    ['169.254.169.254', '169.254.169.254', true],
    ['fd00::1', '::1', false],
  ])('%j and the address %s: %s', (NO_PROXY, host, expected) => {
    expect(noProxy({ NO_PROXY })(host, 443)).toBe(expected)
  })

  it.each([
    ['*', 'sts.amazonaws.com', true],
    ['amazonaws.com', 'sts.amazonaws.com', true],
    ['.amazonaws.com', 'sts.amazonaws.com', true],
    ['*.amazonaws.com', 'STS.amazonaws.com', true],
    ['sts.amazonaws.com', 'sts.amazonaws.com', true],
    ['sts.amazonaws.com:443', 'sts.amazonaws.com', true],
    ['sts.amazonaws.com:80', 'sts.amazonaws.com', false],
    ['zonaws.com', 'sts.amazonaws.com', false],
    ['a, b sts.amazonaws.com', 'sts.amazonaws.com', true],
    ['', 'sts.amazonaws.com', false],
  ])('%j and %s: %s', (NO_PROXY, host, expected) => {
    expect(noProxy({ NO_PROXY })(host, 443)).toBe(expected)
  })
})
