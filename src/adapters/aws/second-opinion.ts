import type { AccessAnalyzerClient, ValidatePolicyFinding } from '@aws-sdk/client-accessanalyzer'
import type { SecondOpinion } from '../../app/ports.js'
import type { Finding, Severity } from '../../core/rules/finding.js'
import { type JsonValue, readJson } from '../../core/text/json.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import type { SourceFile } from '../../core/text/source.js'
import { entryOf } from '../../core/text/untyped.js'
import { type Call, missingPermission } from './calls.js'
import { failureKind, failureOfCall, portError, UnreadableAnswer } from './errors.js'
import { findingSpan } from './finding-places.js'
import { atMost } from './limits.js'
import { once } from './once.js'
import type { Session } from './session.js'

const RULE = 'access-analyzer'

const CALL: Call = {
  action: 'access-analyzer:ValidatePolicy',
  failed: ours('Cannot get the opinion of IAM Access Analyzer'),
}

/** Checks under way at a time; its quota is not published. */
const CHECKS = 4

const SEVERITY: Readonly<Record<string, Severity>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'warning',
  WARNING: 'warning',
  SUGGESTION: 'notice',
}

/** What is style to Access Analyzer and fatal in a Deny that everybody is to pass by their id. */
const FATAL: ReadonlyMap<string, Prose> = new Map([
  ['EMPTY_ARRAY_CONDITION', ours('A Deny whose condition lists nothing denies everyone.')],
  ['EMPTY_OBJECT_CONDITION', ours('A Deny whose condition says nothing denies everyone.')],
  [
    'WILDCARD_WITHOUT_LIKE_OPERATOR',
    say`Without a ${'Like'} operator the asterisk is a plain letter, so no session matches and everyone is denied.`,
  ],
])

/** IAM Access Analyzer's ValidatePolicy, which is free of charge. Unknown codes are passed on as they are. */
export function secondOpinion(session: Session): SecondOpinion {
  const turn = atMost(CHECKS)
  const open = once(async () => {
    const sdk = await import('@aws-sdk/client-accessanalyzer')
    return { sdk, client: await session.open(new sdk.AccessAnalyzerClient(session.config('accessanalyzer'))) }
  })
  return {
    judge: file =>
      turn(async () => {
        const { root } = readJson(file)
        if (root === undefined) return []
        const { sdk, client } = await open()
        try {
          const found = await validate(session, sdk, client, file.text)
          return found.map(finding => toFinding(file, root, finding))
        } catch (error) {
          if (failureKind(error) !== 'denied') throw portError(CALL, error)
          return [notAsked(file, root, error)]
        }
      }),
  }
}

async function validate(
  session: Session,
  sdk: typeof import('@aws-sdk/client-accessanalyzer'),
  client: AccessAnalyzerClient,
  policyDocument: string,
): Promise<ValidatePolicyFinding[]> {
  const found: ValidatePolicyFinding[] = []
  let page: { nextToken?: string } = {}
  for (;;) {
    const command = new sdk.ValidatePolicyCommand({
      locale: 'EN',
      policyDocument,
      policyType: 'RESOURCE_POLICY',
      validatePolicyResourceType: 'AWS::S3::Bucket',
      ...page,
    })
    const { findings, nextToken } = await session.send(options => client.send(command, options))
    if (findings === undefined) throw new UnreadableAnswer('there are no findings in the answer')
    found.push(...findings)
    if (nextToken === undefined || nextToken === page.nextToken) return found
    page = { nextToken }
  }
}

function toFinding(file: SourceFile, root: JsonValue, finding: ValidatePolicyFinding): Finding {
  const code = finding.issueCode ?? 'UNKNOWN'
  const [first, ...others] = finding.locations ?? []
  const fatal = FATAL.get(code)
  const page = say`See ${finding.learnMoreLink ?? 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'}.`
  return {
    rule: RULE,
    severity: fatal === undefined ? (entryOf(SEVERITY, finding.findingType ?? '') ?? 'warning') : 'error',
    message: say`IAM Access Analyzer says ${code}: ${finding.findingDetails ?? ''}`,
    at: { file, span: findingSpan(root, file.text, first) },
    related: others.map(location => ({
      at: { file, span: findingSpan(root, file.text, location) },
      note: ours('it names this place too'),
    })),
    help: fatal === undefined ? page : say`${fatal} ${page}`,
  }
}

function notAsked(file: SourceFile, root: JsonValue, error: unknown): Finding {
  return {
    rule: RULE,
    severity: 'notice',
    message: failureOfCall(CALL, error),
    at: { file, span: findingSpan(root, file.text, undefined) },
    related: [],
    help: say`${missingPermission(CALL)}, or leave out the setting ${'access-analyzer'}.`,
  }
}
