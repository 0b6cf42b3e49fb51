import { readdirSync, readFileSync } from 'node:fs'
import { HAZARDS } from '../../../scripts/hazards.js'
import { hazardsDoc } from '../../../scripts/hazards-doc.js'
import { rulesDoc } from '../../../scripts/rules-doc.js'
import { CLAIMS, type ClaimName } from '../../../src/core/access/claim.js'
import { examine } from '../../../src/core/check.js'
import type { GrammarProblemKind } from '../../../src/core/policy/parse.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import { fileOf } from '../../../src/core/rules/examples/marks.js'
import type { Example } from '../../../src/core/rules/rule.js'
import { RULES, ruleById } from '../../../src/core/rules/runner.js'
import type { JsonProblemKind } from '../../../src/core/text/json.js'

const ROOT = new URL('../../../../', import.meta.url)
const ids = RULES.map(({ id }) => id)
const files = ['file', 'lock', 'list', 'statement', 'account', 'claim', 'run', 'source'].flatMap(subject =>
  readdirSync(new URL(`src/core/rules/${subject}/`, ROOT)).map(name => name.replace(/\.ts$/, '')),
)

/** The claims that do not hold for an example in the account of the examples, on a bucket without a policy. */
const failingClaims = remembered((example: Example): readonly ClaimName[] => {
  const { book } = accountFor(example)
  const account = { book, live: { kind: 'absent' as const }, evidence: new Map(), declared: [] }
  return examine(readPolicyFile(fileOf(example)), { awsServices: false, account })
    .claims.filter(({ verdict }) => verdict.kind === 'fails')
    .map(({ claim }) => claim)
})

function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>()
  return key => {
    const known = answers.get(key) ?? answer(key)
    answers.set(key, known)
    return known
  }
}

/** The compiler keeps these two complete. */
const JSON_KINDS: Readonly<Record<JsonProblemKind, true>> = {
  'too-large': true,
  'not-utf8': true,
  'byte-order-mark': true,
  'too-deep': true,
  comment: true,
  'trailing-comma': true,
  invalid: true,
  'key-repeated': true,
  'prototype-key': true,
}
const GRAMMAR_KINDS: Readonly<Record<GrammarProblemKind, true>> = {
  'element-missing': true,
  'element-unknown': true,
  'type-wrong': true,
  'effect-invalid': true,
  'elements-conflicting': true,
  'principal-invalid': true,
}

describe('The set of rules', () => {
  it('lists every file in its folder, each once', () => {
    expect([...ids].sort()).toEqual([...files].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has ids in kebab case, and finds each by its id', () => {
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(ruleById(rule.id)).toBe(rule)
    }
    expect(ruleById('no-such-rule')).toBeUndefined()
  })

  it('has a rule for every kind of problem that the readers report, always an error', () => {
    const wanted = [
      ...Object.keys(JSON_KINDS).map(kind => `json-${kind}`),
      ...Object.keys(GRAMMAR_KINDS).map(kind => `policy-${kind}`),
    ]
    for (const id of wanted) expect(ruleById(id)).toMatchObject({ about: 'file', severity: 'error' })
  })
})

describe('The documentation of rules', () => {
  it('has a section for every rule, and no other', () => {
    const sections = [...rulesDoc().matchAll(/^## (.+)$/gm)].map(match => match[1])
    expect(sections).toEqual(ids)
  })

  it('is as it was generated', () => {
    expect(readFileSync(new URL('docs/rules.md', ROOT), 'utf8')).toBe(rulesDoc())
    expect(readFileSync(new URL('docs/hazards.md', ROOT), 'utf8')).toBe(hazardsDoc())
  })
})

describe('The table of hazards', () => {
  it('has all sixty-six', () => {
    expect(HAZARDS).toHaveLength(66)
  })

  it('names only rules and claims that there are', () => {
    for (const { rules = [], claims = [] } of HAZARDS) {
      expect(rules.filter(id => !ids.includes(id))).toEqual([])
      expect(claims.filter(claim => !CLAIMS.includes(claim))).toEqual([])
    }
  })

  const proved = HAZARDS.map((hazard, index) => [index + 1, hazard] as const).filter(
    ([, { rules = [], claims = [] }]) => rules.length > 0 && claims.length > 0,
  )
  it.each(proved)(
    'names only claims that fail for an example of its rules: hazard %d',
    (_, { rules = [], claims = [] }) => {
      const examples = rules.flatMap(id => ruleById(id)?.bad() ?? [])
      const failing = new Set(examples.flatMap(example => failingClaims(example)))
      expect(claims.filter(claim => !failing.has(claim))).toEqual([])
    },
  )

  it('says of each what catches it, or that nothing here can', () => {
    const silent = HAZARDS.filter(
      ({ rules = [], claims = [], unseen = '' }) => rules.length + claims.length === 0 && unseen === '',
    )
    expect(silent).toEqual([])
  })
})

describe('The rules about the shape of the lock, whose errors the proof makes warnings', () => {
  it('are these', () => {
    const shape = RULES.filter(({ isAboutShape }) => isAboutShape === true).map(({ id }) => id)
    expect(shape.sort()).toEqual([
      'lock-by-not-action',
      'lock-by-not-principal',
      'lock-by-not-resource',
      'lock-condition-empty',
      'lock-condition-missing',
      'lock-effect-not-deny',
      'lock-exempts-anonymous',
      'lock-exempts-aws-services',
      'lock-key-not-userid',
      'lock-misses-actions',
      'lock-misses-bucket',
      'lock-misses-objects',
      'lock-missing',
      'lock-narrowed-by-condition',
      'lock-operator-qualified',
      'lock-operator-wrong',
      'lock-principal-not-everyone',
      'lock-value-admits-many',
      'lock-value-anonymous',
      'locks-differ',
    ])
  })
})
