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
