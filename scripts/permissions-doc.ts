import { type AccountMode, PERMISSIONS, type Permission } from '../src/adapters/aws/permissions.js'

const TABLE: readonly (readonly [string, Permission])[] = Object.entries(PERMISSIONS)

/** docs/permissions.md, from the table of the calls that the adapters make. */
export function permissionsDoc(): string {
  return [
    INTRODUCTION,
    '## Every call, and why',
    everyCall(),
    '## Policies',
    POLICIES,
    '### The role that plans',
    'For `plan`, `drift`, `refresh` and `init`.',
    policyFor('plan'),
    '### The role that applies',
    'For `apply`, which plans again before it writes. It alone may write, and only to these buckets.',
    policyFor('apply'),
    '### The role that takes snapshots',
    'For `snapshot`.',
    policyFor('snapshot'),
    '### The role that audits',
    'For `audit` and `init --all`. It reads the policies of all buckets, because any of them may carry a lock; to read a locked one it must be on its list, as the role that plans is.',
    policyFor('audit'),
    '### The role that recovers a locked bucket',
    RECOVER,
    fenced(RECOVERING),
    REHEARSE,
    policyFor('rehearse'),
    '### The role that replays logs',
    'For `replay`. `BUCKET` is the bucket of the logs; a replay of local files needs no S3 action.',
    policyFor('replay'),
    TRUST,
    ...TRUST_POLICIES.flatMap(({ title, sub }) => [`### ${title}`, fenced(trustPolicy(sub))]),
    ACROSS,
    fenced(assumingPolicy('plan')),
    ACROSS_TRUST,
    fenced(assumedTrust('plan')),
    ADMITTED,
  ].join('\n\n')
}

const INTRODUCTION = `<!-- Generated from src/adapters/aws/permissions.ts by \`npm run generate\`. Do not edit. -->

# Permissions

The calls that the tool makes to AWS, and the smallest policies for them. \`check\` makes no call, and neither does a mode
that runs on a snapshot (\`--account\`).

Fill in \`PARTITION\` (\`aws\`, \`aws-cn\`, \`aws-us-gov\` or \`aws-eusc\`), \`ACCOUNT\` and \`BUCKET\`.`

const POLICIES = `Statements whose \`Sid\` begins with \`Optional\` may be left out. The table says what you lose then.`

const RECOVER = `Three identities can run \`recover\`. The account's root user needs no policy. A role on the list needs what the role that
applies needs. A user or role of the management account, or of the delegated administrator for IAM, needs this alone; a
session of \`sts:AssumeRoot\` has its rights from AWS's task policy, which allows to list buckets and to read, replace and
remove their policies:`

const RECOVERING = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoot',
      Resource: ['arn:PARTITION:iam::ACCOUNT:root'],
      Condition: {
        StringEquals: { 'sts:TaskPolicyArn': 'arn:PARTITION:iam::aws:policy/root-task/S3UnlockBucketPolicy' },
      },
    },
  ],
}

const REHEARSE = `\`recover --rehearse\` reads, and tells what it may not read. What is optional of it is about the organization and its
control policies: AWS tells that to the management account and to delegated administrators.`

const TRUST = `## Trust policies for GitHub Actions

Jobs assume the roles through GitHub's OIDC provider, so no key is stored anywhere. Give each job \`id-token: write\`.
Planning and applying are two roles: everyone who can open a pull request runs the first, and only a merge reaches the second,
through an environment with its own protection rules. Pull requests from forks get no token: they are checked without an
account, or planned on a committed snapshot, and the report says so.

The subject (\`sub\`) has two forms. Repositories that were created, renamed or transferred after 15 July 2026, and others
that chose so, send the one with ids, which no one else can take over with the name. Look at the token's \`sub\`,
or list both. Never let a wildcard stand for the owner or the repository: the claim \`no-stranger-can-assume\` fails for
the owner, and a notice tells of the repository. The trust policies come with \`iam:ListRoles\`; asking who can become a role
takes no call and no permission more.

Sources: GitHub Docs, "OpenID Connect reference"; IAM User Guide, "Create a role for OpenID Connect federation".`

const REPOSITORY = 'repo:OWNER/REPO'
const WITH_IDS = 'repo:OWNER@OWNER-ID/REPO@REPO-ID'

const TRUST_POLICIES = [
  { title: 'Plan, on pull requests', sub: `${REPOSITORY}:pull_request` },
  { title: 'Plan, on pull requests, with ids', sub: `${WITH_IDS}:pull_request` },
  { title: 'Apply, in the environment `connect-bucket-lock`', sub: `${REPOSITORY}:environment:connect-bucket-lock` },
  {
    title: 'Apply, in the environment `connect-bucket-lock`, with ids',
    sub: `${WITH_IDS}:environment:connect-bucket-lock`,
  },
] as const

const ACROSS = `## Several accounts in one run

With \`accounts\` in the configuration, the identity at hand only takes on the roles under \`role-to-assume\`, which have
the policies above. Two such identities again: the one of pull requests takes on the roles that plan, the one of the
environment those that apply, and neither the other's.

Its policy, one ARN for each account:`

const ACROSS_TRUST = `And the trust policy of the role in each account, whose \`Condition\` is for an \`external-id\` of the configuration:`

function assumingPolicy(use: AccountMode): object {
  const role = `arn:PARTITION:iam::ACCOUNT:role/connect-lock-${use}`
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [role] }] }
}

function assumedTrust(use: AccountMode): object {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: `arn:PARTITION:iam::CI-ACCOUNT:role/ci-${use}` },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': 'EXTERNAL-ID' } },
  }
  return { Version: '2012-10-17', Statement: [statement] }
}

const ADMITTED = `## Both roles must be admitted

The lock denies every S3 action to everyone who is not on its list, our own roles included. A role
that applies and is not listed can lock the bucket once, and never read or write its policy again. So both roles belong on
the list, by RoleId. Being admitted takes away the Deny only; what a role may do is still what the policies above allow.

An \`AccessDenied\` for an action that is allowed here comes from elsewhere: a service control policy, a permissions
boundary, a VPC endpoint's policy, or the lock itself. IAM User Guide, "Troubleshoot access denied error messages".
`

function everyCall(): string {
  const rows = TABLE.map(([action, { resource, why, modes, optional }]) => {
    const need = optional === undefined ? 'needed' : optional
    return `| \`${action}\` | ${modes.join(', ')} | \`${resource}\` | ${why} | ${need} |`
  })
  return ['| action | modes | resource | why | when |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** One statement for each resource and need, so that a reader can leave out what is optional. */
export function policyOf(mode: AccountMode): { readonly Version: string; readonly Statement: readonly object[] } {
  const groups = new Map<string, { resource: string; optional: boolean; actions: string[] }>()
  for (const [action, permission] of TABLE) {
    if (!permission.modes.includes(mode) || NO_STATEMENT.has(action)) continue
    const optional = permission.optional !== undefined
    const resource = mode === 'audit' ? permission.resource.replace('BUCKET', '*') : permission.resource
    const key = `${action.split(':')[0]} ${resource} ${optional}`
    const group = groups.get(key) ?? { resource, optional, actions: [] }
    groups.set(key, group)
    group.actions.push(action)
  }
  const Statement = [...groups.values()].map(({ resource, optional, actions }, index) => ({
    Sid: `${optional ? 'Optional' : 'Needed'}${index + 1}`,
    Effect: 'Allow',
    Action: actions,
    Resource: resource,
  }))
  return { Version: '2012-10-17', Statement }
}

/** Always allowed, or needed on one role that only the reader knows. */
const NO_STATEMENT: ReadonlySet<string> = new Set(['sts:GetCallerIdentity', 'sts:AssumeRole', 'sts:AssumeRoot'])

function policyFor(mode: AccountMode): string {
  return fenced(policyOf(mode))
}

function trustPolicy(sub: string): object {
  const issuer = 'token.actions.githubusercontent.com'
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:PARTITION:iam::ACCOUNT:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: sub } },
  }
  return { Version: '2012-10-17', Statement: [statement] }
}

function fenced(value: object): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
}
