import type { AccountIdentity } from '../../app/ports.js'
import type { RootSession } from '../../app/recover/ports.js'
import { say } from '../../core/text/prose.js'
import { accessProbe } from './access-probe.js'
import { credentialsIn, renewed, sessionAs, sessionFor } from './assumed-role.js'
import { bucketPolicies } from './bucket-policies.js'
import type { Call } from './calls.js'
import { askIdentity } from './identity.js'
import type { AwsOptions } from './options.js'
import { openS3 } from './s3.js'
import type { Session } from './session.js'

/** The most that AWS gives. Source: STS API Reference, `AssumeRoot`. */
const SECONDS = 900

/**
 * A session of the root of a member account for one task: reading, replacing and removing bucket policies. Source: IAM
 * User Guide, "Perform a privileged task on a member account". It is begun when it is first used, and again before it
 * runs out; AWS serves the call in its Regions alone, which is where the SDK sends it.
 *
 * Whom `sts:GetCallerIdentity` takes such a session for is documented nowhere, so it is not asked: the account is the
 * one that the session was asked for, and every call to S3 names it as the owner of the bucket.
 */
export async function rootSession(options: AwsOptions, account: string): Promise<RootSession> {
  const own = await sessionFor(options)
  const { partition } = await askIdentity(own)()
  const identity: AccountIdentity = { account, partition }
  const session = await sessionAs(options, async () => renewed(() => assumeRoot(identity, own), options.clock))
  const known = async () => identity
  return { identity, policies: bucketPolicies(session, known, openS3(session)), probe: accessProbe(session, known) }
}

async function assumeRoot({ account, partition }: AccountIdentity, session: Session) {
  const failed = say`A session of the root of account ${account} could not be begun`
  const call: Call = { action: 'sts:AssumeRoot', failed, resource: `arn:${partition}:iam::${account}:root` }
  const { AssumeRootCommand, STSClient } = await import('@aws-sdk/client-sts')
  const client = await session.open(new STSClient(session.config('sts')))
  const command = new AssumeRootCommand({
    TargetPrincipal: account,
    TaskPolicyArn: { arn: `arn:${partition}:iam::aws:policy/root-task/S3UnlockBucketPolicy` },
    DurationSeconds: SECONDS,
  })
  return credentialsIn(call, await session.call(call, options => client.send(command, options)))
}
