/** What is written in one size, in points. */
export type LetteringSize = 'office' | 'motto' | 'number' | 'body' | 'small' | 'table' | 'recipient' | 'page';

/**
 * The layout of Decree 30/2020/NĐ-CP, annex I, that Word document and PDF share: paper and indents in millimetres, type and the room around it in points.
 */
export const decreeLayout = {
  /** A4 (I.1). */
  paper: { width: 210, height: 297 },
  /** Top and bottom 20-25 mm, left 30-35, right 15-20 (I.4). */
  margin: { top: 20, bottom: 20, left: 30, right: 20 },
  /** From the upper edge to the number of the page, which stands in the margin from the second page on (I.7). */
  pageNumber: 12.5,
  /** Offices and state at 12 to 13, the motto and the number at 13, the body at 14, recipients at 11 to 12 (II, V). */
  size: {
    office: 12,
    motto: 13,
    number: 13,
    body: 14,
    small: 12,
    table: 12,
    recipient: 11,
    page: 13,
  } satisfies Readonly<Record<LetteringSize, number>>,
  /** Of the width of the text: offices, state; recipients, signature. */
  columns: { head: [0.4, 0.6], foot: [0.5, 0.5] },
  /** Of a first line, or of an item; its dash hangs half of it to the left. */
  indent: 10,
  hanging: 5,
  /** Of the body, in single lines. */
  leading: 1.25,
  space: {
    kind: { before: 18, after: 0 },
    heading: { before: 12, after: 6 },
    warning: { before: 12, after: 6 },
    paragraph: { before: 0, after: 6 },
    item: { before: 0, after: 4 },
    caption: { before: 6, after: 4 },
    table: { before: 0, after: 4 },
  },
  /** Room between the rules of a table and its words. */
  cell: { across: 4, down: 2 },
  /** The frame of a sample's mark: rule, and room between it and its words. */
  frame: { rule: 1.5, room: 6, colour: '7A4A10', fill: 'FFF1D6' },
  /** Empty lines for a signature. */
  signature: 4,
} as const;
