/** Breaks lines between words; a word that is longer than a line stands on one of its own. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** Moves each line to the right that is not empty. */
export function indented(block: string, width: number): string {
  return block.replace(/^(?=.)/gm, ' '.repeat(width))
}
