import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../src/core/rules/list.js'

/** What a seed may be of at most: what is larger makes few inputs of many. */
const MOST_CHARACTERS = 30_000

/** The texts below some paths, files or folders; what is no small text is left out. */
export function textsBelow(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap(path => (statSync(path).isDirectory() ? filesIn(path) : [path])).sort()
  return files
    .map(file => readFileSync(file, 'utf8'))
    .filter(text => text.length <= MOST_CHARACTERS && !text.includes('\0'))
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

/** The examples of the rules, without the marks. */
export function ruleTexts(): readonly string[] {
  const examples = RULES.flatMap(({ bad, good }) => [...bad(), ...good()])
  return [...new Set(examples.map(({ policy }) => policy.replace(/[«»]/g, '')))]
}

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const ROLE = 'AROAJJ4OT5B3EVMNARNW6'
const SHA = '1'.repeat(40)
const LOCK = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
  Condition: { StringNotLike: { 'aws:userId': [`${ROLE}:*`, 'AROAINV7BYMRZP3NV66DI:*', '111122223333'] } },
}
const POLICY = { Version: '2012-10-17', Statement: [LOCK] }
const TRUST = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root', Service: 'connect.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { StringEquals: { 'sts:ExternalId': 'x', 'aws:SourceAccount': '111122223333' } },
    },
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/locks:*' },
      },
    },
  ],
}
const EVENT = {
  eventVersion: '1.11',
  userIdentity: {
    type: 'AssumedRole',
    principalId: `${ROLE}:ci`,
    arn: 'arn:aws:sts::111122223333:assumed-role/a/ci',
    accountId: '111122223333',
    sessionContext: {
      sessionIssuer: { type: 'Role', principalId: ROLE, arn: 'arn:aws:iam::111122223333:role/a', userName: 'a' },
    },
  },
  eventTime: '2026-11-20T10:00:00Z',
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  sourceIPAddress: '192.0.2.7',
  requestParameters: { bucketName: BUCKET, key: 'a/1.wav', versionId: 'v' },
  additionalEventData: { SignatureVersion: 'SigV4', AuthenticationMethod: 'AuthHeader' },
  resources: [{ type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${BUCKET}/a/1.wav` }],
  tlsDetails: { tlsVersion: 'TLSv1.3' },
  vpcEndpointId: 'vpce-1',
  errorCode: 'AccessDenied',
}
const REPOSITORY = { full_name: 'acme/locks', default_branch: 'main', fork: false }
const PULL = {
  number: 12,
  state: 'closed',
  merged: true,
  merge_commit_sha: SHA,
  updated_at: '2026-01-01T00:00:00Z',
  head: { ref: 'b', sha: SHA, repo: REPOSITORY },
  base: { ref: 'main', sha: SHA, repo: REPOSITORY },
}

/** Short texts of every kind that is read, of the fields that count. */
export const SEEDS = {
  policies: [JSON.stringify(POLICY, null, 2), JSON.stringify(POLICY)],
  trust: [JSON.stringify(TRUST, null, 2), encodeURIComponent(JSON.stringify(TRUST))],
  logs: [
    JSON.stringify({ Records: [EVENT, EVENT] }),
    `${JSON.stringify(EVENT)}\n${JSON.stringify(EVENT)}\n`,
    `2026-11-20T10:00:00.000Z ${JSON.stringify(EVENT)}\n`,
    JSON.stringify({ Events: [{ CloudTrailEvent: JSON.stringify(EVENT) }] }),
    JSON.stringify({ QueryResultRows: [[{ eventSource: 's3.amazonaws.com' }, { eventName: 'GetObject' }]] }),
    JSON.stringify({ 'detail-type': 'AWS API Call via CloudTrail', detail: EVENT }),
    `"eventtime","eventsource","eventname","useridentity","requestparameters","resources"\n"2026-11-20T10:00:00Z","s3.amazonaws.com","GetObject","{type=AssumedRole, principalid=${ROLE}:ci, sessioncontext={sessionissuer={arn=x}}}","{""bucketName"":""${BUCKET}"",""key"":""a""}","[{arn=arn:aws:s3:::${BUCKET}/a, type=AWS::S3::Object}]"\n`,
    `${'0'.repeat(64)} ${BUCKET} [20/Nov/2026:10:00:00 +0000] 192.0.2.7 arn:aws:sts::111122223333:assumed-role/a/ci 3E57427F3EXAMPLE REST.GET.OBJECT a/1.wav "GET /a/1.wav HTTP/1.1" 200 - 113 113 7 5 "-" "aws-cli/2" - id= SigV4 TLS_AES_128_GCM_SHA256 AuthHeader ${BUCKET}.s3.us-east-1.amazonaws.com TLSv1.3 - -\n`,
  ],
  markers: [
    '<!-- connect-bucket-lock {"v":"0.2.0","key":"default","head":"1111111","state":"plan","began":"2026-01-01T00:00:00Z","plans":{"a":"b"}} -->\nText',
  ],
  commandLines: [
    'check policies/*.json --format json',
    'plan policies/a.json --account account.json --admin-role Admin --deploy-role Deploy',
    'explain policy.json --as AROAJJ4OT5B3EVMNARNW6:ci --action s3:GetObject --context aws:SecureTransport=true',
    'replay policy.json --logs logs --account=account.json',
    'init --all --region eu-central-1 --yes',
    'help fix',
    '--version',
  ],
  environments: [
    'INPUT_MODE=plan\0INPUT_POLICIES=policies/*.json, {a,b}.json\0INPUT_ADMIN-ROLES=Admin\0INPUT_COMMENT=true',
    'INPUT_ACCOUNT=account.json\0INPUT_APPLY-FROM=main\0INPUT_REGIONS=us-east-1\nus-west-2\0INPUT_ROLE_SESSION=x',
  ],
  events: [
    { name: 'pull_request', payload: { action: 'closed', number: 12, pull_request: PULL, repository: REPOSITORY } },
    {
      name: 'pull_request_target',
      payload: { action: 'opened', number: 12, pull_request: PULL, repository: REPOSITORY },
    },
    {
      name: 'push',
      payload: {
        before: SHA,
        after: SHA,
        commits: [{ id: SHA, message: 'a (#12)' }],
        head_commit: { id: SHA, message: 'x' },
        repository: REPOSITORY,
      },
    },
    {
      name: 'merge_group',
      payload: { merge_group: { head_sha: SHA, base_ref: 'refs/heads/main', base_sha: SHA }, repository: REPOSITORY },
    },
    {
      name: 'workflow_run',
      payload: {
        workflow_run: {
          event: 'pull_request',
          head_sha: SHA,
          head_branch: 'b',
          head_repository: REPOSITORY,
          pull_requests: [{ number: 12 }],
        },
        repository: REPOSITORY,
      },
    },
    { name: 'workflow_dispatch', payload: { inputs: { a: 'b' }, repository: REPOSITORY } },
    { name: 'schedule', payload: { schedule: '0 * * * *' } },
  ].map(event =>
    JSON.stringify({
      ...event,
      ref: 'refs/heads/main',
      sha: SHA,
      actor: 'jane',
      treeSha: SHA,
      mode: 'auto',
      applyFrom: ['main', 'release/*'],
      snapshot: false,
    }),
  ),
  requests: [
    JSON.stringify({
      as: `${ROLE}:ci`,
      action: 's3:GetObject',
      context: ['aws:SecureTransport=true'],
      resource: `arn:aws:s3:::${BUCKET}/a`,
    }),
    JSON.stringify({
      as: 'AIDAINV7BYMRZP3NV66DI',
      principalArn: 'arn:aws:iam::111122223333:user/a',
      action: 's3:ListBucket',
      context: [],
    }),
    JSON.stringify({ as: 'logging.s3.amazonaws.com', action: 's3:PutObject', context: [] }),
    JSON.stringify({ as: 'anonymous', action: 's3:getbucketpolicy', context: [] }),
  ],
  templates: [
    `AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  Ids:\n    Type: CommaDelimitedList\n    Default: a,b\nResources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${BUCKET}\n  Policy:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref Bucket\n      PolicyDocument:\n        Version: "2012-10-17"\n        Statement:\n          - Effect: Deny\n            Principal: "*"\n            Action: s3:*\n            Resource:\n              - !GetAtt Bucket.Arn\n              - !Sub "\${Bucket.Arn}/*"\n            Condition:\n              StringNotLike:\n                aws:userId:\n                  - !Sub "\${Role.RoleId}:*"\n                  - !If [A, !Ref Ids, !Join [":", [b, "*"]]]\n`,
    JSON.stringify({
      Resources: { P: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: POLICY } } },
    }),
    JSON.stringify({ Policy: JSON.stringify(POLICY) }),
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'aws_s3_bucket_policy.a',
              mode: 'managed',
              type: 'aws_s3_bucket_policy',
              name: 'a',
              values: { bucket: BUCKET, policy: JSON.stringify(POLICY) },
            },
          ],
        },
      },
      resource_changes: [
        {
          address: 'aws_s3_bucket_policy.a',
          mode: 'managed',
          type: 'aws_s3_bucket_policy',
          name: 'a',
          change: {
            actions: ['update'],
            before: { bucket: BUCKET, policy: JSON.stringify(POLICY) },
            after: { bucket: BUCKET },
            after_unknown: { policy: true },
          },
        },
      ],
      configuration: {
        root_module: {
          resources: [
            {
              address: 'aws_s3_bucket_policy.a',
              type: 'aws_s3_bucket_policy',
              expressions: { policy: { references: ['aws_iam_role.b.unique_id'] } },
            },
          ],
        },
      },
    }),
    JSON.stringify({
      version: 4,
      terraform_version: '1.9.0',
      serial: 1,
      lineage: 'x',
      resources: [
        {
          mode: 'managed',
          type: 'aws_s3_bucket_policy',
          name: 'a',
          instances: [{ attributes: { bucket: BUCKET, policy: JSON.stringify(POLICY) } }],
        },
      ],
    }),
  ],
} as const
