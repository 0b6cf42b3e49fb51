import type { AssumeCall, Assumer } from '../../../../src/core/account/trust/call.js'
import type { Written } from './mutants.js'

/**
 * Calls that strangers can make, guessed from the texts of a policy: users and roles of two foreign accounts under the
 * names that stand there, services for a foreign account, and tokens of owners who are not `acme`. It shares nothing
 * with the decision, so that each can find what the other misses.
 */
export function strangersCalls(statements: readonly Written[], account: string): readonly AssumeCall[] {
  const keys = keysOf(statements)
  const names = ['somebody', account, ...valuesOn(statements, 'aws:principalarn').map(text => fill(nameOf(text), 'x'))]
  const principals = ['999988887777', '444455556666'].flatMap(owner =>
    [...new Set(names)].flatMap(name => ofAccount(owner, name)),
  )
  const calls = principals.flatMap(assumer => contexts(keys, assumer, 'sts:AssumeRole'))
  return [...calls, ...serviceCalls(statements), ...tokenCalls(statements, keys)]
}

function ofAccount(account: string, name: string): readonly Assumer[] {
  const arn = (type: string) => `arn:aws:iam::${account}:${type}/${name}`
  return [
    { kind: 'role', account, arn: arn('role'), session: 'session' },
    { kind: 'user', account, arn: arn('user') },
  ]
}

/** What a caller of another account writes itself: tags, MFA and the like, or leaves out. */
function contexts(
  keys: ReadonlyMap<string, readonly string[]>,
  assumer: Assumer,
  action: AssumeCall['action'],
): AssumeCall[] {
  let found: ReadonlyMap<string, readonly string[]>[] = [new Map()]
  for (const [key, values] of keys) {
    const choices = chosen(key, values)
    found = found.flatMap(context =>
      choices.map(value => (value === undefined ? context : new Map([...context, ...value]))),
    )
  }
  return found.map(context => ({ assumer, action, context }))
}

type Choice = ReadonlyMap<string, readonly string[]> | undefined

function chosen(key: string, values: readonly string[]): readonly Choice[] {
  if (key.startsWith('aws:requesttag/')) {
    const tag = key.slice('aws:requesttag/'.length)
    return [
      undefined,
      ...filled(values).map(
        value =>
          new Map([
            [key, [value]],
            ['aws:tagkeys', [tag]],
          ]),
      ),
    ]
  }
  if (key === 'aws:multifactorauthpresent') return [undefined, new Map([[key, ['true']]])]
  return [undefined]
}

function serviceCalls(statements: readonly Written[]): readonly AssumeCall[] {
  const services = statements.flatMap(({ Principal }) => [(Principal as { Service?: string }).Service ?? []].flat())
  const accounts = valuesOn(statements, 'aws:sourceaccount')
  if (accounts.length === 0 || accounts.some(text => isOurs(text))) return []
  return services.map(service => ({
    assumer: { kind: 'service', service },
    action: 'sts:AssumeRole',
    context: new Map([['aws:sourceaccount', [fill(accounts[0] ?? '', '999988887777')]]]),
  }))
}

/** A service is let in for this account as well, and then it is known. */
function isOurs(text: string): boolean {
  return new RegExp(`^${text.replace(/[*]/g, '.*').replace(/[?]/g, '.')}$`).test('111122223333')
}

function tokenCalls(
  statements: readonly Written[],
  keys: ReadonlyMap<string, readonly string[]>,
): readonly AssumeCall[] {
  const providers = statements.flatMap(({ Principal }) =>
    [(Principal as { Federated?: string }).Federated ?? []].flat(),
  )
  return [...new Set(providers)].flatMap(provider => {
    const issuer = provider.slice(provider.indexOf('/') + 1)
    if (issuer.startsWith('oidc.eks')) return []
    const subs = [...DEFAULT_SUBJECTS, ...filled(keys.get(`${issuer}:sub`) ?? [])].filter(isStrangers)
    return subs.map(sub => ({
      assumer: { kind: 'token', provider, issuer },
      action: 'sts:AssumeRoleWithWebIdentity',
      context: new Map([
        [`${issuer}:sub`, [sub]],
        [`${issuer}:aud`, ['sts.amazonaws.com']],
      ]),
    }))
  })
}

const DEFAULT_SUBJECTS = [
  'repo:somebody/project:ref:refs/heads/acme',
  'project_path:somebody/project:ref_type:branch:ref:main',
  'organization:somebody:project:x:workspace:y:run_phase:apply',
  'environment:repo:acme/recordings:x',
]

/** Of another owner than `acme`, in a form that the issuers have. */
function isStrangers(sub: string): boolean {
  const owner = /^(?:repo|project_path|organization):([\w-]+)[/:@]/.exec(sub)?.[1]
  return sub.startsWith('environment:') || (owner !== undefined && owner !== 'acme')
}

function filled(values: readonly string[]): readonly string[] {
  return values.flatMap(value => ['', 'x', '-evil/x:y', '-evil:project:x', 'repo:evil/'].map(text => fill(value, text)))
}

function fill(pattern: string, text: string): string {
  return pattern.replace(/[*]/g, text).replace(/[?]/g, 'x')
}

function nameOf(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1)
}

function keysOf(statements: readonly Written[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { Condition = {} } of statements) {
    for (const keys of Object.values(Condition)) {
      for (const [key, values] of Object.entries(keys)) {
        const name = key.toLowerCase()
        found.set(name, [...(found.get(name) ?? []), ...[values].flat().map(String)])
      }
    }
  }
  return found
}

function valuesOn(statements: readonly Written[], key: string): readonly string[] {
  return keysOf(statements).get(key) ?? []
}
