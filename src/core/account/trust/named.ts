import type { Assumer } from './call.js'
import type { TrustPrincipal } from './principals.js'

/** Whether a principal element names a caller; `maybe` where AWS does not say. */
export type Named = 'yes' | 'no' | 'maybe'

/** For the decision; the evaluator has its own reading, so that each is a check on the other. */
export function names(principal: TrustPrincipal, assumer: Assumer): Named {
  switch (principal.kind) {
    case 'everyone':
      return assumer.kind === 'token' || assumer.kind === 'any-token' ? 'maybe' : 'yes'
    case 'account':
      return when('account' in assumer && assumer.account === principal.account)
    case 'role':
    case 'user':
    case 'federated-user':
      return when('arn' in assumer && assumer.arn === principal.arn)
    case 'session':
      return when(
        assumer.kind === 'role' &&
          assumer.account === principal.account &&
          assumer.session === principal.session &&
          assumer.arn.endsWith(`/${principal.role}`),
      )
    case 'service':
      return when(assumer.kind === 'service' && assumer.service === principal.service)
    case 'oidc':
      return when(assumer.kind === 'token' && assumer.provider === principal.provider)
    case 'saml':
    case 'deleted':
      return 'no'
  }
}

function when(condition: boolean): Named {
  return condition ? 'yes' : 'no'
}
