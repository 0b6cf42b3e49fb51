import { readFileSync } from 'node:fs'
import { type LogFile, replay } from '../src/app/replay.js'
import { roleBook } from '../src/core/account/roles.js'
import { isOfOneBucket, readPolicyFile } from '../src/core/policy-file.js'
import { sourceFromBytes } from '../src/core/text/source.js'

/** Run as a process of its own, for its memory to be its own: how long so many events take, and what they need. */
const EVENTS = Number(process.argv[2])
const POLICY = 'examples/policies/amazon-connect-3f1c0d5e7a9b.json'
const EVENTS_A_FILE = 20_000
const EVENTS_A_PIECE = 60

const account = JSON.parse(readFileSync('examples/account.json', 'utf8')) as Parameters<typeof roleBook>[0]
const book = roleBook(account, { adminRoles: ['Admin'], declared: [], today: '2026-01-01' })
const file = readPolicyFile(sourceFromBytes(POLICY, readFileSync(POLICY)))
if (!isOfOneBucket(file)) throw new Error(`${POLICY} is no policy of one bucket`)
const started = performance.now()
const { replays } = await replay([{ file, book }], logs(), () => {})
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ records: replays[0]?.records, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))

/** Files as a trail writes them: one object a file, hundreds of callers, a hundred thousand keys. */
async function* logs(): AsyncGenerator<LogFile> {
  for (let first = 0; first < EVENTS; first += EVENTS_A_FILE) {
    yield { name: `${first}.json`, format: 'json', pieces: pieces(first, Math.min(EVENTS, first + EVENTS_A_FILE)) }
  }
}

async function* pieces(first: number, end: number): AsyncGenerator<string> {
  yield '{"Records":['
  for (let begin = first; begin < end; begin += EVENTS_A_PIECE) {
    const size = Math.min(EVENTS_A_PIECE, end - begin)
    const events = Array.from({ length: size }, (_, index) => JSON.stringify(eventOf(begin + index)))
    yield `${begin === first ? '' : ','}${events.join(',')}`
  }
  yield ']}'
}

function eventOf(number: number): object {
  const role = `AROA${String(number % 400).padStart(17, 'A')}`
  const arn = `arn:aws:sts::111122223333:assumed-role/role-${number % 400}/session`
  return {
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: `${role}:session`,
      arn,
      accountId: '111122223333',
      accessKeyId: 'ASIAEXAMPLEEXAMPLE00',
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: role,
          arn: `arn:aws:iam::111122223333:role/role-${number % 400}`,
          accountId: '111122223333',
          userName: `role-${number % 400}`,
        },
        attributes: { creationDate: '2026-01-01T00:00:00Z', mfaAuthenticated: 'false' },
      },
    },
    eventTime: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString().replace('.000', ''),
    eventSource: 's3.amazonaws.com',
    eventName: number % 5 === 0 ? 'PutObject' : 'GetObject',
    awsRegion: 'us-east-1',
    sourceIPAddress: `192.0.2.${number % 200}`,
    userAgent: '[aws-sdk-java/2.20 "quoted" \\ Linux]',
    requestParameters: {
      bucketName: 'amazon-connect-3f1c0d5e7a9b',
      key: `connect/x/CallRecordings/${number % 100_000}.wav`,
    },
    responseElements: null,
    additionalEventData: {
      SignatureVersion: 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      AuthenticationMethod: 'AuthHeader',
    },
    readOnly: number % 5 !== 0,
    resources: [
      { accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::amazon-connect-3f1c0d5e7a9b' },
    ],
    eventType: 'AwsApiCall',
    managementEvent: false,
    recipientAccountId: '111122223333',
    eventCategory: 'Data',
    tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' },
  }
}
