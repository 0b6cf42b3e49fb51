/** A finding that is about a run as a whole, not about one file, so that no rule can have it. */
export interface RunFinding {
  readonly id: string
  readonly what: string
  readonly fix: string
}

/** What the use cases report beside the rules, by the ids that reports use. */
export const RUN_FINDINGS: readonly RunFinding[] = [
  {
    id: 'bucket-in-two-files',
    what: 'Two files hold a policy for the same bucket. A bucket has one policy, and the last one written would win.',
    fix: 'Keep one of the two files.',
  },
  {
    id: 'drift-bucket-gone',
    what: 'The bucket of a file does not exist any more.',
    fix: 'Remove the file, or find out who removed the bucket.',
  },
  {
    id: 'drift-policy-gone',
    what: 'The bucket has no policy at all any more: it is not locked.',
    fix: 'Apply the file again, and find out who removed the policy.',
  },
  {
    id: 'drift-policy-changed',
    what: 'The live policy does not mean what the file means.',
    fix: 'Apply the file again, or bring the change that somebody made into the file.',
  },
  {
    id: 'restored-policy',
    what: 'A kept policy was put back, and one of the claims does not hold of it or is not known.',
    fix: 'Bring the policy file in order and apply it, once what made the restore necessary is over.',
  },
]
