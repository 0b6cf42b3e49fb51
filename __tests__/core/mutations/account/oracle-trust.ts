import type { Role } from '../../../../src/core/account/role.js'
import type { AssumeCall } from '../../../../src/core/account/trust/call.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { type Json, type JsonObject, list } from '../edits.js'
import { TODAY, type World } from './worlds.js'

/** Whether it stays so that no stranger becomes one of these roles: each call that one could make is evaluated. */
export function canBecome(world: World, roles: readonly Role[]): 'yes' | 'no' | 'unknown' {
  const answers = roles.map(role => staysShut(world, role, new Set()))
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
}

function staysShut(world: World, role: Role, seen: Set<string>): 'yes' | 'no' | 'unknown' {
  if (seen.has(role.Arn)) return 'yes'
  seen.add(role.Arn)
  const { account, roles } = world.snapshot
  const reading = readTrust(role.AssumeRolePolicyDocument, world.snapshot)
  if (reading.kind === 'refused') return 'unknown'
  const calls = strangersCalls(world, role)
  if (calls.some(call => evaluateAssume(reading.trust, call, account).decision === 'allowed')) return 'no'
  const named = roles.filter(other => principalsOf(role).includes(other.Arn))
  const answers = named.map(other => staysShut(world, other, seen))
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
}

const FOREIGN = '999988887777'

/** Everybody whom the trust policy could mean, and two who are meant by nobody, with what the conditions ask for. */
function strangersCalls(world: World, role: Role): readonly AssumeCall[] {
  const named = principalsOf(role).flatMap(text => {
    const owner = /^arn:aws:iam::(\d{12}):/.exec(text)?.[1] ?? (/^\d{12}$/.test(text) ? text : undefined)
    if (owner === undefined || owner === world.snapshot.account) return []
    return [text.includes(':role/') ? text : `arn:aws:iam::${owner}:role/somebody`]
  })
  const arns = [...named, `arn:aws:iam::${FOREIGN}:role/somebody`].filter(arn => !isTrusted(world, arn))
  const asked = askedBy(role)
  const contexts = [new Map<string, string[]>(), new Map(asked)]
  return [
    ...arns.flatMap(arn =>
      contexts.map((context): AssumeCall => {
        const account = arn.split(':')[4] ?? ''
        return { assumer: { kind: 'role', account, arn, session: 'x' }, action: 'sts:AssumeRole', context }
      }),
    ),
    ...SUBJECTS.map(sub => tokenCall(world, sub)),
    ...guestCalls(role),
  ]
}

/** Anybody may ask Cognito for the identity of a guest of a pool. */
function guestCalls(role: Role): readonly AssumeCall[] {
  const issuer = 'cognito-identity.amazonaws.com'
  const pools = statementsOf(role).flatMap(({ Condition = {} }) =>
    Object.values(Condition as JsonObject).flatMap(keys => list((keys as JsonObject)[`${issuer}:aud`]).map(String)),
  )
  return pools.map(pool => ({
    assumer: { kind: 'token', provider: issuer, issuer },
    action: 'sts:AssumeRoleWithWebIdentity',
    context: new Map([
      [`${issuer}:aud`, [pool]],
      [`${issuer}:amr`, ['unauthenticated']],
    ]),
  }))
}

const ISSUER = 'token.actions.githubusercontent.com'
const SUBJECTS = ['repo:evil/x:ref:refs/heads/main', 'repo:evil/connect-locks:pull_request', 'repo:evil/acme:x']

function tokenCall({ snapshot }: World, sub: string): AssumeCall {
  const provider = `arn:aws:iam::${snapshot.account}:oidc-provider/${ISSUER}`
  return {
    assumer: { kind: 'token', provider, issuer: ISSUER },
    action: 'sts:AssumeRoleWithWebIdentity',
    context: new Map([
      [`${ISSUER}:sub`, [sub]],
      [`${ISSUER}:aud`, ['sts.amazonaws.com']],
    ]),
  }
}

function isTrusted({ config }: World, arn: string): boolean {
  const entries = (config.trusted ?? []).filter(({ until = TODAY }) => until >= TODAY)
  return entries.some(entry => entry.arn === arn || entry.account === arn.split(':')[4])
}

function statementsOf({ AssumeRolePolicyDocument: trust }: Role): readonly JsonObject[] {
  return list((trust as { Statement?: Json } | undefined)?.Statement) as readonly JsonObject[]
}

function principalsOf(role: Role): readonly string[] {
  return statementsOf(role).flatMap(({ Principal }) =>
    typeof Principal === 'string' ? [Principal] : list((Principal as JsonObject | undefined)?.['AWS']).map(String),
  )
}

function askedBy(role: Role): readonly [string, string[]][] {
  return statementsOf(role).flatMap(({ Condition = {} }) =>
    Object.values(Condition as JsonObject).flatMap(keys =>
      Object.entries(keys as JsonObject)
        .filter(([key]) => !/:(sub|aud|amr)$/i.test(key) && !/^aws:Principal/i.test(key))
        .map(([key, value]): [string, string[]] => [key.toLowerCase(), list(value).map(String)]),
    ),
  )
}
