import { createServer, type IncomingMessage, request as requestTo, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errorAnswer } from '../fakes/aws/answer.js'

/**
 * One endpoint before a moto server: what nobody signed is refused, as S3 refuses it where no policy says otherwise
 * (moto answers everybody), and the services that moto does not have go to a stand-in.
 */
export class AwsFront {
  readonly endpoint: string
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
    this.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(moto: string, standIn: string): Promise<AwsFront> {
    const server = createServer((incoming, response) => {
      const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(incoming.headers.authorization ?? '')?.[1]
      if (service === undefined) refuse(incoming, response)
      else pass(incoming, response, STANDS_IN.has(service) || isS3Control(incoming) ? standIn : moto)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return new AwsFront(server)
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }
}

const STANDS_IN: ReadonlySet<string> = new Set(['connect', 'access-analyzer'])

/** moto knows S3 Control by the name of its host, and a loopback address has none. */
function isS3Control({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/v20180820/')
}

function refuse(incoming: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = errorAnswer('s3', 403, 'AccessDenied', 'Access Denied')
  incoming.resume()
  response.writeHead(status, { ...headers })
  response.end(body)
}

function pass(incoming: IncomingMessage, response: ServerResponse, to: string): void {
  const { method = 'GET', headers, url = '/' } = incoming
  const onward = requestTo(new URL(url, to), { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}
