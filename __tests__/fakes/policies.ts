import { isWhole, type PolicyFile, readPolicyFile, type WholePolicy } from '../../src/core/policy-file.js'
import { sourceFromText } from '../../src/core/text/source.js'

/** A policy file with this text. */
export function policyFrom(text: string, path = 'policy.json'): PolicyFile {
  return readPolicyFile(sourceFromText(path, text))
}

/** A policy that the test itself wrote. */
export function wholePolicy(document: unknown): WholePolicy {
  const file = policyFrom(JSON.stringify(document))
  if (!isWhole(file)) throw new Error('the test gave no policy')
  return file
}

export function meaningOfText(text: string): string {
  return policyFrom(text).meaning()
}
