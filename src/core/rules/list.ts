import { accountAllowDenied } from './account/account-allow-denied.js'
import { accountConnectRelative } from './account/account-connect-relative.js'
import { accountConnectRoleOfOtherBucket } from './account/account-connect-role-of-other-bucket.js'
import { accountDeclaredIdExpired } from './account/account-declared-id-expired.js'
import { accountDeployRoleOfManyRepositories } from './account/account-deploy-role-of-many-repositories.js'
import { accountIdOfAnotherAccount } from './account/account-id-of-another-account.js'
import { accountIdUnresolved } from './account/account-id-unresolved.js'
import { accountInstanceRoleNotListed } from './account/account-instance-role-not-listed.js'
import { accountNoInstanceStoresHere } from './account/account-no-instance-stores-here.js'
import { accountOneAdminPath } from './account/account-one-admin-path.js'
import { accountPartitionDiffers } from './account/account-partition-differs.js'
import { accountPlanRoleDenied } from './account/account-plan-role-denied.js'
import { accountPlanRoleNotListed } from './account/account-plan-role-not-listed.js'
import { accountPlanRoleUnknown } from './account/account-plan-role-unknown.js'
import { accountPrincipalMissing } from './account/account-principal-missing.js'
import { accountRoleWithoutReason } from './account/account-role-without-reason.js'
import { accountServiceRoleWithoutInlinePolicy } from './account/account-service-role-without-inline-policy.js'
import { accountSsoAdminFragile } from './account/account-sso-admin-fragile.js'
import { claimFails } from './claim/claim-fails.js'
import { jsonByteOrderMark } from './file/json-byte-order-mark.js'
import { jsonComment } from './file/json-comment.js'
import { jsonInvalid } from './file/json-invalid.js'
import { jsonKeyRepeated } from './file/json-key-repeated.js'
import { jsonNotUtf8 } from './file/json-not-utf8.js'
import { jsonPrototypeKey } from './file/json-prototype-key.js'
import { jsonTooDeep } from './file/json-too-deep.js'
import { jsonTooLarge } from './file/json-too-large.js'
import { jsonTrailingComma } from './file/json-trailing-comma.js'
import { policyEffectInvalid } from './file/policy-effect-invalid.js'
import { policyElementMissing } from './file/policy-element-missing.js'
import { policyElementUnknown } from './file/policy-element-unknown.js'
import { policyElementsConflicting } from './file/policy-elements-conflicting.js'
import { policyPrincipalInvalid } from './file/policy-principal-invalid.js'
import { policyTooLarge } from './file/policy-too-large.js'
import { policyTypeWrong } from './file/policy-type-wrong.js'
import { policyVersionInvalid } from './file/policy-version-invalid.js'
import { policyVersionOld } from './file/policy-version-old.js'
import { lockListEmpty } from './list/lock-list-empty.js'
import { lockListsNoRoot } from './list/lock-lists-no-root.js'
import { lockListsOneIdentity } from './list/lock-lists-one-identity.js'
import { lockValueAdmitsMany } from './list/lock-value-admits-many.js'
import { lockValueAnonymous } from './list/lock-value-anonymous.js'
import { lockValueFederatedUser } from './list/lock-value-federated-user.js'
import { lockValueHasBlanks } from './list/lock-value-has-blanks.js'
import { lockValueHasInvisibleLetters } from './list/lock-value-has-invisible-letters.js'
import { lockValueHasLookAlikes } from './list/lock-value-has-look-alikes.js'
import { lockValueHasVariable } from './list/lock-value-has-variable.js'
import { lockValueIsArn } from './list/lock-value-is-arn.js'
import { lockValueIsName } from './list/lock-value-is-name.js'
import { lockValueLengthUnusual } from './list/lock-value-length-unusual.js'
import { lockValueLowerCase } from './list/lock-value-lower-case.js'
import { lockValueNotAnId } from './list/lock-value-not-an-id.js'
import { lockValuePinsSession } from './list/lock-value-pins-session.js'
import { lockValuePrefixUnknown } from './list/lock-value-prefix-unknown.js'
import { lockValueRepeated } from './list/lock-value-repeated.js'
import { lockValueRootNotAccountId } from './list/lock-value-root-not-account-id.js'
import { lockValueUserWithSession } from './list/lock-value-user-with-session.js'
import { lockValueWildcardsRedundant } from './list/lock-value-wildcards-redundant.js'
import { lockValueWithoutColon } from './list/lock-value-without-colon.js'
import { lockValueWithoutSessionWildcard } from './list/lock-value-without-session-wildcard.js'
import { lockByNotAction } from './lock/lock-by-not-action.js'
import { lockByNotPrincipal } from './lock/lock-by-not-principal.js'
import { lockByNotResource } from './lock/lock-by-not-resource.js'
import { lockConditionEmpty } from './lock/lock-condition-empty.js'
import { lockConditionMissing } from './lock/lock-condition-missing.js'
import { lockEffectNotDeny } from './lock/lock-effect-not-deny.js'
import { lockExemptsAnonymous } from './lock/lock-exempts-anonymous.js'
import { lockExemptsAwsServices } from './lock/lock-exempts-aws-services.js'
import { lockKeyNotUserid } from './lock/lock-key-not-userid.js'
import { lockMissesActions } from './lock/lock-misses-actions.js'
import { lockMissesBucket } from './lock/lock-misses-bucket.js'
import { lockMissesObjects } from './lock/lock-misses-objects.js'
import { lockMissing } from './lock/lock-missing.js'
import { lockNarrowedByCondition } from './lock/lock-narrowed-by-condition.js'
import { lockOperatorQualified } from './lock/lock-operator-qualified.js'
import { lockOperatorWrong } from './lock/lock-operator-wrong.js'
import { lockPrincipalNotEveryone } from './lock/lock-principal-not-everyone.js'
import { locksDiffer } from './lock/locks-differ.js'
import type { Rule } from './rule.js'
import { bucketInTwoFiles } from './run/bucket-in-two-files.js'
import { driftBucketGone } from './run/drift-bucket-gone.js'
import { driftPolicyChanged } from './run/drift-policy-changed.js'
import { driftPolicyGone } from './run/drift-policy-gone.js'
import { restoredPolicy } from './run/restored-policy.js'
import { sourceBucketDiffers } from './source/source-bucket-differs.js'
import { sourceEmptierDenied } from './source/source-emptier-denied.js'
import { sourceNameForId } from './source/source-name-for-id.js'
import { sourceNotKnownYet } from './source/source-not-known-yet.js'
import { sourceNotReadable } from './source/source-not-readable.js'
import { sourcePolicyDeleted } from './source/source-policy-deleted.js'
import { sourcePolicyForgotten } from './source/source-policy-forgotten.js'
import { sourcePolicyReplaced } from './source/source-policy-replaced.js'
import { sourceReadWithAssumptions } from './source/source-read-with-assumptions.js'
import { sourceRoleDeleted } from './source/source-role-deleted.js'
import { sourceRunnerDenied } from './source/source-runner-denied.js'
import { sourceSeveralReadings } from './source/source-several-readings.js'
import { sourceWithoutPolicy } from './source/source-without-policy.js'
import { actionFitsNoResource } from './statement/action-fits-no-resource.js'
import { actionUnknown } from './statement/action-unknown.js'
import { allowForServiceDenied } from './statement/allow-for-service-denied.js'
import { allowPublic } from './statement/allow-public.js'
import { conditionKeyRepeated } from './statement/condition-key-repeated.js'
import { conditionOperatorUnknown } from './statement/condition-operator-unknown.js'
import { denyBesideLock } from './statement/deny-beside-lock.js'
import { denyOfPlainHttp } from './statement/deny-of-plain-http.js'
import { denyOfUnencrypted } from './statement/deny-of-unencrypted.js'
import { principalHasWildcard } from './statement/principal-has-wildcard.js'
import { principalIsUniqueId } from './statement/principal-is-unique-id.js'
import { resourceBucketUnclear } from './statement/resource-bucket-unclear.js'
import { resourceHasRegion } from './statement/resource-has-region.js'
import { resourceNamesSeveralBuckets } from './statement/resource-names-several-buckets.js'
import { resourceNotS3Arn } from './statement/resource-not-s3-arn.js'
import { resourcePartitionUnknown } from './statement/resource-partition-unknown.js'
import { resourcePartitionsDiffer } from './statement/resource-partitions-differ.js'
import { sidInvalid } from './statement/sid-invalid.js'
import { sidRepeated } from './statement/sid-repeated.js'

/** Every rule, in the order of docs/rules.md: the file, the grammar, the lock, its list, the rest, the account, the run. */
export const RULES: readonly Rule[] = [
  jsonTooLarge,
  jsonNotUtf8,
  jsonByteOrderMark,
  jsonTooDeep,
  jsonComment,
  jsonTrailingComma,
  jsonInvalid,
  jsonKeyRepeated,
  jsonPrototypeKey,
  sourcePolicyDeleted,
  sourcePolicyForgotten,
  sourcePolicyReplaced,
  sourceRoleDeleted,
  sourceNotKnownYet,
  sourceNameForId,
  sourceWithoutPolicy,
  sourceNotReadable,
  sourceReadWithAssumptions,
  sourceSeveralReadings,
  sourceBucketDiffers,
  sourceRunnerDenied,
  sourceEmptierDenied,
  policyElementMissing,
  policyElementUnknown,
  policyTypeWrong,
  policyEffectInvalid,
  policyElementsConflicting,
  policyPrincipalInvalid,
  policyVersionInvalid,
  policyVersionOld,
  policyTooLarge,
  lockMissing,
  lockEffectNotDeny,
  lockPrincipalNotEveryone,
  lockByNotPrincipal,
  lockByNotAction,
  lockByNotResource,
  lockMissesActions,
  lockMissesBucket,
  lockMissesObjects,
  lockConditionMissing,
  lockConditionEmpty,
  lockListEmpty,
  lockOperatorWrong,
  lockOperatorQualified,
  lockKeyNotUserid,
  lockNarrowedByCondition,
  lockExemptsAwsServices,
  lockExemptsAnonymous,
  locksDiffer,
  lockValueWithoutSessionWildcard,
  lockValueWithoutColon,
  lockValuePinsSession,
  lockValueWildcardsRedundant,
  lockValueUserWithSession,
  lockValuePrefixUnknown,
  lockValueLowerCase,
  lockValueNotAnId,
  lockValueLengthUnusual,
  lockValueHasLookAlikes,
  lockValueHasInvisibleLetters,
  lockValueHasBlanks,
  lockValueAdmitsMany,
  lockValueHasVariable,
  lockValueIsArn,
  lockValueIsName,
  lockValueRootNotAccountId,
  lockValueFederatedUser,
  lockValueAnonymous,
  lockValueRepeated,
  lockListsOneIdentity,
  lockListsNoRoot,
  resourceNotS3Arn,
  resourceHasRegion,
  resourcePartitionUnknown,
  resourcePartitionsDiffer,
  resourceBucketUnclear,
  resourceNamesSeveralBuckets,
  conditionOperatorUnknown,
  conditionKeyRepeated,
  actionUnknown,
  actionFitsNoResource,
  sidInvalid,
  sidRepeated,
  principalHasWildcard,
  principalIsUniqueId,
  allowPublic,
  allowForServiceDenied,
  denyOfPlainHttp,
  denyOfUnencrypted,
  denyBesideLock,
  accountPartitionDiffers,
  accountIdUnresolved,
  accountIdOfAnotherAccount,
  accountRoleWithoutReason,
  accountConnectRelative,
  accountConnectRoleOfOtherBucket,
  accountInstanceRoleNotListed,
  accountNoInstanceStoresHere,
  accountOneAdminPath,
  accountPlanRoleDenied,
  accountPlanRoleNotListed,
  accountPlanRoleUnknown,
  accountDeployRoleOfManyRepositories,
  accountSsoAdminFragile,
  accountServiceRoleWithoutInlinePolicy,
  accountDeclaredIdExpired,
  accountAllowDenied,
  accountPrincipalMissing,
  claimFails,
  bucketInTwoFiles,
  driftBucketGone,
  driftPolicyGone,
  driftPolicyChanged,
  restoredPolicy,
]
