/** Lines next to each other that are hidden together; `from` is an index from 0. */
export interface HiddenRun {
  readonly from: number;
  readonly times: number;
}

/** What the reader of OpenDocument does not tell of a sheet. */
export interface OdsOutline {
  readonly hiddenRows: readonly HiddenRun[];
  readonly hiddenColumns: readonly HiddenRun[];
  /** Cells that hold something, each repetition counted. */
  readonly cells: number;
}

const tags = /<(\/?)table:(table|table-column|table-row|table-cell)(?![\w-])([^>]*)>/g;
const unseen = /\btable:visibility="(collapse|filter)"/;

/**
 * Hidden rows and columns of each sheet of an OpenDocument spreadsheet, and how many cells it makes of what
 * it repeats: a few bytes may declare a thousand million.
 *
 * @param xml the text of `content.xml`
 * @returns by the sheets' order
 */
export function odsOutline(xml: string): readonly OdsOutline[] {
  const outlines: { hiddenRows: HiddenRun[]; hiddenColumns: HiddenRun[]; cells: number }[] = [];
  let [row, column, rowTimes] = [0, 0, 1];
  for (const [, closing = '', kind = '', attributes = ''] of xml.matchAll(tags)) {
    if (kind === 'table' && closing === '') {
      outlines.push({ hiddenRows: [], hiddenColumns: [], cells: 0 });
      [row, column] = [0, 0];
    }
    const outline = outlines.at(-1);
    if (outline === undefined || closing !== '') continue;
    if (kind === 'table-column') {
      const times = repeated(attributes, 'columns');
      if (unseen.test(attributes)) outline.hiddenColumns.push({ from: column, times });
      column += times;
    } else if (kind === 'table-row') {
      rowTimes = repeated(attributes, 'rows');
      if (unseen.test(attributes)) outline.hiddenRows.push({ from: row, times: rowTimes });
      row += rowTimes;
    } else if (kind === 'table-cell' && /\boffice:value-type=/.test(attributes))
      outline.cells += repeated(attributes, 'columns') * rowTimes;
  }
  return outlines;
}

function repeated(attributes: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`\\btable:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}
