/* Stands in for Jest where one process runs single tests of many files again and again. */
import { expect } from 'expect'

type Body = (...values: unknown[]) => unknown
interface Test {
  readonly name: string
  readonly body: Body
}
interface Suite {
  readonly within: Suite | undefined
  readonly hooks: Readonly<Record<Hook, Body[]>>
  readonly children: (Suite | Test)[]
}
type Hook = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'

const suite = (within: Suite | undefined): Suite => ({
  within,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  children: [],
})
let current = suite(undefined)

/** Forgets the tests of the file before; those of the next are in what is returned. */
export function begin(): Suite {
  current = suite(undefined)
  return current
}

const hook = (name: Hook) => (body: Body) => void current.hooks[name].push(body)
type Rows = readonly unknown[]
const each = (make: (name: string, body: Body) => void) => (rows: Rows) => (name: string, body: Body) => {
  for (const row of rows) make(name, () => (Array.isArray(row) ? body(...row) : body(row)))
}
function addSuite(_: string, body: Body): void {
  const inner = suite(current)
  current.children.push(inner)
  current = inner
  body()
  current = inner.within ?? inner
}
const addTest = (name: string, body: Body) => void current.children.push({ name, body })

/** Gives to every test what Jest gives to it. */
export function giveGlobals(): void {
  Object.assign(globalThis, {
    afterAll: hook('afterAll'),
    afterEach: hook('afterEach'),
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    describe: Object.assign(addSuite, { each: each(addSuite) }),
    expect,
    it: Object.assign(addTest, { each: each(addTest) }),
  })
}

export interface TestResult {
  readonly index: number
  readonly name: string
  readonly failed: string | undefined
}

/**
 * Runs the chosen tests of a file, in its order, with all their hooks, until `told` says that it is enough. Tests are
 * counted from 0 over the whole file.
 */
export async function run(
  root: Suite,
  chosen: (index: number) => boolean,
  told: (result: TestResult) => boolean,
  starting: (index: number) => void = () => undefined,
): Promise<void> {
  let enough = false
  const visit = async (of: Suite, first: number): Promise<void> => {
    if (enough || !Array.from({ length: size(of) }, (_, offset) => first + offset).some(chosen)) return
    const opened = await failureOf(() => all(of.hooks.beforeAll))
    let index = first
    for (const child of of.children) {
      if ('children' in child) await visit(child, index)
      else if (chosen(index) && !enough) {
        starting(index)
        const failed = opened ?? (await failureOf(() => one(of, child)))
        enough = told({ index, name: child.name, failed })
      }
      index += 'children' in child ? size(child) : 1
    }
    await failureOf(() => all(of.hooks.afterAll))
  }
  await visit(root, 0)
}

const size = (of: Suite): number => of.children.reduce((sum, child) => sum + ('children' in child ? size(child) : 1), 0)

async function one(of: Suite, test: Test): Promise<void> {
  const outer = (each: Suite): readonly Suite[] => (each.within === undefined ? [each] : [...outer(each.within), each])
  const suites = outer(of)
  try {
    for (const { hooks } of suites) await all(hooks.beforeEach)
    await test.body()
  } finally {
    for (const { hooks } of suites.toReversed()) await all(hooks.afterEach)
  }
}

async function all(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body()
}

async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return String(error).split('\n')[0]?.slice(0, 200) ?? 'failed'
  }
}
