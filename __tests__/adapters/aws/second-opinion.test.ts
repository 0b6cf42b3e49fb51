import { PortError } from '../../../src/core/text/errors.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { adaptersFor, withAws } from './harness.js'

const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Deny",
    "Action": ["s3:*", "s3:Gett"],
    "Condition": { "StringNotEquals": { "aws:userId": [] } }
  }]
}`
const FILE = sourceFromText('policies/b.json', TEXT)

const statement = [{ value: 'Statement' }, { index: 0 }]
const at = (...path: object[]) => ({ path, span: { start: position(0), end: position(5) } })
const position = (offset: number) => ({ line: 1, column: offset, offset })
const finding = (issueCode: string, findingType: string, ...locations: object[]) => ({
  issueCode,
  findingType,
  findingDetails: `Details of ${issueCode}.`,
  learnMoreLink: 'https://docs.aws.amazon.com/more',
  locations,
})

function judge(...findings: object[]) {
  let found: unknown
  return withAws(async server => {
    server.state.findings = findings
    found = (await (await adaptersFor(server)).opinion.judge(FILE)).map(
      ({ rule, severity, message, at: place, help }) => ({
        rule,
        severity,
        text: TEXT.slice(place.span.start, place.span.end),
        message: plain(message),
        help: plain(help),
      }),
    )
  }).then(() => found)
}

describe('the second opinion of Access Analyzer', () => {
  it('underlines the value, the key or the part of a value that the path leads to', async () => {
    expect(
      await judge(
        finding('INVALID_ACTION', 'ERROR', at(...statement, { value: 'Action' }, { index: 1 })),
        finding(
          'INVALID_ACTION',
          'ERROR',
          at(...statement, { value: 'Action' }, { index: 1 }, { substring: { start: 3, length: 4 } }),
        ),
        finding('MISSING_PRINCIPAL', 'SECURITY_WARNING', at(...statement, { key: 'Effect' })),
        finding('SOMETHING_NEW', 'SUGGESTION', at(...statement, { value: 'Principal' })),
        finding('SOMETHING_NEW', 'NEWLY_NAMED'),
      ),
    ).toMatchObject([
      {
        severity: 'error',
        text: '"s3:Gett"',
        message: 'IAM Access Analyzer says `INVALID_ACTION`: `Details of INVALID_ACTION.`',
      },
      { severity: 'error', text: 'Gett' },
      { severity: 'warning', text: '"Effect"', rule: 'access-analyzer' },
      {
        severity: 'notice',
        text: '{\n  "',
        message: 'IAM Access Analyzer says `SOMETHING_NEW`: `Details of SOMETHING_NEW.`',
      },
      { severity: 'warning', text: '{', help: 'See `https://docs.aws.amazon.com/more`.' },
    ])
  })

  it('takes for errors what is style to it and fatal to a lock', async () => {
    const condition = [...statement, { value: 'Condition' }, { value: 'StringNotEquals' }]
    expect(
      await judge(
        finding('EMPTY_ARRAY_CONDITION', 'SUGGESTION', at(...condition, { value: 'aws:userId' })),
        finding('WILDCARD_WITHOUT_LIKE_OPERATOR', 'WARNING', at(...condition)),
      ),
    ).toMatchObject([
      {
        severity: 'error',
        text: '[]',
        help: 'A Deny whose condition lists nothing denies everyone. See `https://docs.aws.amazon.com/more`.',
      },
      { severity: 'error', text: '{ "aws:userId": [] }' },
    ])
  })

  it('is asked for a bucket policy, page by page', () =>
    withAws(async server => {
      server.state.findings = Array.from({ length: 25 }, () => finding('INVALID_ACTION', 'ERROR'))
      expect(await (await adaptersFor(server)).opinion.judge(FILE)).toHaveLength(25)
      expect(server.count('access-analyzer:ValidatePolicy')).toBe(3)
      expect(JSON.parse(server.calls[0]?.body ?? '')).toEqual({
        locale: 'EN',
        policyDocument: TEXT,
        policyType: 'RESOURCE_POLICY',
        validatePolicyResourceType: 'AWS::S3::Bucket',
      })
    }))

  it('is a notice where it may not be asked', () =>
    withAws(async server => {
      const fault = { kind: 'error', status: 403, code: 'AccessDeniedException', message: 'no' } as const
      server.fail('access-analyzer:ValidatePolicy', { fault })
      const [notice, ...more] = await (await adaptersFor(server)).opinion.judge(FILE)
      expect(more).toEqual([])
      expect(notice).toMatchObject({ rule: 'access-analyzer', severity: 'notice' })
      expect(plain(notice?.message ?? { parts: [] })).toBe(
        'Cannot get the opinion of IAM Access Analyzer: AWS denies it (`AccessDeniedException`, status 403). AWS says: `no`.',
      )
      expect(plain(notice?.help ?? { parts: [] })).toBe(
        'Allow `access-analyzer:ValidatePolicy` on `*` to the identity that runs this, or leave out the setting `access-analyzer`.',
      )
    }))

  it.each([
    ['a failure', { kind: 'error', status: 500, code: 'InternalServerException' }],
    ['a truncated answer', { kind: 'cut' }],
    ['an empty answer', { kind: 'body', status: 200, body: '{}' }],
  ] as const)('is no verdict on %s', (_name, fault) =>
    withAws(async server => {
      server.fail('access-analyzer:ValidatePolicy', { fault })
      const { opinion } = await adaptersFor(server)
      await expect(opinion.judge(FILE)).rejects.toThrow(PortError)
    }),
  )

  it('is not asked about what is no JSON', () =>
    withAws(async server => {
      const { opinion } = await adaptersFor(server)
      expect(await opinion.judge(sourceFromText('x.json', '{'))).toEqual([])
      expect(server.calls).toEqual([])
    }))
})
