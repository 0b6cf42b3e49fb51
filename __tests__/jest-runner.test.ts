import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The second process of a run is up long after the first, as on a machine with much else to do. */
const LATE = `if (process.env.TINYPOOL_WORKER_ID === '2') await new Promise(up => setTimeout(up, 3000))`
const SUITES = ['core/text/count', 'core/text/words', 'core/lock/find', 'core/lock/intent']
/** Milliseconds after which a run hangs. */
const HANGS = 300_000

it(
  'A run of the tests ends where one of its processes is up late',
  async () => {
    const { stderr } = await promisify(execFile)(
      process.execPath,
      ['node_modules/jest/bin/jest.js', ...SUITES.map(suite => `lib/__tests__/${suite}.test.js`)],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: `--experimental-vm-modules --import data:text/javascript,${encodeURIComponent(LATE)}`,
        },
        timeout: HANGS,
      },
    )
    expect(stderr).toContain(`Test Suites: ${SUITES.length} passed, ${SUITES.length} total`)
  },
  HANGS,
)
