import { counted, grouped } from '../../core/text/count.js'
import { say } from '../../core/text/prose.js'
import { ENDING_WORDS, type Ending, endingOf, isDone, NOT_AWS, snapshotOf } from '../../report/ending.js'
import { hasDrifted } from '../../report/plans.js'
import type { PolicyReport, Report, Verdict } from '../../report/report.js'
import { markdown } from '../escape.js'
import { NOT_ENFORCED } from '../words.js'

const ICON: Readonly<Record<Verdict, string>> = { safe: '✅', unsafe: '❌', unproven: '⚠️' }

/** The verdict in one line, and what it means in the next. */
interface Headline {
  readonly title: string
  readonly meaning: string
}

export function headline(report: Report): Headline {
  const { title, meaning } = enforcedHeadline(report)
  return { title: report.enforced === false ? `${title} (${NOT_ENFORCED})` : title, meaning }
}

function enforcedHeadline(report: Report): Headline {
  if (report.policies.length === 0 && report.verdict === 'safe') return NOTHING_LEFT
  if (report.mode === 'apply') return applyHeadline(report)
  if (report.mode === 'drift') return driftHeadline(report)
  return reviewHeadline(report)
}

const NOTHING_LEFT: Headline = {
  title: `${ICON.safe} No bucket policy is left`,
  meaning: 'Every bucket that was watched is retired. Its live policy stays as it is.',
}

function reviewHeadline(report: Report): Headline {
  switch (report.verdict) {
    case 'safe':
      return safeHeadline(report)
    case 'unsafe':
      return unsafeHeadline(report)
    case 'unproven':
      return unprovenHeadline(report)
  }
}

function safeHeadline({ mode, policies, rulesChange }: Report): Headline {
  const all = policyCount(policies)
  const later = policies.filter(({ plan }) => plan === undefined).length
  if (rulesChange !== undefined && rulesChange.base !== 'safe') {
    return {
      title: `${ICON.unproven} Safe by rules that this pull request changes: ${all}`,
      meaning:
        'By the rules of the base branch it is not proved safe. Approve the rules first, and the policies by them.',
    }
  }
  const denied = deniedWords(policies)
  if (mode === 'check') {
    return {
      title: `${ICON.safe} Safe: ${all} checked without an account`,
      meaning: `${denied} This run did not verify who the ids on the list belong to.`,
    }
  }
  if (later > 0) {
    return {
      title: `${ICON.safe} Safe: ${all}, ${later} of them asked after the merge`,
      meaning: `${denied} The account is asked about the ids after the merge.`,
    }
  }
  return {
    title: `${ICON.safe} Safe: ${all} proved`,
    meaning: `${denied} Amazon Connect, the admins and the deployer keep the access they need.`,
  }
}

function deniedWords(policies: readonly PolicyReport[]): string {
  const spares = policies.some(({ claims }) =>
    claims.some(
      ({ claim, verdict }) => claim === 'sealed' && verdict.kind === 'holds' && verdict.assumed !== undefined,
    ),
  )
  return `Everyone who is not on the list is denied everything${spares ? ', except AWS services that the settings spare' : ''}.`
}

function unsafeHeadline({ policies, unwatched = [], rulesChange }: Report): Headline {
  const bad = withVerdict('unsafe', policies)
  if (bad === 0 && unwatched.length > 0) {
    return {
      title: `${ICON.unsafe} Unsafe: ${counted(unwatched.length, 'bucket is', 'buckets are')} no longer watched`,
      meaning: 'A bucket keeps its live policy, and this repository would no longer notice a change of it.',
    }
  }
  if (bad === 0 && rulesChange?.refused === true) {
    return {
      title: `${ICON.unsafe} Unsafe: safe only by rules that this pull request changes`,
      meaning: 'The configuration of the base branch refuses that. Change the rules in a pull request of their own.',
    }
  }
  return {
    title: `${ICON.unsafe} Unsafe: ${grouped(bad)} of ${policyCount(policies)} must not be merged`,
    meaning: 'The fixes are below, with one request that shows each fault.',
  }
}

function unprovenHeadline({ policies }: Report): Headline {
  const bad = withVerdict('unproven', policies)
  if (bad === 0) {
    return {
      title: `${ICON.unproven} Unproven: the pull request could not be read whole`,
      meaning: 'What it changes, or the rules of the base branch, could not be found out. Do not read this as a pass.',
    }
  }
  return {
    title: `${ICON.unproven} Unproven: no verdict on ${grouped(bad)} of ${policyCount(policies)}`,
    meaning: 'A question stayed open, so the policies are not proved safe. Do not read this as a pass.',
  }
}

function policyCount(policies: readonly PolicyReport[]): string {
  return counted(policies.length, 'bucket policy', 'bucket policies')
}

function withVerdict(wanted: Verdict, policies: readonly PolicyReport[]): number {
  return policies.filter(({ verdict }) => verdict === wanted).length
}

function applyHeadline(report: Report): Headline {
  const { policies, verdict } = report
  const endings = policies.map(({ outcome }) => outcome && endingOf(outcome))
  const of = (wanted: Ending): number => endings.filter(ending => ending === wanted).length
  const all = policyCount(policies)
  if (of('uncertain') > 0) {
    return {
      title: `${ENDING_WORDS.uncertain.icon} Act now: the policy of ${counted(of('uncertain'), 'bucket')} is not certain`,
      meaning:
        'The new policy could not be confirmed and the old one not put back. The commands to run by hand are below.',
    }
  }
  if (of('overtaken') > 0) {
    return {
      title: `${ENDING_WORDS.overtaken.icon} Overtaken: ${counted(of('overtaken'), 'bucket')} written by someone else`,
      meaning: 'Neither the previous nor the new policy is there. Nothing was put back.',
    }
  }
  const undone = policies.filter(({ outcome }) => outcome === undefined || !isDone(outcome)).length
  if (undone > 0) {
    return {
      title: `${ICON.unsafe} Not applied: ${grouped(undone)} of ${all}`,
      meaning: 'These buckets are as they were before.',
    }
  }
  if (of('superseded') > 0) {
    return {
      title: `${ICON[verdict]} Superseded: ${grouped(of('superseded'))} of ${all}`,
      meaning: 'A newer commit of the branch is applied by a run of its own.',
    }
  }
  return doneHeadline(report, of('applied'))
}

function doneHeadline({ policies, verdict }: Report, applied: number): Headline {
  const icon = ICON[verdict]
  const all = policyCount(policies)
  if (applied === 0) {
    return {
      title: `${icon} Nothing to apply: ${all} already live`,
      meaning: 'The live policies say what the files say.',
    }
  }
  const rest = policies.length - applied
  return {
    title: `${icon} Applied: ${rest === 0 ? all : `${applied} changed, ${rest} already live`}`,
    meaning: whereWritten(policies),
  }
}

function whereWritten(policies: readonly PolicyReport[]): string {
  const [snapshot] = policies.flatMap(({ outcome }) => snapshotOf(outcome) ?? [])
  if (snapshot === undefined) return 'What changed was written to its bucket and read back.'
  return markdown(say`What changed was written to ${snapshot}, ${NOT_AWS}`)
}

function driftHeadline({ policies, verdict, unmanaged = [] }: Report): Headline {
  const drifted = policies.filter(hasDrifted).length
  const all = policyCount(policies)
  const bad = withVerdict(verdict, policies)
  if (drifted > 0) {
    return {
      title: `${ICON.unsafe} Drift: ${grouped(drifted)} of ${all} changed outside the repository`,
      meaning: 'The live policy does not say what the file says.',
    }
  }
  if (verdict === 'unproven') {
    return {
      title: `${ICON.unproven} No verdict: ${bad > 0 ? `${grouped(bad)} of ${all}` : 'not every account could be asked'}`,
      meaning:
        'Something could not be found out, so whether anything drifted is not known. Do not read this as a pass.',
    }
  }
  if (verdict === 'unsafe' && bad > 0) {
    return {
      title: `${ICON.unsafe} No drift, and yet not safe: ${grouped(bad)} of ${all}`,
      meaning: 'The live policies say what the files say, and that does not pass the proof any more.',
    }
  }
  if (verdict === 'unsafe') {
    return {
      title: `${ICON.unsafe} Not locked: ${counted(unmanaged.length, 'bucket', 'buckets')} that no file locks`,
      meaning: 'The live policies say what the files say, and Connect also stores in other buckets.',
    }
  }
  return { title: `${ICON.safe} No drift: ${all}`, meaning: 'The live policies say what the files say.' }
}

/** The icon of one policy: how applying ended, where that went wrong, and the verdict otherwise. */
export function iconOf({ outcome, verdict }: PolicyReport): string {
  if (outcome === undefined || isDone(outcome)) return ICON[verdict]
  const { icon } = ENDING_WORDS[endingOf(outcome)]
  return icon === ENDING_WORDS.uncertain.icon ? icon : ICON.unsafe
}
