import { hasFields, type JsonFields } from '../../core/text/untyped.js'

/** GitHub Docs, "Running variations of jobs in a workflow": a matrix makes 256 jobs at most. */
const MOST_COMBINATIONS = 256

/**
 * The combinations of a matrix; `undefined` where the workflow does not list them. GitHub Docs, "Running variations of
 * jobs in a workflow": what is excluded goes first, then each entry of `include` is added to all combinations of which it
 * overwrites no value of the lists, or is a combination of its own.
 */
export function combinationsOf(matrix: unknown): readonly JsonFields[] | undefined {
  if (matrix === undefined) return [{}]
  if (!hasFields(matrix)) return undefined
  const { include = [], exclude = [], ...axes } = matrix
  if (![include, exclude, ...Object.values(axes)].every(Array.isArray)) return undefined
  const names = Object.keys(axes)
  if (names.length > 0 && JSON.stringify([include, exclude]).includes('${{')) return undefined
  const all = productOf(axes as Readonly<Record<string, readonly unknown[]>>)
  const [added, unwanted] = [include, exclude].map(entries => (entries as readonly unknown[]).filter(hasFields))
  return (
    all &&
    withAdded(
      all.filter(one => !unwanted?.some(entry => isPartOf(entry, one))),
      added ?? [],
      names,
    )
  )
}

function productOf(axes: Readonly<Record<string, readonly unknown[]>>): readonly JsonFields[] | undefined {
  const lists = Object.entries(axes)
  let all: readonly JsonFields[] = lists.length === 0 ? [] : [{}]
  for (const [name, values] of lists) {
    if (all.length * values.length > MOST_COMBINATIONS) return undefined
    all = all.flatMap(one => values.map(value => ({ ...one, [name]: value })))
  }
  return all
}

function withAdded(
  all: readonly JsonFields[],
  added: readonly JsonFields[],
  names: readonly string[],
): readonly JsonFields[] {
  const combinations = all.map(one => ({ listed: one, whole: one }))
  const own: JsonFields[] = []
  for (const entry of added) {
    const fixed = Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name)))
    const fitting = combinations.filter(({ listed }) => isPartOf(fixed, listed))
    for (const combination of fitting) combination.whole = { ...combination.whole, ...entry }
    if (fitting.length === 0) own.push(entry)
  }
  return [...combinations.map(({ whole }) => whole), ...own]
}

/** Whether a value has all that another says: of a list its beginning, of an object some fields (rhysd/actionlint #249). */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((each, index) => isPartOf(each, whole[index]))
  if (hasFields(part))
    return hasFields(whole) && Object.entries(part).every(([name, value]) => isPartOf(value, whole[name]))
  return String(part) === String(whole)
}
