import type { Brief, BriefIndicator } from '../../domain/brief/Brief.ts';
import type { BriefRow } from '../../domain/brief/BriefRow.ts';
import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import type { SheetRows, WrittenCell } from '../../domain/template/SheetRows.ts';
import { topOf } from '../../domain/plan/topOf.ts';
import { areaName } from '../../i18n/areaName.ts';
import { printBriefCell } from '../../i18n/brief/printBriefCell.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { period } from '../../i18n/format/period.ts';
import { printValue } from '../../i18n/format/printValue.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { changeColumns } from './changeColumns.ts';
import { classLabels } from './classLabels.ts';
import { fundColumns } from './fundColumns.ts';
import { numberFormat } from './numberFormat.ts';

/** Where the file is opened: a spreadsheet shows a share as percent, a text table has to hold the percent itself. */
export type TableFor = 'xlsx' | 'csv';

interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: string | null;
  readonly cell: (row: BriefRow) => WrittenCell;
}

/** One row a unit: who it is, its class, flag and rank, then every figure that was used, as a number; what is missing is told in words, never as zero. */
export function unitsSheet(
  brief: Brief,
  rows: readonly BriefRow[],
  name: string,
  language: Language,
  target: TableFor,
): SheetRows {
  const columns = columnsOf(brief, rows, language, target);
  return {
    name,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    widths: columns.map(({ width }) => width),
    formats: columns.map(({ format = null }) => format),
  };
}

function columnsOf(
  brief: Brief,
  rows: readonly BriefRow[],
  language: Language,
  target: TableFor,
): readonly SheetColumn[] {
  const words = tablesIn(language);
  const { table, units } = wordsOf(language);
  const marked = (header: string, sample: boolean) => (sample ? words.sampleHeader(header) : header);
  const labels = classLabels(brief.painting, language);
  const has = (part: (row: BriefRow) => unknown) => rows.some((row) => part(row) !== null);
  const { sample, painting } = brief;
  const parent = brief.set === 'hamlet' ? table.commune : table.district;
  return [
    { header: words.code, width: 12, cell: ({ area }) => area.code },
    {
      header: table.name,
      width: 26,
      cell: ({ area }) => (area.sample ? areaName(area, language) : area.name),
    },
    { header: words.kind, width: 12, cell: ({ area }) => area.kind },
    ...(has((row) => row.parent)
      ? [{ header: parent, width: 20, cell: (row: BriefRow) => row.parent?.name ?? null }]
      : []),
    ...(rows.some(({ formerly }) => formerly.length > 0)
      ? [
          {
            header: words.formerly,
            width: 40,
            cell: (row: BriefRow) => row.formerly.map((area) => areaName(area, language)).join(', '),
          },
        ]
      : []),
    { header: words.inside, width: 10, cell: ({ inside }) => (inside ? words.yes : words.no) },
    {
      header: marked(words.class, sample.map),
      width: 24,
      cell: ({ number, inside }) => (inside ? (labels.get(number) ?? null) : null),
    },
    ...yearColumns(brief, rows, language, target),
    ...fundColumns(brief, language).map(({ kind, name, value }): SheetColumn => ({
      header: marked(name, sample.map),
      width: kind === 'why' ? 90 : 18,
      format: kind === 'why' ? null : '#,##0.0',
      cell: value,
    })),
    ...(painting.flags === null
      ? []
      : [
          {
            header: marked(table.flag, sample.flags),
            width: 24,
            cell: (row: BriefRow) => flagName(brief, row, language),
          },
        ]),
    ...(has((row) => row.score) ? scoreColumns(brief, rows, language, target) : []),
    ...(has((row) => row.hazard)
      ? [
          {
            header: marked(table.hazard, sample.hazards),
            width: 22,
            cell: ({ hazard }: BriefRow) =>
              hazard === null ? null : capital(wordsOf(language).legend.hazardClasses[hazard.worst]),
          },
        ]
      : []),
    ...brief.indicators.map((indicator, at): SheetColumn => {
      const { entry, used } = indicator;
      const moment = used.period === null ? '' : period(used.period, language);
      return {
        header: marked(
          words.header(wordIn(entry.name, language), printUnit(entry.unit, language), moment),
          sample.indicators.includes(entry.id),
        ),
        width: 18,
        format: numberFormat(
          entry.unit,
          rows.flatMap((row) => printed(indicator, row.cells[at], language)),
          language,
        ),
        cell: (row) => numberOf(row.cells[at] ?? 'not-reported', entry.unit === 'share', target),
      };
    }),
    {
      header: words.missing,
      width: 50,
      cell: (row) =>
        brief.indicators
          .flatMap(({ entry }, at) => {
            const cell = row.cells[at] ?? 'not-reported';
            return isFigure(cell)
              ? []
              : [words.missingOf(wordIn(entry.short, language), units.missing[cell])];
          })
          .join('; ') || null,
    },
    ...(rows.some(({ edited }) => edited.length > 0)
      ? [
          {
            header: words.edited,
            width: 30,
            cell: ({ edited }: BriefRow) =>
              brief.indicators
                .filter(({ entry }) => edited.includes(entry.id))
                .map(({ entry }) => wordIn(entry.short, language))
                .join('; ') || null,
          },
        ]
      : []),
    ...(sample.units
      ? [
          {
            header: words.sampleUnit,
            width: 14,
            cell: ({ area }: BriefRow) => (area.sample ? words.yes : words.no),
          },
        ]
      : []),
  ];
}

/** What changed between two years, and the figures of either. */
function yearColumns(
  brief: Brief,
  rows: readonly BriefRow[],
  language: Language,
  target: TableFor,
): readonly SheetColumn[] {
  const words = tablesIn(language);
  const marked = (header: string, sample: boolean) => (sample ? words.sampleHeader(header) : header);
  const { indicator } = brief.painting;
  return changeColumns(brief, language).map((column): SheetColumn => {
    if (column.kind === 'difference')
      return {
        header: marked(words.header(column.name, column.unit, ''), column.sample),
        width: 22,
        format: numberFormat(
          indicator?.unit === 'status' ? 'status' : 'number',
          rows.flatMap(column.printed),
          language,
        ),
        cell: column.value,
      };
    const { name, moment, unit, cell } = column;
    return {
      header: marked(words.header(name, printUnit(unit, language), moment), column.sample),
      width: 22,
      format: numberFormat(
        unit,
        rows.flatMap((row) => {
          const value = cell(row);
          return isFigure(value) ? [printValue(unit, value, language)] : [];
        }),
        language,
      ),
      cell: (row) => numberOf(cell(row), unit === 'share', target),
    };
  });
}

function scoreColumns(
  { sample, painting }: Brief,
  rows: readonly BriefRow[],
  language: Language,
  target: TableFor,
): readonly SheetColumn[] {
  const words = tablesIn(language);
  const { table } = wordsOf(language);
  const marked = (header: string) => (sample.scores ? words.sampleHeader(header) : header);
  const isStudied = rows.some(({ score }) => (score?.sureness ?? null) !== null);
  const sure =
    (of: (sureness: NonNullable<NonNullable<BriefRow['score']>['sureness']>) => number) =>
    ({ score }: BriefRow) =>
      score?.sureness == null ? null : of(score.sureness);
  return [
    { header: marked(table.rank), width: 8, format: '0', cell: ({ score }) => score?.rank ?? null },
    { header: marked(table.score), width: 10, format: '0.0', cell: ({ score }) => score?.points ?? null },
    {
      header: words.header(words.coverage, '%', ''),
      width: 14,
      format: '0%',
      cell: ({ score }) => (score === null ? null : shareFor(score.coverage, target)),
    },
    ...(isStudied
      ? [
          {
            header: marked(words.lower),
            width: 14,
            format: '0',
            cell: sure(({ lower }) => Math.floor(lower)),
          },
          {
            header: marked(words.upper),
            width: 14,
            format: '0',
            cell: sure(({ upper }) => Math.ceil(upper)),
          },
          {
            header: marked(words.header(table.inTop(count(topOf(painting.plan), language)), '%', '')),
            width: 14,
            format: '0%',
            cell: sure(({ inTop }) => shareFor(inTop, target)),
          },
        ]
      : []),
  ];
}

function flagName({ painting: { flags } }: Brief, { flag }: BriefRow, language: Language): string | null {
  const { table } = wordsOf(language);
  if (flags === null || flag === null) return null;
  const { status } = flag.verdict;
  if (status === 'open') return table.open;
  const found = flags.ruleSet.classes[flag.number];
  return found === undefined ? table.outOfScope : wordIn(found.name, language);
}

function printed(indicator: BriefIndicator, cell: Cell | undefined, language: Language): readonly string[] {
  return cell !== undefined && isFigure(cell) ? [printBriefCell(indicator, cell, language)] : [];
}

function numberOf(cell: Cell, isShare: boolean, target: TableFor): number | null {
  if (!isFigure(cell)) return null;
  return isShare ? shareFor(cell, target) : cell;
}

/** Percent in a text table, without the noise of binary fractions. */
function shareFor(share: number, target: TableFor): number {
  return target === 'csv' ? Number((share * 100).toPrecision(15)) : share;
}
