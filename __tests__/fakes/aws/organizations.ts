import { type Answer, errorAnswer, type FakeService } from './answer.js'
import type { FakeOrganization } from './state.js'

const TARGET = 'AWSOrganizationsV20161128.'

/** AWS Organizations: JSON 1.1. Only the management account and its delegates are told more than that it exists. */
export const organizationsService: FakeService = (request, { organization, account }) => {
  const name = String(request.headers['x-amz-target'] ?? '').replace(TARGET, '')
  const handler = HANDLERS[name]
  if (handler === undefined) return undefined
  const input = JSON.parse(request.body) as Input
  const subject = input.TargetId ?? input.ChildId ?? input.PolicyId
  const answer = () => {
    if (organization === undefined) return errorAnswer('organizations', 400, 'AWSOrganizationsNotInUseException')
    if (name !== 'DescribeOrganization' && !isTold(organization, account)) {
      return errorAnswer('organizations', 400, 'AccessDeniedException', 'You are not allowed to do this.')
    }
    return handler(organization, input)
  }
  return { action: `organizations:${name}`, ...(subject === undefined ? {} : { subject }), answer }
}

/** Whether an account is the management account, or one that it delegates to. */
export function isTold({ management, delegated = [] }: FakeOrganization, account: string): boolean {
  return account === management || delegated.includes(account)
}

interface Input {
  readonly ChildId?: string
  readonly TargetId?: string
  readonly Filter?: string
  readonly PolicyId?: string
  readonly NextToken?: string
}

const HANDLERS: Readonly<Record<string, (organization: FakeOrganization, input: Input) => Answer>> = {
  DescribeOrganization: ({ id, management }) => json({ Organization: { Id: id, MasterAccountId: management } }),
  ListParents: ({ parents }, { ChildId = '' }) => {
    const Id = parents[ChildId]
    if (Id === undefined) return errorAnswer('organizations', 400, 'ChildNotFoundException')
    return json({ Parents: [{ Id, Type: Id.startsWith('r-') ? 'ROOT' : 'ORGANIZATIONAL_UNIT' }] })
  },
  // a page holds one policy: a client that reads the first page alone sees too little
  ListPoliciesForTarget: ({ attached }, { TargetId = '', Filter = '', NextToken = '0' }) => {
    const names = attached[TargetId]?.[Filter] ?? []
    const next = Number(NextToken) + 1
    const Policies = names.slice(next - 1, next).map(Name => ({ Id: Name, Name, Type: Filter }))
    return json({ Policies, ...(next < names.length ? { NextToken: String(next) } : {}) })
  },
  DescribePolicy: ({ documents }, { PolicyId = '' }) =>
    json({ Policy: { PolicySummary: { Id: PolicyId }, Content: JSON.stringify(documents[PolicyId]) } }),
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) }
}
