/**
 * Text for the log of a workflow step, in which the runner looks for commands: `::name::` after blanks at the start of a
 * line, and the older `##[name]` *anywhere* in it (actions/runner, `ActionCommand.TryParseV2` and `TryParse`). Neither
 * may come from a policy, or its author could mask words, end the annotations and set outputs.
 */
export function harmlessLog(text: string): string {
  return text.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}')
}

/** The same for JSON, whose lines never begin with a colon: `##[` stands in strings alone, and reads the same. */
export function harmlessJson(text: string): string {
  return text.replaceAll('##[', '#\\u0023[')
}
