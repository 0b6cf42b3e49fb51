import type { Policy } from './ast.js'
import { type Grants, grantsOf, meaningOf, type Spelling } from './meaning.js'

/** The ARN of the role that has this RoleId; `undefined` where no role is known to have it. */
export type ArnOfRole = (roleId: string) => string | undefined

const NOBODY_KNOWN: ArnOfRole = () => undefined

/** How two policies differ. `principals`: in how they name principals, and in nothing else. */
export type Difference = 'none' | 'principals' | 'more'

/** How two policies differ by meaning, spellings of one principal apart. */
export function differenceBetween(a: Policy, b: Policy, arnOf: ArnOfRole = NOBODY_KNOWN): Difference {
  const spelling = commonSpelling(a, b, arnOf)
  if (meaningOf(a, spelling) === meaningOf(b, spelling)) return 'none'
  const nameless: Spelling = () => 'somebody'
  return meaningOf(a, nameless) === meaningOf(b, nameless) ? 'principals' : 'more'
}

/**
 * The spelling in which two policies can be compared. A role may stand there by its ARN or by its RoleId, which S3
 * shows where it cannot find the ARN. A canonical user id may come back as the ARN of a CloudFront origin access
 * identity or as the account that it belongs to (Amazon S3 User Guide, "Principals for bucket policies"; CloudFront
 * Developer Guide, "Restrict access to an Amazon S3 origin"): which one cannot be looked up, so it is taken for the one
 * that stands in exactly its places in the other policy. In a Deny nothing is taken for anything.
 */
export function commonSpelling(a: Policy, b: Policy, arnOf: ArnOfRole = NOBODY_KNOWN): Spelling {
  const byArn = roleSpelling(arnOf)
  const [first, second] = [grantsOf(a.statements, byArn), grantsOf(b.statements, byArn)]
  const same = new Map([...pairs(first, second), ...pairs(second, first)])
  return principal => same.get(byArn(principal)) ?? byArn(principal)
}

/** Roles that are known, by their ARNs. */
export function roleSpelling(arnOf: ArnOfRole): Spelling {
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
