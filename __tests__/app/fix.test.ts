import fc from 'fast-check'
import { check } from '../../src/app/check.js'
import { fix } from '../../src/app/fix.js'
import { evaluate } from '../../src/core/access/evaluate.js'
import type { Caller } from '../../src/core/access/request.js'
import { S3_ACTIONS } from '../../src/core/access/s3-actions.js'
import { type PolicyFile, readPolicyFile } from '../../src/core/policy-file.js'
import { policyText } from '../../src/core/rules/examples/example.js'
import { applyEdits } from '../../src/core/text/edit.js'
import { type SourceFile, sourceFromText } from '../../src/core/text/source.js'
import type { PolicyReport } from '../../src/report/report.js'
import { settingsOf } from '../../src/settings/settings.js'
import { rightStatements, type Statement, textOf } from '../core/rules/right-policies.js'
import { changed, changeValues, SPOILT, WRONG_VALUES } from '../core/rules/spoilt.js'

/** How many policies are generated; `FIX_RUNS=10000` for the thorough size. */
const RUNS = Number(process.env['FIX_RUNS'] ?? 120)

const settings = settingsOf({ mode: 'check', said: {}, config: {}, today: '2026-11-22' })
const review = async (files: readonly SourceFile[]) => check(files.map(readPolicyFile), settings)

const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const OWNER = { account: '111122223333' }

/** Some that a policy may name and some that none does. */
const CALLERS: readonly Caller[] = [
  ...['AROAJJ4OT5B3EVMNARNW6', 'AROAJJ4OT5B3EVMNARNW7', 'AROAINV7BYMRZP3NV66DI', 'AROAISTRANGERSTRANGER'].map(
    (id): Caller => ({
      kind: 'role',
      userid: `${id}:someone`,
      account: '111122223333',
      roleArn: `arn:aws:iam::111122223333:role/${id}`,
    }),
  ),
  { kind: 'anonymous', userid: 'anonymous' },
]

/** Letters of other scripts that look like those of an id: whoever reads the text reads the id. */
const LOOKS_LIKE = new Map(Array.from('АВЕКМНОРСТХІЈЅ', (letter, index) => [letter, 'ABEKMHOPCTXIJS'.charAt(index)]))

/** The text as a reader sees it: what cannot be seen and the dashes of a broken line are no part of an id. */
function asRead(text: string): string {
  const seen = text
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}-]/gu, '')
  return Array.from(seen, letter => LOOKS_LIKE.get(letter) ?? letter).join('')
}

/** One to three faults, one after the other. */
const spoilt = fc
  .tuple(
    rightStatements,
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(0, 2, 4),
    fc.constantFrom('none', 'comma', 'comment', 'mark', 'old version', 'no version'),
  )
  .map(([statements, faults, indent, rough]) => {
    const bad = faults.reduce<readonly Statement[]>((now, [which, pick]) => spoil(now, which, pick), statements)
    return roughened(textOf(bad, indent), rough)
  })

function spoil(statements: readonly Statement[], which: number, pick: number): readonly Statement[] {
  const [value] = WRONG_VALUES[which % WRONG_VALUES.length] ?? []
  const [, change] = SPOILT[which % SPOILT.length] ?? []
  try {
    if (which % 2 === 0) return changed(statements, pick, lock => changeValues(lock, all => [...all, value ?? '']))
    return changed(statements, pick, lock => change?.(lock) ?? lock)
  } catch {
    return statements // a fault on top of one that took the list away
  }
}

function roughened(text: string, rough: string): string {
  if (rough === 'comma') return text.replace(/\](?=[^\]]*$)/, ',]')
  if (rough === 'comment') return text.replace('{', '{ /* reviewed */ ')
  if (rough === 'mark') return `\ufeff${text}`
  if (rough === 'old version') return text.replace('2012-10-17', '2008-10-17')
  return rough === 'no version' ? text.replace(/"Version":\s*"2012-10-17",\s*/, '') : text
}

function policyOf({ policies }: { readonly policies: readonly PolicyReport[] }): PolicyReport {
  const [policy] = policies
  if (policy === undefined) throw new Error('one file, one policy')
  return policy
}

const RANK = { fails: 0, unknown: 1, 'not-asked': 2, holds: 2 }

/** Who may do something under the one policy that it denies under the other. */
function opened(before: PolicyFile, after: PolicyFile): readonly string[] {
  const { policy: was } = before
  const { policy: is } = after
  if (!before.reading.whole || was === undefined || is === undefined) return []
  return CALLERS.flatMap(caller =>
    S3_ACTIONS.filter(action => /GetObject$|PutObject$|DeleteObject$|ListBucket$|BucketPolicy$/.test(action)).flatMap(
      action => {
        const resource = action.includes('Object') ? `${BUCKET}/key` : BUCKET
        const context = new Map([['aws:securetransport', ['true']]])
        const asked = { caller, action, resource, context }
        const [then, now] = [evaluate(was, asked, OWNER), evaluate(is, asked, OWNER)]
        return then.decision === 'denied' && now.decision !== 'denied'
          ? [caller.userid.replace(/:.*/, '').toUpperCase()]
          : []
      },
    ),
  )
}

describe('fix, on generated policies', () => {
  it('makes no claim worse, opens nothing to anybody whom the text did not name, and leaves nothing that it could mend', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async text => {
        const file = sourceFromText('p.json', text)
        const before = policyOf(await review([file]))
        const { files, report } = await fix([file], review)
        const after = policyOf(report)
        const [mended] = files
        if (mended === undefined) throw new Error('one file in, one file out')
        const wasRead = before.claims.some(({ verdict }) => verdict.kind !== 'unknown')
        for (const { claim, verdict } of wasRead ? before.claims : []) {
          const now = after.claims.find(other => other.claim === claim)
          expect(RANK[now?.verdict.kind ?? 'fails']).toBeGreaterThanOrEqual(RANK[verdict.kind])
        }
        for (const id of opened(readPolicyFile(file), readPolicyFile(mended.after))) {
          expect(asRead(text)).toContain(id)
        }
        expect(after.findings.filter(({ edits }) => edits !== undefined)).toEqual([])
        const again = await fix([mended.after], review)
        expect(again.files[0]?.after.text).toBe(mended.after.text)
      }),
      { numRuns: RUNS, seed: Number(process.env['FIX_SEED'] ?? 19) },
    )
  })

  it('changes nothing of a policy of which there is nothing to say', async () => {
    await fc.assert(
      fc.asyncProperty(rightStatements, fc.constantFrom(0, 2, 4), async (statements, indent) => {
        const file = sourceFromText('p.json', textOf(statements, indent))
        const said = policyOf(await review([file])).findings.filter(({ severity }) => severity !== 'notice')
        expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
        const { files, report } = await fix([file], review)
        expect(report.verdict).toBe('safe')
        if (said.length === 0) expect(files[0]?.after.text).toBe(file.text)
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 20 },
    )
  })
})

describe('fix, on one policy', () => {
  it('mends what one repair brings to light, and says everything that it mended', async () => {
    const bad = policyText({
      sid: '"L(ock)"',
      effect: '"deny"',
      values: ['"AROAJJ4OT5B3EVMNARNW6"', '"AROAINV7BYMRZP3NV66DI:*",'],
    })
    const { files, report } = await fix([sourceFromText('p.json', bad)], review)
    expect(files[0]?.after.text).toBe(policyText({ sid: '"Lock"' }))
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual([
      'json-trailing-comma',
      'policy-effect-invalid',
      'lock-value-without-session-wildcard',
      'sid-invalid',
    ])
    expect(report.verdict).toBe('safe')
  })

  it('offers no remedy where it would lock out or let in', async () => {
    const pinned = policyText({ values: ['"AROAJJ4OT5B3EVMNARNW6:alice"', '"AROAINV7BYMRZP3NV66DI:*"'] })
    const guessed = policyText({ values: ['"AROOJJ4OT5B3EVMNARNW6:*"', '"AROAINV7BYMRZP3NV66DI:*"'] })
    for (const text of [pinned, guessed]) {
      const { files } = await fix([sourceFromText('p.json', text)], review)
      expect(files[0]?.after.text).toBe(text)
    }
  })

  it('brings no pattern into force that let nobody in before', async () => {
    const many = ['"AROAJJ4OT5B3EVMNARNW6:*"', '"AROAINV7BYMRZP3NV66DI:*"', '"AROAJJ4OT5B3EVMNARN*"']
    const byArn = policyText({ values: many }).replace('"aws:userId"', '"aws:PrincipalArn"')
    const literal = policyText({ values: many }).replace('"StringNotLike"', '"StringNotEquals"')
    for (const text of [byArn, literal]) {
      const { files } = await fix([sourceFromText('p.json', text)], review)
      expect(files[0]?.after.text).toBe(text)
    }
  })

  it('keeps each file to itself', async () => {
    const right = sourceFromText('a.json', policyText())
    const wrong = sourceFromText('b.json', policyText({ effect: '"Allow"' }))
    const { files } = await fix([right, wrong], review)
    expect(files.map(({ after }) => after.text)).toEqual([policyText(), policyText()])
    expect(files.map(({ findings }) => findings.length)).toEqual([0, 1])
  })
})

describe('The remedies of a finding', () => {
  it('leave every letter outside them as it was', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async text => {
        const { findings } = policyOf(await review([sourceFromText('p.json', text)]))
        for (const { edits = [] } of findings) {
          const [first, last] = [edits.map(({ span }) => span.start), edits.map(({ span }) => span.end)]
          const [start, end] = [Math.min(text.length, ...first), Math.max(0, ...last)]
          const after = applyEdits(text, edits)
          expect(after.startsWith(text.slice(0, start))).toBe(true)
          expect(after.endsWith(text.slice(end))).toBe(true)
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 21 },
    )
  })
})
