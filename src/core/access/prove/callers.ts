import type { AdmittedId } from '../../lock/ids.js'
import type { Language } from '../../pattern/classes.js'
import { atLeast, type Domain, HOST, NAME, OF_AN_ID, UPPER_OR_DIGIT, word } from '../../pattern/domain.js'
import { accepts, type Glob, globOf, literalOf, residuals } from '../../pattern/pattern.js'
import { say } from '../../text/prose.js'
import type { Caller, Owner } from '../request.js'
import type { Clause, Deny, Model } from './clauses.js'
import { type Dimension, dimension, type Fragment, maskOf, textPoints } from './dimensions.js'
import { isOfOrganization } from './keys.js'
import { principalClauses, type Who } from './principals.js'
import {
  ACCOUNT,
  accountsOf,
  arnClauses,
  arns,
  authenticated,
  cached,
  explicit,
  fixed,
  globsOf,
  on,
  type ProofQuestion,
  SESSION,
  SOME_ARN,
  single,
  type TYPES,
  undocumented,
} from './question.js'
import type { AwsServices } from './scope.js'
import { truthOf } from './truth.js'

/** A kind of caller, most kinds in one account, and everything in which such callers differ. */
export interface Case {
  readonly kind: Caller['kind']
  readonly dimensions: readonly Dimension[]
  /** The one account that they are in; absent where they are in any, or in none. */
  readonly account?: string
  /** The root of the bucket's owner keeps Get/Put/DeleteBucketPolicy. */
  readonly keepsPolicy: boolean
}

const ROLE_USERID: Domain = [...word('AROA'), atLeast(UPPER_OR_DIGIT, 12, 'SOMEBODYELSE12345'), ...word(':'), SESSION]
const USER_USERID: Domain = [...word('AIDA'), atLeast(UPPER_OR_DIGIT, 12, 'SOMEBODYELSE12345')]
const FEDERATED_NAME = atLeast(NAME, 2, 'somebody')
const SERVICE = atLeast(HOST, 1, 'logging.s3.amazonaws.com')
/** Any service, those first of which there certainly are requests. */
const SERVICES: readonly Domain[] = [word('logging.s3.amazonaws.com'), word('config.amazonaws.com'), [SERVICE]]

/** The values of `aws:userid` that an admitted id stands for. */
export function admittedLanguage(admitted: readonly AdmittedId[]): Language {
  return admitted.map(entry => {
    if (entry.kind !== 'role') return literalOf(entry.id)
    if (entry.session !== '*') return literalOf(`${entry.id}:${entry.session.name}`)
    // ids have no wildcards (readAdmittedId); spelled as the list has it, the pattern is read once for both
    return globOf(`${entry.id}:*`)
  })
}

/** All callers there are, but for the admitted: cases of the same shape, the plainest callers first. */
export function everybodyElse(
  question: ProofQuestion,
  { account: owner, organization }: Owner,
  awsServices: AwsServices,
): Case[] {
  // what the policy asks of organizations, the owner's account answers in one way and others in any
  const asksOrganization = organization !== undefined && [...question.model.keys.keys()].some(isOfOrganization)
  const told = accountsOf(question, asksOrganization && owner !== undefined ? [literalOf(owner)] : [])
  // where the policy does not tell accounts apart, one stands for all
  const [first = ''] = told
  const accounts =
    told.length === 1 ? [owner ?? first] : [...new Set([...(owner === undefined ? [] : [owner]), ...told])]
  const userids = userIdDimensions(question)
  return [
    anonymous(question),
    ...accounts.flatMap(account => [
      inAccount(question, { kind: 'role', account }, [userids.role, arns(question, 'role', account)]),
      inAccount(question, { kind: 'user', account }, [userids.user, ...userNames(question, account)]),
    ]),
    ...accountHolders(question, owner, told.length > 1 || asksAboutArns(question.model)),
    ...(awsServices === true ? [] : [anyService(question, awsServices || [])]),
  ]
}

function asksAboutArns(model: Model): boolean {
  return model.denies.some(deny => globsOf(deny, 'aws:principalarn').length > 0)
}

function userIdDimensions(question: ProofQuestion): { role: Dimension; user: Dimension } {
  return { role: userIds(question, 'role', ROLE_USERID), user: userIds(question, 'user', USER_USERID) }
}

function userIds({ model, reading, admitted }: ProofQuestion, kind: string, domain: Domain): Dimension {
  const part = (userid: string): Fragment => ({ userid })
  return dimension(`${kind} id`, textPoints(model, reading, domain, on('aws:userid'), part, admitted))
}

/** Roots and federated users, whose `aws:userid` begins with the account. */
function accountHolders(question: ProofQuestion, owner: string | undefined, accountsMatter: boolean): Case[] {
  const ownRoot = owner === undefined ? [] : [{ ...root(question, owner), keepsPolicy: true }]
  const except = owner === undefined ? [] : [literalOf(owner)]
  if (!accountsMatter) return [...ownRoot, ...anyAccount(question, except)]
  const userids = question.model.denies.flatMap(deny => globsOf(deny, 'aws:userid'))
  const found = accountsOf(question, [...userids, ...question.admitted, ...except])
  const accounts = owner === undefined ? found : [owner, ...found.filter(account => account !== owner)]
  return [
    ...ownRoot,
    ...accounts.flatMap(account => [
      ...(account === owner ? [] : [root(question, account)]),
      federated(question, account),
    ]),
  ]
}

/** The same where the policy tells accounts apart nowhere but in `aws:userid`. */
function anyAccount(question: ProofQuestion, except: Language): Case[] {
  const { model, reading, admitted, partition } = question
  const account = '999988887777'
  const part = (userid: string): Fragment => ({ userid, account: userid.slice(0, 12) })
  const domain = [ACCOUNT, ...word(':'), FEDERATED_NAME]
  const roots = textPoints(model, reading, [ACCOUNT], on('aws:userid'), part, [...admitted, ...except])
  const sessions = textPoints(model, reading, domain, on('aws:userid'), part, admitted)
  const who: Who = { kind: 'federated', account, partition }
  const present = maskOf(model, reading, arnClauses(who), [SOME_ARN])
  const { account: _, ...root } = inAccount(question, { kind: 'root', account }, [
    dimension('root id', roots),
    single('arn', present, {}),
  ])
  const { account: __, ...federated } = inAccount(question, { kind: 'federated', account }, [
    dimension('federated id', sessions),
    single('arn', present, {}),
  ])
  return [root, federated]
}

function root(question: ProofQuestion, account: string): Case {
  const { model, reading, admitted } = question
  const fixed = textPoints(model, reading, word(account), on('aws:userid'), userid => ({ userid, account }), admitted)
  const arn = `arn:${question.partition}:iam::${account}:root`
  const arnMask = maskOf(model, reading, on('aws:principalarn'), [arn])
  return inAccount(question, { kind: 'root', account }, [dimension('root id', fixed), single('arn', arnMask, {})])
}

/** One name stands in the id and in the ARN, so both are read from it. */
function federated(question: ProofQuestion, account: string): Case {
  const { model, reading, admitted, partition } = question
  const idStart = `${account}:`
  const arnStart = `arn:${partition}:sts::${account}:federated-user/`
  const who: Who = { kind: 'federated', account, partition }
  const clausesOf = cached((deny: Deny): Clause[] => [
    ...on('aws:userid')(deny).map(clause => after(clause, idStart)),
    ...[...on('aws:principalarn')(deny), ...principalClauses(deny, who)].map(clause => after(clause, arnStart)),
  ])
  const part = (name: string): Fragment => ({ account, userid: idStart + name, arn: arnStart + name })
  const except = admitted.flatMap(glob => residuals(glob, idStart))
  const names = textPoints(model, reading, [FEDERATED_NAME], clausesOf, part, except)
  return inAccount(question, { kind: 'federated', account }, [dimension('federated name', names)])
}

/** A clause about a whole text as a clause about what follows a known beginning, which no number or the like has. */
function after({ test, ...clause }: Clause, prefix: string): Clause {
  if (test.kind === 'presence') return { test, ...clause }
  const globs = test.kind === 'text' ? test.globs.flatMap(glob => residuals(glob, prefix)) : []
  return { ...clause, test: { kind: 'text', globs, partial: test.kind === 'text' && test.partial } }
}

/** A user's name is the end of its ARN: either is free where the policy does not ask about the other. */
export function userNames(question: ProofQuestion, account: string): Dimension[] {
  const { model, reading, partition } = question
  const who: Who = { kind: 'user', account, partition }
  const asked = model.denies.some(deny => on('aws:username')(deny).length > 0)
  if (!asked) return [arns(question, 'user', account)]
  if (
    model.denies.some(deny => arnClauses(who)(deny).some(({ test }) => test.kind === 'text' && test.globs.length > 0))
  ) {
    return [arns(question, 'user', account), undecidedNames(question)]
  }
  const start = `arn:${partition}:iam::${account}:user/`
  const part = (name: string): Fragment => ({ arn: start + name })
  const names = textPoints(model, reading, [atLeast(NAME, 1, 'somebody')], on('aws:username'), part)
  return [dimension('user name', names), single('principal ARN', maskOf(model, reading, arnClauses(who), [start]), {})]
}

/** Both are asked about, and a name is bound to its ARN: what is asked about the name stays open. */
function undecidedNames({ model, reading }: ProofQuestion): Dimension {
  const asks = model.denies.filter(deny => on('aws:username')(deny).length > 0)
  const mask = asks.reduce((sum, deny) => sum & ~deny.bit, model.all)
  return single('user name', reading === 'most' ? model.all : mask, {})
}

const ANONYMOUS_ID = say`whether ${'ForAnyValue'} finds an ${'aws:userid'} in a request without credentials (write ${'StringNotLike'})`

export function anonymous(question: ProofQuestion): Case {
  const { model, reading, partition } = question
  const who: Who = { kind: 'anonymous', partition }
  const part = { userid: 'anonymous' }
  // "in all requests, including anonymous"; and yet a set operator may find no value, for there is no principal
  const asOfNobody = (clause: Clause) => clause.qualifier !== 'any' && truthOf(clause, ['anonymous'], reading)
  const none = {
    mask: model.denies.reduce((sum, deny) => (on('aws:userid')(deny).every(asOfNobody) ? sum | deny.bit : sum), 0n),
    part,
    doubt: ANONYMOUS_ID,
  }
  return {
    kind: 'anonymous',
    keepsPolicy: false,
    dimensions: [
      dimension('anonymous', [{ mask: maskOf(model, reading, on('aws:userid'), ['anonymous']), part }, none]),
      single('no ARN', maskOf(model, reading, arnClauses(who), []), {}),
      // the table of principals and the page of the keys disagree about these two
      explicit(question, 'aws:principalaccount', [['anonymous'], []]),
      explicit(question, 'aws:principalisawsservice', [['false'], []]),
      ...fixed(question, { 'aws:principaltype': 'Anonymous', 'aws:username': '', 'aws:principalservicename': '' }),
    ],
  }
}

const SERVICE_ID = say`the ${'aws:userid'} of an AWS service's own call, for which AWS documents no value`

/** Any service but those that are spared. */
export function anyService(question: ProofQuestion, spared: readonly string[] = []): Case {
  const { model, reading, admitted } = question
  const domain = [atLeast(OF_AN_ID, 1, 'service')]
  const except = [...admitted, ...bareIds(question)]
  const userids = textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid }), except)
  const doubted = userids.map(point => ({ ...point, doubt: SERVICE_ID }))
  return serviceCalled(question, SERVICES, dimension('service id', doubted), spared)
}

/** Ids of admitted roles that are listed without a session, too: nobody else's. */
function bareIds({ model, admitted }: ProofQuestion): Language {
  const texts = model.denies.flatMap(deny => globsOf(deny, 'aws:userid')).filter(isLiteral)
  return texts.filter(({ tokens }) => {
    const session = `${String.fromCodePoint(...tokens)}:${SESSION.spelling}`
    return admitted.some(glob => accepts(glob, session))
  })
}

function isLiteral({ tokens }: Glob): boolean {
  return tokens.every(token => token >= 0)
}

/** The direct calls of a service, or of any. */
export function serviceCalled(
  question: ProofQuestion,
  named: readonly Domain[],
  userid: Dimension,
  spared: readonly string[] = [],
): Case {
  const { model, reading, partition } = question
  const who: Who = { kind: 'service', partition }
  const clausesOf = cached(deny => [...on('aws:principalservicename')(deny), ...principalClauses(deny, who)])
  const except = spared.map(each => literalOf(each))
  const names = named.flatMap(name => textPoints(model, reading, name, clausesOf, service => ({ service }), except))
  return {
    kind: 'service',
    keepsPolicy: false,
    dimensions: [
      dimension('service name', names),
      userid,
      // present in all requests, says AWS, but not with what value
      serviceArn(question),
      undocumented(question, 'aws:principalaccount'),
      undocumented(question, 'aws:principaltype'),
      ...fixed(question, { 'aws:username': '', 'aws:principalisawsservice': 'true' }),
    ],
  }
}

/** Whether it is there AWS says both ways; it is the ARN of no role, user or account. */
function serviceArn({ model, reading }: ProofQuestion): Dimension {
  const key = 'aws:principalarn'
  const doubt = say`whether an AWS service's own call has ${model.keys.get(key) ?? key}`
  const said = (values: readonly string[]) => ({ context: { key, values, explicit: true } })
  const names = textPoints(model, reading, [SERVICE], on(key), name => said([name]))
  const absent = { mask: maskOf(model, reading, on(key), []), part: said([]) }
  return dimension('principal ARN', [absent, ...names.map(point => ({ ...point, doubt }))])
}

function inAccount(
  question: ProofQuestion,
  { kind, account }: { kind: keyof typeof TYPES; account: string },
  own: Dimension[],
): Case {
  return { kind, account, dimensions: [...own, ...authenticated(question, kind, account)], keepsPolicy: false }
}
