/**
 * The text of bytes in Base64, UTF-8 before that, as `Fn::Base64` writes it.
 * Source: AWS CloudFormation Template Reference, "Fn::Base64".
 */
export function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''))
}

/**
 * The first blocks of an IPv4 network with so many host bits each, as `Fn::Cidr` lists them; `undefined` for IPv6, and
 * where CloudFormation would refuse.
 * Source: AWS CloudFormation Template Reference, "Fn::Cidr".
 */
export function blocksOf(network: string, count: string, hostBits: string): readonly string[] | undefined {
  const [, address, mask] = /^((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(network) ?? []
  if (address === undefined || ![count, hostBits].every(number => /^\d{1,3}$/.test(number))) return undefined
  const octets = address.split('.').map(Number)
  const [free, size, blocks] = [32 - Number(mask), 2 ** Number(hostBits), Number(count)]
  const start = octets.reduce((sum, octet) => sum * 256 + octet, 0)
  const fits = free >= 0 && blocks >= 1 && blocks <= MOST_BLOCKS && blocks * size <= 2 ** free
  if (!fits || octets.some(octet => octet > 255) || start % 2 ** free !== 0) return undefined
  return Array.from({ length: blocks }, (_, index) => `${addressOf(start + index * size)}/${32 - Number(hostBits)}`)
}

const MOST_BLOCKS = 256

function addressOf(number: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map(unit => Math.floor(number / unit) % 256).join('.')
}
