import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { OfficialReport, ReportBlock, ReportTable } from './OfficialReport.ts';

/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * mm);
/** Sizes are half points. */
const size = { body: 28, small: 24, table: 24, list: 22 } as const;
const font = 'Times New Roman';
/** A4 with the margins of Decree 30/2020/NĐ-CP, annex I, I.4: top and bottom 20-25 mm, left 30-35, right 15-20. */
const margin = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20) };
const textWidth = twips(210 - 30 - 20);
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
} as const;
/** The line below motto and issuer is about as long as a third of what stands above it. */
const rule = '_______________';

/** An official report as a Word document (ISO 29500), in the layout of Decree 30/2020/NĐ-CP. */
export async function writeDocx(
  report: OfficialReport,
  language: 'vi' | 'en',
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: report.subject,
    creator: report.issuer,
    styles: {
      default: {
        document: {
          run: { font, size: size.body, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '-',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: twips(10), hanging: twips(5) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: twips(210), height: twips(297) }, margin }, titlePage: true },
        headers: {
          // The first page bears no number (annex I, I.7).
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
              }),
            ],
          }),
        },
        children: [
          headOf(report),
          centred(report.kind, { bold: true, before: 360 }),
          centred(report.subject, { bold: true }),
          centred(rule, { size: 16 }),
          ...report.blocks.flatMap(blockOf),
          new Paragraph(''),
          footOf(report),
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

interface Style {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly before?: number;
}

function centred(
  text: string,
  { bold = false, italics = false, size: height = size.body, before = 0 }: Style = {},
) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: [new TextRun({ text, bold, italics, size: height })],
  });
}

/** Offices at the left, state and motto at the right, number and date below them. */
function headOf(report: OfficialReport): Table {
  const left = [
    ...(report.superior === '' ? [] : [centred(report.superior, { size: 24 })]),
    centred(report.issuer, { bold: true, size: 24 }),
    centred(rule, { size: 16 }),
  ];
  const right = [
    centred(report.country, { bold: true, size: 24 }),
    centred(report.motto, { bold: true, size: 26 }),
    centred(rule, { size: 16 }),
  ];
  return plainTable(
    [0.4, 0.6],
    [
      [left, right],
      [[centred(report.number, { size: 26 })], [centred(report.placeAndDate, { italics: true })]],
    ],
  );
}

function footOf({ recipientsTitle, recipients, signature }: OfficialReport): Table {
  const left = [
    new Paragraph({
      children: [new TextRun({ text: recipientsTitle, bold: true, italics: true, size: size.small })],
    }),
    ...recipients.map(
      (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: size.list })] }),
    ),
  ];
  const right = [
    ...signature.lines.map((line) => centred(line, { bold: true })),
    ...Array.from({ length: 4 }, () => centred('')),
    centred(signature.name, { bold: true }),
  ];
  return plainTable([0.5, 0.5], [[left, right]]);
}

function plainTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width * textWidth)),
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children) =>
              new TableCell({ borders: noBorders, margins: { left: 0, right: 0 }, children: [...children] }),
          ),
        }),
    ),
  });
}

function blockOf(block: ReportBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      return tableOf(block);
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 240, after: 120 },
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'warning':
      return [
        new Paragraph({
          spacing: { before: 240, after: 120 },
          border: Object.fromEntries(
            (['top', 'bottom', 'left', 'right'] as const).map((side) => [
              side,
              { style: BorderStyle.SINGLE, size: 12, space: 6, color: '7A4A10' },
            ]),
          ),
          shading: { fill: 'FFF1D6' },
          children: [new TextRun({ text: block.text, bold: true, size: size.small })],
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          numbering: { reference: 'items', level: 0 },
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO },
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: twips(10) },
          spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO },
          children: [new TextRun(block.text)],
        }),
      ];
  }
}

/** The header is repeated on every page the table runs over, and no row is cut. */
function tableOf({ caption, header, widths, right, rows }: ReportTable): readonly (Paragraph | Table)[] {
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      verticalAlign: bold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: bold
            ? AlignmentType.CENTER
            : right.includes(at)
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, size: size.table })],
        }),
      ],
    });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 80 },
      children: [new TextRun({ text: caption, bold: true, italics: true, size: size.small })],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths.map((width) => Math.round(width * textWidth)),
      rows: [header, ...rows].map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: row.map((text, at) => cell(text, at, index === 0)),
          }),
      ),
    }),
    new Paragraph({ spacing: { after: 80 }, children: [] }),
  ];
}
