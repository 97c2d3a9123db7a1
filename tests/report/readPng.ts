import { inflateSync } from 'node:zlib';

/** A picture as its dots. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` */
  readonly at: (x: number, y: number) => string;
}

/** Reads a PNG of 8 bits a channel by its specification, with none of the libraries that write one. */
export function readPng(bytes: Buffer): Dots {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = bytes[25] === 6 ? 4 : 3;
  if (bytes[24] !== 8 || (bytes[25] !== 6 && bytes[25] !== 2) || bytes[28] !== 0)
    throw new Error('A PNG of another kind');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const line = width * channels;
  const raw = inflateSync(Buffer.concat(parts));
  const dots = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const left = x < channels ? 0 : (dots[y * line + x - channels] ?? 0);
      const up = y === 0 ? 0 : (dots[(y - 1) * line + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (dots[(y - 1) * line + x - channels] ?? 0);
      const before = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      dots[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + before;
    }
  }
  return {
    width,
    height,
    at: (x, y) =>
      `#${[0, 1, 2].map((of) => (dots[y * line + x * channels + of] ?? 0).toString(16).padStart(2, '0')).join('')}`,
  };
}

/** The predictor that the specification calls Paeth's. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
