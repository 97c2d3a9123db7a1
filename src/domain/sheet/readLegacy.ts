import type { Problem } from '../problem/Problem.ts';
import { convertLegacy } from './convertLegacy.ts';
import type { LegacyFont } from './LegacyFont.ts';
import { legacyFontOf } from './legacyFontOf.ts';

type Rows = readonly (readonly string[])[];

export interface LegacyReading {
  readonly rows: Rows;
  /** The old font the rows were read in; `null` where they stand as they were. */
  readonly font: LegacyFont | null;
  /** Found and not chosen: the planner should look at the sample. */
  readonly sample: { readonly before: string; readonly after: string } | null;
}

const looked = 400;

/**
 * Rows typed in an old Vietnamese font, read in it; others as they stand. What was found is asked, with one
 * cell before and after.
 */
export function readLegacy(rows: Rows, chosen: LegacyFont | 'none' | undefined): LegacyReading {
  if (chosen === 'none') return { rows, font: null, sample: null };
  const texts = rows.slice(0, looked).flatMap((row) => row.filter((cell) => /[^\p{ASCII}]/u.test(cell)));
  const font = chosen ?? legacyFontOf(texts);
  if (font === null) return { rows, font, sample: null };
  const read = rows.map((row) => row.map((cell) => convertLegacy(cell, font)));
  const [before] = texts.filter((text) => convertLegacy(text, font) !== text);
  const sample =
    chosen !== undefined || before === undefined ? null : { before, after: convertLegacy(before, font) };
  return { rows: read, font, sample };
}

/** The question whether an old font was found rightly. */
export function legacyQuestion(file: string, { font, sample }: LegacyReading): readonly Problem[] {
  return font === null || sample === null ? [] : [{ code: 'legacy-font', file, font, ...sample }];
}
