import { jsonByteOrderMark } from './json-byte-order-mark.js'
import { jsonComment } from './json-comment.js'
import { jsonDuplicateKey } from './json-duplicate-key.js'
import { jsonNotUtf8 } from './json-not-utf8.js'
import { jsonPrototypeKey } from './json-prototype-key.js'
import { jsonSyntax } from './json-syntax.js'
import { jsonTooDeep } from './json-too-deep.js'
import { jsonTooLarge } from './json-too-large.js'
import { jsonTrailingComma } from './json-trailing-comma.js'
import { lockCoversBucket } from './lock-covers-bucket.js'
import { lockCoversEveryAction } from './lock-covers-every-action.js'
import { lockCoversObjects } from './lock-covers-objects.js'
import { lockEffectIsDeny } from './lock-effect-is-deny.js'
import { lockHasNoNotAction } from './lock-has-no-not-action.js'
import { lockHasNoNotPrincipal } from './lock-has-no-not-principal.js'
import { lockHasNoNotResource } from './lock-has-no-not-resource.js'
import { lockMissing } from './lock-missing.js'
import { lockPrincipalIsEveryone } from './lock-principal-is-everyone.js'
import { policyBadEffect } from './policy-bad-effect.js'
import { policyBadPrincipal } from './policy-bad-principal.js'
import { policyConflictingElements } from './policy-conflicting-elements.js'
import { policyMissingElement } from './policy-missing-element.js'
import { policySize } from './policy-size.js'
import { policyUnknownElement } from './policy-unknown-element.js'
import { policyVersion } from './policy-version.js'
import { policyVersionOld } from './policy-version-old.js'
import { policyWrongType } from './policy-wrong-type.js'
import type { Rule } from './rule.js'

/** Every rule, in the order of docs/rules.md: the file, the grammar, the lock, its list, the rest, the account. */
export const RULES: readonly Rule[] = [
  jsonTooLarge,
  jsonNotUtf8,
  jsonByteOrderMark,
  jsonTooDeep,
  jsonComment,
  jsonTrailingComma,
  jsonSyntax,
  jsonDuplicateKey,
  jsonPrototypeKey,
  policyMissingElement,
  policyUnknownElement,
  policyWrongType,
  policyBadEffect,
  policyConflictingElements,
  policyBadPrincipal,
  policyVersion,
  policyVersionOld,
  policySize,
  lockMissing,
  lockEffectIsDeny,
  lockPrincipalIsEveryone,
  lockHasNoNotPrincipal,
  lockHasNoNotAction,
  lockHasNoNotResource,
  lockCoversEveryAction,
  lockCoversBucket,
  lockCoversObjects,
]
