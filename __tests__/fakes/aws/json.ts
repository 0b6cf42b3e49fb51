import { type Answer, errorAnswer, type FakeService } from './answer.js'
import type { AwsState, FakeInstance } from './state.js'

/** Connect: REST JSON. Pages of ten, as the documentation has them. */
export const connectService: FakeService = (request, state) => {
  const [, head, id, tail] = request.path.split('/')
  if (head !== 'instance' || request.method !== 'GET') return undefined
  if (state.disabledRegions.includes(request.region)) {
    const answer = () => errorAnswer('connect', 403, 'UnrecognizedClientException')
    return { action: 'connect:ListInstances', subject: request.region, answer }
  }
  if (id === undefined || id === '') {
    const answer = () => pages(summaries(state, request.region), request.query, 'InstanceSummaryList')
    return { action: 'connect:ListInstances', subject: request.region, answer }
  }
  const instance = state.instances.find(({ Id, Region }) => Id === id && Region === request.region)
  const found = (answer: (instance: FakeInstance) => Answer) => () =>
    instance === undefined ? errorAnswer('connect', 404, 'ResourceNotFoundException') : answer(instance)
  if (tail === 'storage-configs') {
    const type = request.query.get('resourceType')
    const answer = found(({ storage }) =>
      pages(
        storage.filter(({ ResourceType }) => ResourceType === type).map(storageJson),
        request.query,
        'StorageConfigs',
      ),
    )
    return { action: 'connect:ListInstanceStorageConfigs', subject: id, answer }
  }
  const answer = found(({ Id, ServiceRole, replicas }) => {
    const ReplicationStatusSummaryList = replicas?.map(Region => ({
      Region,
      ReplicationStatus: 'INSTANCE_REPLICATION_COMPLETE',
    }))
    const replication = replicas
      ? { ReplicationConfiguration: { ReplicationStatusSummaryList, SourceRegion: replicas[0] } }
      : {}
    return json({ Instance: { Id, ServiceRole }, ...replication })
  })
  return { action: 'connect:DescribeInstance', subject: id, answer }
}

/** IAM Access Analyzer's ValidatePolicy: REST JSON. */
export const analyzerService: FakeService = (request, state) => {
  if (request.path !== '/policy/validation' || request.method !== 'POST') return undefined
  return { action: 'access-analyzer:ValidatePolicy', answer: () => pages(state.findings, request.query, 'findings') }
}

/** KMS's ListGrants: JSON 1.1. */
export const kmsService: FakeService = ({ headers, body }, { grants }) => {
  if (headers['x-amz-target'] !== 'TrentService.ListGrants') return undefined
  const { KeyId } = JSON.parse(body) as { readonly KeyId: string }
  const known = grants.get(KeyId)
  const answer = () =>
    known === undefined
      ? errorAnswer('kms', 400, 'NotFoundException')
      : json({ Grants: known.map(GranteePrincipal => ({ GranteePrincipal, GrantId: 'g' })), Truncated: false })
  return { action: 'kms:ListGrants', subject: KeyId, answer }
}

function summaries(state: AwsState, region: string): unknown[] {
  return state.instances
    .filter(({ Region }) => Region === region)
    .map(({ Id, InstanceAlias, ServiceRole, listsRole, InstanceStatus = 'ACTIVE' }) => ({
      Id,
      Arn: `arn:${state.partition}:connect:${region}:${state.account}:instance/${Id}`,
      InstanceAlias,
      InstanceStatus,
      CreatedTime: 1_700_000_000,
      ...(listsRole === false ? {} : { ServiceRole }),
    }))
}

function storageJson({ BucketName, BucketPrefix, EncryptionConfig }: FakeInstance['storage'][number]) {
  const encryption = EncryptionConfig ? { EncryptionConfig } : {}
  const S3Config = { BucketName, BucketPrefix: BucketPrefix ?? '', ...encryption }
  return { AssociationId: 'a', StorageType: 'S3', S3Config }
}

const PAGE = 10

function pages(items: readonly unknown[], query: URLSearchParams, name: string): Answer {
  const start = Number(query.get('nextToken') ?? 0)
  const next = start + PAGE
  const token = next < items.length ? { [name === 'findings' ? 'nextToken' : 'NextToken']: String(next) } : {}
  return json({ [name]: items.slice(start, next), ...token })
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}
