import { Inflate } from 'fflate';
import type { DirectoryEntry } from './readDirectory.ts';

/** Bytes handed over at once: what they may unpack to stays below 70 MB, the most that deflate can do. */
const step = 65_536;

/**
 * The bytes of one entry of a ZIP archive, stopped as soon as there are more of them than its directory
 * declares: the limits that were held against the directory hold for what is really there.
 *
 * @returns `null` when the entry is broken, cut off, packed in another way, or not of its declared size
 */
export function unpackEntry(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array | null {
  const { at, packed, unpacked, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null;
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const body = bytes.subarray(begin, begin + packed);
  if (body.length < packed) return null;
  if (method === 0) return packed === unpacked ? body : null;
  return method === 8 ? inflated(body, unpacked) : null;
}

function inflated(body: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length > size) throw new RangeError('larger than declared');
    out.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let from = 0; from < body.length; from += step)
      inflate.push(body.subarray(from, from + step), from + step >= body.length);
  } catch {
    return null;
  }
  return written === size ? out : null;
}
