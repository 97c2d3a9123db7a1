import Papa from 'papaparse';
import type { Problem } from '../problem/Problem.ts';
import { findDelimiter } from './findDelimiter.ts';
import type { RawTable } from './RawTable.ts';

export interface ParsedTable {
  /** `null` when the text can be no table; the one problem says why. */
  readonly raw: RawTable | null;
  readonly problems: readonly Problem[];
}

const mostCharacters = 40_000_000;

/**
 * The rows of a text table (CSV, TSV, with whatever sign between the cells). Never throws: what cannot be a
 * table is refused with one problem.
 *
 * @param text decoded; a byte order mark is passed over
 */
export function parseTable(text: string, file: string): ParsedTable {
  const refused = (problem: Problem): ParsedTable => ({ raw: null, problems: [problem] });
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
  const raw: RawTable = {
    fileName: file,
    sheet: '',
    rows: data,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    // An English comma file groups thousands with commas in quotes, if at all; a point is then the decimal sign.
    usualDecimal: delimiter === ',' ? 'point' : 'comma',
  };
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    raw,
    problems: open === undefined ? [] : [{ code: 'quote-open', file, line: (open.row ?? 0) + 1 }],
  };
}

/** Control characters other than tab and line ends, or undecodable bytes, are no writing. */
function isBinary(text: string): boolean {
  const sample = Array.from(text.slice(0, 20_000), (character) => character.charCodeAt(0));
  const strange = sample.filter((code) => code < 9 || (code > 13 && code < 32) || code === 0xfffd).length;
  return sample.includes(0) || strange > sample.length * 0.01;
}
