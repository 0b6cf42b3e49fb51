import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { apply } from '../../src/app/apply.js'
import { plan } from '../../src/app/review.js'
import type { Role } from '../../src/core/account/roles.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { sourceFromText } from '../../src/core/text/source.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { exampleFile, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, FakePrevious, VirtualClock } from '../fakes/bucket.js'

const FOLDER = new URL('../../../examples/workflows/', import.meta.url)
const BUCKET = 'connect-25fd0a3be3ef'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

function roleNamed(RoleName: string, RoleId: string): Role {
  const trust = { Effect: 'Allow', Principal: { Service: 'codebuild.amazonaws.com' }, Action: 'sts:AssumeRole' }
  const Arn = `arn:aws:iam::111122223333:role/${RoleName}`
  return { RoleId, RoleName, Path: '/', Arn, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] } }
}

const PLANS = roleNamed('connect-locks-plan', 'AROARTX3GSDSPLANPLANP')
const APPLIES = roleNamed('connect-locks-apply', 'AROARTX3GSDSAPPLYAPPL')

/** Which of the two roles a job becomes, by the variable of the workflow. */
function roleOf(text: string | undefined): Role | undefined {
  if (text?.includes('CONNECT_LOCK_PLAN_ROLE')) return PLANS
  return text?.includes('CONNECT_LOCK_APPLY_ROLE') ? APPLIES : undefined
}

/** What a step hands on to the command line, by way of its environment. */
function optionsOf(steps: readonly Step[]): Readonly<Record<string, string>> {
  const { DEPLOY_ROLE = '', PLAN_ROLE = '' } = steps.find(({ env }) => env?.['DEPLOY_ROLE'] !== undefined)?.env ?? {}
  return { 'deploy-role': DEPLOY_ROLE, 'plan-role': PLAN_ROLE }
}

/** A file whose list has both roles, as the documentation says. */
function fileWithBoth() {
  const { text } = exampleFile(`examples/policies/${BUCKET}.json`)
  const both = [PLANS, APPLIES].map(({ RoleId }) => `"${RoleId}:*"`).join(', ')
  const listed = text.replace('"AROAINV7BYMRZP3NV66DI:*"', `"AROAINV7BYMRZP3NV66DI:*", ${both}`)
  return readPolicyFile(sourceFromText(`policies/${BUCKET}.json`, listed))
}

function accountAs(role: Role): FakeAccount {
  const account = new FakeAccount()
  account.rolesAre = [...account.rolesAre, PLANS, APPLIES]
  const Arn = `arn:aws:sts::111122223333:assumed-role/${role.RoleName}/run`
  account.identityIs = { ...account.identityIs, caller: { Account: '111122223333', Arn, UserId: `${role.RoleId}:run` } }
  return account
}

const jobs = readdirSync(FOLDER).flatMap(file => {
  const workflow = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Workflow
  return Object.entries(workflow.jobs).flatMap(([job, { steps }]) => {
    const runsAs = roleOf(steps.find(({ uses }) => uses?.startsWith('aws-actions/'))?.with?.['role-to-assume'])
    const inputs = steps.find(({ uses }) => uses?.startsWith('your-org/connect-bucket-lock@'))?.with ?? optionsOf(steps)
    return runsAs === undefined ? [] : [{ name: `${file}, ${job}`, job, runsAs, inputs }]
  })
})

describe('The example workflows with their two roles', () => {
  it('are all that become a role', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(7)
  })

  it.each(jobs)('find the same policy safe through both doors: $name', async ({ job, runsAs, inputs }) => {
    const deployRole = roleOf(inputs['deploy-role'])?.Arn ?? ''
    const planRole = roleOf(inputs['plan-role'])?.Arn ?? ''
    const settings: AccountSettings = { ...SETTINGS, deployRole, planRole }
    const clock = new VirtualClock()
    const target = {
      files: [fileWithBoth()],
      account: accountAs(runsAs),
      policies: new FakeBuckets(clock, { [BUCKET]: undefined }),
    }
    const ports = { previous: new FakePrevious(), clock, stopRequested: () => false, progress: () => undefined }
    const report =
      job === 'apply' ? await apply([target], settings, ports) : await plan([target], { ...settings, mode: 'plan' })
    expect(report.policies[0]?.claims.filter(({ verdict }) => verdict.kind !== 'holds')).toEqual([])
    expect(report.verdict).toBe('safe')
    const kinds = report.policies[0]?.admitted.flatMap(({ name, kind }) =>
      name?.startsWith('connect-locks') ? [`${name}: ${kind}`] : [],
    )
    expect(kinds).toEqual(['connect-locks-plan: planner', 'connect-locks-apply: deployer'])
  })
})
