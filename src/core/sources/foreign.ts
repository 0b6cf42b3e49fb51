import { ours, type Prose, say } from '../text/prose.js'

/** What a text is that no reader takes, and the command that makes of it what can be read. */
export interface Foreign {
  readonly message: Prose
  readonly help: Prose
}

const TERRAFORM: Prose = say`Render it: ${'terraform plan -out plan.bin && terraform show -json plan.bin > plan.json'}, and check plan.json.`

const JINJA: Foreign = {
  message: ours('This is a Jinja template that was not rendered.'),
  help: say`Render it first, as with ${'ansible localhost -m template -a "src=policy.json.j2 dest=policy.json"'} or ${'jinja2 policy.json.j2 > policy.json'}, and check what comes out.`,
}

/** Blocks with their labels in quotes, those without labels, and those of Terragrunt. */
const BLOCKS_OF_HCL: readonly RegExp[] = [
  /^[ \t]*(resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{/m,
  /^[ \t]*(module|variable|provider|output|include|dependency|generate)[ \t]+"[^"\n]*"[ \t]*\{/m,
  /^(locals|terraform|include)[ \t]*\{/m,
  /^(inputs|remote_state)[ \t]*=?[ \t]*\{/m,
]

const PULUMI: Prose = say`Write the policy out: ${'pulumi stack output policy --json > policy.json'}, and check policy.json.`

/** Whether every other byte of the beginning is zero, behind the byte order mark if there is one, as in UTF-16. */
function isUtf16(text: string): boolean {
  const start = text.replace(/^\uFFFD{2}/, '').slice(0, 8)
  return /^(?:[^\0]\0)+$/.test(start) || /^(?:\0[^\0])+$/.test(start)
}

/** The texts that are neither JSON nor YAML, or only look like it; the first that fits counts. */
const TEXTS: readonly (Foreign & { readonly looksLike: (text: string) => boolean })[] = [
  {
    looksLike: text => text.startsWith('PK\u0003\u0004'),
    message: ours('This is the binary plan of Terraform.'),
    help: say`Print it as JSON: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
  },
  {
    looksLike: text => text.startsWith('\u001F\uFFFD'),
    message: ours('This file is compressed.'),
    help: say`Unpack it: ${'gunzip -c plan.json.gz > plan.json'}, and check plan.json.`,
  },
  {
    looksLike: text => text.startsWith('version https://git-lfs.github.com/spec/'),
    message: ours('This is a pointer of Git LFS, which stands for the file.'),
    help: say`Fetch the file itself: ${'git lfs pull'}, or ${'lfs: true'} in the step ${'actions/checkout'}.`,
  },
  {
    looksLike: isUtf16,
    message: ours('This text is UTF-16, as the `>` of Windows PowerShell writes it.'),
    help: say`Write UTF-8: ${'… | Out-File -Encoding utf8NoBOM policy.json'}, or use another shell.`,
  },
  {
    looksLike: text => /\{\{-?\s*(\.(Values|Release|Chart|Files)\b|(include|define|template)\s+")/.test(text),
    message: ours('This is a template of Helm that was not rendered.'),
    help: say`Render it: ${'helm template .'}, and check the policy in what comes out.`,
  },
  {
    looksLike: text => /\{%-?\s|^\s*\{\{/.test(text),
    ...JINJA,
  },
  {
    looksLike: text => /^(import|from|const)\b.*(['"]@pulumi\/|\bpulumi)/m.test(text),
    message: ours('This is a program of Pulumi, which only Pulumi can run.'),
    help: PULUMI,
  },
  {
    looksLike: text => /^(import|from|const)\b.*(\baws-cdk-lib\b|\baws_cdk\b|['"]@aws-cdk\/)/m.test(text),
    message: ours('This is an app of the CDK, which only the CDK can run.'),
    help: say`Synthesise it: ${'cdk synth'}, and check the folder ${'cdk.out'}.`,
  },
  {
    looksLike: text => BLOCKS_OF_HCL.some(block => block.test(text)),
    message: ours('This is HCL, the language of Terraform, which only Terraform can evaluate.'),
    help: TERRAFORM,
  },
  {
    looksLike: text => /^%\{|%\{~?\s*(for|if|else|endfor|endif)\b/m.test(text),
    message: ours('This is a Terraform template that was not rendered.'),
    help: TERRAFORM,
  },
]

/** What a text is, where it is none that can be read. */
export function foreignText(text: string): Foreign | undefined {
  return TEXTS.find(({ looksLike }) => looksLike(text))
}

/** What a policy is that is JSON before it is rendered: Jinja may stand in its strings, and ends where it begins. */
export function foreignPolicy(text: string): Foreign | undefined {
  return /\{\{\s*[\w.][^"]*\}\}/.test(text) ? JINJA : undefined
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
  serverless: {
    message: ours('This is a configuration of the Serverless Framework, which only that can work out.'),
    help: say`Render it: ${'serverless package'}, and check ${'.serverless/cloudformation-template-update-stack.json'}.`,
  },
  ansible: {
    message: ours('This is a playbook of Ansible, which only Ansible can work out.'),
    help: JINJA.help,
  },
  pulumi: {
    message: ours('This is a stack of Pulumi, whose shape is not read.'),
    help: PULUMI,
  },
  'nothing-known': {
    message: ours('This is not a bucket policy and not a file of a known tool.'),
    help: say`Name a policy, the output of ${'aws s3api get-bucket-policy'}, a plan or state from ${'terraform show -json'}, a CloudFormation template, or a folder ${'cdk.out'}.`,
  },
} as const satisfies Readonly<Record<string, Foreign>>
