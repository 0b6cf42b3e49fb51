import Sequencer from '@jest/test-sequencer'

/** What takes longest; the runs of the bundle are many. */
const LONGEST = ['core/mutations/mutations', 'e2e/action-', 'adapters/github/races', 'e2e/', 'cli/']

/**
 * Begins with what takes longest, so that at the end no core waits for one suite. Jest itself learns that from runs
 * before, which a fresh clone does not have.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONGEST.findIndex(part => path.replaceAll('\\', '/').includes(`/__tests__/${part}`))
      return index < 0 ? LONGEST.length : index
    }
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
