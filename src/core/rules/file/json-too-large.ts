import { ours } from '../../text/prose.js'
import { AS_BLOG, BLOG } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonTooLarge = fileRule({
  id: 'json-too-large',
  summary: 'The file is larger than any policy.',
  why: ours('S3 accepts at most 20,480 bytes of policy, so the program does not read a file of this size.'),
  fix: ours('Name the policy file itself, not a listing or an archive.'),
  source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
  bad: () => [
    {
      title: 'A file of more than 1 MiB (only its start is shown)',
      policy: `«»${BLOG.policy}`,
      file: { bytes: 1_048_577 },
      ...AS_BLOG,
    },
  ],
})
