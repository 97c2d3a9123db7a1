import { expect, test } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { isFigure, type Column } from '../../../src/domain/indicator/Cell.ts';
import { figures } from '../../../src/domain/indicator/figures.ts';
import { mergeIndicators } from '../../../src/domain/indicator/mergeIndicators.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { acceptSheet, type TakenColumn } from '../../../src/domain/join/acceptSheet.ts';
import { columnsFor } from '../../../src/domain/join/columnsFor.ts';
import { denominatorChoices } from '../../../src/domain/join/denominatorChoices.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import { realAreas } from '../area/realAreas.ts';
import { builtWorld } from '../indicator/builtWorld.ts';
import { sheetOf } from './sheetOf.ts';

function read(lines: readonly string[], file = 'xe-2024.csv') {
  const table = sheetOf(lines, file);
  const report = joinSheet(table, realAreas);
  return { report, columns: columnsFor(table, report, realAreas, catalogue) };
}

const { areas } = realAreas.commune2021;
const withBikes = (unit: number) => 20 + ((unit * 37) % 60);
const households = (unit: number) => 100 + ((unit * 13) % 250);

/** A new measure of the 161 communes with the counts it was formed of; one decimal, as offices print it. */
const bikes = (year: number) => [
  `Mã xã (bộ 2021);Xã;Số hộ được hỏi;Số hộ có xe máy;Tỉ lệ hộ có xe máy năm ${String(year)} (%)`,
  ...areas.map(({ code, name }, unit) => {
    const share = ((100 * withBikes(unit)) / households(unit)).toFixed(1).replace('.', ',');
    return `${code};${name};${String(households(unit))};${String(withBikes(unit))};${share}`;
  }),
];

function accepted(choice: Partial<TakenColumn>): { world: World; id: string } {
  const { report, columns } = read(bikes(2024));
  const column = columns.at(-1);
  if (column === undefined) throw new Error('the rate is a column');
  const { figures: own, indicators } = acceptSheet(
    report,
    [{ column, indicator: null, year: 2024, ...choice }],
    columns,
  );
  return { world: { ...builtWorld, own, ownIndicators: indicators }, id: column.ownId };
}

const shown = (
  { world, id }: ReturnType<typeof accepted>,
  set: 'commune2025' | 'commune2021' | 'province',
) => {
  const indicator = world.ownIndicators.find((each) => each.id === id);
  if (indicator === undefined) throw new Error('a new measure has an entry');
  return figures(world, indicator, set, 2024);
};
const sum = (column: Column) => column.filter(isFigure).reduce((total, cell) => total + cell, 0);

test('a rate with its two columns is formed anew for the 56 units and for the province', () => {
  const [numerator, denominator] = [3, 2];
  const kept = accepted({ denominator: { kind: 'columns', numerator, denominator } });
  const now = shown(kept, 'commune2025');
  const unit = (index: number) => realAreas.commune2025.areas[index];
  now.column.forEach((cell, index) => {
    const parts = areas.flatMap(({ within }, part) =>
      within.commune2025 === unit(index)?.key ? [part] : [],
    );
    expect(cell).toBeCloseTo(sum(parts.map(withBikes)) / sum(parts.map(households)), 12);
  });
  const all = areas.map((_, part) => part);
  expect(shown(kept, 'province').column[0]).toBeCloseTo(
    sum(all.map(withBikes)) / sum(all.map(households)),
    12,
  );
  expect([now.provenance, now.carried]).toEqual([
    'own',
    {
      from: 'commune2021',
      by: 'ratio',
      denominator: { name: { vi: 'Số hộ được hỏi', en: 'Số hộ được hỏi' }, provenance: 'own', year: 2024 },
    },
  ]);
});

test('a rate without its denominator is not carried, and one over sample households is a sample', () => {
  expect(new Set(shown(accepted({}), 'commune2025').column)).toEqual(new Set(['not-carried']));
  const weighed = shown(accepted({ denominator: { kind: 'indicator', id: 'households' } }), 'commune2025');
  expect([weighed.provenance, weighed.column.every(isFigure)]).toEqual(['sample', true]);
});

test('counts add up to the same number in both vintages', () => {
  const { report, columns } = read(bikes(2024));
  const taken = columns.slice(0, 2).map((column) => ({ column, indicator: null, year: 2024 }));
  const { figures: own, indicators } = acceptSheet(report, taken);
  const world: World = { ...builtWorld, own, ownIndicators: indicators };
  for (const indicator of indicators) {
    const [then, now] = (['commune2021', 'commune2025'] as const).map((set) =>
      figures(world, indicator, set, 2024),
    );
    expect(sum(now?.column ?? [])).toBe(sum(then?.column ?? []));
    expect(now?.carried).toEqual({ from: 'commune2021', by: 'sum' });
  }
});

test('the pair of counts whose quotient is the rate is offered first', () => {
  const { columns, report } = read(bikes(2024));
  const rate = columns.at(-1);
  if (rate === undefined) throw new Error('the rate is a column');
  // The counts name no year; the file does, and it is that of the rate.
  const [first, ...others] = denominatorChoices(rate, columns, catalogue, report.set);
  expect([first?.numerator, first?.denominator]).toEqual(['Số hộ có xe máy', 'Số hộ được hỏi']);
  expect(others.map(({ indicator }) => indicator?.id)).toContain('households');
  expect(others.some(({ indicator }) => indicator === null)).toBe(false);
});

test('an entry of its own keeps all that the planner says of it', () => {
  const { world } = accepted({
    name: 'Hộ có xe máy',
    direction: 'higher-is-better',
    source: 'Phòng Kinh tế',
    provenance: 'reported',
  });
  expect(world.ownIndicators).toMatchObject([
    {
      id: 'own-ti-le-ho-co-xe-may',
      name: { vi: 'Hộ có xe máy' },
      unit: 'share',
      direction: 'higher-is-better',
      periods: [{ year: 2024 }],
      source: { vi: 'Phòng Kinh tế' },
      provenance: 'reported',
      sets: ['commune2021'],
    },
  ]);
  expect(world.own).toMatchObject([{ provenance: 'reported', source: 'Phòng Kinh tế', year: 2024 }]);
});

test('the sheet of the next year adds a period to the entry that the first one made, though it was renamed', () => {
  const first = read(bikes(2024));
  const rate = first.columns.at(-1);
  if (rate === undefined) throw new Error('the rate is a column');
  const made = acceptSheet(first.report, [
    { column: rate, indicator: null, year: 2024, name: 'Hộ đi xe máy', direction: 'higher-is-better' },
  ]).indicators;
  const known = [...catalogue, ...made];
  const table = sheetOf(bikes(2025), 'xe-2025.csv');
  const report = joinSheet(table, realAreas);
  const columns = columnsFor(table, report, realAreas, known);
  const later = columns.at(-1);
  expect(later?.suggestion).toMatchObject({ sureness: 'exact', indicator: { id: rate.ownId } });
  if (later === undefined) throw new Error('the rate is a column');

  const denominator = { kind: 'columns', numerator: 3, denominator: 2 } as const;
  const taken = { column: later, indicator: rate.ownId, year: 2025, denominator };
  const second = acceptSheet(report, [taken], columns, known);
  expect(second.figures).toMatchObject([{ indicator: rate.ownId, year: 2025, file: 'xe-2025.csv' }]);
  // Alone it is whole, should the first file be taken out; together they are one entry.
  expect(second.indicators).toMatchObject([{ id: rate.ownId, name: { vi: 'Hộ đi xe máy' } }]);
  expect(mergeIndicators([...made, ...second.indicators])).toMatchObject([
    {
      id: rate.ownId,
      name: { vi: 'Hộ đi xe máy' },
      direction: 'higher-is-better',
      periods: [{ year: 2024 }, { year: 2025 }],
    },
  ]);

  const anew = acceptSheet(report, [{ ...taken, indicator: null }], columns, known);
  expect(anew.indicators.map(({ id }) => id)).toEqual([`${rate.ownId}-2`]);
  expect(anew.figures.map(({ indicator }) => indicator)).toEqual([`${rate.ownId}-2`]);
});

test('next year the same sheet adds a period, and columns of several years are periods of one measure', () => {
  const entries = [2024, 2025].flatMap((year) => {
    const { report, columns } = read(bikes(year), `xe-${String(year)}.csv`);
    const column = columns.at(-1);
    if (column === undefined) throw new Error('the rate is a column');
    return acceptSheet(report, [{ column, indicator: null, year: column.year ?? 0 }]).indicators;
  });
  expect(mergeIndicators(entries).map(({ id, periods }) => [id, periods.map(({ year }) => year)])).toEqual([
    ['own-ti-le-ho-co-xe-may', [2024, 2025]],
  ]);

  const { report, columns } = read([
    'Xã;Số hộ có xe máy 2023;Số hộ có xe máy 2024',
    'Cô Ba;1;2',
    'Cốc Pàng;3;4',
  ]);
  const taken = columns.map((column) => ({ column, indicator: null, year: column.year ?? 0 }));
  const { figures: own, indicators } = acceptSheet(report, taken);
  expect(indicators.map(({ id, name, periods }) => [id, name.vi, periods.length])).toEqual([
    ['own-so-ho-co-xe-may', 'Số hộ có xe máy', 2],
  ]);
  expect(own.map(({ indicator, year }) => [indicator, year])).toEqual([
    ['own-so-ho-co-xe-may', 2023],
    ['own-so-ho-co-xe-may', 2024],
  ]);
});

test('under a title, columns headed by their year alone are one measure called by the title', () => {
  const { columns } = read(
    ['Số hộ có xe máy các năm;;', 'Xã;Năm 2023;Năm 2024', 'Cô Ba;1;2', 'Cốc Pàng;3;4'],
    'a.csv',
  );
  expect(columns.map(({ ownId, title, year }) => [ownId, title, year])).toEqual([
    ['own-so-ho-co-xe-may', 'Số hộ có xe máy', 2023],
    ['own-so-ho-co-xe-may', 'Số hộ có xe máy', 2024],
  ]);
});
