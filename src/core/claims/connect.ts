import type { ClaimVerdict } from '../access/claim.js'
import { type CallerScope, CONNECT_NEEDS, type ConnectSender } from '../access/prove.js'
import { allowsForServices, isShutOut, TOO_MANY_REQUESTS } from '../access/service-allows.js'
import type { ConnectInstance, Role, RoleBook, StorageConfig } from '../account/roles.js'
import { statementName } from '../policy/describe.js'
import { join, ours, say } from '../text/prose.js'
import { someoneKeeps } from './anyone.js'
import { admittedRoles, areKeptOutByList, type ClaimContext, listedCaller, roleKeeps } from './question.js'
import { about, allHold, anyHolds, unknown } from './verdicts.js'

/**
 * The service role of every instance that stores in the bucket, and at least one Connect role, keeps what Connect does
 * there; nobody on the list is denied everything.
 */
export function connectKeepsAccess(context: ClaimContext): ClaimVerdict {
  const cutOff = context.distinct.find(id => isCutOff(context, listedCaller(context, id)))
  if (cutOff !== undefined) {
    return { kind: 'fails', because: say`${cutOff.id} is on the list, and is denied everything all the same.` }
  }
  if (context.account === undefined) return someoneKeeps(context, CONNECT_NEEDS, ours('what Connect needs'))
  if (context.copies !== undefined) return holdsCopies(context, context.copies)
  const { book } = context.account
  const instances = book.instancesOf(context.bucket)
  const kept =
    instances.length === 0
      ? listedRolesKeep(context, book)
      : allHold(instances.map(instance => instanceKeeps(context, book, instance)))
  if (kept.kind === 'holds') return withoutTheService(kept, context)
  if (context.copiesUntil === undefined) return kept
  return {
    ...kept,
    because: say`${kept.because} The settings say only until ${context.copiesUntil} that Connect does not use this bucket.`,
  }
}

/** Recording ingestion and prompts: what Connect does as a service of AWS, and not as its role. */
function withoutTheService(
  kept: ClaimVerdict & { readonly kind: 'holds' },
  { file, scope, awsServices }: ClaimContext,
): ClaimVerdict {
  const { allows, isWhole } = allowsForServices(file.policy, scope, awsServices)
  const denied = allows.find(allow => allow.service === SERVICE && isShutOut(file.policy, scope.owner, allow))
  if (denied === undefined) return isWhole ? kept : unknown(TOO_MANY_REQUESTS)
  const { statement } = denied
  const provided = say`Connect acts only as its role; the lock denies ${SERVICE}, which ${statementName(statement)} allows`
  return { ...kept, provided: kept.provided === undefined ? provided : join([kept.provided, provided], '; ') }
}

const SERVICE = 'connect.amazonaws.com'

/** Nothing is asked of a bucket that Connect does not use, unless it does. */
function holdsCopies({ account, bucket }: ClaimContext, why: string): ClaimVerdict {
  const [instance] = account?.book.instancesOf(bucket) ?? []
  if (instance === undefined) return { kind: 'not-asked', because: say`Connect does not use this bucket: ${why}` }
  const { Id, InstanceAlias: name = Id } = instance
  return {
    kind: 'fails',
    because: say`The settings say that Connect does not use this bucket, and instance ${name} stores in it.`,
  }
}

function instanceKeeps(context: ClaimContext, book: RoleBook, instance: ConnectInstance): ClaimVerdict {
  const { Id, InstanceAlias: name = Id, ServiceRole } = instance
  const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole)
  if (role === undefined) {
    return unknown(say`The service role of Connect instance ${name} was not found in account ${book.facts.account}.`)
  }
  const subject = say`The role ${role.RoleName} of Connect instance ${name}`
  const kept = everyUpload(context, instance, encryption => connectKeeps(context, role, encryption))
  return kept.kind !== 'holds' || book.isConnect(role)
    ? about(subject, kept)
    : unknown(say`${subject} has no trust policy that lets ${'connect.amazonaws.com'} assume it.`)
}

function listedRolesKeep(context: ClaimContext, book: RoleBook): ClaimVerdict {
  const listed = admittedRoles(context).filter(role => book.isConnect(role))
  const roles = listed.length === 0 ? book.facts.roles.filter(role => book.isConnect(role)) : listed
  const verdicts = roles.map(role =>
    about(say`The Connect role ${role.RoleName}`, connectKeeps(context, role, 'not-read')),
  )
  const kept = listed.length === 0 ? anyHolds(verdicts) : allHold(verdicts)
  if (kept.kind === 'fails' && listed.length === 0) return noneListed(context, roles, kept)
  if (kept.kind !== 'holds' || book.facts.instances !== undefined) return kept
  return unknown(ours('The Connect instances could not be listed, so it is not known whose role needs the bucket.'))
}

function noneListed(context: ClaimContext, roles: readonly Role[], kept: ClaimVerdict): ClaimVerdict {
  if (areKeptOutByList(context, roles, { action: 's3:PutObject', on: 'object' })) {
    return { kind: 'fails', because: ours('No Connect role is on the list, so Connect can write no recording.') }
  }
  return roles.length === 0 ? { kind: 'fails', because: ours('The account has no role of Amazon Connect.') } : kept
}

type Encryption = ConnectSender['encryption']

function connectKeeps(context: ClaimContext, role: Role, encryption: Encryption): ClaimVerdict {
  const declared = context.account?.connectSends ?? new Map<string, string>()
  return roleKeeps(context, role, CONNECT_NEEDS, { kind: 'connect', encryption, declared })
}

/** An instance may store here under several configurations, each with a key of its own. */
function everyUpload(
  { bucket }: ClaimContext,
  { storage }: ConnectInstance,
  keeps: (encryption: Encryption) => ClaimVerdict,
): ClaimVerdict {
  const configs = storage.filter(({ BucketName }) => BucketName === bucket)
  const distinct = new Map(configs.map(({ EncryptionConfig }) => [JSON.stringify(EncryptionConfig), EncryptionConfig]))
  return allHold([...distinct.values()].map(config => keeps(encryptionOf(config))))
}

function encryptionOf(config: StorageConfig['EncryptionConfig']): Encryption {
  if (config === undefined) return 'not-read'
  return config === null ? 'none' : { keyId: config.KeyId }
}

/** Whoever keeps one need is not denied everything; asking for one is much the cheaper question. */
function isCutOff({ proof, scope }: ClaimContext, caller: CallerScope): boolean {
  if (proof.keepsAccess(scope, caller, CONNECT_NEEDS.slice(0, 1)).kind === 'holds') return false
  return proof.deniedEverything(scope, caller).kind === 'holds'
}
