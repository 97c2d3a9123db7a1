import { expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import { createFlags } from '../../../src/domain/outcome/createFlags.ts';
import { ruleSetFor } from '../../../src/domain/rules/ruleSetFor.ts';

const flagsBy = (cell: Cell) =>
  createFlags(ruleSetFor('commune', 2024), 2024, 2, (indicator) => ({
    column: [cell, cell],
    used: { indicator, period: null, provenance: 'sample', how: 'summed' },
  }));

test('units judged by sample figures carry the mark of a sample', () => {
  expect(flagsBy(0.5)?.sample).toBe(true);
});

test('where a province has no figure at all, nothing is a sample', () => {
  expect(flagsBy('not-reported')?.sample).toBe(false);
});
