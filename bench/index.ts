import { benchActionPlan } from './action-plan.js'
import { benchApply } from './apply.js'
import { benchAws } from './aws.js'
import { benchGoals } from './goals.js'
import { benchHostile } from './hostile.js'
import { benchPage } from './page.js'

import { formatRow, patternRows, proofRows } from './prove.js'
import { benchReplay } from './replay.js'

const print = (line: string): void => console.log(line)

print(
  'Parser and proof once warm (the fastest of many rounds; how often JSON.parse and the parser of the same text fit in):',
)
for (const row of proofRows()) print(`  ${formatRow(row)}`)
print('')
print('Questions about patterns:')
for (const row of patternRows()) print(`  ${formatRow(row)}`)
print('')
benchGoals(print)
print('')
benchHostile(print)
print('')
benchReplay(print)
print('')
benchPage(print)
print('')
await benchActionPlan(print)
print('')
await benchAws(print)
print('')
await benchApply(print)
