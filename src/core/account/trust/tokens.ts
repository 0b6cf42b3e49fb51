import { wholeNumber } from '../../access/values.js'
import { ANYTHING, atLeast, DIGITS, type Domain, type Letters, times, word } from '../../pattern/domain.js'
import { codesOf, type Glob, globFrom, literalOf, STAR } from '../../pattern/pattern.js'
import type { Condition } from '../../policy/ast.js'
import { readOperator } from '../../policy/operators.js'
import { entryOf } from '../../text/untyped.js'
import { ABSENT, axisOf, certainValues, doubtfully, type KeyValues, samplesOf, setsOf, type TrustAxis } from './axes.js'
import { axesOf, tagVariants } from './callers.js'
import { keyAxis } from './keys.js'
import { type Known, trustedTenants } from './known.js'
import { masksOf, type TrustModel } from './model.js'
import type { Calls } from './search.js'
import {
  type ClaimRule,
  GITHUB_CLAIMS,
  PUBLIC_SIGN_IN,
  SHARED_ISSUERS,
  type SubjectForm,
  TENANT_SUBJECTS,
} from './shared-issuers.js'

/** What the tokens of an issuer say, and whether strangers surely have some. */
interface Issuer {
  readonly issuer: string
  readonly isShared: boolean
  readonly ruleOf: (claim: string) => ClaimRule | 'absent'
}

const COGNITO = 'cognito-identity.amazonaws.com'
const doubtful: ClaimRule = { kind: 'doubtful' }

/** The calls that strangers make with tokens of an issuer; none where the issuer is declared. */
export function callsWithToken(model: TrustModel, provider: string, issuer: string, known: Known): readonly Calls[] {
  const declared = trustedTenants(known, issuer)
  const { isShared, ruleOf } = issuerOf(issuer)
  if (declared === 'everyone' && !isShared) return []
  // An issuer that serves everybody cannot be declared as a whole, but for the pools of this account.
  const tenants = declared === 'everyone' ? (issuer === COGNITO ? [OWN_POOL] : []) : declared
  const fixed = new Map<string, readonly KeyValues[]>([
    ['aws:federatedprovider', certainValues([provider])],
    ['aws:principalisawsservice', certainValues(['false'])],
    ['aws:resourceaccount', certainValues([known.account])],
  ])
  const claims = claimAxes(model, { issuer, isShared, ruleOf }, tenants)
  const isClaim = (key: string) => key.startsWith(`${issuer.toLowerCase()}:`)
  const ofClaim = new Map([...fixed, ...[...model.keys.keys()].filter(isClaim).map(key => [key, []] as const)])
  return tagVariants(model).map(passes => ({
    assumer: { kind: 'token', provider, issuer },
    action: 'sts:AssumeRoleWithWebIdentity',
    passes,
    axes: [
      ...claims,
      ...axesOf(model, fixed, key => (ofClaim.has(key) ? NO_MATTER : keyAxis(model, key, 'token', passes, known))),
    ],
  }))
}

const ALL = -1n
const NO_MATTER: TrustAxis = [{ surely: ALL, perhaps: ALL, certain: true, context: new Map() }]

function issuerOf(issuer: string): Issuer {
  const shared = [...SHARED_ISSUERS, ...PUBLIC_SIGN_IN].find(({ issuers }) => issuers.includes(issuer))
  if (shared !== undefined) {
    const isGitHub = shared.claims === GITHUB_CLAIMS
    const ruleOf = (claim: string) => entryOf(shared.claims, claim) ?? (isGitHub ? 'absent' : doubtful)
    return { issuer, isShared: Object.keys(shared.claims).length > 0, ruleOf }
  }
  if (/^oidc\.circleci\.com\/org\//.test(issuer)) {
    return {
      issuer,
      isShared: false,
      ruleOf: claim => (claim.endsWith('/project-id') ? { kind: 'id' } : subjectOr(claim)),
    }
  }
  return { issuer, isShared: false, ruleOf: subjectOr }
}

function subjectOr(claim: string): ClaimRule {
  return claim === 'sub' ? { kind: 'subject', forms: [...TENANT_SUBJECTS, WHOLE] } : doubtful
}

/** Any subject at all, which names one holder. */
const WHOLE: SubjectForm = { before: '', ends: [''] }

/** Whether an issuer of one owner has strangers among its holders, its trust policy does not say. */
function claimAxes(model: TrustModel, { issuer, isShared, ruleOf }: Issuer, tenants: readonly string[]): TrustAxis[] {
  const owner: TrustAxis = [{ surely: ALL, perhaps: ALL, certain: isShared, context: new Map() }]
  const prefix = `${issuer}:`.toLowerCase()
  const asked = [...model.keys.keys()].filter(key => key.startsWith(prefix))
  const isOfPool = (key: string) => issuer === COGNITO && (key === POOL || key === SIGN_IN)
  const axes = asked
    .filter(key => !isOfPool(key))
    .map(key => axisOf(model, key, claimValues(model, key, ruleOf(key.slice(prefix.length)), tenants)))
  return [owner, ...(issuer === COGNITO ? [poolAxis(model, tenants)] : []), ...axes]
}

/** Every token has a subject and an audience, and no page of AWS's says what a policy may make of that. */
const PERHAPS_ABSENT: KeyValues = { values: [], certain: false }

function claimValues(
  model: TrustModel,
  key: string,
  rule: ClaimRule | 'absent',
  tenants: readonly string[],
): readonly KeyValues[] {
  if (rule === 'absent') return [ABSENT]
  const others = (known: readonly string[], domain?: Domain) => samplesOf(model, key, domain, literals(known))
  switch (rule.kind) {
    case 'chosen':
      return [...certainValues(others(tenants)), chosenAbsence(key)]
    case 'doubtful':
      return [ABSENT, ...doubtfully(others(tenants))]
    case 'id': {
      const named = [...namedValues(model, key), ...tenants]
      const domain = rule.digits === true ? [times(NOT_ZERO, 1, '4'), atLeast(DIGITS, 0, '444')] : undefined
      return [...certainValues(others(named, domain)), PERHAPS_ABSENT]
    }
    case 'subject':
      return [...certainValues(strangers(model, key, rule.forms, tenants)), PERHAPS_ABSENT]
    case 'usable': {
      const own = strangers(model, key, rule.forms, tenants)
      return [...certainValues(own), ...doubtfully(others(tenants)), ABSENT]
    }
  }
}

const NOT_ZERO: Letters = [[49, 57]]

/** Subjects of every form that no tenant has whom the policy names. */
function strangers(model: TrustModel, key: string, forms: readonly SubjectForm[], tenants: readonly string[]) {
  const except = forms.flatMap(form => knownSubjects(model, key, form, tenants))
  return forms.flatMap(form =>
    domainsOf(form).flatMap(domain => samplesOf(model, key, domain, form.chosen === true ? [] : except)),
  )
}

function chosenAbsence(key: string): KeyValues {
  return key.endsWith(':aud') ? PERHAPS_ABSENT : ABSENT
}

function literals(texts: readonly string[]): readonly Glob[] {
  return texts.map(text => literalOf(text))
}

const NAME_LETTERS: Letters = [
  [97, 122],
  [65, 90],
  [48, 57],
  [45, 46],
  [95, 95],
]

/** The subjects of one form, one domain for each way in which the tenant's name ends. */
function domainsOf({ before, ends, chosen }: SubjectForm): readonly Domain[] {
  if (chosen === true) return [[...word(before), atLeast(ANYTHING, 1, 'anything')]]
  if (before === '' && ends.includes('')) return [[atLeast(ANYTHING, 1, 'somebody-else')]]
  return ends.map(end => {
    const rest = end === '' ? [] : [...word(end), atLeast(ANYTHING, 1, 'anything')]
    return [...word(before), atLeast(NAME_LETTERS, 1, 'somebody-else'), ...rest]
  })
}

/** Nobody can have the name of another tenant in other letters. */
const IGNORING_CASE = { ignoreCase: true }

function knownSubjects(model: TrustModel, key: string, form: SubjectForm, tenants: readonly string[]): readonly Glob[] {
  if (form.chosen === true) return []
  const spelledOut = [...valuesOf(model, key), ...tenants].flatMap(text => tenantIn(text, form) ?? [])
  const names = [...spelledOut, ...tenants]
  const begun = form.ends
    .filter(end => end !== '')
    .flatMap(end => names.map(name => globFrom([...codesOf(form.before + name + end), STAR], IGNORING_CASE)))
  const whole = form.ends.includes('') ? [...namedValues(model, key), ...tenants.map(name => form.before + name)] : []
  const exact = [...whole, ...tenants].map(text => literalOf(text, IGNORING_CASE))
  return [...begun, ...exact]
}

/** The tenant that a text spells out up to what closes its name. */
function tenantIn(text: string, { before, ends }: SubjectForm): string | undefined {
  if (!text.startsWith(before)) return undefined
  const [name = ''] = /^[\w.-]*/.exec(text.slice(before.length)) ?? []
  const after = text.slice(before.length + name.length)
  return name !== '' && ends.some(end => (end === '' ? after === '' : after.startsWith(end))) ? name : undefined
}

function valuesOf(model: TrustModel, key: string): readonly string[] {
  return conditionsOn(model, key).flatMap(({ values }) => values.map(({ value }) => value))
}

/** The values of a key that are written without a wildcard, or under an operator that has none; numbers without zeros. */
function namedValues(model: TrustModel, key: string): readonly string[] {
  return conditionsOn(model, key).flatMap(({ operator, values }) => {
    const { base = '' } = readOperator(operator.value) ?? {}
    const wild = /Like$|^Arn/.test(base)
    const named = values.map(({ value }) => value).filter(value => !(wild && /[*?]/.test(value)))
    return base.startsWith('Numeric') ? named.flatMap(value => wholeNumber(value) ?? []) : named
  })
}

function conditionsOn({ statements }: TrustModel, key: string): readonly Condition[] {
  const conditions = statements.flatMap(({ statement }) => statement.conditions)
  return conditions.filter(condition => condition.key.value.toLowerCase() === key)
}

const POOL = `${COGNITO}:aud`
const SIGN_IN = `${COGNITO}:amr`
const GUEST = 'unauthenticated'
const ANY_POOL: Domain = [atLeast(ANYTHING, 1, 'us-east-1:another-pool')]
/** Stands for every pool of the account, where a policy asks for none. */
const OWN_POOL = 'us-east-1:own-pool'

/**
 * Identities of a Cognito pool. Signed-in users of a pool that the policy names are known; its guests are everybody,
 * where the pool has guests. STS turns away other accounts' pools only where no `aud` is tested (Amazon Cognito
 * Developer Guide, "IAM roles").
 */
function poolAxis(model: TrustModel, tenants: readonly string[]): TrustAxis {
  const [asksPool, asksGuests] = [model.keys.has(POOL), model.keys.has(SIGN_IN)]
  const named = namedValues(model, POOL)
  const others = samplesOf(model, POOL, ANY_POOL, literals([...named, ...tenants]))
  const pools = asksPool ? [...new Set([...others, ...named, ...tenants])] : [OWN_POOL]
  const signedIn = axisOf(model, SIGN_IN, asksGuests ? signedInBy(model) : [SIGNED_IN])
  const guest = axisOf(model, SIGN_IN, certainValues([GUEST]))
  // Whoever declares a pool answers for its users; its guests are anybody, where the policy asks for them.
  return pools
    .filter(pool => asksGuests || !tenants.includes(pool))
    .flatMap(pool => {
      if (tenants.includes(pool)) return ofPool(model, pool, guest, true)
      const guests = ofPool(model, pool, guest, named.includes(pool) ? asksGuests : asksPool)
      return named.includes(pool) ? guests : [...ofPool(model, pool, signedIn, asksPool), ...guests]
    })
}

const SIGNED_IN: KeyValues = { values: ['authenticated'], certain: true }

/**
 * What the `amr` of signed-in users can be: that they are, and how they signed in. A pool's owner gives a way of signing
 * in any name that has no colon and no slash (Amazon Cognito Federated Identities API Reference, `DeveloperProviderName`).
 */
function signedInBy(model: TrustModel): readonly KeyValues[] {
  const logins = samplesOf(model, SIGN_IN, undefined, literals([...SIGNED_IN.values, GUEST]))
  const choices = logins.map(login => ({ values: [login], certain: /^[\w.-]+$/.test(login) }))
  const ways = setsOf(SIGN_IN, choices)
  return [SIGNED_IN, ...ways.map(way => ({ ...way, values: [...SIGNED_IN.values, ...way.values] }))]
}

function ofPool(model: TrustModel, pool: string, users: TrustAxis, certain: boolean): TrustAxis {
  const { surely, perhaps } = masksOf(model, POOL, [pool])
  return users.map(user => ({
    surely: surely & user.surely,
    perhaps: perhaps & user.perhaps,
    certain: certain && user.certain,
    context: new Map([[POOL, [pool]], ...user.context]),
  }))
}

/** Calls with a token of any issuer: AWS does not say whether a policy that names everybody lets them in. */
export function callsWithAnyToken(model: TrustModel, known: Known): readonly Calls[] {
  const fixed = new Map([['aws:principalisawsservice', certainValues(['false'])]])
  const actions = ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'] as const
  return actions.flatMap(action =>
    tagVariants(model).map(passes => ({
      assumer: { kind: 'any-token' },
      action,
      passes,
      axes: axesOf(model, fixed, key =>
        /^(aws|sts):/.test(key)
          ? keyAxis(model, key, 'token', passes, known)
          : axisOf(model, key, [ABSENT, ...setsOf(key, doubtfully(samplesOf(model, key)))]),
      ),
    })),
  )
}
