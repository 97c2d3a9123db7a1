import { sheetLimits } from './sheetLimits.ts';

const columns = /(<col\b[^>]*?\bmax=")(\d+)(")/g;
/** A formula with nothing stored behind it. A text result (`t="str"`) may be empty and is one. */
const uncomputed =
  /<c\b((?:(?!\bt=")[^>])*)>\s*<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;

/**
 * A worksheet of XLSX before its reader sees it. A formula that was never computed (as programs write it,
 * that are no spreadsheet) becomes its own text, `=SUM(B5:B9)`: the reader would take it for blank or zero.
 * Column declarations end where columns do: the reader would count on.
 */
export function worksheetXml(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  const mended = xml
    .replace(columns, (_, before: string, last: string, after: string) =>
      [before, String(Math.min(Number(last), sheetLimits.columns)), after].join(''),
    )
    .replace(
      uncomputed,
      (_, attributes: string, formula = '') => `<c${attributes} t="str"><v>=${String(formula)}</v></c>`,
    );
  return mended === xml ? bytes : new TextEncoder().encode(mended);
}
