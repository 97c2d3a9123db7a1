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
import { decreeLayout, type LetteringSize } from './decreeLayout.ts';
import type { OfficialReport, ReportBlock, ReportTable } from './OfficialReport.ts';

/** Twentieths of a point in a millimetre. */
const mm = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * mm);
const { paper, space, leading, cell: padding, frame } = decreeLayout;
/** A size in half points. */
const halves = (name: LetteringSize) => decreeLayout.size[name] * 2;
/** Room above and below in twentieths of a point. */
const spacing = ({ before, after }: { readonly before: number; readonly after: number }) => ({
  before: before * 20,
  after: after * 20,
});
/** Lines of the body, in 240ths of a single one. */
const lines = { line: leading * 240, lineRule: LineRuleType.AUTO };
const font = 'Times New Roman';
const margin = {
  top: twips(decreeLayout.margin.top),
  bottom: twips(decreeLayout.margin.bottom),
  left: twips(decreeLayout.margin.left),
  right: twips(decreeLayout.margin.right),
  header: twips(decreeLayout.pageNumber),
};
const textWidth = twips(paper.width - decreeLayout.margin.left - decreeLayout.margin.right);
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
          run: { font, size: halves('body'), language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
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
              style: {
                paragraph: {
                  indent: { left: twips(decreeLayout.indent), hanging: twips(decreeLayout.hanging) },
                },
              },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: twips(paper.width), height: twips(paper.height) }, margin },
          titlePage: true,
        },
        headers: {
          // The first page bears no number (annex I, I.7).
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: halves('page') })],
              }),
            ],
          }),
        },
        children: [
          headOf(report),
          centred(report.kind, { bold: true, room: space.kind }),
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
  /** In half points. */
  readonly size?: number;
  readonly room?: { readonly before: number; readonly after: number };
}

function centred(
  text: string,
  { bold = false, italics = false, size = halves('body'), room = { before: 0, after: 0 } }: Style = {},
) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: spacing(room),
    children: [new TextRun({ text, bold, italics, size })],
  });
}

/** Offices at the left, state and motto at the right, number and date below them. */
function headOf(report: OfficialReport): Table {
  const left = [
    ...(report.superior === '' ? [] : [centred(report.superior, { size: halves('office') })]),
    centred(report.issuer, { bold: true, size: halves('office') }),
    centred(rule, { size: 16 }),
  ];
  const right = [
    centred(report.country, { bold: true, size: halves('office') }),
    centred(report.motto, { bold: true, size: halves('motto') }),
    centred(rule, { size: 16 }),
  ];
  return plainTable(decreeLayout.columns.head, [
    [left, right],
    [[centred(report.number, { size: halves('number') })], [centred(report.placeAndDate, { italics: true })]],
  ]);
}

function footOf({ recipientsTitle, recipients, signature }: OfficialReport): Table {
  const left = [
    new Paragraph({
      children: [new TextRun({ text: recipientsTitle, bold: true, italics: true, size: halves('small') })],
    }),
    ...recipients.map(
      (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: halves('recipient') })] }),
    ),
  ];
  const right = [
    ...signature.lines.map((line) => centred(line, { bold: true })),
    ...Array.from({ length: decreeLayout.signature }, () => centred('')),
    centred(signature.name, { bold: true }),
  ];
  return plainTable(decreeLayout.columns.foot, [[left, right]]);
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
          spacing: spacing(space.heading),
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'warning':
      return [
        new Paragraph({
          spacing: spacing(space.warning),
          border: Object.fromEntries(
            (['top', 'bottom', 'left', 'right'] as const).map((side) => [
              side,
              { style: BorderStyle.SINGLE, size: frame.rule * 8, space: frame.room, color: frame.colour },
            ]),
          ),
          shading: { fill: frame.fill },
          children: [new TextRun({ text: block.text, bold: true, size: halves('small') })],
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          numbering: { reference: 'items', level: 0 },
          alignment: AlignmentType.JUSTIFIED,
          spacing: { ...spacing(space.item), ...lines },
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: twips(decreeLayout.indent) },
          spacing: { ...spacing(space.paragraph), ...lines },
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
      margins: {
        top: padding.down * 20,
        bottom: padding.down * 20,
        left: padding.across * 20,
        right: padding.across * 20,
      },
      children: [
        new Paragraph({
          alignment: bold
            ? AlignmentType.CENTER
            : right.includes(at)
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
          children: [new TextRun({ text, bold, size: halves('table') })],
        }),
      ],
    });
  return [
    new Paragraph({
      keepNext: true,
      spacing: spacing(space.caption),
      children: [new TextRun({ text: caption, bold: true, italics: true, size: halves('small') })],
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
    new Paragraph({ spacing: spacing(space.table), children: [] }),
  ];
}
