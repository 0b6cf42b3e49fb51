import type { JsonValue } from '../text/json.js'
import { itemsOf, member, stringIn } from '../text/json-tree.js'
import { present } from '../text/present.js'
import { ours } from '../text/prose.js'
import type { OriginProblem, SourceFile } from '../text/source.js'
import { policyInString, problemOf, type TreeDocument, withoutPolicy } from './document.js'
import { textInString, textlessAt, textOfTree } from './embedded.js'

const NO_PROBLEMS: readonly OriginProblem[] = []

/** `aws s3api get-bucket-policy`: the policy is a string under `Policy`. */
export function policyInOutput({ file, root }: TreeDocument): readonly SourceFile[] {
  const policy = member(root, 'Policy')
  return [policy === undefined ? empty(file) : inNode(file, policy, undefined)]
}

/** The same with `--query Policy`: a JSON string whose content is the policy. */
export function policyInRoot({ file, root }: TreeDocument): readonly SourceFile[] {
  return [inNode(file, root, undefined)]
}

/** `aws cloudcontrol get-resource --type-name AWS::S3::BucketPolicy`: the properties are a string of JSON. */
export function propertiesText({ file, root }: TreeDocument): SourceFile | undefined {
  const properties = member(root, 'ResourceDescription', 'Properties')
  if (properties?.type !== 'string') return undefined
  return textInString(file, properties, { problems: NO_PROBLEMS })
}

/** The properties of an `AWS::S3::BucketPolicy`, as Cloud Control gives them. */
export function policyInProperties({ file, root }: TreeDocument): readonly SourceFile[] {
  const policy = member(root, 'PolicyDocument')
  return [policy === undefined ? empty(file) : inNode(file, policy, stringIn(root, 'Bucket'))]
}

/**
 * Events of CloudTrail about PutBucketPolicy and DeleteBucketPolicy: one of them, or a file of CloudTrail's. A call that
 * failed changed nothing.
 * Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
export function policiesInEvents({ file, root }: TreeDocument): readonly SourceFile[] {
  const records = member(root, 'Records')
  const events = records === undefined ? [root] : itemsOf(records)
  return events.flatMap(event => {
    const code = member(event, 'errorCode')
    if (code !== undefined && code.type !== 'null') return []
    const policy = member(event, 'requestParameters', 'bucketPolicy')
    const bucket = stringIn(event, 'requestParameters', 'bucketName')
    const name = member(event, 'eventName')
    if (stringIn(name) === 'DeleteBucketPolicy' && name !== undefined) {
      return [textlessAt(file, name.span, { problems: [DELETED], ...present({ bucket }) })]
    }
    return policy === undefined ? [] : [inNode(file, policy, bucket)]
  })
}

const DELETED = problemOf('deleted', ours('This event deletes the policy, which leaves the bucket without a lock.'))

function inNode(file: SourceFile, node: JsonValue, bucket: string | undefined): SourceFile {
  const known = { problems: NO_PROBLEMS, ...present({ bucket }) }
  return node.type === 'object' ? textOfTree(file, node, known) : policyInString(file, node, known)
}

function empty(file: SourceFile): SourceFile {
  return withoutPolicy(file, 'none', ours('The file holds no bucket policy.'))
}
