import type { SpatialWeights } from './SpatialWeights.ts';
import { weightsFrom } from './weightsFrom.ts';

/** A neighbour list as GeoDa, PySAL and spdep write it. */
export type GalFile =
  | { readonly kind: 'read'; readonly ids: readonly string[]; readonly weights: SpatialWeights }
  /** `line` from 1. */
  | { readonly kind: 'wrong'; readonly line: number; readonly code: GalFault };
export type GalFault = 'no-count' | 'bad-record' | 'unknown-neighbour' | 'repeated-unit' | 'wrong-number';

/**
 * Reads a .gal file: a head line (`49`, or `0 49 columbus POLYID`), then for each unit a line with its id and
 * its number of neighbours, and a line with their ids. Units keep the order of the file; neighbours are taken
 * as written, also where only one side names the other.
 */
export function readGal(text: string): GalFile {
  const lines = text.split(/\r?\n/).map((line, at) => ({ number: at + 1, words: wordsOf(line) }));
  const head = lines.find(({ words }) => words.length > 0);
  const units = Number(head?.words.length === 1 ? head.words[0] : head?.words[1]);
  if (head === undefined || !Number.isInteger(units) || units < 1)
    return { kind: 'wrong', line: 1, code: 'no-count' };

  const records = new Map<string, { readonly line: number; readonly neighbours: readonly string[] }>();
  let at = head.number;
  while (records.size < units) {
    while (lines[at]?.words.length === 0) at += 1;
    const unit = lines[at];
    const [id, count, ...more] = unit?.words ?? [];
    if (unit === undefined || id === undefined || !/^\d+$/.test(count ?? '') || more.length > 0)
      return { kind: 'wrong', line: unit?.number ?? lines.length, code: 'bad-record' };
    if (records.has(id)) return { kind: 'wrong', line: unit.number, code: 'repeated-unit' };
    const neighbours: string[] = [];
    at += 1;
    while (neighbours.length < Number(count) && at < lines.length)
      neighbours.push(...(lines[at++]?.words ?? []));
    if (neighbours.length !== Number(count))
      return { kind: 'wrong', line: unit.number, code: 'wrong-number' };
    records.set(id, { line: unit.number, neighbours });
  }

  const ids = [...records.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const lists: Set<number>[] = [];
  for (const [id, { line, neighbours }] of records) {
    const found = neighbours.map((neighbour) => places.get(neighbour));
    if (found.includes(undefined)) return { kind: 'wrong', line: line + 1, code: 'unknown-neighbour' };
    lists.push(
      new Set(found.flatMap((place) => (place === undefined || place === places.get(id) ? [] : place))),
    );
  }
  return { kind: 'read', ids, weights: weightsFrom(lists) };
}

function wordsOf(line: string): readonly string[] {
  const trimmed = line.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}
