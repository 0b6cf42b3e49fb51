/** A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists` → qualifier, base, ifExists. */
export interface Operator {
  readonly qualifier?: 'ForAllValues' | 'ForAnyValue'
  readonly base: string
  readonly ifExists: boolean
}

/** IAM User Guide, "IAM JSON policy elements: Condition operators". */
export const BASE_OPERATORS: readonly string[] = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
]

/** Reads an operator's name; `undefined` where AWS has none of that name, case included. */
export function readOperator(name: string): Operator | undefined {
  const [, qualifier, rest] = /^(?:(ForAllValues|ForAnyValue):)?(.+)$/s.exec(name) ?? []
  if (rest === undefined) return undefined
  const ifExists = rest.endsWith('IfExists') && rest !== 'NullIfExists'
  const base = ifExists ? rest.slice(0, -'IfExists'.length) : rest
  if (!BASE_OPERATORS.includes(base)) return undefined
  return qualifier === 'ForAllValues' || qualifier === 'ForAnyValue'
    ? { qualifier, base, ifExists }
    : { base, ifExists }
}

/** Every operator name that can be meant, to suggest from. */
export const OPERATOR_NAMES: readonly string[] = BASE_OPERATORS.flatMap(base => {
  const forms = base === 'Null' ? [base] : [base, `${base}IfExists`]
  return forms.flatMap(form => [form, `ForAllValues:${form}`, `ForAnyValue:${form}`])
})
