import { ours } from '../../text/prose.js'
import { as, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonNotUtf8 = fileRule({
  id: 'json-not-utf8',
  summary: 'The file is not UTF-8.',
  why: ours('A policy is UTF-8 text; other bytes mean one thing here and another to S3.'),
  fix: ours('Save the file as UTF-8.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: () => [
    shown(
      'A Sid with a letter in Latin-1',
      { sid: '"Verrou-d\'acc«\ufffd»s"' },
      { file: { utf8: false }, ...as({ sid: '"Verrou"' }) },
    ),
  ],
})
