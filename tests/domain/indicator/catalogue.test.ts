import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { figures } from '../../../src/domain/indicator/figures.ts';
import type { Formation } from '../../../src/domain/indicator/Indicator.ts';
import { indicatorById } from '../../../src/domain/indicator/indicatorById.ts';
import { ruleSets } from '../../../src/domain/rules/ruleSets.ts';
import { criteriaOf } from '../../../src/domain/rules/criteriaOf.ts';
import { builtWorld } from './builtWorld.ts';
import { indicatorFormedBy } from './smallWorld.ts';

function baseColumns(formation: Formation): readonly string[] {
  if (formation.rule === 'ratio') return [formation.numerator, formation.denominator].flat();
  return formation.rule === 'mean' ? [formation.of, formation.weight] : [formation.of];
}

/** Exposure is worked out from layers in use, so no embedded table holds it. */
const embedded = catalogue.filter(({ theme }) => theme !== 'safety');

describe.each(embedded.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  test('has its base columns in the embedded table of every period', () => {
    for (const { year } of indicator.periods) {
      const table = builtWorld.tables.find(
        (candidate) =>
          candidate.set === indicator.measuredIn && (candidate.year === year || candidate.year === null),
      );
      for (const column of baseColumns(indicator.formation)) {
        expect(table?.columns[column], `${column} ${year}`).toHaveLength(
          builtWorld.sets[indicator.measuredIn].areas.length,
        );
      }
    }
  });

  test('is shown where it is measured, and has figures in every set it lists in every period', () => {
    expect(indicator.sets).toContain(indicator.measuredIn);
    for (const { year } of indicator.periods) {
      for (const set of indicator.sets) {
        const { column } = figures(builtWorld, indicator, set, year);
        expect(column).toHaveLength(builtWorld.sets[set].areas.length);
        // Holes of the sample make a province or a district incomplete in some years.
        const some = set === 'province' ? column : column.filter(isFigure);
        expect(some.length, `${set} ${year}`).toBeGreaterThan(0);
      }
    }
  });

  test('is named and defined in both languages, in composed letters', () => {
    for (const words of [indicator.name, indicator.short, indicator.definition, indicator.source]) {
      for (const text of [words.vi, words.en]) {
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text.length).toBeGreaterThan(2);
      }
    }
    expect(indicator.short.vi.length).toBeLessThan(26);
    expect(indicator.short.en.length).toBeLessThan(26);
  });

  test('stores a rate between 0 and 1', () => {
    if (indicator.unit !== 'share') return;
    for (const { year } of indicator.periods) {
      for (const set of indicator.sets) {
        const values = figures(builtWorld, indicator, set, year).column.filter(isFigure);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...values)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('says its sample is a sample', () => {
    const measuredIn2025 = indicator.measuredIn === 'commune2025';
    expect(indicator.provenance === 'sample').toBe(!measuredIn2025);
    expect(indicator.source.vi.startsWith('Số liệu mẫu')).toBe(!measuredIn2025);
  });

  test('names only indicators that exist, each of which names it back, as not comparable', () => {
    for (const id of indicator.notComparableWith ?? []) {
      expect(indicatorById(id)?.notComparableWith).toContain(indicator.id);
    }
  });
});

test('ids and names are unique', () => {
  for (const keyOf of [
    (at: (typeof catalogue)[number]) => at.id,
    (at: (typeof catalogue)[number]) => at.name.vi,
    (at: (typeof catalogue)[number]) => at.short.vi,
    (at: (typeof catalogue)[number]) => at.name.en,
    (at: (typeof catalogue)[number]) => at.short.en,
  ]) {
    const keys = catalogue.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('every figure a statutory rule asks for is in the catalogue', () => {
  for (const ruleSet of ruleSets) {
    for (const { indicator } of criteriaOf(ruleSet))
      expect(indicatorById(indicator), indicator).toBeDefined();
  }
});

test('an unknown id is nobody, and a measure of the planner is found in the world', () => {
  expect(indicatorById('rainfall')).toBeUndefined();
  const own = indicatorFormedBy({ rule: 'none', of: 'rain' }, { id: 'rainfall' });
  expect(indicatorById('rainfall', { ownIndicators: [own] })).toBe(own);
});

test('more of what a village needs is better, more poverty and more distance are worse', () => {
  const directions = Object.fromEntries(catalogue.map(({ id, direction }) => [id, direction]));
  expect(directions).toMatchObject({
    'poor-rate': 'higher-is-worse',
    'multidimensional-poverty-rate': 'higher-is-worse',
    'km-to-commune-centre': 'higher-is-worse',
    'distance-to-health-station': 'higher-is-worse',
    'grid-power': 'higher-is-better',
    'hygienic-water': 'higher-is-better',
    'minority-literacy': 'higher-is-better',
    income: 'higher-is-better',
    'new-rural-criteria': 'higher-is-better',
    population: 'neutral',
    'minority-share': 'neutral',
  });
});
