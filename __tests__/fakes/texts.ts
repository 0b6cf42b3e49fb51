import fc from 'fast-check'

/**
 * Texts of any characters there are, as `fc.string({ unit: 'binary' })`, which lists a million characters each time that
 * a test makes one.
 */
export function anyCharacters(constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.array(character, constraints).map(characters => characters.join(''))
}

/** Every code point but the halves of pairs. */
const character = fc.nat(0x10f7ff).map(code => String.fromCodePoint(code < 0xd800 ? code : code + 0x800))
