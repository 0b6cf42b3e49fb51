import { explain as explainRequest } from '../../core/access/explain.js'
import type { Policy } from '../../core/policy/ast.js'
import type { PolicyFile } from '../../core/policy-file.js'
import { plainText } from '../../core/text/plain.js'
import { present } from '../../core/text/present.js'
import { say } from '../../core/text/prose.js'
import { suggestion } from '../../core/text/suggest.js'
import { fileUsageError, usageError } from '../../core/text/usage.js'
import { accountPorts } from '../../host.js'
import { explanationJson, explanationText } from '../../render/explain.js'
import { EXIT, type ExitCode } from '../../report/exit.js'
import type { CommandLine } from '../args.js'
import { onePolicy } from '../one-policy.js'
import { type Console, fittedTo, loggable, surroundingsOf } from '../output.js'
import { isRoleName } from './caller.js'
import { type RequestOptions, requestFrom } from './request.js'

/** `explain`: what a policy file says to one request, and why. */
export async function explainCommand(line: CommandLine, console: Console): Promise<ExitCode> {
  const asJson = line.said.format === 'json'
  const asked = askedBy(line)
  const policy = policyIn(await fileOf(line, console))
  const { owner, as, principalArn } = await lookedUp(line.said.snapshot, asked.as, console)
  const arn = asked.principalArn ?? principalArn
  const request = requestFrom({ ...asked, as, ...present({ principalArn: arn }) }, policy)
  const explanation = explainRequest(policy, request, owner)
  const text = asJson ? explanationJson(explanation) : fittedTo(explanationText(explanation, plainText), console)
  console.out(loggable(text, console, asJson ? 'json' : 'text'))
  const { decision, because } = explanation.decision
  if (decision !== 'unknown') return asExpected(decision, line.said.expected, console)
  console.err(`No verdict: ${plainText(because ?? explanation.headline)}\n`)
  return EXIT.noVerdict
}

/** Spared is whatever no Deny strikes. */
function asExpected(
  decision: 'denied' | 'allowed' | 'neither',
  expected: CommandLine['said']['expected'],
  console: Console,
): ExitCode {
  const found = decision === 'denied' ? 'denied' : 'spared'
  if (expected === undefined || expected === found) return EXIT.safe
  console.err(`Expected ${expected}, and the request is ${found}.\n`)
  return EXIT.unsafe
}

function askedBy(line: CommandLine): RequestOptions {
  const { as, action, context = [], principalArn, resource } = line.said
  if (as === undefined) {
    throw usageError(say`Who asks? Write ${'--as'} and a userid, such as ${'AROA…:session'} or ${'anonymous'}.`)
  }
  if (action === undefined) throw usageError(say`What is asked for? Write ${'--action'}, such as ${'s3:GetObject'}.`)
  return {
    as,
    action,
    context,
    ...present({ principalArn, resource }),
  }
}

async function fileOf(line: CommandLine, console: Console): Promise<PolicyFile> {
  const example = say`Write ${'connect-bucket-lock explain policies/BUCKET.json --as USERID --action s3:GetObject'}.`
  const [named] = line.operands
  if (named === undefined) throw usageError(say`Which policy? No file is named.`, example)
  return onePolicy(line.operands, line.said, 'explained', console)
}

function policyIn({ source: file, reading }: PolicyFile): Policy {
  const { policy, whole, json, grammar } = reading
  const problems = file.origin?.problems.filter(({ kind }) => kind !== 'assumed') ?? []
  if (file.origin?.sensitive) {
    throw usageError(say`The policy in ${file.path} is marked as sensitive, so nothing of it is printed.`)
  }
  if (policy !== undefined && whole) return policy
  const advice = say`Correct it first; ${`connect-bucket-lock check ${file.path}`} says more.`
  throw fileUsageError(
    file,
    say`${file.path} cannot be read as a policy`,
    [...json.problems, ...grammar, ...problems],
    advice,
  )
}

interface LookedUp {
  readonly owner: { readonly account?: string }
  /** The userid, where the account knows the name that was given. */
  readonly as: string
  readonly principalArn?: string
}

/** Who owns the bucket, and the ARN of the role that asks, as far as a snapshot tells. */
async function lookedUp(snapshot: string | undefined, as: string, console: Console): Promise<LookedUp> {
  if (snapshot === undefined) return { owner: {}, as }
  const { account } = await accountPorts({ mode: 'plan', snapshot, regions: [] }, surroundingsOf(console))
  const identity = await account.identity()
  const roles = await account.roles()
  const owner = { account: identity.account }
  const role = roles.find(({ RoleId }) => as.startsWith(`${RoleId}:`))
  if (role !== undefined) return { owner, as, principalArn: role.Arn }
  if (!isRoleName(as)) return { owner, as }
  const [name, session = 'any-session'] = as.split(':')
  const named = roles.find(({ RoleName, Arn }) => [RoleName, Arn].includes(as) || RoleName === name)
  if (named !== undefined) {
    const own = named.Arn === as ? 'any-session' : session
    return { owner, as: `${named.RoleId}:${own}`, principalArn: named.Arn }
  }
  const names = roles.map(({ RoleName }) => RoleName)
  throw usageError(say`--as: account ${identity.account} has no role ${as}.${suggestion(name ?? as, names)}`)
}
