import { statementWords } from '../../access/prove/describe.js'
import { join, list, ours, type Prose, quote, say } from '../../text/prose.js'
import type { Role } from '../role.js'
import type { Assumer } from './call.js'
import type { RoleVerdict } from './chain.js'
import type { Declaration } from './declare.js'
import type { FoundCall } from './search.js'

/** Why a role does not keep strangers out: the call, the statement that lets it in, and the roles on the way. */
export function verdictWords(verdict: RoleVerdict): Prose {
  switch (verdict.kind) {
    case 'holds':
      return ours('no stranger can become it')
    case 'fails':
      return say`${callWords(verdict.found)}${wayWords(verdict.way)}`
    case 'unknown':
      return say`${verdict.because}${wayWords(verdict.way)}`
  }
}

/** "`sts:AssumeRole` by the role `arn:…` of account `444455556666` is let in by statement 1". */
function callWords({ call, by }: FoundCall): Prose {
  const keys = [...call.context].map(([key, values]) => say`${key} = ${list(values)}`)
  const when = keys.length === 0 ? ours('') : say` with ${join(keys, ' and ')}`
  return say`${call.action} by ${assumerWords(call.assumer)}${when} is let in by ${statementWords(by)}.`
}

function assumerWords(assumer: Assumer): Prose {
  switch (assumer.kind) {
    case 'role':
      return say`the role ${assumer.arn}`
    case 'user':
      return say`the user ${assumer.arn}`
    case 'federated-user':
      return say`the federated user ${assumer.arn}`
    case 'service':
      return say`the AWS service ${assumer.service}`
    case 'token':
      return say`a token of ${assumer.issuer}`
    case 'any-token':
      return ours('a token of any issuer')
  }
}

function wayWords(way: readonly Role[]): Prose {
  if (way.length < 2) return ours('')
  const names = way.map(({ RoleName }) => quote(RoleName))
  return say` From there the way goes ${join(names, ' → ')}, because each trusts the one before.`
}

/** What to write into the configuration, where that makes the claim hold. */
export function declarationWords(declarations: readonly Declaration[]): Prose {
  if (declarations.length === 0) return ours('')
  const organization = declarations.flatMap(each => each.organization ?? [])
  const entries = declarations.filter(each => each.organization === undefined).map(entryLine)
  const parts = [
    ...organization.map(id => say`${`organization: ${id}`}`),
    ...(entries.length === 0 ? [] : [say`under ${'trusted:'} ${list(entries)}`]),
  ]
  return say` If that is right, write into the configuration ${join(parts, ', and ')}.`
}

/** One entry of `trusted`, in one line of YAML. */
function entryLine({ account, arn, issuer, tenant }: Declaration): string {
  const fields = Object.entries({ account, arn, issuer, tenant }).filter(([, value]) => value !== undefined)
  const all = [...fields, ['owner', 'who answers for it'], ['why', 'what it is for']]
  return `- { ${all.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`
}

/** The same as lines of a file, without `trusted:` itself where the file has it. */
export function declarationLines(declarations: readonly Declaration[], hasTrusted = false): readonly string[] {
  const organizations = declarations.flatMap(({ organization }) => organization ?? [])
  const entries = declarations.filter(({ organization }) => organization === undefined)
  return [
    ...organizations.map(organization => `organization: ${organization}`),
    ...(entries.length === 0 || hasTrusted ? [] : ['trusted:']),
    ...entries.map(entry => `  ${entryLine(entry)}`),
  ]
}
