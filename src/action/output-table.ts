export interface OutputSpec {
  readonly name: string
  readonly description: string
}

/** The action's outputs. */
export const OUTPUTS = [
  { name: 'verdict', description: '`safe`, `unsafe` or `unproven`. Not set where no verdict was reached.' },
  { name: 'report', description: 'Path of the JSON report.' },
  { name: 'sarif', description: 'Path of the SARIF file, for `github/codeql-action/upload-sarif`.' },
  { name: 'page', description: 'Path of the report as one HTML page, for `actions/upload-artifact`.' },
  { name: 'changed', description: 'How many buckets the plan changes, or have drifted.' },
  { name: 'applied', description: 'How many buckets were written.' },
  { name: 'unproven', description: 'How many policies have no verdict.' },
  { name: 'comment-url', description: 'Address of the comment, where there is one.' },
  { name: 'comment-body', description: 'The text of the comment, whether it was posted or not, for other steps.' },
  { name: 'fingerprint', description: 'Fingerprints of the plans, as JSON by bucket.' },
  { name: 'previous-policies', description: 'Folder with the policies that were live before, where any was replaced.' },
  { name: 'rules-changed', description: '`true` where the pull request changes the rules by which it is judged.' },
] as const satisfies readonly OutputSpec[]

export type OutputName = (typeof OUTPUTS)[number]['name']
