/** One entry of a ZIP archive as its directory declares it. Sizes in bytes; none of them is proven yet. */
export interface DirectoryEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;
/** The end record is 22 bytes and a comment of at most 65,535. */
const farthestEnd = 22 + 0xffff;
/** Sizes of 4 GB and more stand in an extra field (ZIP64); no file of a planner's has them. */
const elsewhere = 0xffffffff;

/**
 * The directory at the end of a ZIP archive (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16), without unpacking
 * anything.
 *
 * @returns `null` when there is none, it is cut off, or points outside of the file
 */
export function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const entries: DirectoryEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (position + 46 > end || view.getUint32(position, true) !== signatures.entry) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      view.getUint16(position + offset, true),
    );
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + (nameLength ?? 0))),
      packed: view.getUint32(position + 20, true),
      unpacked: view.getUint32(position + 24, true),
      method: view.getUint16(position + 10, true),
      encrypted: (view.getUint16(position + 8, true) & 1) === 1,
      at: view.getUint32(position + 42, true),
    };
    if (entry.packed === elsewhere || entry.unpacked === elsewhere) return null;
    if (entry.at + entry.packed > end) return null;
    entries.push(entry);
    position += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - farthestEnd; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  return -1;
}
