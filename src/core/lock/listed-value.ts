import { readAdmittedId } from './ids.js'
import { foldLookAlikes, foreignIn, invisibleIn, withoutInvisible } from './look-alike.js'

/** What a value on a lock's list is: right, or wrong in exactly one way, the way a reader should hear of first. */
export type ListedValue =
  | { readonly kind: 'id' }
  | { readonly kind: 'length-unusual'; readonly length: number }
  | { readonly kind: 'has-blanks'; readonly meant: string }
  | { readonly kind: 'has-invisible-letters'; readonly letter: string; readonly meant: string }
  | { readonly kind: 'has-look-alikes'; readonly letter: string; readonly meant: string }
  | { readonly kind: 'has-variable' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'is-arn' }
  | { readonly kind: 'root-not-account-id'; readonly account?: string }
  | { readonly kind: 'federated-user' }
  | { readonly kind: 'admits-many' }
  | { readonly kind: 'without-colon'; readonly id: string }
  | { readonly kind: 'pins-session'; readonly id: string; readonly session: string }
  | { readonly kind: 'wildcards-redundant'; readonly meant: string }
  | { readonly kind: 'user-with-session'; readonly id: string }
  | { readonly kind: 'without-session-wildcard' }
  | { readonly kind: 'prefix-unknown'; readonly prefix: string; readonly is?: string; readonly meant?: string }
  | { readonly kind: 'lower-case'; readonly meant: string }
  | { readonly kind: 'not-an-id' }
  | { readonly kind: 'is-name' }

/** Prefixes of unique ids that are never a value of `aws:userid`. Source: IAM User Guide, "IAM identifiers". */
const OTHER_PREFIXES: Readonly<Record<string, string>> = {
  ABIA: 'a service bearer token',
  ACCA: 'a context-specific credential',
  AGPA: 'a user group',
  AIPA: 'an instance profile',
  AKIA: 'an access key',
  ANPA: 'a managed policy',
  ANVA: 'a version of a managed policy',
  APKA: 'a public key',
  ASCA: 'a certificate',
  ASIA: 'a temporary access key',
}
const USUAL_LENGTH = 21
/** A known prefix, or letters and digits mixed as in no word: each run of letters is entered once, at its first A. */
const ID_LIKE =
  /A(?:ROA|IDA|BIA|CCA|GPA|IPA|KIA|NPA|NVA|PKA|SCA|SIA)[A-Z0-9]{8}|(?<![A-Z])[B-Z]*A[A-Z]{3}(?=[A-Z]*\d)[A-Z0-9]{12}/i

/** Whether a reader would take the text for a unique id, spoiled or not: tells a list of ids from other values. */
export function looksLikeId(text: string): boolean {
  const folded = foldLookAlikes(withoutInvisible(text))
  return !folded.includes('/') && ID_LIKE.test(folded)
}

/** Judges one listed value. */
export function readListedValue(text: string): ListedValue {
  const admitted = readAdmittedId(text)
  if (admitted !== undefined) return judgeId(admitted, text)
  return hiddenFault(text) ?? notAnId(text) ?? wildcardFault(text) ?? idFault(text)
}

type ReadId = NonNullable<ReturnType<typeof readAdmittedId>>

function judgeId(read: ReadId, text: string): ListedValue {
  if (read.kind === 'role') {
    const whole = `${read.id}:*`
    if (read.session !== '*') return { kind: 'pins-session', id: read.id, session: read.session.name }
    if (text !== whole) return { kind: 'wildcards-redundant', meant: whole }
  }
  const usual = read.kind === 'account' || read.id.length === USUAL_LENGTH
  return usual ? { kind: 'id' } : { kind: 'length-unusual', length: read.id.length }
}

/** Faults that the eye misses. */
function hiddenFault(text: string): ListedValue | undefined {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (trimmed !== text && trimmed !== '') return { kind: 'has-blanks', meant: trimmed }
  if (!looksLikeId(text)) return undefined
  const [invisible, foreign] = [invisibleIn(text), foreignIn(text)]
  if (invisible !== undefined)
    return { kind: 'has-invisible-letters', letter: invisible, meant: withoutInvisible(text) }
  return foreign === undefined ? undefined : { kind: 'has-look-alikes', letter: foreign, meant: foldLookAlikes(text) }
}

/** Values that are something else altogether. */
function notAnId(text: string): ListedValue | undefined {
  if (text.includes('${')) return { kind: 'has-variable' }
  if (text.toLowerCase() === 'anonymous') return { kind: 'anonymous' }
  if (/^arn:/i.test(text)) return { kind: 'is-arn' }
  if (text === 'root') return { kind: 'root-not-account-id' }
  const account = /^(\d{12}):(.*)$/s.exec(text)
  if (account?.[1] === undefined) return undefined
  return account[2] === '*' || account[2] === 'root'
    ? { kind: 'root-not-account-id', account: account[1] }
    : { kind: 'federated-user' }
}

function wildcardFault(text: string): ListedValue | undefined {
  const colon = text.indexOf(':')
  const id = colon < 0 ? text : text.slice(0, colon)
  const session = colon < 0 ? undefined : text.slice(colon + 1)
  if (/[*?]/.test(id)) {
    const whole = /^(AROA[A-Z0-9]{17})\*$/.exec(text)?.[1]
    return whole === undefined ? { kind: 'admits-many' } : { kind: 'without-colon', id: whole }
  }
  if (session !== undefined && session !== '*' && /^AROA[A-Z0-9]{12,124}$/.test(id)) {
    return { kind: 'pins-session', id, session }
  }
  return undefined
}

function idFault(text: string): ListedValue {
  const [id = '', session] = text.split(':')
  const upper = id.toUpperCase()
  if (!/^[A-Z0-9]{16,128}$/.test(upper) || !/^A[A-Z]{3}/.test(upper)) return shapeFault(text, id)
  const prefix = upper.slice(0, 4)
  if (prefix !== 'AROA' && prefix !== 'AIDA') return prefixFault(prefix, upper)
  const meant = prefix === 'AROA' ? `${upper}:${session ?? '*'}` : upper
  if (id !== upper) return { kind: 'lower-case', meant }
  return prefix === 'AIDA' ? { kind: 'user-with-session', id } : { kind: 'without-session-wildcard' }
}

function prefixFault(prefix: string, id: string): ListedValue {
  const is = OTHER_PREFIXES[prefix]
  if (is !== undefined) return { kind: 'prefix-unknown', prefix, is }
  const near = ['AROA', 'AIDA'].find(known => [...known].filter((letter, at) => letter !== prefix[at]).length === 1)
  if (near === undefined)
    return /\d/.test(id) && looksLikeId(id) ? { kind: 'prefix-unknown', prefix } : { kind: 'is-name' }
  return { kind: 'prefix-unknown', prefix, meant: `${near}${id.slice(4)}${near === 'AROA' ? ':*' : ''}` }
}

function shapeFault(text: string, id: string): ListedValue {
  const idLike = /^A(ROA|IDA)/.test(id) || /^[\d-]+$/.test(text) || text.trim() === ''
  return { kind: idLike ? 'not-an-id' : 'is-name' }
}
