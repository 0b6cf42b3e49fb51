import fc from 'fast-check'
import { rowsOf } from '../../../src/adapters/disk/log-rows.js'
import { BrokenLog, TornLog } from '../../../src/app/replay.js'
import { plain } from '../../../src/core/text/prose.js'

const HEADER = 'eventsource,eventname,key\n'

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function read(text: string, size = 7): Promise<readonly [rows: number, end: string]> {
  let rows = 0
  try {
    for await (const row of rowsOf('a.csv', inPieces(text, size))) rows += Object.keys(row).length > 0 ? 1 : 0
    return [rows, 'whole']
  } catch (error) {
    if (error instanceof TornLog) return [rows, 'torn']
    if (error instanceof BrokenLog) return [rows, plain(error.because).replaceAll('`', '')]
    throw error
  }
}

describe('The rows of a table', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['none', '', 'whole'],
    ['all', 'a,b,c\n"d ""e""","f\ng",h\n', 'whole'],
    ['all, without a last line break, with blank lines', '\na,b,c\n\nd,e,f', 'whole'],
    ['one that ends within a field', 'a,b,c\ns3,"Get', 'torn'],
    ['one that ends before its last field', 'a,b,c\ns3,Ge', 'torn'],
    [
      'a mark within a field',
      'a,b,c\ns3,Get"x,k\nd,e,f\n',
      'The log a.csv is not valid CSV in line 3: a quotation mark in the middle of column eventname.',
    ],
    [
      'text behind a mark',
      'a,b,c\ns3,"Get"x,k\nd,e,f\n',
      'The log a.csv is not valid CSV in line 3: text after the closing quotation mark of column eventname.',
    ],
    [
      'a mark that nothing closes',
      'a,b,c\ns3,"Get,k\nd,e,f\ng,h,i',
      'The log a.csv is not valid CSV in line 3: column eventname opens a quotation mark that nothing closes.',
    ],
    [
      'a mark that nothing closes in the last line, which ends',
      'a,b,c\ns3,"Get,k\n',
      'The log a.csv is not valid CSV in line 3: column eventname opens a quotation mark that nothing closes.',
    ],
    [
      'a row that is too short',
      'a,b\nd,e,f\n',
      'The log a.csv is not valid CSV in line 2: 2 columns, where the header has 3.',
    ],
    [
      'a row that is too long',
      'a,b,c\nd,e,f,g\n',
      'The log a.csv is not valid CSV in line 3: 4 columns, where the header has 3.',
    ],
    [
      'a row without an end',
      `a,b,c\n"${'x'.repeat(2 << 20)}`,
      'The log a.csv is not valid CSV in line 3: a row of more than 1 MiB.',
    ],
  ]
  it.each(cases)('%s', async (_what, rows, end) => {
    for (const size of [7, 1 << 16]) expect((await read(HEADER + rows, size))[1]).toBe(end)
  })

  it('names the column of a broken header by its number', async () => {
    expect((await read('eventsource,"b"c\n1,2\n'))[1]).toBe(
      'The log a.csv is not valid CSV in line 1: text after the closing quotation mark of column 2.',
    )
    expect((await read('eventsource,"b'))[1]).toBe('torn')
  })

  it('are torn wherever a table of quoted fields is cut off, but for the ends of its rows', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', 'é') })
    const row = fc
      .tuple(field, field, field)
      .map(fields => fields.map(text => `"${text.replaceAll('"', '""')}"`).join(','))
    const cut = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        cut,
        fc.integer({ min: 1, max: 20 }),
        async (rows, at, size) => {
          const whole = HEADER + rows.join('\n')
          const text = whole.slice(0, HEADER.length + Math.floor((whole.length - HEADER.length) * at))
          const isWhole = [HEADER, ...rows.map((_, index) => `${HEADER}${rows.slice(0, index + 1).join('\n')}`)].some(
            each => text === each || text === `${each}\n`,
          )
          const [, end] = await read(text, size)
          // a cut between the two marks of one leaves a field that is closed
          if (isWhole) expect(end).toBe('whole')
          else expect(end).toBe('torn')
        },
      ),
      { seed: 20261127, numRuns: 500 },
    )
  })
})
