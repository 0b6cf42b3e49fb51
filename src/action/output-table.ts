export interface OutputSpec {
  readonly name: string
  readonly description: string
}

/** The action's outputs. */
export const OUTPUTS = [
  { name: 'verdict', description: '`safe`, `unsafe` or `unproven`. Not set if the run ended without a verdict.' },
  { name: 'report', description: 'Path of the JSON report.' },
  { name: 'sarif', description: 'Path of the SARIF file, for `github/codeql-action/upload-sarif`.' },
  { name: 'page', description: 'Path of the report as one HTML page, for `actions/upload-artifact`.' },
  { name: 'changed', description: 'How many buckets the plan changes, or have drifted.' },
  { name: 'applied', description: 'How many buckets were written.' },
  { name: 'unproven', description: 'How many policies have no verdict.' },
  { name: 'comment-url', description: 'Address of the comment, if there is one.' },
  { name: 'comment-body', description: 'The text of the comment, posted or not, to use in other steps.' },
  {
    name: 'fingerprint',
    description:
      'Fingerprints of the plans, as JSON by bucket. Empty if too long for an output; the JSON report has them.',
  },
  { name: 'previous-policies', description: 'Folder with the replaced policies, if any were replaced.' },
  { name: 'rules-changed', description: '`true` if the pull request changes the rules that judge it.' },
] as const satisfies readonly OutputSpec[]

export type OutputName = (typeof OUTPUTS)[number]['name']
