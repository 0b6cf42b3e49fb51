import type { Policy } from '../core/policy/ast.js'
import { canonical } from '../core/policy/print.js'
import { type Prose, say } from '../core/text/prose.js'

export const EXPORTS = ['terraform', 'cloudformation', 'policy'] as const
export type ExportForm = (typeof EXPORTS)[number]

/**
 * Why a form cannot hold a policy as it is; `undefined` where it can.
 *
 * Source: HashiCorp, go-cty, "Types", strings; AWS CloudFormation User Guide, "Dynamic references".
 */
export function obstacleTo(form: ExportForm, policy: Policy): Prose | undefined {
  const text = canonical(policy)
  if (form === 'terraform' && asGoWrites(text).normalize('NFC') !== asGoWrites(text)) {
    return say`Terraform joins accents with the letters before them, which would change this policy. Export it with ${'--as policy'}.`
  }
  if (form === 'cloudformation' && text.includes('{{resolve:')) {
    return say`CloudFormation would look up ${'{{resolve:…}}'}, which is a text of this policy. Export it with ${'--as policy'}.`
  }
  return undefined
}

/** JSON as `jsonencode` writes it, where an accent may stand behind a letter of an escape. */
function asGoWrites(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A policy as another tool takes it: HCL, a template in JSON, or the policy itself as it is written by `init`. */
export function exported(policy: Policy, bucket: string, form: ExportForm): string {
  const text = canonical(policy)
  switch (form) {
    case 'terraform':
      return terraform(text, bucket)
    case 'cloudformation':
      return cloudformation(JSON.parse(text), bucket)
    case 'policy':
      return text
  }
}

/** `prevent_destroy` keeps a plan from taking the lock off. HCL reads JSON's objects and lists as its own. */
function terraform(text: string, bucket: string): string {
  const lines = text.trimEnd().split('\n')
  const spaced = lines.map(line => line.replace(/^(\s*"(?:[^"\\]|\\.)*"): /, '$1 : '))
  const policy = spaced.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n')
  return `resource "aws_s3_bucket_policy" "connect_lock" {
  bucket = ${hcl(JSON.stringify(bucket))}
  policy = jsonencode(${hcl(policy)})

  lifecycle {
    prevent_destroy = true
  }
}
`
}

/** HCL fills in `\${…}` and `%{…}` unless their first letter is doubled, and has no escapes `\\b` and `\\f`. */
function hcl(json: string): string {
  const plain = json.replace(/\$\{/g, () => '$${').replaceAll('%{', '%%{')
  return plain.replace(/\\(.)/g, (sequence, letter: string) => CONTROLS[letter] ?? sequence)
}

const CONTROLS: Readonly<Record<string, string>> = { b: '\\u0008', f: '\\u000c' }

/** `Retain` leaves the lock on the bucket when the stack goes. */
function cloudformation(policy: unknown, bucket: string): string {
  const lock = {
    Type: 'AWS::S3::BucketPolicy',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: { Bucket: bucket, PolicyDocument: policy },
  }
  return `${JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { ConnectLock: lock } }, undefined, 2)}\n`
}
