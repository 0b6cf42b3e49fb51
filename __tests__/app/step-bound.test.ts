import { describe, expect, it } from '@jest/globals'
import { check } from '../../src/app/check.js'
import { StepBound } from '../../src/app/step-bound.js'
import { examine } from '../../src/core/check.js'
import { plain } from '../../src/core/text/prose.js'
import { exitCodeOf } from '../../src/report/exit.js'
import { CHECK, exampleFile } from '../fakes/account.js'
import { policyFrom } from '../fakes/policies.js'

const SENTENCE =
  'Nothing was proved of this policy, because the proofs of the policies before it took all the steps that a run may take.'

/** A lock of one bucket beside so many Denies, each of which the proof must tell apart. */
function lockBeside(denies: number, bucket: string) {
  const [objects, deny] = [`arn:aws:s3:::${bucket}/*`, { Effect: 'Deny', Principal: '*', Action: 's3:*' }]
  const Condition = { StringNotLike: { 'aws:userId': ['AROA27HJSWAHEPTTLIWSO:*'] } }
  const lock = { ...deny, Resource: [`arn:aws:s3:::${bucket}`, objects], Condition }
  const more = Array.from({ length: denies }, (_, index) => ({
    ...deny,
    Resource: `arn:aws:s3:::${bucket}/${index}/*`,
  }))
  return policyFrom(JSON.stringify({ Version: '2012-10-17', Statement: [lock, ...more] }), `policies/${bucket}.json`)
}

const PLAIN = exampleFile('examples/policies/connect-25fd0a3be3ef.json').text

function plainLock(bucket: string) {
  return policyFrom(PLAIN.replaceAll('connect-25fd0a3be3ef', bucket), `policies/${bucket}.json`)
}

function plainLocks(count: number) {
  return Array.from({ length: count }, (_, index) => plainLock(`connect-${index}`))
}

function many(count: number, denies: number) {
  return Array.from({ length: count }, (_, index) => lockBeside(denies, `connect-${index}`))
}

describe('the steps of a proof', () => {
  it('are the same whenever it is made, and more for a policy that takes more', () => {
    const steps = (denies: number) => examine(lockBeside(denies, 'connect-1'), CHECK).steps
    expect(steps(20)).toBe(steps(20))
    expect(steps(20)).toBeGreaterThan(steps(0) * 2)
    expect(steps(0)).toBeGreaterThan(0)
  })
})

describe('a run of more policies than it may take steps for', () => {
  const HOSTILE = examine(lockBeside(60, 'connect-1'), CHECK).steps

  it('proves the first ones, and says of every other that nothing was proved', () => {
    const report = check(many(40, 60), CHECK, new StepBound(HOSTILE * 2.5))
    const unknown = report.policies.filter(({ claims }) =>
      claims.every(({ verdict }) => verdict.kind === 'unknown' && plain(verdict.because) === SENTENCE),
    )
    expect(unknown).toEqual(report.policies.slice(3))
    expect(new Set(unknown.map(({ verdict }) => verdict))).toEqual(new Set(['unproven']))
    expect(report.policies.slice(0, 3).map(({ claims }) => claims[0]?.verdict.kind)).toEqual([
      'holds',
      'holds',
      'holds',
    ])
  })

  it('is no safe run: the verdict of what was not proved is none', () => {
    const report = check(plainLocks(4), CHECK, new StepBound(1))
    expect(report.policies.map(({ verdict }) => verdict)).toEqual(['safe', 'unproven', 'unproven', 'unproven'])
    expect(exitCodeOf(report)).toBe(3)
  })

  it('is told of two files for one bucket all the same', () => {
    const report = check([...plainLocks(2), plainLock('connect-1')], CHECK, new StepBound(1))
    expect(report.policies.map(({ verdict }) => verdict)).toEqual(['safe', 'unsafe', 'unsafe'])
  })

  it('has room for ten thousand plain policies', () => {
    const { steps } = examine(plainLock('connect-1'), CHECK)
    const bound = new StepBound()
    for (let total = 0; total < 10_000 * steps; total += steps) bound.spend(steps)
    expect(bound.isOver).toBe(false)
  })
})
