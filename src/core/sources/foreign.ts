import { ours, type Prose, say } from '../text/prose.js'

/** What a text is that no reader takes, and the command that makes of it what can be read. */
export interface Foreign {
  readonly message: Prose
  readonly help: Prose
}

const TERRAFORM: Prose = say`Render it: ${'terraform plan -out plan.bin && terraform show -json plan.bin > plan.json'}, and check plan.json.`

/** The texts that are neither JSON nor YAML, or only look like it; the first that fits counts. */
const TEXTS: readonly (Foreign & { readonly looksLike: (text: string) => boolean })[] = [
  {
    looksLike: text => text.startsWith('PK\u0003\u0004'),
    message: ours('This is the binary plan of Terraform.'),
    help: say`Print it as JSON: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
  },
  {
    looksLike: text => text.slice(0, 5).includes('\0'),
    message: ours('This text is UTF-16, as the `>` of Windows PowerShell writes it.'),
    help: say`Write UTF-8: ${'… | Out-File -Encoding utf8NoBOM policy.json'}, or use another shell.`,
  },
  {
    looksLike: text => /\{%-?\s|^\s*\{\{/.test(text),
    message: ours('This is a Jinja template that was not rendered.'),
    help: say`Render it first, as with ${'ansible-playbook --check'} or ${'jinja2 policy.json.j2 > policy.json'}, and check what comes out.`,
  },
  {
    looksLike: text =>
      /^[ \t]*(resource|data|module|variable|locals|terraform|provider|output)\b[^\n:]*\{[ \t\r]*$/m.test(text),
    message: ours('This is HCL, the language of Terraform, which only Terraform can evaluate.'),
    help: TERRAFORM,
  },
  {
    looksLike: text => /^%\{/m.test(text),
    message: ours('This is a Terraform template that was not rendered.'),
    help: TERRAFORM,
  },
]

/** What a text is, where it is none that can be read. */
export function foreignText(text: string): Foreign | undefined {
  return TEXTS.find(({ looksLike }) => looksLike(text))
}

/** What the other forms of JSON and YAML are that hold no policy to read. */
export const FOREIGN = {
  encrypted: {
    message: ours('This is an encrypted state or plan of OpenTofu.'),
    help: say`Print it as JSON on the machine that has the key: ${'tofu show -json > state.json'}, and check state.json.`,
  },
  'plan-log': {
    message: ours('This is the log of a plan, which has no policy in it.'),
    help: say`Print the plan itself: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
  },
  'terraform-configuration': {
    message: ours('This is a configuration of Terraform, which only Terraform can evaluate.'),
    help: TERRAFORM,
  },
  pulumi: {
    message: ours('This is a stack of Pulumi, whose shape is not read.'),
    help: say`Write the policy out: ${'pulumi stack output policy --json > policy.json'}, and check policy.json.`,
  },
  'nothing-known': {
    message: ours('This is not a bucket policy and not a file of a known tool.'),
    help: say`Name a policy, the output of ${'aws s3api get-bucket-policy'}, a plan or state from ${'terraform show -json'}, a CloudFormation template, or a folder ${'cdk.out'}.`,
  },
} as const satisfies Readonly<Record<string, Foreign>>
