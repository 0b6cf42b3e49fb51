import type { AwsState } from './state.js'

/** One request as the services read it. */
export interface AwsRequest {
  readonly service: string
  readonly region: string
  readonly accessKeyId: string
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** What a request asks for; `answer` takes its effect and says the result. */
export interface Operation {
  /** `s3:GetBucketPolicy`. */
  readonly action: string
  /** What it is about: bucket, role, instance. */
  readonly subject?: string
  answer(): Answer
}

/** A service of the loopback AWS: tells the operation of a request. */
export type FakeService = (request: AwsRequest, state: AwsState) => Operation | undefined

/** An error in the shape of the service's protocol. */
export function errorAnswer(service: string, status: number, code: string, message = 'The test wants it so.'): Answer {
  const requestId = '<RequestId>00000000-0000-0000-0000-000000000000</RequestId>'
  if (service === 's3') {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${requestId}</Error>`
    return { status, headers: { 'content-type': 'application/xml', 'x-amz-request-id': 'TX4711' }, body }
  }
  if (service === 'iam' || service === 'sts') {
    const type = status < 500 ? 'Sender' : 'Receiver'
    const body = `<ErrorResponse><Error><Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>${requestId}</ErrorResponse>`
    return { status, headers: { 'content-type': 'text/xml' }, body }
  }
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code }
  return { status, headers, body: JSON.stringify({ message, Message: message }) }
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
