import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { canonicalJson } from './canonicalJson.ts';
import { format, manifestName, type Manifest, type Project } from './projectForm.ts';

/** The earliest that a ZIP archive can say, in whatever zone: when a project was saved is no part of it. */
const always = { mtime: new Date(1980, 0, 1), level: 6 } as const;

/** A project as one ZIP archive. The same project gives the same bytes, on any computer and at any time. */
export function writeProject({ plan, document }: Project): Uint8Array<ArrayBuffer> {
  const { files, history, ...rest } = document;
  const parts: readonly (readonly [string, Uint8Array])[] = [
    ['plan.txt', strToU8(plan)],
    ['document.json', strToU8(canonicalJson(rest))],
    ['history.json', strToU8(canonicalJson(history))],
    ...files.map((file) => [partOfFile(file.entry), strToU8(canonicalJson(file))] as const),
  ];
  const manifest: Manifest = {
    format,
    schema: document.schema,
    parts: parts.map(([name, content]) => ({
      name,
      bytes: content.length,
      sha256: bytesToHex(sha256(content)),
    })),
  };
  const all = [[manifestName, strToU8(canonicalJson(manifest))] as const, ...parts];
  return new Uint8Array(
    zipSync(
      Object.fromEntries(all.map(([name, content]): [string, ZippableFile] => [name, [content, always]])),
    ),
  );
}

/** A name of four figures at least, so that the files stand in their order in any archive program. */
export function partOfFile(entry: number): string {
  return `files/${String(entry).padStart(4, '0')}.json`;
}
