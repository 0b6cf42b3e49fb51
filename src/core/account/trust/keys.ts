import { inRange, readAddress } from '../../access/addresses.js'
import { momentsFrom } from '../../access/prove/test-values.js'
import type { Language } from '../../pattern/classes.js'
import { ANYTHING, atLeast, DIGITS, type Domain, type Letters, NAME, times, word } from '../../pattern/domain.js'
import { codesOf, globFrom, literalOf, STAR } from '../../pattern/pattern.js'
import { entryOf } from '../../text/untyped.js'
import {
  ABSENT,
  axisOf,
  certainValues,
  doubtfully,
  type KeyValues,
  kindOf,
  samplesOf,
  setsOf,
  type TrustAxis,
  testsOf,
} from './axes.js'
import type { Known } from './known.js'
import { clausesAbout, masksOf, type TrustModel } from './model.js'

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

/**
 * What the session of a role may say of where it comes from: of the code that has it, or of who signed in. Its holder
 * has made it so. Sources: IAM User Guide, "AWS global condition context keys", "Properties of the principal" and
 * "Available keys for SAML-based AWS STS federation".
 */
const OF_SESSIONS: readonly (readonly [RegExp, KeyRule])[] = [
  [/^(ec2|ssm|lambda|glue|identitystore|saml):|^[^:]*\.[^:]*:/, 'unclear'],
]

const RULES = { principal: [...OF_PRINCIPALS, ...OF_SESSIONS], token: OF_TOKENS, service: OF_SERVICES }

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

const SECONDS: Domain = [atLeast(DIGITS, 1, '3600')]

const DOMAINS: Readonly<Record<string, Domain>> = {
  'aws:multifactorauthage': SECONDS,
  'sts:durationseconds': SECONDS,
  'aws:sourceip': [atLeast(ANYTHING, 1, '203.0.113.10')],
  'aws:vpcsourceip': [atLeast(ANYTHING, 1, '10.0.0.10')],
  'aws:tokenissuetime': [atLeast(ANYTHING, 1, '2026-01-01T00:00:00Z')],
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
      return [ABSENT, ...setsOf(key, assigned(model, key, known))]
    case 'network':
      return [ABSENT, ...addresses(model, key, samples())]
    case 'moment':
      return moments(model, key, known)
  }
}

/** A caller can wait for every moment from today on. Which text a moment is, AWS says for none that compares texts. */
function moments(model: TrustModel, key: string, { today }: Known): KeyValues[] {
  const instants = momentsFrom(today, key, testsOf(model, key))
  return instants === undefined ? doubtfully(samplesOf(model, key)) : certainValues(instants)
}

/**
 * A value that the policy spells out belongs to somebody in particular, who may be known; one that a wildcard lets in
 * can be a stranger's. The own organization has no strangers; with that known, every other one is made of them.
 */
function assigned(model: TrustModel, key: string, { organization }: Known): KeyValues[] {
  const others = (except: Language) => samplesOf(model, key, entryOf(DOMAINS, key), except)
  const ofPrincipal = key === 'aws:principalorgid' || key === 'aws:principalorgpaths'
  if (ofPrincipal && organization !== undefined) return certainValues(others(wholeOrIn(organization)))
  const named = model.texts.flatMap(text => (ofPrincipal ? [text, text.replace(/\/.*/s, '')] : [text]))
  const spelledOut = [...new Set(named)].filter(name => name !== '' && !/[*?]/.test(name))
  const strange = others(spelledOut.flatMap(name => (ofPrincipal ? wholeOrIn(name) : [literalOf(name)])))
  return [...certainValues(strange), ...doubtfully(toldFrom(model, key, strange, others([])))]
}

/** Those values that the policy tells from each of `known`. */
function toldFrom(model: TrustModel, key: string, known: readonly string[], values: readonly string[]) {
  const id = (value: string) => Object.values(masksOf(model, key, [value])).join()
  const ids = known.map(id)
  return values.filter(value => !ids.includes(id(value)))
}

/** An organization's id, and its paths, which begin with it. */
export function wholeOrIn(organization: string): Language {
  return [literalOf(organization), globFrom([...codesOf(`${organization}/`), STAR])]
}

const HALF = { 32: 1n << 31n, 128: 1n << 127n }

/** An address is no identity: who calls from a named range is not known; a range of half the world is no range. */
function addresses(model: TrustModel, key: string, samples: readonly string[]): KeyValues[] {
  if (![undefined, 'address'].includes(kindOf(model, key))) return doubtfully(samples)
  const named = clausesAbout(model, key).flatMap(({ test }) => (test.kind === 'address' ? test.ranges : []))
  const ranges = named.filter(({ bits, low, high }) => high - low + 1n < HALF[bits])
  return samples.map(value => {
    const address = readAddress(value)
    const isNamed = address !== undefined && ranges.some(range => inRange(address, range))
    return { values: [value], certain: !isNamed }
  })
}
