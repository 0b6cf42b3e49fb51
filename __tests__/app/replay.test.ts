import { type LogFile, replay } from '../../src/app/replay.js'
import { plain } from '../../src/core/text/prose.js'

async function* rows(count: number): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const row = { eventsource: 'sts.amazonaws.com' }
  for (let at = 0; at < count; at += 1) yield row
}

async function* logs(...counts: readonly number[]): AsyncGenerator<LogFile> {
  for (const count of counts) yield { name: 'a.csv', format: 'csv', rows: rows(count) }
}

it('replay says every 200,000 records how far it is', async () => {
  const said: string[] = []
  const { files } = await replay([], logs(150_000, 49_999, 2), message => void said.push(plain(message)))
  expect([files, said]).toEqual([3, ['200,000 records read, in 3 files.']])
})
