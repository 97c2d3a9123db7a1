/** A shapefile of polygons or points as its specification of 1998 writes it, and its table as dBase III does. */
type Ring = readonly (readonly [number, number])[];

export function shpOf(rings: readonly Ring[]): Uint8Array {
  const bodies = rings.map((ring) => {
    const view = new DataView(new ArrayBuffer(4 + 32 + 8 + 4 + ring.length * 16));
    view.setInt32(0, 5, true);
    view.setInt32(36, 1, true);
    view.setInt32(40, ring.length, true);
    ring.forEach(([x, y], index) => {
      view.setFloat64(48 + index * 16, x, true);
      view.setFloat64(56 + index * 16, y, true);
    });
    return new Uint8Array(view.buffer);
  });
  return withHeader(5, bodies);
}

function withHeader(type: number, bodies: readonly Uint8Array[]): Uint8Array {
  const length = 100 + bodies.reduce((sum, body) => sum + 8 + body.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  bodies.forEach((body, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, body.length / 2);
    bytes.set(body, at + 8);
    at += 8 + body.length;
  });
  return bytes;
}

/** One column of text, its bytes as given. */
export function dbfOf(column: string, values: readonly Uint8Array[]): Uint8Array {
  const [width, header] = [40, 32 + 32 + 1];
  const bytes = new Uint8Array(header + values.length * (width + 1) + 1).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, header);
  bytes[0] = 3;
  view.setUint32(4, values.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, width + 1, true);
  bytes.set(new TextEncoder().encode(column).subarray(0, 10), 32);
  bytes[43] = 'C'.charCodeAt(0);
  bytes[48] = width;
  bytes[64] = 13;
  values.forEach((value, index) => bytes.set(value.subarray(0, width), header + index * (width + 1) + 1));
  bytes[bytes.length - 1] = 26;
  return bytes;
}
