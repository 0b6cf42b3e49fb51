import { accountAllowIsDenied } from './account-allow-is-denied.js'
import { accountConnectByNameOnly } from './account-connect-by-name-only.js'
import { accountConnectRelative } from './account-connect-relative.js'
import { accountConnectRoleOfOtherBucket } from './account-connect-role-of-other-bucket.js'
import { accountDeclaredIdExpired } from './account-declared-id-expired.js'
import { accountIdOfAnotherAccount } from './account-id-of-another-account.js'
import { accountIdUnresolved } from './account-id-unresolved.js'
import { accountInstanceRoleNotListed } from './account-instance-role-not-listed.js'
import { accountNoInstanceStoresHere } from './account-no-instance-stores-here.js'
import { accountOneAdminPath } from './account-one-admin-path.js'
import { accountPartition } from './account-partition.js'
import { accountPlanRoleNotListed } from './account-plan-role-not-listed.js'
import { accountRoleWithoutReason } from './account-role-without-reason.js'
import { accountServiceRoleNeedsInlinePolicy } from './account-service-role-needs-inline-policy.js'
import { accountSsoAdminIsFragile } from './account-sso-admin-is-fragile.js'
import { actionIsKnown } from './action-is-known.js'
import { allowForServiceIsDenied } from './allow-for-service-is-denied.js'
import { allowIsPublic } from './allow-is-public.js'
import { conditionKeyStandsOnce } from './condition-key-stands-once.js'
import { conditionOperatorIsKnown } from './condition-operator-is-known.js'
import { denyBesideLock } from './deny-beside-lock.js'
import { denyOfPlainHttp } from './deny-of-plain-http.js'
import { denyOfUnencrypted } from './deny-of-unencrypted.js'
import { jsonByteOrderMark } from './json-byte-order-mark.js'
import { jsonComment } from './json-comment.js'
import { jsonDuplicateKey } from './json-duplicate-key.js'
import { jsonNotUtf8 } from './json-not-utf8.js'
import { jsonPrototypeKey } from './json-prototype-key.js'
import { jsonSyntax } from './json-syntax.js'
import { jsonTooDeep } from './json-too-deep.js'
import { jsonTooLarge } from './json-too-large.js'
import { jsonTrailingComma } from './json-trailing-comma.js'
import { lockConditionEmpty } from './lock-condition-empty.js'
import { lockConditionMissing } from './lock-condition-missing.js'
import { lockCoversBucket } from './lock-covers-bucket.js'
import { lockCoversEveryAction } from './lock-covers-every-action.js'
import { lockCoversObjects } from './lock-covers-objects.js'
import { lockEffectIsDeny } from './lock-effect-is-deny.js'
import { lockExemptsAwsServices } from './lock-exempts-aws-services.js'
import { lockExemptsByPlainBool } from './lock-exempts-by-plain-bool.js'
import { lockHasNoNotAction } from './lock-has-no-not-action.js'
import { lockHasNoNotPrincipal } from './lock-has-no-not-principal.js'
import { lockHasNoNotResource } from './lock-has-no-not-resource.js'
import { lockHasNoOtherCondition } from './lock-has-no-other-condition.js'
import { lockKeyIsUserid } from './lock-key-is-userid.js'
import { lockListEmpty } from './lock-list-empty.js'
import { lockListsNoRoot } from './lock-lists-no-root.js'
import { lockListsTwoIdentities } from './lock-lists-two-identities.js'
import { lockMissing } from './lock-missing.js'
import { lockOperatorIsPlain } from './lock-operator-is-plain.js'
import { lockOperatorIsStringNotLike } from './lock-operator-is-string-not-like.js'
import { lockPrincipalIsEveryone } from './lock-principal-is-everyone.js'
import { lockValuesAreNoArns } from './lock-values-are-no-arns.js'
import { lockValuesAreNoNames } from './lock-values-are-no-names.js'
import { lockValuesAreUpperCase } from './lock-values-are-upper-case.js'
import { lockValuesCoverEverySession } from './lock-values-cover-every-session.js'
import { lockValuesHaveIdShape } from './lock-values-have-id-shape.js'
import { lockValuesHaveIdentityPrefix } from './lock-values-have-identity-prefix.js'
import { lockValuesHaveNoAnonymous } from './lock-values-have-no-anonymous.js'
import { lockValuesHaveNoBlanks } from './lock-values-have-no-blanks.js'
import { lockValuesHaveNoFederatedUser } from './lock-values-have-no-federated-user.js'
import { lockValuesHaveNoInvisibleLetters } from './lock-values-have-no-invisible-letters.js'
import { lockValuesHaveNoLookAlikes } from './lock-values-have-no-look-alikes.js'
import { lockValuesHaveNoVariables } from './lock-values-have-no-variables.js'
import { lockValuesHaveUsualLength } from './lock-values-have-usual-length.js'
import { lockValuesNameOneIdentity } from './lock-values-name-one-identity.js'
import { lockValuesNeedColon } from './lock-values-need-colon.js'
import { lockValuesNeedSessionWildcard } from './lock-values-need-session-wildcard.js'
import { lockValuesRootIsAccountId } from './lock-values-root-is-account-id.js'
import { lockValuesStandOnce } from './lock-values-stand-once.js'
import { lockValuesUsersHaveNoSession } from './lock-values-users-have-no-session.js'
import { locksAgree } from './locks-agree.js'
import { policyBadEffect } from './policy-bad-effect.js'
import { policyBadPrincipal } from './policy-bad-principal.js'
import { policyConflictingElements } from './policy-conflicting-elements.js'
import { policyMissingElement } from './policy-missing-element.js'
import { policySize } from './policy-size.js'
import { policyUnknownElement } from './policy-unknown-element.js'
import { policyVersion } from './policy-version.js'
import { policyVersionOld } from './policy-version-old.js'
import { policyWrongType } from './policy-wrong-type.js'
import { resourceHasNoRegion } from './resource-has-no-region.js'
import { resourceIsOneBucket } from './resource-is-one-bucket.js'
import { resourceIsS3Arn } from './resource-is-s3-arn.js'
import { resourceNamesItsBucket } from './resource-names-its-bucket.js'
import { resourcePartitionIsKnown } from './resource-partition-is-known.js'
import { resourcePartitionsAgree } from './resource-partitions-agree.js'
import type { Rule } from './rule.js'
import { sidLetters } from './sid-letters.js'
import { sidStandsOnce } from './sid-stands-once.js'

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
  lockConditionMissing,
  lockConditionEmpty,
  lockListEmpty,
  lockOperatorIsStringNotLike,
  lockOperatorIsPlain,
  lockKeyIsUserid,
  lockHasNoOtherCondition,
  lockExemptsAwsServices,
  lockExemptsByPlainBool,
  locksAgree,
  lockValuesNeedSessionWildcard,
  lockValuesNeedColon,
  lockValuesCoverEverySession,
  lockValuesUsersHaveNoSession,
  lockValuesHaveIdentityPrefix,
  lockValuesAreUpperCase,
  lockValuesHaveIdShape,
  lockValuesHaveUsualLength,
  lockValuesHaveNoLookAlikes,
  lockValuesHaveNoInvisibleLetters,
  lockValuesHaveNoBlanks,
  lockValuesNameOneIdentity,
  lockValuesHaveNoVariables,
  lockValuesAreNoArns,
  lockValuesAreNoNames,
  lockValuesRootIsAccountId,
  lockValuesHaveNoFederatedUser,
  lockValuesHaveNoAnonymous,
  lockValuesStandOnce,
  lockListsTwoIdentities,
  lockListsNoRoot,
  resourceIsS3Arn,
  resourceHasNoRegion,
  resourcePartitionIsKnown,
  resourcePartitionsAgree,
  resourceNamesItsBucket,
  resourceIsOneBucket,
  conditionOperatorIsKnown,
  conditionKeyStandsOnce,
  actionIsKnown,
  sidLetters,
  sidStandsOnce,
  allowIsPublic,
  allowForServiceIsDenied,
  denyOfPlainHttp,
  denyOfUnencrypted,
  denyBesideLock,
  accountPartition,
  accountIdUnresolved,
  accountIdOfAnotherAccount,
  accountRoleWithoutReason,
  accountConnectByNameOnly,
  accountConnectRelative,
  accountConnectRoleOfOtherBucket,
  accountInstanceRoleNotListed,
  accountNoInstanceStoresHere,
  accountOneAdminPath,
  accountPlanRoleNotListed,
  accountSsoAdminIsFragile,
  accountServiceRoleNeedsInlinePolicy,
  accountDeclaredIdExpired,
  accountAllowIsDenied,
]
