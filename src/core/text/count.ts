/** "1 role", "2,000 roles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** The digits of a whole number in groups of three: "2,000". `toLocaleString` would load the languages of the world. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
