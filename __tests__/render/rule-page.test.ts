import { RULES, ruleById } from '../../src/core/rules/runner.js'
import { ruleList, rulePage } from '../../src/render/rule-page.js'

describe('The page of a rule', () => {
  it('says what, why and what to write instead, with the underline and the words of the report', () => {
    const rule = ruleById('lock-value-without-session-wildcard')
    expect(rule && rulePage(rule)).toBe(`lock-value-without-session-wildcard (error)

A RoleId on the list has no :* after it.

Why: The \`aws:userid\` of a role is its RoleId, a colon and the name of the session; the bare
RoleId never matches, so the role is denied.

Fix: Write \`:*\` after the RoleId.

Source: IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"

Wrong: A bare RoleId

  {
    "Version": "2012-10-17",
    "Statement": [
      {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [
          "arn:aws:s3:::connect-25fd0a3be3ef",
          "arn:aws:s3:::connect-25fd0a3be3ef/*"
        ],
        "Condition": {
          "StringNotLike": {
            "aws:userId": [
              "AROAJJ4OT5B3EVMNARNW6",
              ^^^^^^^^^^^^^^^^^^^^^^^ \`AROAJJ4OT5B3EVMNARNW6\` is the id of a role without its sessions.
              "AROAINV7BYMRZP3NV66DI:*"
            ]
          }
        }
      }
    ]
  }

Right: The AWS blog's policy

  {
    "Version": "2012-10-17",
    "Statement": [
      {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [
          "arn:aws:s3:::connect-25fd0a3be3ef",
          "arn:aws:s3:::connect-25fd0a3be3ef/*"
        ],
        "Condition": {
          "StringNotLike": {
            "aws:userId": [
              "AROAJJ4OT5B3EVMNARNW6:*",
              "AROAINV7BYMRZP3NV66DI:*"
            ]
          }
        }
      }
    ]
  }
`)
  })

  it.each(RULES.map(rule => [rule.id, rule] as const))(
    'shows no control character and no invisible letter: %s',
    (_, rule) => {
      const page = rulePage(rule)
      expect(page).toContain('^')
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    },
  )
})

describe('The list of rules', () => {
  it('has one line each, with id, severity and summary', () => {
    const lines = ruleList(RULES).trimEnd().split('\n')
    expect(lines).toHaveLength(RULES.length)
    expect(lines[0]).toMatch(/^json-too-large +error {4}The file is larger than any policy\.$/)
  })

  it('is empty where there are none', () => {
    expect(ruleList([])).toBe('\n')
  })
})
