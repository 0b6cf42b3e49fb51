import { Readable } from 'node:stream'
import { present } from '../../core/text/present.js'
import { say } from '../../core/text/prose.js'
import { sessionFor } from './assumed-role.js'
import type { Call } from './calls.js'
import { portError, told, UnreadableAnswer } from './errors.js'
import type { AwsOptions } from './options.js'
import { openS3, type S3 } from './s3.js'

/** Where logs lie in S3. */
export interface LogPlace {
  readonly bucket: string
  /** Of the keys of the objects; empty for all of the bucket. */
  readonly prefix: string
}

/** One object, its bytes still to come. */
export interface LogObject {
  /** `s3://bucket/key`. */
  readonly name: string
  readonly bytes: Readable
}

/** Objects up to this size are fetched ahead, so many at a time: together they are the memory that this may take. */
const AHEAD = { bytes: 4 << 20, objects: 8 } as const

/** How many objects pass between two words of progress. */
const TELL_EVERY = 500

/**
 * The objects below a prefix in the order of their keys, with the caller's rights. Small ones are fetched ahead, a large
 * one is read as it comes. Source: Amazon S3 API Reference, `ListObjectsV2`, `GetObject`.
 *
 * Throws PortError where they cannot be listed or read to their end.
 */
export async function* logObjects(options: AwsOptions, place: LogPlace): AsyncGenerator<LogObject> {
  const ended = new AbortController()
  const deadline = AbortSignal.any([options.deadline, ended.signal])
  const s3 = openS3(await sessionFor({ ...options, deadline }))
  const waiting: (() => Promise<LogObject>)[] = []
  let listed = 0
  try {
    for await (const object of listing(s3, place)) {
      waiting.push(opener(s3, place.bucket, object))
      if (waiting.length > AHEAD.objects) yield* first(waiting)
      listed += 1
      if (listed % TELL_EVERY === 0) options.progress(`${listed} logs of s3://${place.bucket}/${place.prefix} found.`)
    }
    while (waiting.length > 0) yield* first(waiting)
  } finally {
    ended.abort() // nobody wants what is still being fetched
  }
}

async function* first(waiting: (() => Promise<LogObject>)[]): AsyncGenerator<LogObject> {
  const open = waiting.shift()
  if (open !== undefined) yield await open()
}

interface Listed {
  readonly key: string
  readonly size: number
}

async function* listing(s3: S3, { bucket, prefix }: LogPlace): AsyncGenerator<Listed> {
  const failed = say`The logs at ${`s3://${bucket}/${prefix}`} could not be listed`
  const call: Call = { action: 's3:ListBucket', failed, resource: `arn:aws:s3:::${bucket}` }
  let token: string | undefined
  do {
    const input = { Bucket: bucket, Prefix: prefix, ...present({ ContinuationToken: token }) }
    const page = await told(call, () =>
      s3.send(bucket, (sdk, client, options) => client.send(new sdk.ListObjectsV2Command(input), options)),
    )
    if (page.KeyCount === undefined) throw portError(call, new UnreadableAnswer('a page has no list'))
    for (const { Key, Size = 0 } of page.Contents ?? []) {
      if (Key !== undefined && Size > 0) yield { key: Key, size: Size }
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined
  } while (token !== undefined)
}

/** A small object is asked for at once; a large one when its turn has come, for its connection would wait too long. */
function opener(s3: S3, bucket: string, { key, size }: Listed): () => Promise<LogObject> {
  const read = reader(s3, bucket, key)
  if (size > AHEAD.bytes) return async () => read(body => body)
  const whole = read(async body => Readable.from(await collected(body)))
  whole.catch(() => undefined) // told when its turn comes
  return () => whole
}

/** Every failure, while the bytes come as well, is told as one of this object. */
function reader(s3: S3, bucket: string, key: string) {
  const name = `s3://${bucket}/${key}`
  const failed = say`The log ${name} could not be read`
  const call: Call = { action: 's3:GetObject', failed, resource: `arn:aws:s3:::${bucket}/${key}` }
  return (use: (body: Readable) => Readable | Promise<Readable>): Promise<LogObject> =>
    told(call, async () => {
      const { Body } = await s3.send(bucket, (sdk, client, options) =>
        client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }), options),
      )
      if (!(Body instanceof Readable)) throw new UnreadableAnswer('the object has no bytes')
      return { name, bytes: await use(Readable.from(toldOf(call, Body))) }
    })
}

async function* toldOf(call: Call, body: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw portError(call, error)
  }
}

async function collected(body: Readable): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return pieces
}
