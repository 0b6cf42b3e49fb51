import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
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
        'It could not be found out as whom we run: AWS could not be reached (`EPROXY`).',
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

describe('NO_PROXY', () => {
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
