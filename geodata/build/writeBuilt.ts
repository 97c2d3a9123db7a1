import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtFolder } from './facts/paths.ts';

/** Writes one file the page loads, as compact JSON; the same value gives the same bytes. */
export function writeBuilt(name: string, content: unknown): void {
  const path = `${builtFolder}${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content)}\n`);
}
