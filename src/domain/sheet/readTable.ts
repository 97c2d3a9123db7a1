import Papa from 'papaparse';
import { findDelimiter } from './findDelimiter.ts';
import type { Problem } from '../problem/Problem.ts';
import { readRows, type ReadSheet } from './readRows.ts';
import type { SheetChoices } from './SheetTable.ts';

const mostCharacters = 40_000_000;

/**
 * A text table (CSV, TSV, with whatever sign between the cells) as a sheet. Never throws: what cannot be a
 * table is refused with one problem, everything less is said with its line.
 *
 * @param text decoded; a byte order mark is passed over
 * @param choices the planner's answers to questions of an earlier reading
 */
export function readTable(text: string, file: string, choices: SheetChoices = {}): ReadSheet {
  const refused = (problem: Problem): ReadSheet => ({ table: null, problems: [problem] });
  if (text.length > mostCharacters)
    return refused({
      code: 'too-large',
      file,
      megabytes: Math.ceil(text.length / 1e6),
      most: mostCharacters / 1e6,
    });
  if (isBinary(text)) return refused({ code: 'not-text', file });
  if (!/[\p{L}\p{N}]/u.test(text)) return refused({ code: 'file-empty', file });
  const body = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '\n');
  const delimiter = findDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  // An English comma file groups thousands with commas in quotes, if at all; a point is then the decimal sign.
  const sheet = readRows(data, file, choices, delimiter === ',' ? 'point' : 'comma');
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open === undefined || sheet.table === null) return sheet;
  return { ...sheet, problems: [{ code: 'quote-open', file, line: (open.row ?? 0) + 1 }, ...sheet.problems] };
}

/** Control characters other than tab and line ends, or undecodable bytes, are no writing. */
function isBinary(text: string): boolean {
  const sample = Array.from(text.slice(0, 20_000), (character) => character.charCodeAt(0));
  const strange = sample.filter((code) => code < 9 || (code > 13 && code < 32) || code === 0xfffd).length;
  return sample.includes(0) || strange > sample.length * 0.01;
}
