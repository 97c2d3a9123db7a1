import type { SheetRows, WrittenCell } from '../../template/SheetRows.ts';
import type { PlaceDistance } from './ScreenChoices.ts';

/** One place as it leaves the portal: numbers as numbers, everything else already in words. */
export interface CandidateRow extends Readonly<Record<PlaceDistance, string>> {
  readonly place: string;
  /** Of 2025. */
  readonly commune: string;
  readonly isHome: boolean;
  readonly households: number;
  readonly hectares: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly nearest: string;
  readonly nearestKm: number | null;
  readonly hazard: string;
  /** Whether it was found on sample zones. */
  readonly sample: boolean;
}

export interface CandidateWords {
  readonly name: string;
  readonly columns: Readonly<Record<keyof CandidateRow, string>>;
  readonly yes: string;
  readonly sample: string;
  readonly holdsSample: string;
  /** What the search did not look at. */
  readonly survey: string;
}

/** Every column in its order, with its width in characters. */
const widths: Readonly<Record<keyof CandidateRow, number>> = {
  place: 30,
  commune: 22,
  isHome: 14,
  households: 12,
  hectares: 12,
  longitude: 14,
  latitude: 14,
  nearest: 30,
  nearestKm: 14,
  hazard: 34,
  road: 30,
  water: 30,
  school: 30,
  healthStation: 30,
  centre: 30,
  sample: 14,
};
const names = Object.keys(widths) as readonly (keyof CandidateRow)[];

/**
 * The places as a sheet for those who go and look: one row a place, in the order it comes in; below it what it was made by, what was not looked
 * at, and that it rests on a sample when it does.
 *
 * @param madeBy the plan, in words
 */
export function candidateRows(
  rows: readonly CandidateRow[],
  words: CandidateWords,
  madeBy: string,
): SheetRows {
  const notes = [madeBy, words.survey, ...(rows.some(({ sample }) => sample) ? [words.holdsSample] : [])];
  return {
    name: words.name,
    rows: [
      names.map((name) => words.columns[name]),
      ...rows.map((row) => {
        const cells = cellsOf(row, words);
        return names.map((name) => cells[name]);
      }),
      [],
      ...notes.map((note) => [note]),
    ],
    widths: names.map((name) => widths[name]),
  };
}

/** Degrees to a metre, land and ways to what a map can tell. */
function cellsOf(
  row: CandidateRow,
  { yes, sample }: CandidateWords,
): Record<keyof CandidateRow, WrittenCell> {
  return {
    ...row,
    isHome: row.isHome ? yes : null,
    hectares: rounded(row.hectares, 2),
    longitude: rounded(row.longitude, 5),
    latitude: rounded(row.latitude, 5),
    nearestKm: row.nearestKm === null ? null : rounded(row.nearestKm, 2),
    sample: row.sample ? sample : null,
  };
}

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
