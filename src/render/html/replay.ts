import type { Replayed } from '../../core/replay/tally.js'
import { counted, grouped } from '../../core/text/count.js'
import { ANSWERS, footer, identityWords, type ReplayAnswer, type ReplayStory, SHOWN_ACTIONS, WOULD } from '../replay.js'
import { type Content, html, prose, quoted } from './markup.js'
import { moment } from './moment.js'
import { document, facts, listing, table, verdictBox } from './page.js'
import { personName } from './people.js'
import type { PageContext } from './report.js'

/** A replay as one page: whom the policy would have denied, by what past requests tell. */
export function replayPage(story: ReplayStory, { version, when, commit }: PageContext): string {
  const { replay, judged, file, bucket } = story
  return document({
    title: `${judged.verdict}: Connect Bucket Lock, replay of ${bucket}`,
    head: [
      html`<h1>Who would this policy have denied?</h1>`,
      verdictBox(judged.verdict, html`<p>${verdictWords(story)}</p>`),
      facts([
        ['Policy', quoted(file)],
        ['Bucket', quoted(bucket)],
        ['Logs', span(story)],
        ['When', moment(when)],
        ['Commit', commit === undefined ? undefined : quoted(commit)],
      ]),
    ],
    body: [
      listing('What is not known', judged.doubts.map(prose)),
      html`<h2>By identity</h2>`,
      table('What each asked for, and what the policy says to it', HEADS, replay.identities.flatMap(rowsOf)),
      listing('On the list and never seen', replay.neverSeen.map(personName)),
      html`<p class="soft">${footer(story)}</p>`,
    ],
    version,
  })
}

const HEADS = ['Identity', 'Under this policy', 'Requests', 'First and last seen', 'Actions', 'Example']

function verdictWords({ judged }: ReplayStory): Content {
  const { broken, verdict } = judged
  if (broken.length > 0) {
    const who = broken.map(({ admitted, who }, index) => [index === 0 ? '' : ', ', personName(admitted ?? who)])
    return ['It would have denied ', who, '.']
  }
  return verdict === 'safe' ? 'It would have denied no one who should keep access.' : 'It could not be judged in full.'
}

function span({ replay, files }: ReplayStory): Content {
  const count = `${counted(replay.judged, 'request')} in ${counted(files, 'file')}`
  if (replay.first === undefined) return count
  return [count, ', from ', moment(replay.first), ' to ', moment(replay.last ?? replay.first)]
}

function rowsOf(row: Replayed): readonly (readonly Content[])[] {
  return ANSWERS.flatMap(answer => {
    const cells = rowOf(row, answer)
    return cells === undefined ? [] : [cells]
  })
}

function rowOf(row: Replayed, answer: ReplayAnswer): readonly Content[] | undefined {
  const count = row[answer]
  if (count === undefined) return undefined
  const { who, admitted } = row
  const shown = admitted ?? who
  const actions = [...count.actions].sort(([, a], [, b]) => b - a).slice(0, SHOWN_ACTIONS)
  const { action, resource, time } = count.example
  return [
    [
      personName(shown),
      shown.name === undefined ? '' : html`<br>${quoted(who.id)}`,
      html`<br><span class="soft">${prose(identityWords(row))}</span>`,
    ],
    html`<span class="${answer}">${WOULD[answer]}</span>`,
    grouped(count.requests),
    [moment(count.first), ' – ', moment(count.last)],
    actions.map(([name, times]) => html`${quoted(name)} ${grouped(times)}<br>`),
    html`<div class="long">${quoted(action)} on ${quoted(resource)} at ${moment(time)}</div>`,
  ]
}
