import { extraConditions, servicesSparedBy } from '../../lock/conditions.js'
import { list, ours, type Prose, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Allowances, Rule } from '../rule.js'

export const lockExemptsAwsServices: Rule<'lock'> = {
  id: 'lock-exempts-aws-services',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock spares the direct calls of AWS services.',
  why: say`A service that calls S3 as itself (log delivery, CloudTrail, inventory) has no id to list. The lock denies nothing to those that this condition names, so they reach what other policies allow them.`,
  fix: say`Remove the condition, or name the services that deliver into the bucket in ${'allow-aws-services'}.`,
  source: 'IAM User Guide, "AWS global condition context keys"',
  bad: () => [
    shown(
      'The lock lets log delivery past, but the settings do not say so',
      {
        operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'],
      },
      AS_BLOG,
    ),
    shown(
      'One service, which the settings do not name',
      { operators: ['"StringNotEqualsIfExists": { «"aws:PrincipalServiceName"»: "connect.amazonaws.com" }'] },
      AS_BLOG,
    ),
    shown(
      'Every service, although the settings name one',
      { operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'] },
      { ...AS_BLOG, allowances: { awsServices: ['connect.amazonaws.com'] } },
    ),
  ],
  good: () => [
    BLOG,
    shown(
      'The settings allow it',
      { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] },
      { allowances: { awsServices: true } },
    ),
    shown(
      'One service, which the settings name',
      { operators: ['"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "connect.amazonaws.com" }'] },
      { allowances: { awsServices: ['connect.amazonaws.com'] } },
    ),
  ],
  *check({ meant, allowances }) {
    for (const condition of extraConditions(meant)) {
      const spared = servicesSparedBy(condition)
      const isAnonymousToo = spared === 'all' && !condition.operator.value.endsWith('IfExists')
      if (spared === undefined || isAnonymousToo) continue
      const message = say`Calls that ${callers(spared)} get past the lock, ${judged(spared, allowances)}.`
      const isAllowed = !isWider(spared, allowances)
      yield {
        span: condition.key.span,
        message,
        ...(isAllowed ? { severity: 'notice', help: ours('No action needed.') } : {}),
      }
    }
  },
}

type Spared = 'all' | readonly string[]

function callers(spared: Spared): Prose {
  if (spared === 'all') return ours('an AWS service makes as itself')
  return spared.length === 1 ? say`${list(spared)} makes as itself` : say`${list(spared)} make as themselves`
}

function judged(spared: Spared, allowances: Allowances): Prose {
  if (!isWider(spared, allowances)) return ours('as the settings allow')
  const { awsServices } = allowances
  return typeof awsServices === 'boolean' || awsServices.length === 0
    ? ours('and the settings do not allow it')
    : say`and the settings allow only those of ${list(awsServices)}`
}

function isWider(spared: Spared, { awsServices }: Allowances): boolean {
  if (typeof awsServices === 'boolean') return !awsServices
  return spared === 'all' || !spared.every(service => awsServices.includes(service))
}
