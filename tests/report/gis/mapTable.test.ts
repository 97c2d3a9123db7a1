import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { shapesDrawn } from '../../../src/analysis/shapesDrawn.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { mapTable } from '../../../src/report/gis/mapTable.ts';
import { briefOfPlan, world } from '../../domain/brief/briefs.ts';

const topology = JSON.parse(readFileSync('geodata/built/communes.topo.json', 'utf8')) as Topology;
const shapes = shapesDrawn(world.sets.commune2021, { set: 'commune2021', topology, own: null });

describe('the map that goes to a GIS', () => {
  const brief = briefOfPlan({
    indicator: 'density',
    second: 'poor-rate',
    paint: 'bivariate',
    vintage: 2021,
    year: 2022,
  });
  const table = mapTable(brief, shapes, 'vi');
  const at = (name: string) => table.fields.findIndex((field) => field.name === name);

  it('has each unit with its shape, class and colour as the legend has them', () => {
    expect(table.features).toHaveLength(161);
    const style = new Map(table.style.classes.map((each) => [each.value, each]));
    brief.rows.forEach((row, index) => {
      const { geometry, values } = table.features[index] ?? { geometry: null, values: [] };
      expect(geometry).toBe(shapes[row.unit]);
      expect(values[at('class')]).toBe(row.number);
      expect(style.get(row.number)?.colour ?? null).toBe(row.colour);
      expect(values[at('class_text')]).toBe(style.get(row.number)?.label);
    });
    const { rows } = legendOf(brief.painting, 'vi');
    expect(table.style.classes.map(({ label }) => label)).toEqual(
      expect.arrayContaining(rows.map(({ label }) => label)),
    );
  });

  it('says null where a figure is missing, and marks a sample in the field that holds it', () => {
    const [density, poor] = [at('density'), at('poor_rate')];
    brief.rows.forEach(({ cells }, index) => {
      const values = table.features[index]?.values ?? [];
      expect(values[density]).toBe(isFigure(cells[0] ?? 'not-reported') ? cells[0] : null);
      expect(values[poor]).toBe(cells[1]);
    });
    expect(table.fields[poor]?.about).toMatch(/^Tỉ lệ hộ nghèo \(phần của 1\) cuối năm 2022 – SỐ LIỆU MẪU$/);
    expect(table.fields[density]?.about).not.toContain('MẪU');
    expect(table.notes.join(' ')).toContain('SỐ LIỆU MẪU');
  });

  it('tells a flag that cannot be assessed from one that does not apply and from a class', () => {
    const flagged = briefOfPlan({ tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2025 });
    const { fields, features } = mapTable(flagged, shapes, 'vi');
    const column = fields.findIndex(({ name }) => name === 'flag');
    const open = flagged.rows.filter(({ flag }) => flag?.verdict.status === 'open').length;
    expect(open).toBeGreaterThan(0);
    expect(features.filter(({ values }) => values[column] === 'open')).toHaveLength(open);
    flagged.rows.forEach(({ flag }, index) => {
      if (flag?.verdict.status === 'classed')
        expect(features[index]?.values[column]).toBe(flag.verdict.class);
    });
  });
});
