import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import { isObject } from '../../../domain/kept/check/Check.ts';
import { keptSchema } from '../../../domain/kept/KeptDocument.ts';
import { readDocument } from '../../../domain/kept/readDocument.ts';
import { inspectZip } from '../../zip/inspectZip.ts';
import type { DirectoryEntry } from '../../zip/readDirectory.ts';
import { unpackEntry } from '../../zip/unpackEntry.ts';
import { isManifest, manifestName, type Project, type ProjectRefusal } from './projectForm.ts';

/** Far more than the longest address. */
const longestPlan = 100_000;

/**
 * The project in the bytes of a ZIP archive, or why it is not opened. Never throws. Every part is held to the
 * size and the hash in the manifest, there may be no other, and what is in them is looked at before it is
 * believed.
 */
export function readProject(bytes: Uint8Array): Project | ProjectRefusal {
  const entries = inspectZip(bytes);
  if (typeof entries === 'string') return { code: entries };
  const manifest = jsonIn(partNamed(bytes, entries, manifestName));
  // Parts are looked at after the version: a newer one may have others.
  const schema = isObject(manifest) ? manifest['schema'] : undefined;
  if (typeof schema === 'number' && schema > keptSchema) return { code: 'newer-schema', schema };
  if (!isManifest(manifest)) return { code: 'tampered', part: manifestName };

  const contents = new Map<string, string>();
  for (const { name, bytes: size, sha256: hash } of manifest.parts) {
    const content = partNamed(bytes, entries, name);
    if (content?.length !== size || bytesToHex(sha256(content)) !== hash)
      return { code: 'tampered', part: name };
    contents.set(name, strFromU8(content));
  }
  const foreign = entries.find(({ name }) => name !== manifestName && !contents.has(name));
  if (foreign !== undefined) return { code: 'tampered', part: foreign.name };

  const plan = contents.get('plan.txt');
  if (plan === undefined || plan.length > longestPlan) return { code: 'tampered', part: 'plan.txt' };
  const rest = parsed(contents.get('document.json'));
  const read = readDocument({
    ...(isObject(rest) ? rest : {}),
    history: parsed(contents.get('history.json')),
    files: [...contents].flatMap(([name, text]) => (name.startsWith('files/') ? [parsed(text)] : [])),
  });
  return 'code' in read ? read : { plan, document: read };
}

/** The content of the one entry of a name; `null` where there is none, several, or one that is broken. */
function partNamed(bytes: Uint8Array, entries: readonly DirectoryEntry[], name: string): Uint8Array | null {
  const [entry, ...others] = entries.filter((each) => each.name === name);
  return entry === undefined || others.length > 0 ? null : unpackEntry(bytes, entry);
}

function jsonIn(content: Uint8Array | null): unknown {
  return content === null ? undefined : parsed(strFromU8(content));
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
