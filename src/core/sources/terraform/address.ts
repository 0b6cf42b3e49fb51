import { present } from '../../text/present.js'

/** A step into a module: its name, and the instance of `count` or `for_each` as it stands in the address. */
export interface ModuleStep {
  readonly name: string
  readonly index?: string
}

const STEP = /^\.?module\.([\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/

/**
 * The modules that an address leads through; `undefined` for what is no module address. Keys contain dots, quotes and
 * brackets, so an address is never split at its dots.
 */
export function modulePath(address: string): readonly ModuleStep[] | undefined {
  const steps: ModuleStep[] = []
  let rest = address
  while (rest !== '') {
    const step = STEP.exec(rest)
    if (step?.[1] === undefined) return undefined
    steps.push({ name: step[1], ...present({ index: step[2] }) })
    rest = rest.slice(step[0].length)
  }
  return steps
}

/** The address of a module, or of something in it by its name there. */
export function addressOf(steps: readonly ModuleStep[], ...inside: readonly string[]): string {
  return [...steps.map(({ name, index = '' }) => `module.${name}${index}`), ...inside].join('.')
}
