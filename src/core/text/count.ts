/** "1 role", "2,000 roles". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** Digits in groups of three, whatever the machine's language is: "2,000". */
export function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
