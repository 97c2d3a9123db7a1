import type { CountedPoverty } from '../domain/poverty/CountedPoverty.ts';
import type { CountedTable } from '../domain/poverty/countTable.ts';
import type { CountingChoices } from '../domain/poverty/CountingChoices.ts';
import type { CountingAccount } from '../domain/poverty/povertySheets.ts';
import type { SheetTable } from '../domain/sheet/SheetTable.ts';
import { cutoffSentence } from './cutoffSentence.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { listed } from './listed.ts';
import { plainText } from './plainText.ts';
import { povertyIn } from './povertyIn.ts';
import { segments } from './segments.ts';

interface Counted {
  readonly table: SheetTable;
  readonly choices: CountingChoices;
  readonly counted: CountedPoverty;
  readonly missing: CountedTable['missing'];
  /** Name of the sheet, empty for a text table. */
  readonly part: string;
}

/** How deprivations were counted, said so that somebody else can count the same again. */
export function countingAccount(
  { table, choices, counted, missing, part }: Counted,
  language: Language,
): CountingAccount {
  const words = povertyIn(language);
  const { codebook } = words;
  const nameOf = (column: number | null) =>
    column === null ? codebook.nothing : (table.header[column] ?? '');
  const { deprivations, group, people } = choices;
  const reversed = deprivations.filter((each) => each.reversed).map(({ column }) => nameOf(column));
  const weights = deprivations.map(
    ({ column }, at) => `${nameOf(column)} ${share(counted.weights[at] ?? NaN, language)}`,
  );
  return {
    indicators: deprivations.map(({ column }) => nameOf(column)),
    missing: missing.deprivations,
    lines: missing.lines,
    group: group === null ? null : nameOf(group),
    chosen: [
      [codebook.file, table.fileName],
      [codebook.sheet, part === '' ? codebook.nothing : part],
      [words.rowsAre, words.rows[choices.rowsAre]],
      [words.cutoff, plainText(segments(cutoffSentence(choices, language)))],
      [codebook.cutoffValue, counted.cutoff],
      [codebook.weights, listed(weights)],
      [words.group, nameOf(group)],
      [words.people, nameOf(people)],
      [codebook.reversed, reversed.length === 0 ? codebook.nothing : listed(reversed)],
      ...(choices.blankIsNone === null
        ? []
        : [[codebook.blank, choices.blankIsNone ? words.blanks.none : words.blanks.missing] as const]),
      ...Object.values(words.terms).map((term) => [codebook.method, term] as const),
      [codebook.method, words.source],
      [codebook.method, words.notTheStandard],
    ],
  };
}
