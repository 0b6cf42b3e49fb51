import fc from 'fast-check'
import { examine, type Knowledge } from '../../../src/core/check.js'
import { compatible } from '../../../src/core/remedy.js'
import { policyText } from '../../../src/core/rules/examples/example.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import type { Finding } from '../../../src/core/rules/finding.js'
import { findingsOf } from '../../../src/core/rules/runner.js'
import { applyEdits } from '../../../src/core/text/edit.js'
import { policyFrom } from '../../fakes/policies.js'
import { rightStatements, textOf } from './right-policies.js'
import { changed, SPOILT } from './spoilt.js'

const CONNECT = 'AROAJJ4OT5B3EVMNARNW6'
const ADMIN = 'AROAINV7BYMRZP3NV66DI'
const DEPLOY = 'AROAIDEPLOYROLEXXXXXX'
const IDS = [CONNECT, ADMIN, DEPLOY]

/** The right policy of the account of the examples, with these ids written without their sessions. */
function withBare(bare: readonly string[], rest: readonly string[] = IDS): string {
  return policyText({ values: rest.map(id => JSON.stringify(bare.includes(id) ? id : `${id}:*`)) })
}

function knowledge(text: string): Knowledge {
  const { book } = accountFor({ title: '', policy: text })
  const account = { book, live: { kind: 'absent' as const }, evidence: new Map(), declared: [] }
  return { awsServices: false, account }
}

function findingsIn(text: string): readonly Finding[] {
  return examine(policyFrom(text), knowledge(text)).findings
}

function errorsIn(text: string): readonly string[] {
  return findingsIn(text)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at.file.text.slice(at.span.start, at.span.end)}`)
}

describe('One mistake is one finding with one remedy', () => {
  const sets = IDS.flatMap((one, index) => [[one], ...IDS.slice(index + 1).map(other => [one, other])])

  it.each([...sets, IDS].map(bare => [bare]))('where the bare ids of roles are listed: %j', bare => {
    const text = withBare(bare)
    expect(errorsIn(text)).toEqual(bare.map(id => `lock-value-without-session-wildcard "${id}"`))
  })

  it('and two mistakes are two, also where the rule of the one is the consequence of the other', () => {
    const text = withBare([ADMIN], [ADMIN, DEPLOY])
    const rules = errorsIn(text).map(found => found.split(' ')[0])
    expect(rules).toEqual(['account-instance-role-not-listed', 'lock-value-without-session-wildcard'])
  })

  it.each([...sets, IDS].map(bare => [bare]))('and all remedies together leave none: %j', bare => {
    const text = withBare(bare)
    expect(errorsIn(applyEdits(text, compatible(findingsIn(text))))).toEqual([])
  })
})

describe('What is left out', () => {
  it('is never louder than what stays for it, so the verdict is that of all findings', () => {
    const spoils = fc.array(fc.constantFrom(...SPOILT), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(rightStatements, spoils, fc.nat(), (statements, all, pick) => {
        const bad = all.reduce((now, [, spoil]) => changed(now, pick, spoil), statements)
        const file = policyFrom(textOf(bad))
        const { findings, claims } = examine(file, { awsServices: false })
        const every = findingsOf(file, { allowances: { awsServices: false }, claims })
        const isLoud = (found: typeof findings) => found.some(({ severity }) => severity === 'error')
        expect(isLoud(findings)).toBe(isLoud(every))
        const kept = new Set(findings.map(({ rule, at }) => `${rule} ${at.span.start}`))
        const left = every.filter(({ rule, at }) => !kept.has(`${rule} ${at.span.start}`))
        expect(
          left.length === 0 || findings.some(({ edits, severity }) => edits !== undefined && severity === 'error'),
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
