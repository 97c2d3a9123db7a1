import type { Geometry } from 'geojson';
import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefRow } from '../../domain/brief/BriefRow.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import type { MapField, MapTable } from '../../domain/layer/MapTable.ts';
import { areaName } from '../../i18n/areaName.ts';
import { briefSubtitle } from '../../i18n/brief/briefSubtitle.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { methodSentences } from '../../i18n/brief/methodSentences.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../i18n/brief/sourceLines.ts';
import { period } from '../../i18n/format/period.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { changeColumns } from '../tables/changeColumns.ts';
import { classLabels } from '../tables/classLabels.ts';
import { fundColumns } from '../tables/fundColumns.ts';

interface Column extends MapField {
  readonly value: (row: BriefRow) => string | number | null;
}

/**
 * The units of a brief as a map for a GIS: class number and colour as the portal paints them, flag, rank, and every figure in its stored unit. A figure that
 * is missing is null, never zero.
 *
 * @param shapes of the brief's set, in its order
 */
export function mapTable(brief: Brief, shapes: readonly (Geometry | null)[], language: Language): MapTable {
  const columns = columnsOf(brief, language);
  const labels = classLabels(brief.painting, language);
  const warning = sampleWarning(brief, language, 'all');
  return {
    name: brief.set,
    fields: columns.map(({ name, kind, about }) => ({ name, kind, about })),
    features: brief.rows.map((row) => ({
      geometry: shapes[row.unit] ?? null,
      values: columns.map(({ value }) => value(row)),
    })),
    style: {
      field: 'class',
      classes: [...labels].map(([value, label]) => ({
        value,
        label,
        colour: brief.painting.colours[value] ?? null,
      })),
    },
    notes: [
      briefTitle(brief, language),
      briefSubtitle(brief, language),
      ...(warning === null ? [] : [warning]),
      ...madeLines(brief, language),
      ...methodSentences(brief, language, 'all'),
      ...sourceLines(brief, language, 'all'),
    ],
  };
}

function columnsOf(brief: Brief, language: Language): readonly Column[] {
  const words = tablesIn(language);
  const { table } = wordsOf(language);
  const { painting, sample, rows } = brief;
  const labels = classLabels(painting, language);
  const marked = (about: string, isSample: boolean) => (isSample ? words.sampleHeader(about) : about);
  const text = (name: string, about: string, value: Column['value']): Column => ({
    name,
    kind: 'text',
    about,
    value,
  });
  const number = (name: string, about: string, value: Column['value']): Column => ({
    name,
    kind: 'number',
    about,
    value,
  });
  const isScored = rows.some(({ score }) => score !== null);
  return [
    text('code', words.code, ({ area }) => area.code),
    text('name', marked(table.name, sample.units), ({ area }) => areaName(area, language)),
    text('kind', words.kind, ({ area }) => area.kind),
    text(
      'parent',
      brief.set === 'hamlet' ? table.commune : table.district,
      ({ parent }) => parent?.name ?? null,
    ),
    number('class', marked(words.class, sample.map), ({ number: drawn }) => drawn),
    text('class_text', marked(words.class, sample.map), ({ number: drawn }) => labels.get(drawn) ?? null),
    text('colour', words.colour, ({ colour }) => colour),
    ...changeColumns(brief, language).map((column) => {
      if (column.kind === 'difference')
        return number(
          'change',
          marked(words.header(column.name, column.unit, ''), column.sample),
          column.value,
        );
      const { kind, name, moment, unit, cell, sample: isSample } = column;
      const unitName = unit === 'share' ? words.ofOne : printUnit(unit, language);
      return number(`figure_${kind}`, marked(words.header(name, unitName, moment), isSample), (row) => {
        const value = cell(row);
        return isFigure(value) ? value : null;
      });
    }),
    ...fundColumns(brief, language).map(({ kind, name, value }, at) =>
      (kind === 'why' ? text : number)(
        kind === 'gain' ? `gain_${at}` : kind,
        marked(name, sample.map),
        value,
      ),
    ),
    ...(painting.flags === null
      ? []
      : [
          text('flag', marked(table.flag, sample.flags), ({ flag }) =>
            flag === null ? null : (flag.verdict.class ?? flag.verdict.status),
          ),
        ]),
    ...(isScored
      ? [
          number('rank', marked(table.rank, sample.scores), ({ score }) => score?.rank ?? null),
          number('score', marked(table.score, sample.scores), ({ score }) => score?.points ?? null),
          number(
            'rank_low',
            marked(words.lower, sample.scores),
            ({ score }) => score?.sureness?.lower ?? null,
          ),
          number(
            'rank_high',
            marked(words.upper, sample.scores),
            ({ score }) => score?.sureness?.upper ?? null,
          ),
        ]
      : []),
    ...brief.indicators.map(({ entry, used }, at) =>
      number(
        entry.id.replace(/[^a-z0-9]+/g, '_').replace(/^(?![a-z])/, 'f_'),
        marked(
          words.header(
            wordIn(entry.name, language),
            entry.unit === 'share' ? words.ofOne : printUnit(entry.unit, language),
            used.period === null ? '' : period(used.period, language),
          ),
          sample.indicators.includes(entry.id),
        ),
        ({ cells }) => {
          const cell = cells[at] ?? 'not-reported';
          return isFigure(cell) ? cell : null;
        },
      ),
    ),
    text('sample', words.sampleUnit, ({ area }) => (area.sample || sample.any ? words.yes : words.no)),
  ];
}
