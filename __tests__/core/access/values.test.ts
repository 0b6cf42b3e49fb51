import fc from 'fast-check'
import {
  compares,
  decimalsAround,
  numbersAround,
  writeDecimal,
  writeInstant,
} from '../../../src/core/access/prove/values.js'
import {
  compare,
  type Decimal,
  isDisputed,
  readBoolean,
  readInstant,
  readNumber,
  wholeNumber,
} from '../../../src/core/access/values.js'

/** Small enough that the machine's own numbers are exact. */
const decimal = fc.record({ units: fc.integer({ min: -99_999, max: 99_999 }), scale: fc.integer({ min: 0, max: 4 }) })
const exact = ({ units, scale }: { units: number; scale: number }): Decimal => ({ units: BigInt(units), scale })
const numeric = ({ units, scale }: { units: number; scale: number }) => units / 10 ** scale
/** Where a number is equal to, above or below another. */
const sign = (value: number) => (value < 0 ? -1 : value > 0 ? 1 : 0)

describe('A number of a policy', () => {
  it('is written as the machine writes it, and read back', () => {
    fc.assert(
      fc.property(decimal, value => {
        const text = writeDecimal(exact(value))
        expect(text).toBe(String(numeric(value)).replace(/^-0$/, '0'))
        const again = readNumber(text)
        expect(again && compare(again, exact(value))).toBe(0)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('is compared as the machine compares it, whatever its form', () => {
    const forms = fc.constantFrom<(text: string) => string>(
      text => text,
      text => text.replace(/^(-?)/, '$100'),
      text => (text.startsWith('-') ? text : `+${text}`),
      text => `${text}${text.includes('.') ? '' : '.'}0`,
      text => `${text}e0`,
      text => `${text}E-1`,
      text => `${text}e+2`,
    )
    fc.assert(
      fc.property(decimal, forms, decimal, (one, form, other) => {
        const text = form(String(numeric(one)))
        const read = readNumber(text)
        if (read === undefined) throw new Error(`${text} is a number`)
        expect(compare(read, exact(other))).toBe(sign(Number(text) - numeric(other)))
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it.each(['', '+', '.5', '5.', '1,5', '0x10', '1e', '1e1000', ' 1', '1 ', 'Infinity', '--1', '1.2.3'])(
    'is not %j',
    text => {
      expect(readNumber(text)).toBeUndefined()
    },
  )

  it.each([
    ['7', '7'],
    ['007', '7'],
    ['+7.00', '7'],
    ['-7', '-7'],
    ['7.5', undefined],
    ['75e-1', undefined],
    ['70e-1', '7'],
    ['7e2', '700'],
    ['-0', '0'],
    ['x', undefined],
  ])('is whole, or not: %s', (text, whole) => {
    expect(wholeNumber(text)).toBe(whole)
  })

  it('has one of the numbers around in each range that bounds tell apart', () => {
    const steps = [-1, 0, 1]
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 3 }), bounds => {
        const order = (value: Decimal) => bounds.map(bound => compare(value, exact(bound))).join()
        const close = bounds.flatMap(({ units, scale }) =>
          steps.map(step => exact({ units: units * 10 + step, scale: scale + 1 })),
        )
        const found = decimalsAround(bounds.map(exact)).map(order)
        expect(found).toEqual(expect.arrayContaining(close.map(order)))
        const whole = bounds.flatMap(bound => steps.map(step => BigInt(Math.floor(numeric(bound)) + step)))
        const orders = whole.filter(units => units >= 0n).map(units => order({ units, scale: 0 }))
        const near = numbersAround(bounds.map(exact)).map(text => order({ units: BigInt(text), scale: 0 }))
        expect(near).toEqual(expect.arrayContaining(orders))
      }),
      { seed: 1 },
    )
  })
})

describe('A comparison', () => {
  it('is that of the machine', () => {
    const relations = { '=': [0], '<': [-1], '<=': [-1, 0], '>': [1], '>=': [0, 1] } as const
    const near = fc.record({ units: fc.integer({ min: -3, max: 3 }), scale: fc.constantFrom(0, 1) })
    fc.assert(
      fc.property(near, near, (one, other) => {
        for (const [relation, signs] of Object.entries(relations)) {
          const holds = compares(exact(one), { relation: relation as keyof typeof relations, value: exact(other) })
          expect(holds).toBe((signs as readonly number[]).includes(sign(numeric(one) - numeric(other))))
        }
      }),
      { seed: 1 },
    )
  })

  it('is of forms that AWS gives clearly, or not', () => {
    const numbers = ['3e2', '3E2', '2026', '300', '-1.5'].map(text => isDisputed('number', text))
    const dates = ['2026', '202', '20260', '2026-01', '1764201600'].map(text => isDisputed('date', text))
    expect([numbers, dates]).toEqual([
      [true, true, false, false, false],
      [true, false, false, false, false],
    ])
  })

  it('knows true and false in any case, and nothing else', () => {
    expect(['true', 'TRUE', 'False', 'false', '', '1', 'yes', 'truefalse'].map(readBoolean)).toEqual([
      true,
      true,
      false,
      false,
      ...[undefined, undefined, undefined, undefined],
    ])
  })
})

describe('A moment of a policy', () => {
  const moment = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9998-12-31') })
  const seconds = (text: string) => {
    const read = readInstant(text)
    return read && Number(read.units) / 10 ** read.scale
  }

  it('is what the machine takes it for, in each form that has a zone', () => {
    const forms = fc.constantFrom<(iso: string) => string>(
      iso => iso,
      iso => iso.slice(0, 10),
      iso => iso.slice(0, 7),
      iso => `${iso.slice(0, 16)}Z`,
      iso => `${iso.slice(0, 19)}Z`,
      iso => `${iso.slice(0, 19)}+02:30`,
      iso => `${iso.slice(0, 16)}-23:59`,
      iso => `${iso.slice(0, 21)}+00:00`,
    )
    fc.assert(
      fc.property(moment, forms, (date, form) => {
        const text = form(date.toISOString())
        expect([text, seconds(text)]).toEqual([text, Date.parse(text) / 1000])
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('may be seconds, and four digits are a year', () => {
    expect(['0', '-1', '1764201600', '1764201600.5'].map(seconds)).toEqual([0, -1, 1_764_201_600, 1_764_201_600.5])
    expect(seconds('2026')).toBe(Date.parse('2026-01-01T00:00:00Z') / 1000)
  })

  it.each([
    '',
    '2026-13-01',
    '2026-00-01',
    '2026-02-30',
    '2025-02-29',
    '2026-1-1',
    '2026-01-01T10:00',
    '2026-01-01T24:00Z',
    '2026-01-01T10:60Z',
    '2026-01-01T10:00:60Z',
    '2026-01-01T10:00+24:00',
    '2026-01-01T10:00+01:60',
    '2026-01-01T10:00:00.Z',
    '2026-01-01 10:00Z',
    'today',
    '1e9',
  ])('is not %j', text => {
    expect(readInstant(text)).toBeUndefined()
  })

  it('is written as it is read, and as seconds where no calendar goes so far', () => {
    expect(['0', '1764201600', '-1'].map(writeInstant)).toEqual([
      '1970-01-01T00:00:00Z',
      '2025-11-27T00:00:00Z',
      '1969-12-31T23:59:59Z',
    ])
    expect(writeInstant('99999999999999')).toBe('99999999999999')
  })
})
