import Papa from 'papaparse';

/** Before the comma stand those that a decimal comma cannot be mistaken for. */
const delimiters = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number];

const looked = 200;

/**
 * The sign between the cells of a text table: the first one that cuts at least half of the lines into the
 * same number of cells (two or more), else the one that cuts most lines alike. Title lines above the table
 * and decimal commas in it do not lead astray.
 *
 * @returns a comma for a text of a single column
 */
export function findDelimiter(text: string): Delimiter {
  const evenness = delimiters.map((delimiter) => ({ delimiter, even: shareOfModalWidth(text, delimiter) }));
  const even = evenness.find((each) => each.even >= 0.5);
  return even?.delimiter ?? evenness.reduce((best, each) => (each.even > best.even ? each : best)).delimiter;
}

function shareOfModalWidth(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: looked });
  const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, widths.length);
}
