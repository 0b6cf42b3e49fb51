import { TooManyClasses } from '../../access/prove/dimensions.js'
import { languagesOf } from '../../access/prove/test-values.js'
import { STEP_LIMIT } from '../../pattern/automaton.js'
import { type Language, splits } from '../../pattern/classes.js'
import { atLeast, DIGITS, type Domain, NAME, nameInPath, times, UPPER_OR_DIGIT, word } from '../../pattern/domain.js'
import { codesOf, type Glob, globFrom, literalOf, residuals, STAR } from '../../pattern/pattern.js'
import {
  ABSENT,
  axisOf,
  certainValues,
  doubtfully,
  type KeyValues,
  samplesOf,
  type TrustAxis,
  testsOf,
  textSamples,
} from './axes.js'
import type { Assumer } from './call.js'
import { keyAxis, type Passes } from './keys.js'
import { type Known, knownAccounts, trustedArns } from './known.js'
import type { TrustModel } from './model.js'
import type { Calls } from './search.js'

type Principal = Extract<Assumer, { readonly account: string }>

const ACCOUNT_IDS: Domain = [times(DIGITS, 12, '444455556666')]

/** Every principal of a foreign account that the policy can tell apart, those of accounts that it does not name first. */
export function strangersOf(model: TrustModel, known: Known): readonly Principal[] {
  const named = namedAccounts(model)
  const ours = new Set(knownAccounts(known))
  const accounts = accountsOf(model, known, named).filter(account => !ours.has(account))
  const fresh = accounts.filter(account => !named.includes(account))
  const ordered = [...fresh, ...accounts.filter(account => named.includes(account))]
  return ordered.flatMap(account => principalsOf(model, known, account))
}

/** The accounts that a principal or a condition's value spells out. */
export function namedAccounts({ texts }: TrustModel): readonly string[] {
  return [...new Set(texts.flatMap(text => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []))]
}

/** One account for each way in which the policy's patterns tell accounts apart, with all that are named. */
function accountsOf(model: TrustModel, known: Known, named: readonly string[]): readonly string[] {
  const ofArns = ['iam', 'sts'].flatMap(service =>
    patternsOn(model, 'aws:principalarn').flatMap(glob => residuals(glob, `arn:${known.partition}:${service}::`)),
  )
  const others = [...patternsOn(model, 'aws:principalaccount'), ...ofArns, ...patternsOn(model, 'aws:userid')]
  return [...new Set([...accountsToldApart(model, known, others), ...named])]
}

/** What conditions on a key tell apart. */
export function patternsOn(model: TrustModel, key: string): Language {
  return languagesOf(testsOf(model, key)).flat()
}

/** One account for each way in which patterns tell accounts apart from each other, from the known and from the named. */
export function accountsToldApart(model: TrustModel, known: Known, patterns: Language): readonly string[] {
  const literals = [...knownAccounts(known), ...namedAccounts(model)].map(account => literalOf(account))
  const found = splits(ACCOUNT_IDS, [...patterns, ...literals], STEP_LIMIT, model.steps)
  if (found === undefined) throw new TooManyClasses()
  return found
}

function principalsOf(model: TrustModel, known: Known, account: string): readonly Principal[] {
  const { partition } = known
  const prefix = `arn:${partition}:iam::${account}`
  const session = `arn:${partition}:sts::${account}:federated-user/`
  const declared = trustedArns(known)
  const role = (arn: string) =>
    sessionsOf(model, arn, declared).map((session): Principal => ({ kind: 'role', account, arn, session }))
  const user = (arn: string): Principal => ({ kind: 'user', account, arn })
  const federated = (arn: string): Principal => ({ kind: 'federated-user', account, arn })
  const isDeclared = (principal: Principal) => arnsOf(principal).some(arn => declared.includes(arn))
  const toldApart = declared.map(arn => [literalOf(arn)])
  const all = (domain: Domain, more: readonly Language[] = []) => arns(model, domain, [...toldApart, ...more])
  const living = livingIn(model, declared)
  return [
    ...all([...word(`${prefix}:role/`), nameInPath('somebody')])
      .filter(living)
      .flatMap(role),
    ...all([...word(`${prefix}:user/`), nameInPath('somebody')], userNames(model))
      .filter(living)
      .map(user),
    ...all([...word(session), atLeast(NAME, 2, 'somebody')], federatedNames(model, account, session)).map(federated),
  ].filter(principal => !isDeclared(principal))
}

/**
 * Whether an ARN can be there beside those that certainly are: an account has each name of a role or a user once, whatever
 * its path and its case (IAM API Reference, `CreateRole`, `RoleName`). What the policy spells out is asked about.
 */
function livingIn(model: TrustModel, declared: readonly string[]): (arn: string) => boolean {
  const named = model.statements.flatMap(({ principals }) =>
    principals.flatMap(principal => (principal.kind === 'role' || principal.kind === 'user' ? [principal.arn] : [])),
  )
  const taken = new Set([...declared, ...named].map(withoutPath))
  const written = new Set([...declared, ...model.texts])
  return arn => written.has(arn) || !taken.has(withoutPath(arn))
}

/** `arn:aws:iam::111122223333:role/hub` of `arn:aws:iam::111122223333:role/team/Hub`. */
function withoutPath(arn: string): string {
  return `${arn.slice(0, arn.indexOf('/'))}/${nameOf(arn)}`.toLowerCase()
}

/** The ARNs that a declaration can have for a principal: of the role, and of the one session. */
function arnsOf(principal: Principal): readonly string[] {
  if (principal.kind !== 'role') return [principal.arn]
  const { arn, account, session } = principal
  return [arn, `${arn.split(':iam::')[0]}:sts::${account}:assumed-role/${nameOf(arn)}/${session}`]
}

/** One ARN of the domain for each class that the policy and the declarations tell apart. */
function arns(model: TrustModel, domain: Domain, more: readonly Language[] = []): readonly string[] {
  const named = [...new Set(model.texts.filter(text => text.startsWith('arn:')))]
  const ofSessions = [...new Set(named.flatMap(text => /:assumed-role\/([^/]+)\//.exec(text)?.[1] ?? []))]
  const languages: Language[] = [
    ...languagesOf(testsOf(model, 'aws:principalarn')),
    ...named.map(text => [literalOf(text)]),
    // the role of a session can have any path
    ...ofSessions.map(name => [namedAtEnd(literalOf(name))]),
    ...more,
  ]
  return textSamples(model, languages, domain)
}

const SLASH = 47

/** The ARNs of users whose name fits. */
function userNames(model: TrustModel): readonly Language[] {
  return languagesOf(testsOf(model, 'aws:username')).map(language => language.map(namedAtEnd))
}

/** The ARNs of federated users whose id, which ends with their name, fits. */
function federatedNames(model: TrustModel, account: string, session: string): readonly Language[] {
  return languagesOf(testsOf(model, 'aws:userid')).map(language =>
    language.flatMap(glob =>
      residuals(glob, `${account}:`).map(({ tokens, fold }) =>
        globFrom([...codesOf(session), ...tokens], { ignoreCase: fold }),
      ),
    ),
  )
}

/** The ARNs that end with a name that fits, behind any path. */
function namedAtEnd({ tokens, fold }: Glob): Glob {
  return globFrom([STAR, SLASH, ...tokens], { ignoreCase: fold })
}

/** Any session, and those that the policy names, which are principals of their own. */
function sessionsOf(model: TrustModel, arn: string, declared: readonly string[]): readonly string[] {
  const named = sessionsIn(model.texts, nameOf(arn))
  return [unlike('session', [...named, ...sessionsIn(declared, nameOf(arn))]), ...named]
}

function sessionsIn(texts: readonly string[], role: string): readonly string[] {
  return texts.flatMap(text => {
    const [, name, session] = /^arn:[^:]+:sts::\d{12}:assumed-role\/([^/]+)\/([^/]+)$/.exec(text) ?? []
    return name === role && session !== undefined ? [session] : []
  })
}

function unlike(name: string, others: readonly string[]): string {
  return others.includes(name) ? unlike(`${name}-2`, others) : name
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** The calls that a principal can make, with and without session tags and a source identity. */
export function callsOf(model: TrustModel, assumer: Principal, known: Known, roleId?: string): readonly Calls[] {
  const fixed = new Map<string, readonly KeyValues[]>([
    ['aws:principalarn', certainValues([assumer.arn])],
    ['aws:principalaccount', certainValues([assumer.account])],
    ['aws:principaltype', certainValues([TYPES[assumer.kind]])],
    ['aws:principalisawsservice', certainValues(['false'])],
    ['aws:username', assumer.kind === 'user' ? certainValues([nameOf(assumer.arn)]) : [ABSENT]],
    ['aws:resourceaccount', certainValues([known.account])],
    ['aws:viaawsservice', [...certainValues(['false']), ...doubtfully(['true'])]],
    ['aws:userid', model.keys.has('aws:userid') ? userIds(model, assumer, known, roleId) : []],
  ])
  return tagVariants(model).map(passes => ({
    assumer,
    action: 'sts:AssumeRole',
    passes,
    axes: axesOf(model, fixed, key => ofAccount(model, assumer, key, keyAxis(model, key, 'principal', passes, known))),
  }))
}

/** The organization of an account that the policy names may be the one that it asks for. */
function ofAccount(model: TrustModel, { account }: Principal, key: string, axis: TrustAxis): TrustAxis {
  const isItsOwn = key.startsWith('aws:principalorg') && namedAccounts(model).includes(account)
  return isItsOwn ? axis.map(point => ({ ...point, certain: true })) : axis
}

const TYPES = { role: 'AssumedRole', user: 'User', 'federated-user': 'FederatedUser' }

export function axesOf(
  model: TrustModel,
  fixed: ReadonlyMap<string, readonly KeyValues[]>,
  free: (key: string) => TrustAxis,
): readonly TrustAxis[] {
  return [...model.keys.keys()].map(key => {
    const choices = fixed.get(key)
    return choices === undefined ? free(key) : axisOf(model, key, choices)
  })
}

/** A policy that asks about no tag and no source identity does not tell the calls with them apart. */
export function tagVariants({ keys }: TrustModel): readonly Passes[] {
  const asked = [...keys.keys()]
  const tags = asked.some(key => /^aws:(requesttag\/.*|tagkeys)$|^sts:transitivetagkeys$/.test(key))
  const identity = asked.includes('sts:sourceidentity')
  return ways(tags).flatMap(withTags =>
    ways(identity).map(withIdentity => ({ tags: withTags, identity: withIdentity })),
  )
}

function ways(isAsked: boolean): readonly boolean[] {
  return isAsked ? [false, true] : [false]
}

const ID_LETTERS = 17

/** AWS gives ids out: one that the policy spells out is of somebody in particular, unless it is of the account's own. */
function userIds(model: TrustModel, assumer: Principal, known: Known, roleId: string | undefined): KeyValues[] {
  const domain = userIdDomain(model, assumer, roleId)
  if (roleId !== undefined) return certainValues(samplesOf(model, 'aws:userid', domain))
  const own = known.roles.map(({ RoleId }) => RoleId)
  const others = (ids: readonly string[]) => samplesOf(model, 'aws:userid', domain, ids.flatMap(sessionsWithId))
  return [...certainValues(others([...own, ...spelledOut(model)])), ...doubtfully(others(own))]
}

/** Every `aws:userid` that an id is in. */
function sessionsWithId(id: string): Language {
  return [literalOf(id), globFrom([...codesOf(`${id}:`), STAR])]
}

function userIdDomain({ texts }: TrustModel, assumer: Principal, roleId: string | undefined): Domain {
  switch (assumer.kind) {
    case 'role': {
      const id =
        roleId === undefined ? [...word('AROA'), times(UPPER_OR_DIGIT, ID_LETTERS, 'SOMEBODYELSE12345')] : word(roleId)
      const isNamed = sessionsIn(texts, nameOf(assumer.arn)).includes(assumer.session)
      const session = isNamed ? word(assumer.session) : [atLeast(NAME, 2, assumer.session)]
      return [...id, ...word(':'), ...session]
    }
    case 'user':
      return [...word('AIDA'), times(UPPER_OR_DIGIT, ID_LETTERS, 'SOMEBODYELSE12345')]
    case 'federated-user':
      return word(`${assumer.account}:${nameOf(assumer.arn)}`)
  }
}

function spelledOut({ texts }: TrustModel): readonly string[] {
  return [...new Set(texts.flatMap(text => text.match(/\bA(?:ROA|IDA)[A-Z0-9]{12,124}\b/g) ?? []))]
}
