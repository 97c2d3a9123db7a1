import { decodeText } from './decodeText.ts';
import type { DroppedFile } from './DroppedFile.ts';
import { foreignFormat } from './foreignFormat.ts';
import type { FileHead, OnProgress } from './FileFormat.ts';
import { formats } from './formats.ts';
import { inspectZip } from './zip/inspectZip.ts';
import type { Source } from '../domain/reading/gatherFiles.ts';
import { shapefileEnding } from '../domain/reading/shapefileEnding.ts';
import type { Problem } from '../domain/problem/Problem.ts';

const mostMegabytes = 80;

/**
 * Reads a file the planner dropped or chose, with what belongs to it (`gatherFiles`). What it is, is found from its content, its name decides only
 * between what its content leaves open. Never rejects: whatever cannot be used comes back as refused with
 * one problem, and nothing on the screen has changed.
 *
 * @param onProgress told while a long file is read
 */
export async function readFile(
  [file, ...others]: Source<File>,
  onProgress: OnProgress = () => undefined,
): Promise<DroppedFile> {
  const { name } = file;
  const refused = (problem: Problem): DroppedFile => ({ kind: 'refused', name, problems: [problem] });
  if (file.size === 0) return refused({ code: 'file-empty', file: name });
  const size = others.reduce((sum, other) => sum + other.size, file.size);
  const megabytes = Math.ceil(size / 1e6);
  if (megabytes > mostMegabytes)
    return refused({ code: 'too-large', file: name, megabytes, most: mostMegabytes });
  const bytes = await bytesOf(file);
  if (bytes === null) return refused({ code: 'file-unreadable', file: name });
  const beside = new Map<string, Uint8Array>();
  for (const other of others) {
    const part = await bytesOf(other);
    if (part === null) return refused({ code: 'file-unreadable', file: other.name });
    beside.set(shapefileEnding(other.name) ?? '', part);
  }
  const held = startsAsZip(bytes) ? inspectZip(bytes) : [];
  if (typeof held === 'string') return refused({ code: held, file: name });
  const head = headOf(
    name,
    bytes,
    held.map((entry) => entry.name),
  );
  const format = foreignFormat(head);
  if (format !== null) return refused({ code: 'format-foreign', file: name, format });
  const named = (extensions: readonly string[]) =>
    extensions.some((each) => name.toLowerCase().endsWith(each));
  const reader =
    formats.find(({ recognises }) => recognises(head)) ?? formats.find(({ extensions }) => named(extensions));
  return reader?.read(bytes, name, onProgress, beside) ?? refused({ code: 'format-unknown', file: name });
}

/** `null` for a folder, or a file moved away while it was read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function headOf(name: string, bytes: Uint8Array, entries: readonly string[]): FileHead {
  const { text } = decodeText(bytes.subarray(0, 8192));
  return { name, bytes: bytes.subarray(0, 64), text: text.includes('\u0000') ? '' : text, entries };
}
