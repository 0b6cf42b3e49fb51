import picomatch from 'picomatch'

/**
 * Tells whether a path matches globs as the search for policy files reads them: `!` takes away, a dot file is matched
 * by a dot alone.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter(glob => !glob.startsWith('!'))
  const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))
  return picomatch(wanted.map(tidy), { ignore: unwanted.map(tidy) })
}

function tidy(glob: string): string {
  return glob.replace(/^\.\//, '')
}
