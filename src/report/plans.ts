import { planMark } from '../core/plan/record.js'
import type { PolicyReport, Report } from './report.js'

/** Whether live policy and file differ; without a bucket there is no plan to tell it by. */
export function hasDrifted({ plan, findings }: PolicyReport): boolean {
  return (plan !== undefined && plan.action !== 'none') || findings.some(({ rule }) => rule === 'drift-bucket-gone')
}

/** What a comment records of each bucket's plan. */
export function planMarks({ policies }: Report): ReadonlyMap<string, string> {
  return new Map(
    policies.flatMap(({ bucket, plan }) =>
      bucket === undefined || plan === undefined ? [] : [[bucket, planMark(plan)]],
    ),
  )
}

/** The fingerprint of each bucket's plan. */
export function plansOf({ policies }: Report): ReadonlyMap<string, string> {
  return new Map(
    policies.flatMap(({ bucket, plan }) =>
      bucket === undefined || plan === undefined ? [] : [[bucket, plan.fingerprint]],
    ),
  )
}
