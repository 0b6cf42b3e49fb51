import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { EVENT, example, Job, MODERN_FILE } from '../__tests__/e2e/job.js'
import { exampleServer } from '../__tests__/fakes/aws/example.js'
import { bundle } from './bundle.js'
import { goalRow, median } from './goal-row.js'

const LATENCY = 50
const RUNS = 5
const GOAL = 0.8

/**
 * The action's plan of a pull request against loopback servers, of which AWS's takes 50 ms for each answer: as it is, and
 * with all code loaded at the start in place of when it is asked for. Clocks are compared, because the gain is that code
 * is loaded while requests are under way.
 */
export async function benchActionPlan(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-bench-'))
  const aws = await exampleServer()
  const job = await Job.start({ [MODERN_FILE]: example(MODERN_FILE) })
  try {
    aws.latency = LATENCY
    aws.state.instances = [] // Connect takes two calls a second, and the pauses between them would be all that is seen
    const loadedAtOnce = actionLoadedAtOnce(folder)
    const env = { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' }
    const plan = async (action: string) => {
      const before = aws.calls.length
      const start = performance.now()
      const ran = await job.run(EVENT.pull(), {
        action,
        inputs: { account: '' },
        env: { ...env, AWS_ENDPOINT_URL: aws.endpoint },
      })
      const taken = performance.now() - start
      if (ran.outputs['fingerprint'] === undefined) throw new Error(`no plan was made: ${ran.failure}`)
      return { taken, calls: aws.calls.length - before }
    }
    const [own, other]: [number[], number[]] = [[], []]
    const { calls } = await plan(resolve('.'))
    await plan(loadedAtOnce)
    for (let run = 0; run < RUNS; run += 1) {
      own.push((await plan(resolve('.'))).taken)
      other.push((await plan(loadedAtOnce)).taken)
    }
    const [ours, theirs] = [median(own), median(other)]
    const sides = `${ours.toFixed(0)} / ${theirs.toFixed(0)} ms`
    print(`Action plan of a pull request, ${calls} calls of AWS at ${LATENCY} ms (clock, medians of runs in turn):`)
    print(goalRow('as it is / all code loaded at the start', ours / theirs, GOAL, sides))
  } finally {
    await Promise.all([job.end(), aws.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same commit as an action in which every `import()` is an `import` at the head of its file. */
function actionLoadedAtOnce(folder: string): string {
  cpSync('lib/src', join(folder, 'lib/src'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  cpSync('action.yml', join(folder, 'action.yml'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const name of readdirSync(join(folder, 'lib/src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, 'lib/src', name)
    writeFileSync(path, importedAtTheHead(readFileSync(path, 'utf8')))
  }
  bundle(join(folder, 'lib/src/action/index.js'), join(folder, 'dist/action'))
  return folder
}

function importedAtTheHead(text: string): string {
  const heads: string[] = []
  const body = text.replaceAll(/\bimport\((['"][^'"]+['"])\)/g, (_, name: string) => {
    const local = `loaded${heads.length}`
    heads.push(`import * as ${local} from ${name}\n`)
    return `Promise.resolve(${local})`
  })
  return heads.length === 0 ? text : `${heads.join('')}${body}`
}
