import type { Random } from './random.js'

/** Longer inputs are cut: what is large is slow, and the bounds of the readers have tests of their own. */
const MOST_CHARACTERS = 60_000
const MOST_CHANGES = 5

/** What stands in the files of the field, and what trips up readers. */
const TOKENS: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '#',
    '- ',
    '|',
    '>',
    '&a',
    '*a',
    '<<:',
  ],
  ...['null', 'true', 'false', 'no', 'NaN', '-0', '1e999', '9007199254740993', '010', '0x1F', '.5', '1_000'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    '$ref',
    '${',
    '}}',
    '${{ x }}',
    '!Ref',
    '!Sub',
  ],
  ...[
    '!!binary',
    '!GetAtt a.b',
    '%YAML 1.1',
    '---',
    '...',
    '\uFEFF',
    '\0',
    '\u2028',
    '\uD800',
    '\uDC00',
    '\u202E',
    'é',
    'e\u0301',
  ],
  ...[
    '*',
    '?',
    '**',
    '${*}',
    '${?}',
    '${$}',
    '${aws:username}',
    '${aws:userid, "x"}',
    '%7B',
    '%',
    '%E0%A4',
    '\\u0000',
    '\\uD800',
  ],
  ...['"Version"', '"2008-10-17"', '"Statement"', '"Effect"', '"Deny"', '"Allow"', '"Principal"', '"NotPrincipal"'],
  ...[
    '"Action"',
    '"NotAction"',
    '"s3:*"',
    '"Resource"',
    '"NotResource"',
    '"Condition"',
    '"StringNotLike"',
    '"aws:userId"',
  ],
  ...['"ForAllValues:StringLike"', '"NullIfExists"', '"Bool"', '"IpAddress"', '"NumericLessThan"', '"DateGreaterThan"'],
  ...['"aws:SourceIp"', '"aws:PrincipalArn"', '"aws:PrincipalOrgID"', '"arn:aws:s3:::b/*"', '"arn:aws:iam::1:root"'],
  ...['"Fn::Sub"', '"Fn::Join"', '"Fn::If"', '"Fn::GetAtt"', '"Ref"', '"AWS::AccountId"', '"Resources"', '"Type"'],
  ...['"planned_values"', '"resource_changes"', '"after_unknown"', '"sensitive_values"', '"prior_state"', '"values"'],
  ...['"sts:AssumeRole"', '"sts:ExternalId"', '"AROAJJ4OT5B3EVMNARNW6:*"', '"AROA"', '"111122223333"'],
  ...['--policy', '--format', '--help', '-h', '--', '--account=', '--as', '<!--', '-->', '<!-- connect-bucket-lock '],
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One input, made of the seeds: changed by letters and tokens or, where it is JSON, by its structure. */
export function inputFrom(seeds: readonly string[], random: Random): string {
  let text = random.pick(seeds)
  if (random.chance(0.5)) text = restructured(text, seeds, random) ?? text
  const changes = random.below(MOST_CHANGES)
  for (let count = 0; count < changes; count += 1) text = changed(text, seeds, random)
  return text.slice(0, MOST_CHARACTERS)
}

function changed(text: string, seeds: readonly string[], random: Random): string {
  const at = random.below(text.length + 1)
  const length = random.chance(0.8) ? random.below(12) : random.below(text.length - at + 1)
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  switch (random.below(9)) {
    case 0:
      return before + after
    case 1:
      return before + piece + piece + after
    case 2:
      return before + random.pick(TOKENS) + piece + after
    case 3:
      return before + random.pick(TOKENS) + after
    case 4:
      return before + String.fromCharCode(random.below(random.chance(0.7) ? 128 : 65_536)) + after
    case 5:
      return random.chance(0.3) ? before : piece + before + after
    case 6: {
      const other = random.pick(seeds)
      return before + other.slice(random.below(other.length + 1))
    }
    case 7:
      return before + random.pick(['[', '{"a":', '(', '- ', '\\', '*', '"a",']).repeat(1 + random.below(200)) + after
    default:
      return before + piece.repeat(1 + random.below(40)) + after
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function restructured(text: string, seeds: readonly string[], random: Random): string | undefined {
  const root = parsed(text)
  if (root === undefined) return undefined
  const other = parsed(random.pick(seeds)) ?? null
  const parts = [...partsOf(root)]
  let value = root
  for (let count = 0; count <= random.below(3); count += 1) {
    const target = random.pick(parts)
    value = replacedIn(value, target, anyValue(target, [...partsOf(other)], random))
  }
  return JSON.stringify(value, null, random.pick([0, 2]))
}

function* partsOf(value: Json): Generator<Json> {
  yield value
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* partsOf(each)
}

/** The tree with one node of it, known by its identity or its value, in another's place. */
function replacedIn(value: Json, target: Json, instead: Json): Json {
  if (value === target) return instead
  if (Array.isArray(value)) return value.map(each => replacedIn(each, target, instead))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replacedIn(each, target, instead)]))
}

function anyValue(value: Json, others: readonly Json[], random: Random): Json {
  const word = () => random.pick(TOKENS).replaceAll('"', '')
  switch (random.below(9)) {
    case 0:
      return random.pick<Json>([null, true, false, 0, -1, 1e21, '', [], {}])
    case 1:
      return word()
    case 2:
      return [value]
    case 3:
      return [value, value]
    case 4:
      return { [word()]: value }
    case 5:
      return Array.isArray(value) ? value.slice(1) : withoutOne(value, random)
    case 6:
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value, [word()]: word() }
        : word()
    case 7:
      return typeof value === 'string' ? value.replace(/[^:/]+/, () => word()) : String(value)
    default:
      return random.pick(others)
  }
}

function withoutOne(value: Json, random: Random): Json {
  if (typeof value !== 'object' || value === null) return value
  const gone = random.below(Object.keys(value).length)
  return Object.fromEntries(Object.entries(value).filter((_, index) => index !== gone))
}
