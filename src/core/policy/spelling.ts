import type { Policy } from './ast.js'
import { type Grants, grantsOf, meaningOf, type Spelling } from './meaning.js'

/** The ARN of the role that has this RoleId; `undefined` where no role is known to have it. */
export type ArnOfRole = (roleId: string) => string | undefined

const NOBODY_KNOWN: ArnOfRole = () => undefined

/** A policy with what it means as it is written, which is computed once. */
export interface Meant {
  readonly policy: Policy
  readonly meaning: () => string
}

/** How two policies differ. `principals`: in how they name principals, and in nothing else. */
export type SpellingDifference = 'none' | 'principals' | 'more'

/** How two policies differ by meaning, spellings of one principal apart. */
export function differenceBetween(a: Meant, b: Meant, arnOf: ArnOfRole = NOBODY_KNOWN): SpellingDifference {
  if (meanTheSame(a, b, arnOf)) return 'none'
  const nameless: Spelling = () => 'somebody'
  return meaningOf(a.policy, nameless) === meaningOf(b.policy, nameless) ? 'principals' : 'more'
}

/** Whether two policies mean the same, spellings of one principal apart. */
export function meanTheSame(a: Meant, b: Meant, arnOf: ArnOfRole = NOBODY_KNOWN): boolean {
  if (a.meaning() === b.meaning()) return true
  const spelling = commonSpelling(a.policy, b.policy, arnOf)
  return spelling !== undefined && meaningOf(a.policy, spelling) === meaningOf(b.policy, spelling)
}

/**
 * The spelling in which two policies can be compared; `undefined` where that is how they are written. A role may stand
 * there by its ARN or by its RoleId, which S3 shows where it cannot find the ARN. A canonical user id may come back as
 * the ARN of a CloudFront origin access identity or as the account that it belongs to (Amazon S3 User Guide,
 * "Principals for bucket policies"; CloudFront Developer Guide, "Restrict access to an Amazon S3 origin"): which one
 * cannot be looked up, so it is taken for the one that stands in exactly its places in the other policy. In a Deny
 * nothing is taken for anything.
 */
export function commonSpelling(a: Policy, b: Policy, arnOf: ArnOfRole = NOBODY_KNOWN): Spelling | undefined {
  if (![a, b].some(namesByOtherNames)) return undefined
  const byArn = roleSpelling(arnOf)
  const [first, second] = [grantsOf(a.statements, byArn), grantsOf(b.statements, byArn)]
  const same = new Map([...pairs(first, second), ...pairs(second, first)])
  return principal => same.get(byArn(principal)) ?? byArn(principal)
}

/** Whether a policy names anybody in a way that S3 may answer in another. */
function namesByOtherNames({ statements }: Policy): boolean {
  return statements.some(({ principal: { entries } }) =>
    entries.some(({ kind, value }) => kind === 'CanonicalUser' || value.value.startsWith('AROA')),
  )
}

/** Roles that are known, by their ARNs. */
function roleSpelling(arnOf: ArnOfRole): Spelling {
  return principal => {
    const arn = principal.startsWith('AWS AROA') ? arnOf(principal.slice(4)) : undefined
    return arn === undefined ? principal : `AWS ${arn}`
  }
}

/** Canonical users of one policy, with what they are taken for in the other. */
function pairs(from: Grants, to: Grants): [string, string][] {
  const canonical = placesOf(from, to, principal => principal.startsWith('CanonicalUser '))
  const free = [...placesOf(to, from, mayBeCanonical)]
  return [...canonical].flatMap(([user, places]): [string, string][] => {
    const index = free.findIndex(([, others]) => others === places)
    const [found] = index < 0 ? [] : free.splice(index, 1)
    return found === undefined ? [] : [[user, found[0]]]
  })
}

function mayBeCanonical(principal: string): boolean {
  return /^AWS (?:\d{12}|arn:aws[a-z-]*:iam::cloudfront:user\/CloudFront Origin Access Identity .+)$/.test(principal)
}

/** Where the principals that the other policy does not name in the same place are allowed something. */
function placesOf(from: Grants, to: Grants, wanted: (principal: string) => boolean): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const [under, whats] of from) {
    if (!under.startsWith('["Allow"')) continue
    for (const [what, whom] of whats) {
      for (const principal of whom) {
        if (!wanted(principal) || to.get(under)?.get(what)?.has(principal) === true) continue
        places.set(principal, `${places.get(principal) ?? ''}${under} ${what}\n`)
      }
    }
  }
  return new Map([...places].map(([principal, text]) => [principal, text.split('\n').sort().join('\n')]))
}
