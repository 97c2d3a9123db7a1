export interface DbfField {
  /** At most ten letters. */
  readonly name: string;
  readonly kind: 'text' | 'number';
}

/** A field holds no more bytes. */
const widest = 254;
const numberWidth = 20;

/**
 * The table of a shapefile (dBase III) in UTF-8. An empty field is missing; a number is written with as many digits as fit, and a text that is too long is
 * cut between two letters.
 */
export function writeDbf(
  fields: readonly DbfField[],
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const written = rows.map((row) => fields.map(({ kind }, at) => bytesOf(row[at] ?? null, kind)));
  const widths = fields.map(({ kind }, at) =>
    kind === 'number' ? numberWidth : Math.max(1, ...written.map((row) => row[at]?.length ?? 0)),
  );
  const header = 32 + 32 * fields.length + 1;
  const record = 1 + widths.reduce((sum, width) => sum + width, 0);
  const bytes = new Uint8Array(header + record * rows.length + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  // A date the format asks for: the same content gives the same bytes.
  bytes.set([80, 1, 1], 1);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, record, true);
  fields.forEach(({ name, kind }, at) => {
    const place = 32 + 32 * at;
    bytes.set(new TextEncoder().encode(name).subarray(0, 10), place);
    bytes[place + 11] = (kind === 'text' ? 'C' : 'N').charCodeAt(0);
    bytes[place + 16] = widths[at] ?? 1;
    bytes[place + 17] = kind === 'text' ? 0 : 8;
  });
  bytes[header - 1] = 0x0d;
  written.forEach((row, index) => {
    let place = header + record * index + 1;
    row.forEach((cell, at) => {
      const width = widths[at] ?? 1;
      // Numbers stand at the right end of their field.
      bytes.set(cell, fields[at]?.kind === 'number' ? place + width - cell.length : place);
      place += width;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function bytesOf(value: string | number | null, kind: DbfField['kind']): Uint8Array {
  const utf8 = new TextEncoder();
  if (value === null) return new Uint8Array();
  if (kind === 'number') return utf8.encode(numberText(Number(value)));
  const bytes = utf8.encode(String(value));
  if (bytes.length <= widest) return bytes;
  let end = widest;
  // A byte 10xxxxxx goes on with the letter before it.
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

function numberText(value: number): string {
  const text = String(value);
  return text.length <= numberWidth ? text : String(Number(value.toPrecision(12)));
}
