import type { Logged } from '../../fakes/bucket.js'

/** What a run left behind, for somebody who knows S3 and the texts, and nothing of the program. */
export interface Evidence {
  /** The policy from before; absent where there was none. */
  readonly old: string | undefined
  readonly fresh: string
  /** Statements of the old policy, by Sid, that S3 does not take any more. */
  readonly dead: readonly string[]
  readonly log: readonly Logged[]
  readonly final: string | undefined
  readonly kept: readonly string[]
  readonly kind: string
  /** What the reader is told. */
  readonly told: string
  /** Whether the disk failed too, so that a copy may not have been kept, and that a read may have failed before the last. */
  readonly diskFailed?: boolean
}

/** What the oracle understands of what a reader is told; a table of faults shows that each is said. */
export const SAID = {
  leftAsItWas: /was left as it was/,
  newIsOn: /The new policy is on the bucket/,
  oldIsOn: /previous policy is on the bucket again/,
  noneIsOn: /The bucket has no policy, as before, and is not locked/,
  othersIsOn: /Another policy is on the bucket/,
  othersRemoved: /No policy is on the bucket/,
  previous: /previous policy/i,
  nothingPutBack: /nothing was put back/i,
  newAnswered: /S3 answered that the new policy was written/,
  oldAnswered: /S3 answered that the (previous policy was written again|new policy was removed)/,
  putBackFailed: /Putting the previous policy back failed|Removing the new policy failed/,
  notPutBack: /The previous policy was not put back|The new policy was not removed/,
  notWritten: /The write failed/,
  notRead: /could not be read/,
  newShown: /The last reads show the new policy/,
  oldShown: /The last reads show (the previous|no) policy/,
  oldShownStill: /Reads go on showing (the previous one|no policy)/,
  seen: /because a read showed it/,
  moved: /The live policy changed between plan and write/,
  nearestPutBack: /the nearest policy was put back/,
} as const

/** What only a disk that fails makes a run say. */
export const SAID_OF_A_COPY = /A copy of it could not be kept/

/** The phrases that nothing of what was told holds, so that the oracle would judge nothing by them. */
export function neverSaid(phrases: readonly RegExp[], told: Iterable<string>): readonly string[] {
  const texts = [...told]
  return phrases.filter(phrase => !texts.some(text => phrase.test(text))).map(({ source }) => source)
}

type Name = 'old' | 'new' | 'nearest' | 'nothing' | 'another'

/** Everything that is lost or untrue. */
export function violations(evidence: Evidence): readonly string[] {
  return [...lost(evidence), ...untrue(evidence), ...unsaid(evidence)]
}

/** What a text is. S3 keeps what it is given in these tests, so equal texts are equal policies. */
export function nameOf({ old, fresh, dead }: Evidence, text: string | undefined): Name {
  if (text === undefined) return old === undefined ? 'old' : 'nothing'
  if (text === fresh) return 'new'
  if (text === old) return 'old'
  return dead.length > 0 && old !== undefined && text === without(old, dead) ? 'nearest' : 'another'
}

function without(text: string, sids: readonly string[]): string {
  const document = JSON.parse(text) as { Statement: { Sid?: string }[] }
  return JSON.stringify({ ...document, Statement: document.Statement.filter(({ Sid = '' }) => !sids.includes(Sid)) })
}

function lost(evidence: Evidence): string[] {
  const { old, log, kept } = evidence
  const wrote = log.some(isOurs)
  const found = wrote && old !== undefined && !kept.includes(old) ? ['the old text is not kept'] : []
  for (const [index, entry] of log.entries()) {
    if (entry.call !== 'theirs' || isKnown(evidence, entry.text)) continue
    const later = log.slice(index + 1)
    const over = later.findIndex(next => isOurs(next) && next.effect)
    if (over < 0) continue
    const reads = later.slice(0, over).filter(({ call }) => call === 'read')
    const seen = reads.some(({ answer, shown }) => answer === 'given' && shown === entry.text)
    const blind = reads.length > 0 && reads.every(({ answer }) => answer === 'lost')
    if (seen) found.push('their policy was seen and written over')
    if (blind) found.push('their policy was written over unseen')
  }
  return found
}

function isKnown(evidence: Evidence, text: string | undefined): boolean {
  return nameOf(evidence, text) === 'old' || nameOf(evidence, text) === 'new'
}

function isOurs({ call }: Logged): boolean {
  return call === 'write' || call === 'remove'
}

function untrue(evidence: Evidence): string[] {
  const { kind, told, final, log, kept } = evidence
  const holds = nameOf(evidence, final)
  const unseen = changedUnseen(log)
  const is = (...names: Name[]) => names.includes(holds) || unseen
  const says = (words: RegExp, truth: boolean) => (words.test(told) && !truth ? [`"${words.source}" is untrue`] : [])
  const ours = log.filter(isOurs)
  const put = ours.filter(({ text }) => text === evidence.fresh)
  const back = ours.filter(({ text }) => text !== evidence.fresh)
  const last = log.filter(({ call }) => call === 'read').at(-1)
  const beforeBack = log.slice(0, back[0] && log.indexOf(back[0])).findLast(({ call }) => call === 'read')
  const saysNotKept = evidence.diskFailed === true && SAID_OF_A_COPY.test(told)
  const lastShown = last?.answer === 'given' ? nameOf(evidence, last.shown) : undefined
  return [
    ...(kind === 'applied' && !is('new') ? [`applied, and the bucket holds ${holds}`] : []),
    ...(kind === 'refused' && ours.some(({ effect }) => effect) ? ['refused, and something was written'] : []),
    ...(kind === 'rolled-back' && !is('old', 'nearest') ? [`put back, and the bucket holds ${holds}`] : []),
    ...(kind === 'overtaken' && !is('another', 'nothing') ? [`overtaken, and the bucket holds ${holds}`] : []),
    ...(kind === 'overtaken' && final !== undefined && !unseen && !kept.includes(final) && !saysNotKept
      ? ['theirs is not kept']
      : []),
    ...says(
      SAID.leftAsItWas,
      ours.every(({ effect }) => !effect),
    ),
    ...says(SAID.newIsOn, is('new')),
    ...ofWhatStood(evidence, is).flatMap(([words, truth]) => says(words, truth)),
    ...says(
      SAID.nothingPutBack,
      back.every(({ effect }) => !effect),
    ),
    ...says(SAID.newAnswered, put.some(isGiven)),
    ...says(SAID.oldAnswered, back.some(isGiven)),
    ...says(SAID.putBackFailed, back.length > 0 && !back.some(isGiven)),
    ...says(SAID.notPutBack, back.length === 0),
    ...says(SAID.notWritten, put.length > 0 && !put.some(isGiven)),
    ...says(
      SAID.notRead,
      [last, ...(evidence.diskFailed === true ? [beforeBack] : [])].some(
        read => read !== undefined && read.answer !== 'given',
      ),
    ),
    ...says(SAID.moved, last?.answer === 'given' && nameOf(evidence, last.shown) !== 'old'),
    ...says(SAID.newShown, lastShown === 'new'),
    ...says(SAID.oldShown, lastShown === 'old' || lastShown === 'nearest'),
    ...says(SAID.oldShownStill, nameOf(evidence, lastBefore(log, back[0])?.shown) === 'old'),
    ...says(
      SAID.seen,
      log.some(({ call, answer }) => call === 'read' && answer === 'given'),
    ),
    ...says(SAID.nearestPutBack, is('nearest')),
  ]
}

/** Where there was no policy, none can be there again. */
function ofWhatStood({ old }: Evidence, is: (...names: Name[]) => boolean): readonly (readonly [RegExp, boolean])[] {
  return [
    [SAID.oldIsOn, is('old', 'nearest') && old !== undefined],
    [SAID.noneIsOn, is('old') && old === undefined],
    [SAID.previous, old !== undefined],
    [SAID.othersIsOn, is('another')],
    [SAID.othersRemoved, is('nothing')],
  ]
}

/** The last read that was answered before a call, or at all. */
function lastBefore(log: readonly Logged[], call: Logged | undefined): Logged | undefined {
  const before = call === undefined ? log : log.slice(0, log.indexOf(call))
  return before.filter(entry => entry.call === 'read' && isGiven(entry)).at(-1)
}

function isGiven({ answer }: Logged): boolean {
  return answer === 'given'
}

/** Nobody can tell of what came after the last look, or of what no look showed yet. */
function changedUnseen(log: readonly Logged[]): boolean {
  const theirs = log.findLastIndex(({ call }) => call === 'theirs')
  const reads = log.slice(theirs + 1).filter(({ call, answer }) => call === 'read' && answer === 'given')
  return theirs >= 0 && !reads.some(({ shown }) => shown === log[theirs]?.text)
}

/** What had to be said: that somebody else's policy stands there, where nothing hid it; that ours does. */
function unsaid(evidence: Evidence): string[] {
  const { log, kind, final } = evidence
  const theirs = log.findLastIndex(({ call }) => call === 'theirs')
  const wrote = log.findIndex(entry => isOurs(entry) && entry.effect)
  const reads = log.slice(theirs + 1).filter(({ call }) => call === 'read')
  const plain = reads.length >= 3 && reads.every(({ answer, shown }) => answer === 'given' && shown === final)
  const isTheirs = theirs > wrote && wrote >= 0 && !isKnown(evidence, final)
  return isTheirs && plain && kind !== 'overtaken' ? [`theirs stands there, and it is called ${kind}`] : []
}
