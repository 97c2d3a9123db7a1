import type { RawTable } from '../../domain/sheet/RawTable.ts';
import { htmlCell } from './htmlCell.ts';
import { markupTokens, type OpenTag } from './markupTokens.ts';
import type { MarkupFault, MarkupTables } from './MarkupTables.ts';
import { GridTooLarge, TableGrid } from './TableGrid.ts';

interface OpenTable {
  readonly grid: TableGrid;
  /** What stood above it on the page: its title lines. */
  readonly above: readonly string[];
  cell: { readonly tag: OpenTag; text: string } | null;
  columns: number;
}

/** A page is laid out by tables in tables; deeper than this none is. */
const deepest = 30;
/** Of lines above a table: a form's letterhead and title. */
const mostAbove = 12;
const noText = new Set(['script', 'style', 'title', 'noscript', 'template', 'svg', 'object', 'iframe']);
const lineEnds = /^(br|p|div|li|ul|h[1-6]|center|tr|td|th|table)$/;

/**
 * The tables of an HTML page, the largest first: what many systems of the state save as "Excel". Joined cells
 * and hidden rows and columns are kept, the lines above a table become its title lines, a table inside another
 * is one of its own.
 */
export function htmlTables(html: string, fileName: string): MarkupTables | MarkupFault {
  const page = new Page(fileName);
  try {
    for (const token of markupTokens(html, noText)) {
      if (token.kind === 'text') page.write(token.text);
      else if (token.kind === 'open') page.open(token);
      else page.close(token.name);
      if (page.depth > deepest) return 'markup-nesting';
    }
    const isCutOff = page.depth > 0;
    while (page.depth > 0) page.close('table');
    return { tables: page.tables(), isCutOff };
  } catch (error) {
    if (error instanceof GridTooLarge) return 'table-too-large';
    throw error;
  }
}

class Page {
  readonly #fileName: string;
  readonly #open: OpenTable[] = [];
  readonly #done: RawTable[] = [];
  #line = '';
  #lines: readonly string[] = [];

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  get depth(): number {
    return this.#open.length;
  }

  write(text: string): void {
    const table = this.#open.at(-1);
    if (table === undefined) this.#line += text;
    else if (table.cell !== null) table.cell.text += text;
  }

  open(tag: OpenTag): void {
    this.#endLine(tag.name);
    const table = this.#open.at(-1);
    if (tag.name === 'table') {
      this.#open.push({ grid: new TableGrid(), above: this.#lines, cell: null, columns: 0 });
      this.#lines = [];
    } else if (table === undefined) return;
    else if (tag.name === 'tr') {
      endCell(table);
      table.grid.beginRow(undefined, isHidden(tag));
    } else if (tag.name === 'td' || tag.name === 'th') {
      endCell(table);
      table.cell = { tag, text: '' };
    } else if (tag.name === 'col') {
      const count = spanOf(tag, 'span', 1000);
      if (isHidden(tag)) table.grid.hideColumns(table.columns, count);
      table.columns += count;
    }
  }

  close(name: string): void {
    this.#endLine(name);
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (/^(td|th|tr|table)$/.test(name)) endCell(table);
    if (name !== 'table') return;
    this.#open.pop();
    const held = table.grid.table(this.#fileName, '', table.above);
    if (held !== null) this.#done.push(held);
  }

  /** Several are numbered in the order of the page. */
  tables(): readonly RawTable[] {
    const named = this.#done.map((table, index) => ({ ...table, sheet: String(index + 1) }));
    if (named.length < 2) return this.#done;
    return named.sort((a, b) => b.rows.length - a.rows.length);
  }

  #endLine(name: string): void {
    if (!lineEnds.test(name)) return;
    const table = this.#open.at(-1);
    if (table !== undefined) {
      this.write(' ');
      return;
    }
    const line = this.#line.replace(/\s+/gu, ' ').trim();
    if (line !== '') this.#lines = [...this.#lines, line].slice(-mostAbove);
    this.#line = '';
  }
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  const { tag, text } = table.cell;
  // As HTML itself limits them.
  table.grid.place(htmlCell(tag, text), spanOf(tag, 'colspan', 1000), spanOf(tag, 'rowspan', 65_534));
  table.cell = null;
}

function spanOf(tag: OpenTag, name: string, most: number): number {
  const told = Number(tag.attribute(name) ?? 1);
  return Number.isInteger(told) && told > 0 ? Math.min(told, most) : 1;
}

function isHidden(tag: OpenTag): boolean {
  return /\bdisplay\s*:\s*none\b/i.test(tag.attribute('style') ?? '');
}
