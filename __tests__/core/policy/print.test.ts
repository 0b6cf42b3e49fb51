import fc from 'fast-check'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { canonical, normalisedSize } from '../../../src/core/policy/print.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { rightStatements, textOf } from '../rules/right-policies.js'

function read(text: string) {
  const { policy } = readPolicy(sourceFromText('p.json', text))
  if (policy === undefined) throw new Error('the policy could not be read')
  return policy
}

describe('The canonical text', () => {
  it("has AWS's order of elements, scalars for single items, and lists for resources and ids", () => {
    const text = `{"Statement":{"Condition":{"StringNotLike":{"aws:userId":"AROAJJ4OT5B3EVMNARNW6:*"},
      "Bool":{"aws:SecureTransport":true}},"Resource":"arn:aws:s3:::b-1","Action":["s3:*"],
      "Principal":{"AWS":["*"]},"Effect":"Deny","Sid":"Lock"},"Id":"one","Version":"2012-10-17"}`
    expect(canonical(read(text))).toBe(`{
  "Version": "2012-10-17",
  "Id": "one",
  "Statement": [
    {
      "Sid": "Lock",
      "Effect": "Deny",
      "Principal": {
        "AWS": "*"
      },
      "Action": "s3:*",
      "Resource": [
        "arn:aws:s3:::b-1"
      ],
      "Condition": {
        "StringNotLike": {
          "aws:userId": [
            "AROAJJ4OT5B3EVMNARNW6:*"
          ]
        },
        "Bool": {
          "aws:SecureTransport": "true"
        }
      }
    }
  ]
}
`)
  })

  it('keeps NotPrincipal, NotAction and NotResource, an empty condition, and what is missing missing', () => {
    const text = `{"Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":["a","b"],"Service":"s"},"NotAction":["x","y"],
      "NotResource":[],"Condition":{}}]}`
    expect(JSON.parse(canonical(read(text)))).toEqual(JSON.parse(text))
  })

  it('names nobody where the policy names nobody', () => {
    for (const principal of ['{}', '{"AWS":[]}']) {
      const text = `{"Statement":[{"Effect":"Deny","Principal":${principal},"Action":"s3:*","Resource":["b"]}]}`
      const { Statement } = JSON.parse(canonical(read(text))) as { Statement: { Principal: unknown }[] }
      expect(Statement.map(({ Principal }) => Principal)).toEqual([{}])
    }
  })

  it('keeps operators without keys, beside others and alone', () => {
    for (const condition of ['{"Bool":{}}', '{"Null":{},"Bool":{"aws:SecureTransport":"false"}}']) {
      const text = `{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["b"],"Condition":${condition}}]}`
      expect(JSON.parse(canonical(read(text)))).toEqual(JSON.parse(text))
    }
  })

  it('is read back as the same policy, and its canonical text is itself', () => {
    fc.assert(
      fc.property(rightStatements, statements => {
        const once = canonical(read(textOf(statements)))
        expect(readPolicy(sourceFromText('p.json', once)).whole).toBe(true)
        expect(canonical(read(once))).toBe(once)
      }),
      { numRuns: 60 },
    )
  })
})

describe('The normalised size', () => {
  it('counts bytes of UTF-8, and no blanks', () => {
    const text =
      '{"Version":"2012-10-17","Statement":[{"Sid":"é","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"r"}]}'
    const spaced = JSON.stringify(JSON.parse(text), undefined, 8)
    expect(normalisedSize(read(text))).toBe(new TextEncoder().encode(text).length)
    expect(normalisedSize(read(spaced))).toBe(normalisedSize(read(text)))
  })

  it('counts a list of one as the scalar that S3 makes of it', () => {
    const list = '{"Statement":[{"Effect":"Deny","Principal":"*","Action":["s3:*"],"Resource":["r"]}]}'
    expect(normalisedSize(read(list))).toBe(list.length - 4)
  })
})
