import { entryOf } from '../../text/untyped.js'
import type { Caller } from '../request.js'

/**
 * What AWS says about single condition keys, as far as a proof about all requests needs it. All names in lower case.
 * Source, unless said otherwise: IAM User Guide, "AWS global condition context keys", and Service Authorization
 * Reference, "Actions, resources, and condition keys for Amazon S3" (table "Condition keys").
 */

/** These follow from the caller and are never free. */
export const CALLER_KEYS: ReadonlySet<string> = new Set([
  'aws:userid',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:username',
  'aws:principalisawsservice',
  'aws:principalservicename',
])

const MULTIVALUED: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:vpceorgpaths',
  'aws:tagkeys',
  's3:requestobjecttagkeys',
  'sts:transitivetagkeys',
])

export function isMultivalued(key: string): boolean {
  return MULTIVALUED.has(key) || key.endsWith(':amr')
}

const BOOLEANS: readonly string[] = ['true', 'false']
const TLS_VERSIONS: readonly string[] = ['1.2', '1.3', '1.1', '1.0']

/** The values of keys that have only these. */
export function knownValues(key: string): readonly string[] | undefined {
  switch (key) {
    case 'aws:securetransport':
    case 'aws:multifactorauthpresent':
    case 'aws:viaawsservice':
      return BOOLEANS
    case 's3:tlsversion':
      return TLS_VERSIONS
    default:
      return undefined
  }
}

const OF_KIND: Readonly<Record<string, RegExp>> = {
  number:
    /^(aws:(epochtime|multifactorauthage)|sts:durationseconds|s3:(max-keys|max-annotation-results|signatureage|object-lock-(remaining-retention|event-hold-duration)-days))$/,
  date: /^(aws:(currenttime|epochtime|tokenissuetime)|s3:object-lock-retain-until-date)$/,
  address: /^aws:(sourceip|vpcsourceip|ec2instancesourceprivateipv4)$/,
}

/** Whether a key has no values but numbers, dates or addresses; those of others are texts, which can be anything. */
export function isOfKind(key: string, kind: string): boolean {
  return entryOf(OF_KIND, kind)?.test(key) === true
}

/** Present in every request, so no class of requests lacks them. */
export const ALWAYS_PRESENT: ReadonlySet<string> = new Set([
  'aws:securetransport',
  'aws:currenttime',
  'aws:epochtime',
  'aws:resourceaccount',
])

const ABOUT_THE_PRINCIPAL = /^aws:principal(orgid|orgpaths|tag\/.*)$/

/** Facts of the caller's account: absent where no account calls. */
export function isPrincipalFact(key: string): boolean {
  return ABOUT_THE_PRINCIPAL.test(key)
}

/** What the organization of the caller's account decides. */
export function isOfOrganization(key: string): boolean {
  return key === 'aws:principalorgid' || key === 'aws:principalorgpaths'
}

/**
 * Whose requests alone have a key. Source: IAM User Guide, "AWS global condition context keys" and "Available keys for
 * AWS web identity federation", the availability of each; S3 API Reference, "Amazon S3 Signature Version 4
 * Authentication Specific Policy Keys".
 */
const ONLY_OF = {
  services: /^aws:(source(account|arn|orgid|orgpaths)|principalservicenameslist)$/,
  roles:
    /^(aws:(federatedprovider|sourceidentity|ec2instancesource.*|chatbotsourcearn)$|(ec2|lambda|glue|ssm|identitystore|saml):|[^:]*\.[^:]*:)/,
  credentials: /^aws:(multifactorauth(present|age)|tokenissuetime|calledvia.*)$/,
  signers: /^s3:(authtype|signatureversion|signatureage)$/,
  'assumed roots': /^aws:assumedroot$/,
}

/** Whether callers of a kind never have a key: one of accounts, of sessions or of services. */
export function isNobodys(key: string, kind: Caller['kind']): boolean {
  if (ONLY_OF.services.test(key)) return kind !== 'service'
  if (ONLY_OF['assumed roots'].test(key)) return kind !== 'root'
  if (ONLY_OF.roles.test(key)) return kind !== 'role' && kind !== 'service'
  return kind === 'anonymous' && [ABOUT_THE_PRINCIPAL, ONLY_OF.credentials, ONLY_OF.signers].some(of => of.test(key))
}

/**
 * Whether all requests of a kind of caller have a key. Source: IAM User Guide, "IAM JSON policy elements: Condition
 * operators", "Condition operator to check existence of condition keys": temporary credentials have the key.
 */
export function isOfEveryone(key: string, kind: Caller['kind']): boolean {
  return key === 'aws:tokenissuetime' && (kind === 'role' || kind === 'federated')
}

/** Whether a key is about a principal with credentials of its own; of a service's own call AWS documents none. */
export function isOfCredentials(key: string): boolean {
  return isPrincipalFact(key) || ONLY_OF.roles.test(key) || ONLY_OF.credentials.test(key)
}

const UNSEEN = /^(aws:(resource(account|orgid|orgpaths|tag\/.*)|requestedregion)|s3:(buckettag\/.*))$/

/** Facts that hold one way or the other in the account and cannot be seen in a policy. */
export function isUnseenFact(key: string): boolean {
  return isPrincipalFact(key) || UNSEEN.test(key)
}

/**
 * What the caller writes into the request, or chooses by the endpoint it calls, and can therefore write otherwise.
 * Source: Amazon S3 User Guide, "Bucket policy examples using condition keys", and Amazon S3 API Reference,
 * "Bucket policy examples: Signature Version 4".
 */
const CHOSEN_BY_CALLER = [
  /^s3:x-amz-/,
  /^s3:(prefix|delimiter|max-keys|versionid|locationconstraint|if-match|if-none-match)$/,
  /^s3:(authtype|signatureversion|signatureage)$/,
  /^s3:requestobjecttag(keys|\/.*)$/,
  /^s3:object-lock-/,
  /^s3:(dataaccesspointarn|dataaccesspointaccount|accesspointnetworkorigin)$/,
  /^aws:(requesttag\/.*|tagkeys)$/,
]

export function isChosenByCaller(key: string): boolean {
  return CHOSEN_BY_CALLER.some(pattern => pattern.test(key))
}

/** Whether a key says that a service calls with the caller's own credentials. */
export function isOfForwarding(key: string): boolean {
  return /^aws:(viaawsservice|calledvia(first|last)?)$/.test(key)
}

/** What samples write for a value that no policy names. */
export function spellingOf(key: string): string {
  if (key.endsWith('account')) return '444455556666'
  if (key.endsWith('vpce')) return 'vpce-0123456789abcdef0'
  if (key.endsWith('vpc')) return 'vpc-0123456789abcdef0'
  if (key === 'aws:principalorgid' || key === 'aws:resourceorgid') return 'o-a1b2c3d4e5'
  return 'another-value'
}
