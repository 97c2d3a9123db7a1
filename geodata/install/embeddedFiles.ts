import { readdirSync, readFileSync } from 'node:fs';
import { embeddedFolder } from '../dataFolder.ts';

/** Everything that comes with the portal, by name below its data folder. */
export function embeddedFiles(folder = embeddedFolder): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(`${folder}${name}`)] as const),
  );
}
