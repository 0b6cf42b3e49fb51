import { sourcesIn } from '../../../src/adapters/disk/sources.js'
import { plainText } from '../../../src/core/text/plain.js'
import { sourceFromBytes } from '../../../src/core/text/source.js'
import { checked, lock } from './support.js'

const HCL = 'resource "aws_s3_bucket_policy" "this" {\n  bucket = aws_s3_bucket.this.id\n}\n'
const LOG =
  '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info","type":"planned_change"}\n'

describe('A configuration of Terraform in JSON', () => {
  it.each([
    ['{"resource": {}}', true],
    ['{"variable": {}}', true],
    ['{"terraform": {}, "data": {}}', true],
    ['{"data": {}}', false],
    ['{"output": {}, "locals": {}}', false],
    ['{"resource": {}, "other": {}}', false],
  ])('is told by what only it has: %s is one: %s', async (text, isOne) => {
    const { policies } = await checked(text)
    const said = policies.flatMap(({ findings }) => findings.map(({ message }) => plainText(message)))
    expect(said.some(words => /configuration of Terraform/.test(words))).toBe(isOne)
  })
})

describe('A file that cannot be read', () => {
  it.each([
    ['HCL', HCL, /HCL.*terraform show -json/],
    ['HCL behind comments', `# a lock\n\n${HCL}`, /HCL.*terraform show -json/],
    ['a block of HCL on one line', 'resource "aws_s3_bucket_policy" "x" { policy = jsonencode({}) }\n', /HCL/],
    ['HCL of Terragrunt', 'include "root" {\n  path = find_in_parent_folders()\n}\n', /HCL.*terraform show -json/],
    ['inputs of Terragrunt', '# x\n\ninputs = {\n  bucket = "x"\n}\n', /HCL/],
    ['Bicep', "param x string = 'a'\nresource s 'Microsoft.Storage/a@2022-09-01' = {\n}\n", /not a bucket policy/],
    ['a template of Helm', 'kind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-policy\n', /Helm.*helm template/],
    ['the Serverless Framework', 'service: x\nprovider: {name: aws}\n', /Serverless Framework.*serverless package/],
    [
      'a playbook of Ansible',
      "- hosts: localhost\n  tasks:\n    - amazon.aws.s3_bucket: {policy: \"{{ lookup('file', 'p') }}\"}\n",
      /Ansible.*ansible localhost -m template/,
    ],
    [
      'a policy with Jinja in its strings',
      JSON.stringify(lock('connect-a', ['{{ role_id }}:*'])),
      /Jinja.*ansible localhost -m template.*jinja2/,
    ],
    ['the CDKTF', '{"//": {}, "provider": {}, "resource": {}, "terraform": {}}', /configuration of Terraform/],
    [
      'Terraform as JSON by hand',
      '{"data": {}, "resource": {"aws_s3_bucket_policy": {}}}',
      /configuration of Terraform/,
    ],
    ['variables of Terraform as JSON', '{"variable": {}, "output": {}}', /configuration of Terraform/],
    ['a template of Azure', '{"$schema": "x", "contentVersion": "1", "resources": []}', /not a bucket policy/],
    ['a manifest of Kubernetes', 'apiVersion: v1\nkind: ConfigMap\n', /not a bucket policy/],
    ['a log of a plan', LOG, /log of a plan.*terraform show -json/],
    ['a binary plan', 'PK\u0003\u0004tfplan', /binary plan.*terraform show -json plan\.bin/],
    ['a Jinja template', `{% for id in ids %}{"Version": "{{ id }}"}{% endfor %}`, /Jinja.*jinja2/],
    ['a Jinja variable alone', '{{ lookup("file", "policy.json") }}', /Jinja/],
    [
      'a template of templatefile',
      '%{ for id in ids ~}\n"${id}:*"\n%{ endfor ~}\n',
      /Terraform template.*terraform show -json/,
    ],
    [
      'an encrypted state',
      '{"serial": 1, "meta": {}, "encrypted_data": "x", "encryption_version": "v0"}',
      /encrypted.*tofu show -json/,
    ],
    [
      'a policy with directives of Terraform',
      '{"Statement": [%{ for id in ids }"${id}"%{ endfor }]}',
      /Terraform template/,
    ],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n',
      /pointer of Git LFS.*git lfs pull.*lfs: true/,
    ],
    ['what is compressed', '\u001F\uFFFD\u0008\u0000', /compressed.*gunzip/],
    [
      'a program of Pulumi',
      'import * as aws from "@pulumi/aws"\nnew aws.s3.BucketPolicy("x", {})\n',
      /program of Pulumi/,
    ],
    ['a program of Pulumi in Python', 'import pulumi\nimport pulumi_aws as aws\n', /program of Pulumi.*pulumi stack/],
    ['an app of the CDK', "import * as cdk from 'aws-cdk-lib'\n", /app of the CDK.*cdk synth.*cdk\.out/],
    ['an app of the CDK in Python', 'from aws_cdk import Stack\n', /app of the CDK/],
    ['a policy in braces of YAML', '{Version: "2012-10-17", Statement: []}', /policy in YAML.*yq -o json/],
    ['a stack of Pulumi', '{"version": 3, "deployment": {"resources": []}}', /Pulumi.*pulumi stack output/],
    ['a project of Pulumi', 'name: locks\nruntime: nodejs\n', /Pulumi/],
    [
      'Terraform as JSON',
      '{"terraform": {}, "resource": {"aws_s3_bucket_policy": {}}}',
      /configuration of Terraform.*terraform show -json/,
    ],
    ['a policy in YAML', 'Version: 2012-10-17\nStatement: []\n', /policy in YAML.*yq -o json/],
    ['a template in a string', JSON.stringify({ TemplateBody: 'Resources: {}' }), /get-template --query TemplateBody/],
    ['a workflow', 'on: push\njobs:\n  x: {runs-on: ubuntu-latest}\n', /not a bucket policy/],
    ['another JSON', '{"name": "x", "dependencies": {}}', /not a bucket policy/],
    ['a list', '[{"a": 1}]', /not a bucket policy/],
    ['words', 'hello', /not a bucket policy/],
    ['a broken plan', '{"format_version": "1.2", "planned_values": {}, "resource_changes": [', /This is not JSON/],
    [
      'a plan with a key twice',
      '{"format_version": "1.2", "resource_changes": [], "resource_changes": []}',
      /One object has a key twice/,
    ],
    ['a template with triple quotes', '{"Resources": {"A": {"Type": """x"""}}}', /This is not JSON/],
  ])('%s gets the one sentence that helps, and is an error', async (_, text, words) => {
    const { verdict, policies } = await checked(text)
    expect(verdict).toBe('unsafe')
    const [finding, ...others] = policies.flatMap(({ findings }) => findings)
    expect([finding?.rule, others.length]).toEqual(['source-not-readable', 0])
    expect(finding && `${plainText(finding.message)} ${plainText(finding.help)}`).toMatch(words)
  })

  it.each(['{{a$', '{{ role_id', '{{a}{', 'a}}{{b'])('a policy with the text %s is a policy', async text => {
    const policy = { ...lock(), Id: text }
    for (const written of [JSON.stringify(policy), JSON.stringify(policy, undefined, 2)]) {
      const [read] = (await checked(written)).policies
      expect(read?.findings.map(({ rule }) => rule)).not.toContain('source-not-readable')
    }
  })

  it.each(['utf-16le', 'utf-16be'])('%s is what PowerShell writes', async encoding => {
    const little = Buffer.from(`\uFEFF${JSON.stringify(lock())}`, 'utf16le')
    const bytes = encoding === 'utf-16le' ? little : little.swap16()
    const [file] = await sourcesIn(sourceFromBytes('policy.json', bytes), {
      parameters: new Map(),
      read: () => undefined,
    })
    const [problem] = file?.origin?.problems ?? []
    expect(problem && plainText(problem.message)).toMatch(/UTF-16/)
  })
})

describe('A file without any policy', () => {
  it.each([
    ['an empty state', '{"format_version": "1.0"}'],
    ['a state of other things', '{"format_version": "1.0", "values": {"root_module": {"resources": []}}}'],
    ['an empty terraform.tfstate', '{"version": 4, "serial": 1, "resources": []}'],
    ['a reading of a policy', JSON.stringify(dataSource())],
    ['a template without one', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}'],
    ['an empty assembly', '{"version": "1", "artifacts": {}}'],
    ['the answer of get-bucket-policy-status', '{"PolicyStatus": {"IsPublic": false}}'],
    ['the events of another day', '{"Records": []}'],
  ])('%s is not green', async (_, text) => {
    const { verdict, policies } = await checked(text)
    expect([verdict, policies.map(({ findings }) => findings.map(({ rule }) => rule))]).toEqual([
      'unproven',
      [['source-without-policy']],
    ])
  })
})

describe('What is nearly a policy', () => {
  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['a misspelt element', '{"Statment": []}'],
    ['a policy without statements', '{"Version": "2012-10-17"}'],
    ['a statement alone', JSON.stringify((lock() as { Statement: unknown[] }).Statement[0])],
    ['a broken policy', '{"Version": "2012-10-17", "Statement": [}'],
    ['a comment', `// lock\n${JSON.stringify(lock())}`],
    ['a byte order mark', `\uFEFF${JSON.stringify(lock())}`],
  ])('%s is told by the reader of policies', async (_, text) => {
    const { verdict, policies } = await checked(text)
    const rules = policies.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    expect([verdict, rules.some(rule => rule.startsWith('source-')), rules.length > 0]).toEqual(['unsafe', false, true])
  })
})

function dataSource(): object {
  const resource = {
    address: 'data.aws_s3_bucket_policy.x',
    mode: 'data',
    type: 'aws_s3_bucket_policy',
    name: 'x',
    values: { bucket: 'x', policy: JSON.stringify(lock()) },
  }
  return { format_version: '1.0', values: { root_module: { resources: [resource] } } }
}

describe('Properties that are no JSON, in what Cloud Control says of a resource', () => {
  it('are told of, and not passed over as a file without a policy', async () => {
    const said = async (Properties: string) => {
      const { policies } = await checked({ ResourceDescription: { Properties } })
      return policies.flatMap(({ findings }) => findings.map(({ message }) => plainText(message))).join(' ')
    }
    expect(await said('{"Bucket": "connect-a"}')).toContain('no bucket policy')
    expect(await said('{"Bucket": "connect-a"')).not.toContain('no bucket policy')
  })
})
