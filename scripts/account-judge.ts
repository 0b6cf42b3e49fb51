/*
 * Asks an evaluator that others wrote for the verdict that each edit of a right account must get, beside our own:
 *
 *   npm run --silent compile && node lib/scripts/account-judge.js FOLDER [EVERY]
 *
 * Of the edits it takes each one of EVERY; all of them where that is not given. FOLDER is where the simulator is installed; see `scripts/simulator.ts`.
 */
import { mutantsOf } from '../__tests__/core/mutations/account/mutants.js'
import { expectedOf, type Judge } from '../__tests__/core/mutations/account/oracle.js'
import { rightWorlds } from '../__tests__/core/mutations/account/worlds.js'
import { POLICY_ACTIONS } from '../src/core/access/prove/requests.js'
import type { Owner, Request } from '../src/core/access/request.js'
import type { Policy } from '../src/core/policy/ast.js'
import { canonical } from '../src/core/policy/print.js'
import { simulatorIn } from './simulator.js'

type Decision = ReturnType<Judge>
interface Question {
  readonly text: string
  readonly request: Request
  readonly owner: string
}

const simulate = await simulatorIn(process.argv[2] ?? '.')
const answers = new Map<string, Decision>()
const texts = new Map<Policy, string>()

/** The judge that knows the answers so far; what it was asked beyond them is noted. */
function knowing(open: Map<string, Question>): Judge {
  return (policy, request, { account = '' }: Owner) => {
    const text = texts.get(policy) ?? canonical(policy)
    texts.set(policy, text)
    const id = JSON.stringify([text, request, [...request.context]])
    const known = answers.get(id)
    if (known === undefined) open.set(id, { text, request, owner: account })
    return known ?? 'neither'
  }
}

/** S3 leaves the bucket owner's root what it takes to mend a policy, which the simulator does not know. */
async function answerTo({ text, request, owner }: Question): Promise<Decision> {
  const { caller, action } = request
  if (caller.kind === 'root' && caller.account === owner && POLICY_ACTIONS.has(action)) return 'neither'
  const keys = Object.fromEntries([...request.context].map(([key, values]) => [key, values[0] ?? '']))
  const answer = await simulate(text, request, keys, owner)
  return answer === 'ExplicitlyDenied' ? 'denied' : answer === 'Allowed' ? 'allowed' : 'neither'
}

const every = Number(process.argv[3] ?? 1)
const worlds = (await rightWorlds()).flatMap(mutantsOf).filter((_, at) => at % every === 0)
const differing: string[] = []
for (const { name, world } of worlds) {
  const ours = expectedOf(world)
  let open: Map<string, Question>
  let theirs = ours
  do {
    open = new Map()
    theirs = expectedOf(world, knowing(open))
    for (const [id, question] of open) answers.set(id, await answerTo(question))
  } while (open.size > 0)
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    differing.push(`${name}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`)
}
console.log(`${worlds.length} accounts, ${answers.size} requests, ${differing.length} verdicts differ`)
for (const line of differing) console.log(line)
process.exitCode = differing.length === 0 ? 0 : 1
