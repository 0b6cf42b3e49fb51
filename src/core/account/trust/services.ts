import type { Language } from '../../pattern/classes.js'
import { ANYTHING, atLeast, type Domain, HOST, type Letters, word } from '../../pattern/domain.js'
import { accepts, globOf, literalOf } from '../../pattern/pattern.js'
import { ABSENT, certainValues, doubtfully, type KeyValues, samplesOf, type TrustAxis } from './axes.js'
import { accountsToldApart, axesOf, namedAccounts, patternsOn, tagVariants } from './callers.js'
import { keyAxis, type Passes } from './keys.js'
import { type Known, knownAccounts } from './known.js'
import type { TrustClauses, TrustModel } from './model.js'
import type { Calls } from './search.js'

/** The account on whose behalf a service calls: a known one, or one that nobody declared. */
type Behalf = { readonly kind: 'known' } | { readonly kind: 'foreign'; readonly account: string }

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
  const ours = new Set(knownAccounts(known))
  const accounts = sourcesIn(model, known).filter(account => !ours.has(account))
  return accounts.flatMap(account => callsFor(model, service, known, { kind: 'foreign', account }))
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
    ['aws:sourceorgid', sourceOrganizations(model, known, behalf)],
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
  return [ABSENT, ...certainValues(behalf.kind === 'known' ? knownAccounts(known) : [behalf.account])]
}

const PART: Letters = [
  [97, 122],
  [48, 57],
  [45, 46],
]

/** ARNs of the account, or of resources whose ARN has no account, such as a bucket's. */
function sourceArns(model: TrustModel, known: Known, behalf: Behalf): KeyValues[] {
  const isKnown = behalf.kind === 'known'
  const accounts = isKnown ? ['', ...knownAccounts(known)] : [behalf.account]
  const except = isKnown ? meantForOthers(model, known) : []
  const samples = accounts.flatMap(account =>
    samplesOf(model, 'aws:sourcearn', arnsIn(known.partition, account), except),
  )
  return [ABSENT, ...certainValues(samples)]
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

function sourceOrganizations(model: TrustModel, known: Known, behalf: Behalf): KeyValues[] {
  const { organization } = known
  if (behalf.kind === 'known') return [ABSENT, ...certainValues(organization === undefined ? [] : [organization])]
  const own = organization === undefined ? [] : [literalOf(organization)]
  const others = samplesOf(model, 'aws:sourceorgid', undefined, own)
  return [ABSENT, ...(organization === undefined ? doubtfully(others) : certainValues(others))]
}
