const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Ids from before about 2019 go on with one of these and tell nothing. */
const OLD = /^A[A-Z]{3}[IJ]/

/**
 * The account in which a unique id was probably made. AWS does not document this: in ids made since about 2019 the
 * letters after the prefix are base32, and 40 bits of them are the account. Good for a hint, not for a decision.
 */
export function accountOfId(id: string): string | undefined {
  if (OLD.test(id) || id.length < 14) return undefined
  let bits = 0
  for (const letter of id.slice(4, 14)) {
    const digit = BASE32.indexOf(letter)
    if (digit < 0) return undefined
    bits = bits * 32 + digit
  }
  const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 2 ** 7)
  return account > 999_999_999_999 ? undefined : String(account).padStart(12, '0')
}
