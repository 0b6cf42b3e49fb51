import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The beginning of a file. */
export interface Beginning {
  /** The whole file where it is no longer than asked for, otherwise one byte more than that. */
  readonly bytes: Uint8Array
  /** The length on the disk. */
  readonly size: number
}

/** Reads no more of a file than tells that it is longer than `most` bytes. Throws what the file system throws. */
export function readBeginning(path: string, most: number): Beginning {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = readUpTo(file, most + 1, Math.min(size, most) + 1)
    return { bytes, size: Math.max(size, bytes.length) }
  } finally {
    closeSync(file)
  }
}

/** Letters that are compared at a time, and the bytes that one may take. */
const PIECE = 262_144
const MOST_BYTES = 3

/** Whether a file holds exactly this text, as UTF-8. Throws what the file system throws. */
export function holds(path: string, text: string): boolean {
  const file = openSync(path, 'r')
  try {
    const [wanted, found] = [Buffer.allocUnsafe((PIECE + 1) * MOST_BYTES), Buffer.allocUnsafe((PIECE + 1) * MOST_BYTES)]
    for (let at = 0; at < text.length; ) {
      const end = at + PIECE + (isHalfLetter(text.charCodeAt(at + PIECE - 1)) ? 1 : 0)
      const length = wanted.write(text.slice(at, end))
      if (fill(file, found, length) < length || wanted.compare(found, 0, length, 0, length) !== 0) return false
      at = end
    }
    return fill(file, found, 1) === 0
  } finally {
    closeSync(file)
  }
}

/** The first half of a letter that takes two code units. */
function isHalfLetter(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** Reads so many bytes, or fewer where the file ends; returns how many. */
function fill(file: number, bytes: Buffer, wanted: number): number {
  let length = 0
  for (let step = -1; step !== 0 && length < wanted; length += step) {
    step = readSync(file, bytes, length, wanted - length, null)
  }
  return length
}

/** A pipe has no size, and a file may grow: what was expected to be enough room is doubled where it is not. */
function readUpTo(file: number, most: number, expected: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(expected)
  let length = 0
  for (;;) {
    const step = readSync(file, bytes, length, bytes.length - length, null)
    length += step
    if (step === 0 || length === most) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(most, bytes.length * 2))
  }
}
