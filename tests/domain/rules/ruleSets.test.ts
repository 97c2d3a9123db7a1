import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../src/domain/rules/criteriaOf.ts';
import { ruleSetFor } from '../../../src/domain/rules/ruleSetFor.ts';
import { ruleSets } from '../../../src/domain/rules/ruleSets.ts';
import { yearsWithFigures } from '../../../src/domain/rules/yearsWithFigures.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { thresholdsOf } from '../../../src/domain/rules/thresholdsOf.ts';

describe('the rule sets', () => {
  it('are chosen by level within the years their decree speaks of', () => {
    expect(ruleSetFor('commune', 2021)?.id).toBe('decision-33-2020-communes');
    expect(ruleSetFor('hamlet', 2025)?.id).toBe('decision-33-2020-hamlets');
    expect(ruleSetFor('commune', 2020)).toBeNull();
    expect(ruleSetFor('commune', 2026)).toBeNull();
    expect(ruleSetFor('district', 2023)).toBeNull();
  });

  it.each(ruleSets.map((ruleSet) => ({ id: ruleSet.id, ruleSet })))(
    '$id names its sources, has one class for what remains, and no two criteria under one id',
    ({ ruleSet }) => {
      expect(ruleSet.citation.every((address) => /^https?:\/\//.test(address))).toBe(true);
      expect(ruleSet.citation.length).toBeGreaterThan(0);
      expect(ruleSet.classes.filter(({ when }) => when === null)).toHaveLength(1);
      const meanings = criteriaOf(ruleSet).map(
        (one) => `${one.indicator} ${one.comparison} ${one.threshold}`,
      );
      expect(new Set(meanings).size).toBe(meanings.length);
    },
  );

  it('put 10, 15 and 20 % on the poor rate', () => {
    expect(thresholdsOf('poor-rate', [])).toEqual([0.1, 0.15, 0.2]);
    expect(thresholdsOf('art-troupe', [])).toEqual([]);
    const own = {
      id: 'own-1',
      of: 'decision-33-2020-communes',
      name: 'x',
      thresholds: { 'poor-20': 0.25 },
      parameters: {},
    };
    expect(thresholdsOf('poor-rate', [own])).toEqual([0.1, 0.15, 0.2, 0.25]);
  });

  it('can be asked on the years that have figures, before the decree came into force too', () => {
    const hamlets = ruleSets.find(({ id }) => id === 'decree-272-2025-hamlets');
    if (hamlets === undefined) throw new Error('a published rule set');
    expect(yearsWithFigures(hamlets, catalogue, [])).toEqual([2021, 2022, 2023, 2024, 2025]);
    const own = ['minority-share', 'multidimensional-poverty-rate', 'hardened-road-share', 'grid-power'].map(
      (indicator) => ({ indicator, set: 'hamlet' as const, year: 2026, column: [], file: 'xom-2026.xlsx' }),
    );
    expect(yearsWithFigures(hamlets, catalogue, own).at(-1)).toBe(2026);
    expect(yearsWithFigures(hamlets, catalogue, own.slice(1)).at(-1)).toBe(2025);
  });
});
