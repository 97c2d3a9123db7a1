import type { WktNode } from './WktNode.ts';

interface Growing {
  readonly keyword: string;
  readonly values: string[];
  readonly children: Growing[];
}

/** A keyword before its bracket, a quoted text ("" is a quote in it), a bare word or number, or a bracket. */
const tokens = /([A-Za-z_][A-Za-z_0-9]*)\s*[[(]|"((?:[^"]|"")*)"|([^\s,[\]()"]+)|([\])])/g;

/** Longer than any system's text; what is beyond is not read. */
const most = 20_000;

/**
 * The tree of a well-known text: of 1999 (WKT1, with or without line breaks), of Esri's .prj files and of
 * 2019 (WKT2), which share their brackets. `null` where there is none. Never throws.
 *
 * Source: OGC 12-063r5, ISO 19162.
 */
export function parseWkt(text: string): WktNode | null {
  const root: Growing = { keyword: '', values: [], children: [] };
  const open: Growing[] = [root];
  for (const [, keyword, quoted, bare, close] of text.slice(0, most).matchAll(tokens)) {
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (keyword !== undefined) {
      const node: Growing = { keyword: keyword.toUpperCase(), values: [], children: [] };
      parent.children.push(node);
      open.push(node);
    } else if (quoted !== undefined) parent.values.push(quoted.replaceAll('""', '"'));
    else if (bare !== undefined) parent.values.push(bare);
    else if (close !== undefined && open.length > 1) open.pop();
  }
  return root.children[0] ?? null;
}
