import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

function textOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../geodata/built/${name}`, import.meta.url)), 'utf8');
}

/** One file of `geodata/built`, as the page gets it; the caller vouches for the shape. */
export function readBuilt<Shape>(name: string): Shape {
  return JSON.parse(textOf(name)) as Shape;
}

/** How many bytes travel when the page asks for it. */
export function gzippedBytes(name: string): number {
  return gzipSync(textOf(name), { level: 9 }).length;
}
