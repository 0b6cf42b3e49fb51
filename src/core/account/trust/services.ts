import type { Language } from '../../pattern/classes.js'
import { ANYTHING, atLeast, type Domain, HOST, type Letters, word } from '../../pattern/domain.js'
import { accepts, globOf } from '../../pattern/pattern.js'
import { ABSENT, certainValues, doubtfully, type KeyValues, samplesOf, setsOf, type TrustAxis } from './axes.js'
import { accountsToldApart, axesOf, namedAccounts, patternsOn, tagVariants } from './callers.js'
import { keyAxis, type Passes, wholeOrIn } from './keys.js'
import { type Known, knownAccounts } from './known.js'
import type { TrustClauses, TrustModel } from './model.js'
import type { Calls } from './search.js'

/** For whom a service calls: for known accounts, for one that nobody declared, or it does not say. */
type Behalf =
  | { readonly kind: 'known' | 'unsaid' }
  /** Unlike those that the policy names, in its organization, too. */
  | { readonly kind: 'foreign'; readonly account: string; readonly isUnnamed: boolean }

/** The services that a statement lets in: by name, or any where it names everybody. */
export function servicesOf(model: TrustModel, { principals }: TrustClauses): readonly string[] {
  const named = principals.flatMap(principal => (principal.kind === 'service' ? [principal.service] : []))
  return principals.some(({ kind }) => kind === 'everyone') ? [...named, ...anyService(model)] : named
}

const HOST_NAME: Domain = [atLeast(HOST, 1, 'lambda.amazonaws.com')]

function anyService(model: TrustModel): readonly string[] {
  return samplesOf(model, 'aws:principalservicename', HOST_NAME)
}

/** Calls of a service for this account or a declared one, or for nobody in particular. */
export function callsForKnown(model: TrustModel, service: string, known: Known): readonly Calls[] {
  return callsFor(model, service, known, { kind: 'known' })
}

/** Calls of a service for each other account that the policy names, and for one that it does not name. */
export function callsForStrangers(model: TrustModel, service: string, known: Known): readonly Calls[] {
  return strangersIn(model, known).flatMap(account =>
    callsFor(model, service, known, { kind: 'foreign', account, isUnnamed: false }),
  )
}

/**
 * Calls of a service that do not say for whom they are made; and those for accounts that the policy does not name, one
 * account for each way in which it tells these apart.
 */
export function callsForAnyone(model: TrustModel, service: string, known: Known) {
  const named = namedAccounts(model)
  const unnamed = strangersIn(model, known).filter(account => !named.includes(account))
  return {
    unsaid: callsFor(model, service, known, { kind: 'unsaid' }),
    unnamed: unnamed.map(account => callsFor(model, service, known, { kind: 'foreign', account, isUnnamed: true })),
  }
}

function strangersIn(model: TrustModel, known: Known): readonly string[] {
  const ours = new Set(knownAccounts(known))
  return sourcesIn(model, known).filter(account => !ours.has(account))
}

/** One account for each way in which the policy's patterns of sources tell accounts apart, with all that are named. */
function sourcesIn(model: TrustModel, known: Known): readonly string[] {
  const inArns = model.texts.flatMap(text => (/^arn(:[^:]*){5}/.test(text) ? [globOf(text.split(':')[4] ?? '')] : []))
  return [
    ...new Set([
      ...namedAccounts(model),
      ...accountsToldApart(model, known, [...patternsOn(model, 'aws:sourceaccount'), ...inArns]),
    ]),
  ]
}

function callsFor(model: TrustModel, service: string, known: Known, behalf: Behalf): readonly Calls[] {
  const fixed = new Map<string, readonly KeyValues[]>([
    ['aws:principalisawsservice', certainValues(['true'])],
    ['aws:principalservicename', certainValues([service])],
    ['aws:principalservicenameslist', certainValues([service])],
    ['aws:resourceaccount', certainValues([known.account])],
    ['aws:sourceaccount', sourceAccounts(known, behalf)],
    ['aws:sourcearn', sourceArns(model, known, behalf)],
    ['aws:sourceorgid', sourceOrganizations(model, 'aws:sourceorgid', known, behalf)],
    ['aws:sourceorgpaths', sourceOrganizations(model, 'aws:sourceorgpaths', known, behalf)],
  ])
  const free =
    (passes: Passes) =>
    (key: string): TrustAxis =>
      keyAxis(model, key, 'service', passes, known)
  return tagVariants(model).map(passes => ({
    assumer: { kind: 'service', service },
    action: 'sts:AssumeRole',
    passes,
    axes: axesOf(model, fixed, free(passes)),
  }))
}

function sourceAccounts(known: Known, behalf: Behalf): KeyValues[] {
  return [ABSENT, ...certainValues(accountsOf(known, behalf))]
}

function accountsOf(known: Known, behalf: Behalf): readonly string[] {
  if (behalf.kind === 'foreign') return [behalf.account]
  return behalf.kind === 'known' ? knownAccounts(known) : []
}

const PART: Letters = [
  [97, 122],
  [48, 57],
  [45, 46],
]

/** ARNs of the account, or of resources whose ARN has no account, such as a bucket's. */
function sourceArns(model: TrustModel, known: Known, behalf: Behalf): KeyValues[] {
  const isKnown = behalf.kind === 'known'
  const accounts = [...(isKnown ? [''] : []), ...accountsOf(known, behalf)]
  const except = exceptedArns(model, known, behalf)
  const samples = accounts.flatMap(account =>
    samplesOf(model, 'aws:sourcearn', arnsIn(known.partition, account), except),
  )
  return [ABSENT, ...certainValues(samples)]
}

/** ARNs that say somewhere an account that the policy names, and for which the service does not call. */
function exceptedArns(model: TrustModel, known: Known, behalf: Behalf): Language {
  if (behalf.kind === 'known') return meantForOthers(model, known)
  const others = namedAccounts(model).filter(account => behalf.kind !== 'foreign' || account !== behalf.account)
  return others.flatMap(account => [globOf(`*:${account}`), globOf(`*:${account}:*`)])
}

/**
 * ARNs that say somewhere the account of a pattern which names none of ours. Under `StringLike` a star stands for colons,
 * so that such a pattern fits an ARN of ours that has the foreign account in its name; it was not written for that.
 */
function meantForOthers({ texts }: TrustModel, known: Known): Language {
  const ours = knownAccounts(known)
  const isOurs = (part: string) => ours.some(account => accepts(globOf(part), account))
  return texts
    .filter(text => text.startsWith('arn:'))
    .flatMap(text => {
      const parts = text.split(':')
      const accounts = parts.filter(part => ACCOUNT_LIKE.test(part))
      if (accounts.some(isOurs)) return []
      return accounts.map(part => globOf(`*:${part}${part === parts.at(-1) ? '' : ':*'}`))
    })
}

/** Twelve digits, or digits with wildcards that may stand for the others. */
const ACCOUNT_LIKE = /^(?:\d{12}|(?=.*\d)(?=.*[*?])[\d*?]+)$/

function arnsIn(partition: string, account: string): Domain {
  const service = atLeast(PART, 1, 'sns')
  const region = atLeast(PART, 0, 'us-east-1')
  return [
    ...word(`arn:${partition}:`),
    service,
    ...word(':'),
    region,
    ...word(`:${account}:`),
    atLeast(ANYTHING, 1, 'a'),
  ]
}

/** Ids of organizations, or paths in them, which begin with the id. */
function sourceOrganizations(model: TrustModel, key: string, known: Known, behalf: Behalf): KeyValues[] {
  const { organization } = known
  const own = organization === undefined ? [] : wholeOrIn(organization)
  const sets = (choices: readonly KeyValues[]) => [ABSENT, ...setsOf(key, choices)]
  switch (behalf.kind) {
    case 'unsaid':
      return [ABSENT]
    case 'known':
      return sets(certainValues(organization === undefined ? [] : ownOnes(model, key, organization)))
    case 'foreign': {
      const named = behalf.isUnnamed ? organizationsNamed(model).flatMap(wholeOrIn) : []
      const others = samplesOf(model, key, undefined, [...own, ...named])
      return sets(organization === undefined ? doubtfully(others) : certainValues(others))
    }
  }
}

function ownOnes(model: TrustModel, key: string, organization: string): readonly string[] {
  if (key === 'aws:sourceorgid') return [organization]
  return samplesOf(model, key, [...word(`${organization}/`), atLeast(ANYTHING, 0, '')])
}

function organizationsNamed({ texts }: TrustModel): readonly string[] {
  return [...new Set(texts.flatMap(text => /^o-[a-z0-9]+(?=\/|$)/.exec(text) ?? []))]
}
