/**
 * The keys of a JSON text's outermost object, found without reading what is below them; broken texts give what can be
 * seen of them. Tells a policy from the files of other tools before either is parsed.
 */
export function topLevelKeys(text: string): readonly string[] {
  const keys: string[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') depth -= 1
    else if (letter === '"') {
      const end = endOfString(text, at)
      if (depth === 1 && isKey(text, end)) keys.push(text.slice(at + 1, end - 1))
      at = end - 1
    }
  }
  return keys
}

/** The offset behind the closing quote. */
function endOfString(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function isKey(text: string, from: number): boolean {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
  return text[at] === ':'
}
