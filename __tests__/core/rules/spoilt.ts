import type { Json, Statement } from './right-policies.js'

export const isLock = (statement: Statement): boolean => JSON.stringify(statement).includes('StringNotLike"')

/** The statements with one of the lock's changed. */
export function changed(
  statements: readonly Statement[],
  pick: number,
  change: (lock: Statement) => Statement,
): Statement[] {
  const locks = statements.filter(isLock)
  const chosen = locks[pick % locks.length]
  return statements.map(statement => (statement === chosen ? change(statement) : statement))
}

export function conditionOf({ Condition }: Statement): Statement {
  return Condition as Statement
}

export function changeValues(lock: Statement, change: (values: readonly Json[]) => Json): Statement {
  const [[operator, keys] = ['', {}]] = Object.entries(conditionOf(lock))
  const [[key, values] = ['', []]] = Object.entries(keys as Statement)
  return { ...lock, Condition: { [operator]: { [key]: change(values as readonly Json[]) } } }
}

/** Each wrong value, and the rule that must speak of it, alone. */
export const WRONG_VALUES: readonly (readonly [string, string])[] = [
  ['AROAJJ4OT5B3EVMNARNW7', 'lock-value-without-session-wildcard'],
  ['AROAJJ4OT5B3EVMNARNW6*', 'lock-value-without-colon'],
  ['AROAJJ4OT5B3EVMNARNW7:', 'lock-value-pins-session'],
  ['AIDAJJ4OT5B3EVMNARNW6:*', 'lock-value-user-with-session'],
  ['AIPAJJ4OT5B3EVMNARNW6:*', 'lock-value-prefix-unknown'],
  ['AIDIJJ4OT5B3EVMNARNW6:*', 'lock-value-prefix-unknown'],
  ['aroajj4ot5b3evmnarnw6:*', 'lock-value-lower-case'],
  ['aidajj4ot5b3evmnarnw6', 'lock-value-lower-case'],
  ['AROAJJ4OT5:*', 'lock-value-not-an-id'],
  ['111122223', 'lock-value-not-an-id'],
  ['', 'lock-value-not-an-id'],
  ['\u0410ROAJJ4OT5B3EVMNARNW6:*', 'lock-value-has-look-alikes'],
  ['\uff21ROAJJ4OT5B3EVMNARNW6:*', 'lock-value-has-look-alikes'],
  ['AROA\u200bJJ4OT5B3EVMNARNW6:*', 'lock-value-has-invisible-letters'],
  [' AROAJJ4OT5B3EVMNARNW6:*', 'lock-value-has-blanks'],
  ['*', 'lock-value-admits-many'],
  ['AROA*', 'lock-value-admits-many'],
  ['AROAJJ4OT5B3EVMNARN*', 'lock-value-admits-many'],
  ['*:AROAJJ4OT5B3EVMNARNW6', 'lock-value-admits-many'],
  ['${aws:userid}', 'lock-value-has-variable'],
  ['arn:aws:iam::111122223333:role/Admin', 'lock-value-is-arn'],
  ['Admin', 'lock-value-is-name'],
  ['111122223333:root', 'lock-value-root-not-account-id'],
  ['111122223333:bob', 'lock-value-federated-user'],
  ['anonymous', 'lock-value-anonymous'],
]

/** Each edit that spoils a lock statement, and the rule that must speak of it, alone. */
export const SPOILT: readonly (readonly [string, (lock: Statement) => Statement, string])[] = [
  ['StringLike', lock => renamed(lock, 'StringLike'), 'lock-operator-wrong'],
  ['StringNotEquals', lock => renamed(lock, 'StringNotEquals'), 'lock-operator-wrong'],
  ['ArnNotLike', lock => renamed(lock, 'ArnNotLike'), 'lock-operator-wrong'],
  ['stringnotlike', lock => renamed(lock, 'stringnotlike'), 'condition-operator-unknown'],
  ['one principal', lock => ({ ...lock, Principal: { AWS: '111122223333' } }), 'lock-principal-not-everyone'],
  ['an empty list', lock => changeValues(lock, () => []), 'lock-list-empty'],
  [
    'a further condition',
    lock => ({
      ...lock,
      Condition: { ...conditionOf(lock), Bool: { 'aws:SecureTransport': 'false' } },
    }),
    'lock-narrowed-by-condition',
  ],
  ['Allow', lock => ({ ...lock, Effect: 'Allow' }), 'lock-effect-not-deny'],
  ['no condition', ({ Condition: _, ...lock }) => lock, 'lock-condition-missing'],
  ['an empty condition', lock => ({ ...lock, Condition: {} }), 'lock-condition-empty'],
  ['a misspelt key', lock => rekeyed(lock, 'aws:user-id'), 'lock-key-not-userid'],
  ['ids under an ARN', lock => rekeyed(lock, 'aws:PrincipalArn'), 'lock-key-not-userid'],
  ['an ARN with a region', lock => ({ ...lock, Resource: 'arn:aws:s3:eu-west-1::b' }), 'resource-has-region'],
  ['NotAction', ({ Action: _, ...lock }) => ({ ...lock, NotAction: 's3:GetObject' }), 'lock-by-not-action'],
  ['an unknown element', lock => ({ ...lock, Conditions: {} }), 'policy-element-unknown'],
  ['no effect', ({ Effect: _, ...lock }) => lock, 'policy-element-missing'],
]

export function renamed(lock: Statement, operator: string): Statement {
  const [keys] = Object.values(conditionOf(lock))
  return { ...lock, Condition: { [operator]: keys ?? {} } }
}

export function rekeyed(lock: Statement, key: string): Statement {
  const [[operator, keys] = ['', {}]] = Object.entries(conditionOf(lock))
  const [values] = Object.values(keys as Statement)
  return { ...lock, Condition: { [operator]: { [key]: values ?? [] } } }
}
