import type { AreaKind } from './Area.ts';
import { fold } from './fold.ts';

export interface NamedKind {
  /** What the prefix may stand for; empty when the text has none. */
  readonly kinds: readonly AreaKind[];
  /** The name without it, as written. */
  readonly name: string;
}

/** Prefixes as written on sheets, longest first; a single letter counts only as a word of its own. */
const prefixes: readonly { readonly pattern: RegExp; readonly kinds: readonly AreaKind[] }[] = [
  { pattern: /^(tổ dân phố|tdp(?![a-z])\.?|to dan pho|tổ dp\b\.?)/iu, kinds: ['tổ dân phố'] },
  { pattern: /^(thị trấn|thi tran|tt\b\.?|t\.\s?t\.?)/iu, kinds: ['thị trấn'] },
  { pattern: /^(thành phố|thanh pho|tp\b\.?|t\.\s?p\.?)/iu, kinds: ['thành phố'] },
  { pattern: /^(phường|phuong|ph\.|p\.)/iu, kinds: ['phường'] },
  { pattern: /^(đặc khu|dac khu)/iu, kinds: ['đặc khu'] },
  { pattern: /^(huyện|huyen|h\.)/iu, kinds: ['huyện'] },
  { pattern: /^(tỉnh|tinh)/iu, kinds: ['tỉnh'] },
  { pattern: /^(thôn|thon|bản|ban|xóm|xom|buôn|làng)/iu, kinds: ['xóm', 'tổ dân phố'] },
  { pattern: /^(xã|xa|x\.)/iu, kinds: ['xã'] },
  { pattern: /^x(?=\s)/iu, kinds: ['xã'] },
  { pattern: /^p(?=\s)/iu, kinds: ['phường'] },
  { pattern: /^h(?=\s)/iu, kinds: ['huyện'] },
  // Without its mark only before a number: Tô is a family name.
  { pattern: /^(tổ|to(?=\s+\d))/iu, kinds: ['tổ dân phố'] },
];

/** As English texts write it behind the name: `Bao Lam Commune`. */
const suffixes: readonly { readonly pattern: RegExp; readonly kinds: readonly AreaKind[] }[] = [
  { pattern: /\s+commune$/i, kinds: ['xã'] },
  { pattern: /\s+ward$/i, kinds: ['phường'] },
  { pattern: /\s+(township|town)$/i, kinds: ['thị trấn'] },
  { pattern: /\s+district$/i, kinds: ['huyện'] },
  { pattern: /\s+city$/i, kinds: ['thành phố'] },
  { pattern: /\s+province$/i, kinds: ['tỉnh'] },
  { pattern: /\s+(hamlet|village)$/i, kinds: ['xóm', 'tổ dân phố'] },
];

/**
 * Takes the kind word off a unit's name: `X. Cốc Pàng` → xã, `Cốc Pàng`. A text that is nothing but a
 * prefix, or whose first word only begins like one (`Xavier`), stays whole.
 *
 * @param text NFC or NFD, with or without marks
 */
export function splitKind(text: string): NamedKind {
  const whole = text.normalize('NFC').trim();
  for (const { pattern, kinds } of suffixes) {
    const name = whole.replace(pattern, '');
    if (name !== whole && fold(name) !== '') return { kinds, name };
  }
  for (const { pattern, kinds } of prefixes) {
    const found = pattern.exec(whole)?.[0];
    if (found === undefined) continue;
    const rest = whole.slice(found.length);
    const endsWord = found.endsWith('.') || /^[\s._:\d-]/u.test(rest);
    const name = rest.replace(/^[\s._:-]+/u, '');
    if (endsWord && fold(name) !== '') return { kinds, name };
  }
  return { kinds: [], name: whole };
}
