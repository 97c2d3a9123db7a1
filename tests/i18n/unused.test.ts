import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { vi } from '../../src/i18n/vi.ts';

const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/^i18n\/(vi|en|cli)\b/.test(file))
  .map((file) => readFileSync(resolve(source, file), 'utf8'));

const sections = Object.keys(vi);
const names = (code: string, word: string) => new RegExp(String.raw`[.{,]\s*${word}\b|'${word}'`).test(code);
/** Words that were handed over: code that asks for no section by its name. */
const handed = files.filter((code) => !sections.some((section) => names(code, section)));

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Messages of a branch that no code reads, by name or, all of its siblings at once, by a computed key. */
function unread(branch: Tree, path: readonly string[], read: readonly string[]): readonly string[] {
  const own = path.at(-1) ?? '';
  const computed = read.some((code) => new RegExp(String.raw`\b${own}\)?(\s*\.\w+\(\))?\s*\[`).test(code));
  return Object.entries(branch).flatMap(([key, value]) => {
    const here = [...path, key];
    if (isTree(value)) return unread(value, here, read);
    return computed || read.some((code) => names(code, key)) ? [] : [here.join('.')];
  });
}

test('every message of the page is said somewhere: what no code reads is taken out', () => {
  const dead = Object.entries(vi).flatMap(([section, branch]) => {
    const asking = files.filter((code) => names(code, section));
    return unread(branch as Tree, [section], [...asking, ...handed]);
  });
  expect(dead).toEqual([]);
});
