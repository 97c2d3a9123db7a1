import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';

/** Every leaf of a tree of messages by its path. */
function leaves(tree: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof tree !== 'object' || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(branch, `${path}.${key}`));
}

const vietnamese = leaves(vi, 'words');
const english = leaves(en, 'words');

const strings = (tree: typeof vietnamese) =>
  tree.filter((leaf): leaf is readonly [string, string] => typeof leaf[1] === 'string');

describe('the messages', () => {
  it('are the same in both languages, message for message', () => {
    expect(english.map(([path]) => path).sort()).toEqual(vietnamese.map(([path]) => path).sort());
  });

  it('are sentences or functions, the same kind in both languages', () => {
    const kinds = new Map(english.map(([path, leaf]) => [path, typeof leaf]));
    for (const [path, leaf] of vietnamese) {
      expect(['string', 'function'], path).toContain(typeof leaf);
      expect(kinds.get(path), path).toBe(typeof leaf);
    }
  });

  it('are never empty', () => {
    const empty = [...strings(vietnamese), ...strings(english)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are written in composed characters (NFC), so that the map font and the search find them', () => {
    const written = vietnamese.map(([path, leaf]) => [path, String(leaf)] as const);
    const decomposed = written.filter(([, text]) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });

  it('take as many arguments in English as in Vietnamese', () => {
    const arities = new Map(english.map(([path, leaf]) => [path, (leaf as { length: number }).length]));
    for (const [path, leaf] of vietnamese)
      if (typeof leaf === 'function') expect(arities.get(path), path).toBe(leaf.length);
  });
});
