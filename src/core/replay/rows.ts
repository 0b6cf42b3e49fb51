import { entryOf, hasFields, parsedJson } from '../text/untyped.js'

/**
 * The columns of the table that AWS documents for CloudTrail in Athena, and of an event data store of CloudTrail Lake,
 * as the record has them. Source: AWS CloudTrail User Guide and Athena User Guide, "Query AWS CloudTrail logs".
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  eventsource: ['eventSource'],
  eventname: ['eventName'],
  eventtime: ['eventTime'],
  awsregion: ['awsRegion'],
  sourceipaddress: ['sourceIPAddress'],
  useragent: ['userAgent'],
  errorcode: ['errorCode'],
  vpcendpointid: ['vpcEndpointId'],
  requestparameters: ['requestParameters'],
  additionaleventdata: ['additionalEventData'],
  resources: ['resources'],
  tlsdetails: ['tlsDetails'],
  useridentity: ['userIdentity'],
  type: ['userIdentity', 'type'],
  principalid: ['userIdentity', 'principalId'],
  arn: ['userIdentity', 'arn'],
  accountid: ['userIdentity', 'accountId'],
  invokedby: ['userIdentity', 'invokedBy'],
  username: ['userIdentity', 'userName'],
  bucketname: ['requestParameters', 'bucketName'],
  key: ['requestParameters', 'key'],
}

/** The columns that hold a structure; a text of any other is told as it is written, such as a key `{a}`. */
const STRUCTURES = new Set(['requestparameters', 'additionaleventdata', 'resources', 'tlsdetails', 'useridentity'])

/** Names inside the structures, as the record spells them. */
const SPELLED = new Map(
  [
    ...['principalId', 'accountId', 'invokedBy', 'userName', 'accessKeyId', 'sessionContext', 'sessionIssuer'],
    ...['mfaAuthenticated', 'creationDate', 'bucketName', 'tlsVersion', 'cipherSuite'],
  ].map(name => [name.toLowerCase(), name]),
)

type Row = Readonly<Record<string, unknown>>

/** A row of a query's result as the CloudTrail record that it came from, as far as its columns go. */
export function eventOfRow(row: Row): unknown {
  const columns = Object.entries(row).map(([name, value]) => [name.toLowerCase(), value] as const)
  const whole = columns.find(([name]) => name === 'eventjson')?.[1]
  if (typeof whole === 'string') return parsedJson(whole)
  const event: Record<string, unknown> = {}
  for (const [column, value] of columns) {
    if (value === null || value === '') continue
    const name = column.slice(column.lastIndexOf('.') + 1)
    const path = entryOf(FIELDS, name)
    if (path !== undefined) place(event, path, STRUCTURES.has(name) ? structured(value) : value)
  }
  return event
}

function place(event: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) {
    const known = event[first]
    event[first] = hasFields(known) && hasFields(value) ? { ...value, ...known } : value
    return
  }
  const inner = event[first]
  event[first] = { ...(hasFields(inner) ? inner : {}), [second]: value }
}

/** JSON, or a structure as Athena writes it into CSV: `{type=AssumedRole, principalid=AROA…:ci}`. */
function structured(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (!/^[[{]/.test(text)) return value
  return parsedJson(text) ?? new StructReader(text).value()
}

/** Reads `{name=value, name={…}, name=[…]}`; what is not of this form is left out, never guessed. */
class StructReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth = 0): unknown {
    const first = this.#text[this.#at]
    if (depth < 8 && first === '{') return this.#struct(depth)
    if (depth < 8 && first === '[') return this.#list(depth)
    const [plain = ''] = /^[^{}[\]]*?(?=, [\w.]+=|, \{|[}\]]|$)/.exec(this.#text.slice(this.#at)) ?? []
    this.#at += plain.length
    return plain === 'null' ? undefined : plain
  }

  #struct(depth: number): Row {
    const fields: Record<string, unknown> = {}
    this.#at += 1
    while (this.#text[this.#at] !== '}') {
      const [whole = '', name = ''] = /^,? ?([\w.]+)=/.exec(this.#text.slice(this.#at, this.#at + 100)) ?? []
      if (whole === '') break
      this.#at += whole.length
      const value = this.value(depth + 1)
      if (value !== undefined) fields[SPELLED.get(name.toLowerCase()) ?? name] = value
    }
    this.#at += 1
    return fields
  }

  #list(depth: number): readonly unknown[] {
    const items: unknown[] = []
    this.#at += 1
    while (this.#at < this.#text.length && this.#text[this.#at] !== ']') {
      const [separator = ''] = /^, /.exec(this.#text.slice(this.#at, this.#at + 2)) ?? []
      this.#at += separator.length
      const before = this.#at
      items.push(this.value(depth + 1))
      if (this.#at === before) break
    }
    this.#at += 1
    return items
  }
}
