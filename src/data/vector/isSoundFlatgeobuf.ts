/** Places of fields in the tables of FlatGeobuf (header.fbs and feature.fbs of its version 3), as FlatBuffers counts them. */
const fields = {
  header: { columns: 18, features: 20, nodeSize: 22 },
  feature: { geometry: 4, properties: 6 },
  geometry: { ends: 4, xy: 6, z: 8, parts: 18 },
} as const;
const bytesOfNode = 40;

/**
 * Whether a FlatGeobuf holds what it declares: every feature ends where it says, the last one where the file
 * ends, and no list is longer than the file. Its reader believes all of it, and would count for hours through
 * lists that a broken file merely claims, or lose the features behind a cut without a word.
 */
export function isSoundFlatgeobuf(bytes: Uint8Array): boolean {
  try {
    return new Structure(bytes).isSound();
  } catch (error) {
    // A view is never read beyond its end.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

class Structure {
  readonly #view: DataView;
  /** Bytes that the lists which are still to come may take: lists of a sound file never overlap. */
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = bytes.byteLength;
  }

  isSound(): boolean {
    const begin = 8;
    const header = this.#rootAt(begin);
    if (!this.#holds(header, fields.header.columns, 4)) return false;
    let at = begin + 4 + this.#view.getUint32(begin, true) + this.#indexSize(header);
    while (at < this.#view.byteLength) {
      if (!this.#isFeature(this.#rootAt(at))) return false;
      at += 4 + this.#view.getUint32(at, true);
    }
    return at === this.#view.byteLength;
  }

  /** The tree over the boxes of all features: none without features, which its reader would look for without end. */
  #indexSize(header: number): number {
    const size = this.#field(header, fields.header.nodeSize);
    const nodeSize = size === null ? 16 : this.#view.getUint16(size, true);
    if (nodeSize === 0) return 0;
    const count = this.#field(header, fields.header.features);
    let level = count === null ? 0 : Number(this.#view.getBigUint64(count, true));
    if (level === 0 || level > this.#view.byteLength) throw new RangeError('an index without features');
    let nodes = level;
    do {
      level = Math.ceil(level / Math.max(2, nodeSize));
      nodes += level;
    } while (level !== 1);
    return nodes * bytesOfNode;
  }

  #isFeature(feature: number): boolean {
    const geometry = this.#field(feature, fields.feature.geometry);
    return (
      this.#holds(feature, fields.feature.properties, 1) &&
      (geometry === null || this.#isGeometry(this.#follow(geometry)))
    );
  }

  #isGeometry(geometry: number): boolean {
    const { ends, xy, z, parts } = fields.geometry;
    if (!this.#holds(geometry, ends, 4) || !this.#holds(geometry, xy, 8) || !this.#holds(geometry, z, 8))
      return false;
    if (!this.#holds(geometry, parts, 4)) return false;
    const list = this.#field(geometry, parts);
    if (list === null) return true;
    const begin = this.#follow(list);
    const count = this.#view.getUint32(begin, true);
    for (let part = 1; part <= count; part += 1)
      if (!this.#isGeometry(this.#follow(begin + 4 * part))) return false;
    return true;
  }

  /** Whether a list, if the table has it, lies in the file and leaves room for the others. */
  #holds(table: number, field: number, size: number): boolean {
    const at = this.#field(table, field);
    if (at === null) return true;
    const begin = this.#follow(at);
    const bytes = 4 + this.#view.getUint32(begin, true) * size;
    this.#left -= bytes;
    return this.#left >= 0 && begin + bytes <= this.#view.byteLength;
  }

  /** The table behind a size of four bytes. */
  #rootAt(at: number): number {
    return this.#follow(at + 4);
  }

  #follow(at: number): number {
    return at + this.#view.getUint32(at, true);
  }

  /** `null` where the table does not have it. */
  #field(table: number, field: number): number | null {
    const names = table - this.#view.getInt32(table, true);
    const offset = field < this.#view.getUint16(names, true) ? this.#view.getUint16(names + field, true) : 0;
    return offset === 0 ? null : table + offset;
  }
}
