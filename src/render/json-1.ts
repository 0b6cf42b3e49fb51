import { present } from '../core/text/present.js'
import type { Report } from '../report/report.js'
import type {
  JsonAdmitted,
  JsonAffected,
  JsonClaim,
  JsonOutcome,
  JsonPlan,
  JsonPolicy,
  JsonReport,
} from '../report/schema.js'
import { jsonValue } from './json.js'

/** What {@link jsonReport1} prints: `schemas/report.schema.1.json`, whose lists of words are closed. */
export interface JsonReport1 extends Omit<JsonReport, 'schema' | 'policies' | 'enforced'> {
  readonly schema: 1
  readonly policies: readonly JsonPolicy1[]
}

type JsonPolicy1 = Omit<JsonPolicy, 'ending' | 'address' | 'expectations'>

/** The JSON report as it was until 0.1, for readers that do not know schema 2 yet. */
export function jsonReport1(report: Report): string {
  const { policies, enforced: _, ...rest } = jsonValue(report)
  const old: JsonReport1 = { ...rest, schema: 1, policies: policies.map(policy1) }
  return `${JSON.stringify(old, null, 2)}\n`
}

function policy1({
  ending: _,
  address: __,
  expectations: ___,
  claims,
  admitted,
  plan,
  outcome,
  ...policy
}: JsonPolicy): JsonPolicy1 {
  return {
    ...policy,
    admitted: admitted.map(admitted1),
    claims: claims.filter(({ claim }) => CLAIMS_1.includes(claim)).map(claim1),
    ...present({ plan: plan && plan1(plan), outcome: outcome && outcome1(outcome) }),
  }
}

const CLAIMS_1: readonly string[] = [
  'sealed',
  'connect-keeps-access',
  'admins-keep-access',
  'deployer-keeps-access',
  'nobody-unknown-admitted',
]

function claim1({ assumed, ...claim }: JsonClaim): JsonClaim {
  return assumed === undefined ? claim : { ...claim, provided: [claim.provided, assumed].filter(Boolean).join('; ') }
}

const KINDS_1: readonly string[] = ['connect', 'admin', 'deployer', 'external', 'user', 'root', 'unresolved']
function admitted1({ assumableBy: _, ...admitted }: JsonAdmitted): JsonAdmitted {
  return KINDS_1.includes(admitted.kind) ? admitted : { ...admitted, kind: 'other' }
}

function affected1({ access: _, ...affected }: JsonAffected): JsonAdmitted {
  return admitted1(affected)
}

function plan1({ action, gains, loses, dropped, fingerprint }: JsonPlan): JsonPlan {
  return { action, gains: gains.map(affected1), loses: loses.map(affected1), dropped, fingerprint }
}

function outcome1({ why, snapshot: _, ...outcome }: JsonOutcome): JsonOutcome {
  switch (outcome.kind) {
    case 'superseded':
      return { ...outcome, kind: 'not-tried' }
    case 'overtaken':
      return { ...outcome, kind: 'rollback-failed' }
    case 'refused':
      return { ...outcome, why: REASONS_1.find(known => known === why) ?? 'aws-failed' }
    default:
      return outcome
  }
}

/** Every other reason of schema 2 is one why something could not be asked or written. */
const REASONS_1: readonly JsonOutcome['why'][] = [
  'unsafe',
  'unproven',
  'deployer-denied',
  'statements-dropped',
  'live-moved',
  'plan-changed',
  'aws-failed',
]
