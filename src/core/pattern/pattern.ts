/**
 * IAM's patterns as lists of tokens: a code point (0 or more), or one of the wildcards below.
 *
 * `?` is one character and `*` any run of characters, none included (IAM User Guide, "IAM JSON policy elements:
 * Condition operators", StringLike). A character is a Unicode code point. In an ARN the wildcards of the first five
 * parts stay within their part (same page, ArnLike): these are the two tokens "in a part".
 */
export const ANY = -1
export const STAR = -2
export const ANY_IN_PART = -3
export const STAR_IN_PART = -4
export const COLON = 58

export interface Glob {
  /** Folded where `fold` is set; no two stars stand side by side. */
  readonly tokens: readonly number[]
  /** Upper and lower case are the same letter. */
  readonly fold: boolean
  /** Equal for equal patterns, cheaper to compare than tokens. */
  readonly key: string
}

export interface GlobOptions {
  /** For action names and the `…IgnoreCase` operators. */
  readonly ignoreCase?: boolean
}

/** A pattern in which `*` and `?` are wildcards. */
export function globOf(text: string, options: GlobOptions = {}): Glob {
  const tokens: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xffff) index += 1
    if (code === 63) tokens.push(ANY)
    else if (code !== 42) tokens.push(code)
    else if (tokens[tokens.length - 1] !== STAR) tokens.push(STAR)
  }
  if (options.ignoreCase === true) return { tokens: tokens.map(foldCode), fold: true, key: `wi ${text}` }
  return { tokens, fold: false, key: `w ${text}` }
}

/** A text in which nothing is a wildcard. */
export function literalOf(text: string, options: GlobOptions = {}): Glob {
  const tokens = codesOf(text)
  if (options.ignoreCase === true) return { tokens: tokens.map(foldCode), fold: true, key: `li ${text}` }
  return { tokens, fold: false, key: `l ${text}` }
}

/** A pattern from tokens, such as a literal id and a star. */
export function globFrom(tokens: readonly number[], options: GlobOptions = {}): Glob {
  const fold = options.ignoreCase === true
  const lean = tokens.filter((token, index) => !(isStar(token) && tokens[index - 1] === token))
  return keyed(fold ? lean.map(foldCode) : lean, fold)
}

function keyed(tokens: readonly number[], fold: boolean): Glob {
  return { tokens, fold, key: `${fold ? 'ti' : 't'} ${tokens.join()}` }
}

/** The same pattern compared the way of ARNs; `undefined` where it does not have an ARN's six parts. */
export function arnGlob(glob: Glob): Glob | undefined {
  let colons = 0
  const tokens = glob.tokens.map(token => {
    if (token === COLON) colons += 1
    if (colons >= 5) return token
    if (token === STAR) return STAR_IN_PART
    return token === ANY ? ANY_IN_PART : token
  })
  return colons >= 5 ? { tokens, fold: glob.fold, key: `a ${glob.key}` } : undefined
}

export function isStar(token: number | undefined): boolean {
  return token === STAR || token === STAR_IN_PART
}

/** Lower case where that is one code point; wildcards stay. */
function foldCode(code: number): number {
  if (code < 65) return code
  if (code < 128) return code <= 90 ? code + 32 : code
  return single(String.fromCodePoint(code).toLowerCase()) ?? code
}

/** The letters that fold to a folded letter, itself first. */
export function variantsOf(folded: number): readonly number[] {
  const upper = single(String.fromCodePoint(folded).toUpperCase())
  return upper === undefined || upper === folded || foldCode(upper) !== folded ? [folded] : [folded, upper]
}

function single(text: string): number | undefined {
  const codes = codesOf(text)
  return codes.length === 1 ? codes[0] : undefined
}

export function codesOf(text: string): number[] {
  const codes: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    codes.push(code)
    if (code > 0xffff) index += 1
  }
  return codes
}

/** Is the whole text in the pattern's language? One pass with one point of return, at most tokens × letters steps. */
export function accepts(glob: Glob, text: string): boolean {
  const { tokens, fold } = glob
  let at = 0
  let token = 0
  let star = -1
  let resumeAt = 0
  while (at < text.length) {
    const raw = text.codePointAt(at) ?? 0
    const code = fold ? foldCode(raw) : raw
    const wanted = tokens[token]
    if (isStar(wanted)) {
      if (wanted === STAR && token === tokens.length - 1) return true
      star = token
      resumeAt = at
      token += 1
    } else if (takes(wanted, code)) {
      token += 1
      at += widthOf(raw)
    } else {
      const width = widthSkipped(tokens[star], text.codePointAt(resumeAt) ?? 0)
      if (width === 0) return false
      resumeAt += width
      at = resumeAt
      token = star + 1
    }
  }
  while (isStar(tokens[token])) token += 1
  return token === tokens.length
}

/** Does a token other than a star match the letter? */
function takes(token: number | undefined, code: number): boolean {
  return token === code || token === ANY || (token === ANY_IN_PART && code !== COLON)
}

/** The code units that a star takes in with one more letter: none where there is no star, or the letter ends its part. */
function widthSkipped(star: number | undefined, code: number): number {
  return star === STAR || (star === STAR_IN_PART && code !== COLON) ? widthOf(code) : 0
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

/** What may follow once a text has been read: the rests of the pattern, any one of which must match what is left. */
export function residuals(glob: Glob, prefix: string): Glob[] {
  if (startsOtherwise(glob, prefix)) return []
  let live = closure(glob, [0])
  for (const raw of codesOf(prefix)) {
    const code = glob.fold ? foldCode(raw) : raw
    live = closure(
      glob,
      live.flatMap(at => follow(glob.tokens[at], at, code)),
    )
  }
  return live.map(at => keyed(glob.tokens.slice(at), glob.fold))
}

/** Seen at a glance: a letter before the first wildcard differs. */
function startsOtherwise({ tokens, fold }: Glob, prefix: string): boolean {
  for (let at = 0; at < prefix.length; at += 1) {
    const [token = STAR, code] = [tokens[at], prefix.charCodeAt(at)]
    if (token < 0 || code > 0x7f) return false
    if (token !== (fold ? foldCode(code) : code)) return true
  }
  return false
}

function follow(token: number | undefined, at: number, code: number): number[] {
  if (token === STAR || (token === STAR_IN_PART && code !== COLON)) return [at]
  return takes(token, code) ? [at + 1] : []
}

function closure(glob: Glob, positions: readonly number[]): number[] {
  const live = new Set<number>()
  for (const position of positions) {
    live.add(position)
    if (isStar(glob.tokens[position])) live.add(position + 1)
  }
  return [...live]
}
