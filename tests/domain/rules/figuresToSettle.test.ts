import { describe, expect, it } from 'vitest';
import { decision33of2020Hamlets as ruleSet } from '../../../src/domain/rules/decision-33-2020-hamlets.ts';
import { figuresToSettle } from '../../../src/domain/rules/figuresToSettle.ts';
import { quietHamlet, unitWith } from './sampleUnit.ts';

describe('what to collect for units that cannot be assessed', () => {
  const units = [
    unitWith(quietHamlet, { 'poor-rate': 0.17, 'grid-power': 'not-reported' }),
    unitWith(quietHamlet, {
      'poor-rate': 0.17,
      'grid-power': 'not-reported',
      'all-year-road': 'not-reported',
    }),
    // Poor enough by itself: its missing grid changes nothing.
    unitWith(quietHamlet, { 'poor-rate': 0.5, 'grid-power': 'not-reported' }),
  ];
  const cellOf = (unit: number) => units[unit] ?? (() => 'not-reported' as const);

  it('names each figure with the units it can decide, most units first', () => {
    expect(figuresToSettle(ruleSet, [0, 1, 2], cellOf)).toEqual([
      { indicator: 'grid-power', units: [0, 1] },
      { indicator: 'all-year-road', units: [1] },
    ]);
  });

  it('asks for nothing where nothing is open', () => {
    expect(figuresToSettle(ruleSet, [2], cellOf)).toEqual([]);
    expect(figuresToSettle(ruleSet, [], cellOf)).toEqual([]);
  });
});
