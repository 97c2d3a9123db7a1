import type { RawCell, RawTable } from '../../domain/sheet/RawTable.ts';
import { markupTokens, type OpenTag } from './markupTokens.ts';
import type { MarkupFault, MarkupTables } from './MarkupTables.ts';
import { GridTooLarge, TableGrid } from './TableGrid.ts';

interface OpenSheet {
  readonly name: string;
  readonly grid: TableGrid;
  /** Where the next one stands that does not say so. */
  row: number;
  column: number;
  isHidden: boolean;
}

/** The elements of a workbook lie eight deep; rich text some more. */
const deepest = 64;

/**
 * The sheets of an XML Spreadsheet 2003 ("XML" in the list of Excel, often named .xls), those in sight before
 * the hidden ones. Of a formula its stored result counts, never the formula.
 */
export function spreadsheetXml(xml: string, fileName: string): MarkupTables | MarkupFault {
  const book = new Book();
  let depth = 0;
  try {
    for (const token of markupTokens(xml)) {
      if (token.kind === 'text') book.write(token.text);
      else if (token.kind === 'open') {
        book.open(token);
        if (token.isWhole) book.close(token.name);
        else depth += 1;
      } else {
        book.close(token.name);
        depth -= 1;
      }
      if (depth > deepest) return 'markup-nesting';
    }
  } catch (error) {
    if (error instanceof GridTooLarge) return 'table-too-large';
    throw error;
  }
  return book.isWhole ? { tables: book.tables(fileName), isCutOff: false } : 'workbook-broken';
}

class Book {
  isWhole = false;
  readonly #sheets: OpenSheet[] = [];
  readonly #percents = new Set<string>();
  #style = '';
  #cell: OpenTag | null = null;
  #data: OpenTag | null = null;
  #text = '';
  /** A remark on a cell is written inside of it, as data. */
  #inRemark = false;
  #option = '';

  open(tag: OpenTag): void {
    const sheet = this.#sheets.at(-1);
    const index = indexOf(tag);
    this.#option = tag.name;
    if (tag.name === 'worksheet')
      this.#sheets.push({
        name: tag.attribute('name') ?? '',
        grid: new TableGrid(),
        row: 0,
        column: 0,
        isHidden: false,
      });
    else if (tag.name === 'style') this.#style = tag.attribute('id') ?? '';
    else if (tag.name === 'numberformat' && /percent|%/i.test(tag.attribute('format') ?? ''))
      this.#percents.add(this.#style);
    else if (tag.name === 'comment') this.#inRemark = true;
    else if (sheet === undefined) return;
    else if (tag.name === 'column') {
      const from = index ?? sheet.column;
      const count = 1 + numberOf(tag, 'span');
      if (isHidden(tag)) sheet.grid.hideColumns(from, count);
      sheet.column = from + count;
    } else if (tag.name === 'row') {
      const at = index ?? sheet.row;
      sheet.grid.beginRow(at, isHidden(tag));
      sheet.row = at + 1 + numberOf(tag, 'span');
    } else if (tag.name === 'cell') {
      this.#cell = tag;
      this.#data = null;
      this.#text = '';
    } else if (tag.name === 'data' && !this.#inRemark) this.#data = tag;
  }

  write(text: string): void {
    if (this.#data !== null && !this.#inRemark) this.#text += text;
    const sheet = this.#sheets.at(-1);
    if (this.#option === 'visible' && /hidden/i.test(text) && sheet !== undefined) sheet.isHidden = true;
  }

  close(name: string): void {
    this.#option = '';
    if (name === 'comment') this.#inRemark = false;
    else if (name === 'workbook') this.isWhole = true;
    else if (name === 'cell' && this.#cell !== null) {
      const across = 1 + numberOf(this.#cell, 'mergeacross');
      const down = 1 + numberOf(this.#cell, 'mergedown');
      const at = indexOf(this.#cell) ?? undefined;
      this.#sheets.at(-1)?.grid.place(this.#stored(this.#cell), across, down, at);
      this.#cell = null;
      this.#data = null;
    }
  }

  tables(fileName: string): readonly RawTable[] {
    const inSight = this.#sheets.filter(({ isHidden }) => !isHidden);
    const hidden = this.#sheets.filter(({ isHidden }) => isHidden);
    return [...inSight, ...hidden].flatMap(({ name, grid }) => grid.table(fileName, name) ?? []);
  }

  #stored(cell: OpenTag): RawCell {
    const text = this.#text;
    const type = this.#data?.attribute('type') ?? 'String';
    if (type === 'DateTime') return dateIn(text);
    if (type === 'Boolean') return text.trim() === '1';
    const number = type === 'Number' && text.trim() !== '' ? Number(text) : NaN;
    if (!Number.isFinite(number)) return text;
    const isPercent = this.#percents.has(cell.attribute('styleid') ?? '');
    return isPercent ? { kind: 'percent', share: number } : number;
  }
}

/** `2024-09-10T00:00:00.000` is a day; an hour of no day stands on the last one of 1899. */
function dateIn(text: string): RawCell {
  const [, day = '', hour = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text.trim()) ?? [];
  if (day === '') return text;
  return day.startsWith('1899') ? hour : { kind: 'date', iso: day };
}

/** From 0; `null` where it stands behind the one before. */
function indexOf(tag: OpenTag): number | null {
  const told = numberOf(tag, 'index');
  return told > 0 ? told - 1 : null;
}

function numberOf(tag: OpenTag, name: string): number {
  const told = Number(tag.attribute(name) ?? 0);
  return Number.isInteger(told) && told > 0 ? told : 0;
}

function isHidden(tag: OpenTag): boolean {
  return tag.attribute('hidden') === '1';
}
