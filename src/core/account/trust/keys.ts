import { inRange, readAddress } from '../../access/addresses.js'
import { compare, readInstant } from '../../access/values.js'
import { atLeast, DIGITS, type Domain, type Letters, NAME, times, word } from '../../pattern/domain.js'
import { entryOf } from '../../text/untyped.js'
import { ABSENT, axisOf, certainValues, doubtfully, type KeyValues, samplesOf, setsOf, type TrustAxis } from './axes.js'
import type { Known } from './known.js'
import { clausesAbout, type TrustModel } from './model.js'

/**
 * What a caller can do about a condition key of its call.
 *
 * `chosen`: it writes what it likes, or leaves it out. `required`: it writes what it likes. `tag`: the same, where it may
 * pass session tags. `identity`: the same, where it may set a source identity. `assigned`: AWS gives the value out, so
 * one that the policy spells out is somebody's in particular. `network`: where it calls from. `moment`: it can wait.
 * `absent`: its calls never have it. `unclear`: AWS does not say.
 */
export type KeyRule =
  | 'chosen'
  | 'required'
  | 'tag'
  | 'identity'
  | 'assigned'
  | 'network'
  | 'moment'
  | 'absent'
  | 'unclear'

/** Sources: IAM User Guide, "AWS global condition context keys" and "Available keys for AWS STS". */
const OF_PRINCIPALS: readonly (readonly [RegExp, KeyRule])[] = [
  [/^sts:rolesessionname$/, 'required'],
  [/^aws:(requesttag\/.*|tagkeys)$|^sts:transitivetagkeys$/, 'tag'],
  [/^sts:sourceidentity$/, 'identity'],
  [/^sts:(externalid|durationseconds)$/, 'chosen'],
  [/^aws:(principaltag\/.*|multifactorauth(present|age)|sourceidentity|tokenissuetime)$/, 'chosen'],
  [/^aws:(useragent|referer|requestedregion|securetransport)$/, 'chosen'],
  [/^(aws|iam):resourcetag\/.*$/, 'chosen'],
  [
    /^aws:(principalorgid|principalorgpaths|sourcevpc|sourcevpce|sourcevpcarn|vpce(account|orgid|orgpaths))$/,
    'assigned',
  ],
  [/^aws:(federatedprovider)$/, 'assigned'],
  [/^aws:(sourceip|vpcsourceip)$/, 'network'],
  [/^aws:(currenttime|epochtime)$/, 'moment'],
  [/^aws:source(account|arn|orgid|orgpaths)$|^aws:principalservicename(slist)?$/, 'absent'],
  [/^aws:/, 'unclear'],
  [/^sts:(?!roleauthorizedbyidp)/, 'unclear'],
]

/** A call with a web identity has no AWS principal; its tags and its source identity come with the token. */
const OF_TOKENS: readonly (readonly [RegExp, KeyRule])[] = [
  [/^aws:(principal.*|userid|username|multifactorauth.*|tokenissuetime|sourceidentity)$|^sts:externalid$/, 'absent'],
  [/^aws:(requesttag\/.*|tagkeys)$|^sts:(transitivetagkeys|sourceidentity)$/, 'unclear'],
  [/^sts:roleauthorizedbyidp$/, 'chosen'],
  ...OF_PRINCIPALS,
]

/** A service writes what its user configured, and AWS fills in the rest. */
const OF_SERVICES: readonly (readonly [RegExp, KeyRule])[] = [
  [/^aws:(principal(org.*|arn|account|type)|userid|username|multifactorauth.*)$/, 'absent'],
  ...OF_PRINCIPALS,
]

const RULES = { principal: OF_PRINCIPALS, token: OF_TOKENS, service: OF_SERVICES }

export type CallerSort = keyof typeof RULES

export function ruleOf(sort: CallerSort, key: string): KeyRule {
  return RULES[sort].find(([pattern]) => pattern.test(key))?.[1] ?? 'absent'
}

/** What the call passes beside the role: session tags, a source identity. */
export interface Passes {
  readonly tags: boolean
  readonly identity: boolean
}

const LOWER_OR_DIGIT: Letters = [
  [97, 122],
  [48, 57],
]
const ORGANIZATION: Domain = [...word('o-'), atLeast(LOWER_OR_DIGIT, 1, 'somebodyelse')]

const DOMAINS: Readonly<Record<string, Domain>> = {
  'sts:rolesessionname': [atLeast(NAME, 2, 'session')],
  'sts:sourceidentity': [atLeast(NAME, 2, 'somebody')],
  'aws:principalorgid': ORGANIZATION,
  'aws:vpceorgid': ORGANIZATION,
  'aws:vpceaccount': [times(DIGITS, 12, '444455556666')],
}

/** The axis of a key that does not follow from who calls. */
export function keyAxis(model: TrustModel, key: string, sort: CallerSort, passes: Passes, known: Known): TrustAxis {
  return axisOf(model, key, choicesOf(model, key, ruleOf(sort, key), passes, known))
}

function choicesOf(model: TrustModel, key: string, rule: KeyRule, passes: Passes, known: Known): KeyValues[] {
  const samples = () => samplesOf(model, key, entryOf(DOMAINS, key))
  const certain = () => setsOf(key, certainValues(samples()))
  switch (rule) {
    case 'absent':
      return [ABSENT]
    case 'chosen':
      return [ABSENT, ...certain()]
    case 'required':
      return certain()
    case 'tag':
      return passes.tags ? [ABSENT, ...certain()] : [ABSENT]
    case 'identity':
      return passes.identity ? certain() : [ABSENT]
    case 'unclear':
      return [ABSENT, ...setsOf(key, doubtfully(samples()))]
    case 'assigned':
      return [ABSENT, ...setsOf(key, assigned(samples(), model, key, known))]
    case 'network':
      return [ABSENT, ...addresses(model, key, samples())]
    case 'moment':
      return samples()
        .filter(value => isNotBefore(value, known.today))
        .map(value => ({ values: [value], certain: true }))
  }
}

function isNotBefore(value: string, today: string): boolean {
  const [instant, start] = [readInstant(value), readInstant(today)]
  return instant !== undefined && start !== undefined && compare(instant, start) >= 0
}

/**
 * A value that the policy spells out belongs to somebody in particular, who may be known; one that a wildcard lets in
 * can be a stranger's. The own organization has no strangers; with that known, every other one is made of them.
 */
function assigned(samples: readonly string[], model: TrustModel, key: string, known: Known): KeyValues[] {
  const ofPrincipal = key === 'aws:principalorgid' || key === 'aws:principalorgpaths'
  const isOwn = (value: string) => known.organization !== undefined && value.split('/')[0] === known.organization
  const strangers = ofPrincipal ? samples.filter(value => !isOwn(value)) : samples
  return strangers.map(value => ({ values: [value], certain: isSurelyForeign(value, model, ofPrincipal, known) }))
}

function isSurelyForeign(value: string, model: TrustModel, ofPrincipal: boolean, known: Known): boolean {
  if (ofPrincipal && known.organization !== undefined) return true
  const name = value.split('/')[0] ?? value
  return !model.texts.some(text => text === value || (ofPrincipal && text.startsWith(`${name}/`)))
}

const HALF = { 32: 1n << 31n, 128: 1n << 127n }

/** An address is no identity: who calls from a named range is not known; a range of half the world is no range. */
function addresses(model: TrustModel, key: string, samples: readonly string[]): KeyValues[] {
  const named = clausesAbout(model, key).flatMap(({ test }) => (test.kind === 'address' ? test.ranges : []))
  const ranges = named.filter(({ bits, low, high }) => high - low + 1n < HALF[bits])
  return samples.map(value => {
    const address = readAddress(value)
    const isNamed = address !== undefined && ranges.some(range => inRange(address, range))
    return { values: [value], certain: !isNamed }
  })
}
