/** Rows as CSV (RFC 4180), the first being the names of the columns. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map(cells => cells.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n')
}

/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
