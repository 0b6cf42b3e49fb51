/** Whether a name matches a glob of `*` and `?`, as the settings write names of roles. Case counts. */
export function matchesGlob(glob: string, name: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let index = 0; index < name.length; ) {
    const letter = glob[at]
    if (letter === '*') {
      star = at
      resume = index
      at += 1
    } else if (letter === '?' || letter === name[index]) {
      at += 1
      index += 1
    } else if (star >= 0) {
      resume += 1
      index = resume
      at = star + 1
    } else return false
  }
  return /^\**$/.test(glob.slice(at))
}
