import { describe, expect, test } from 'vitest';
import { hazardSeverity } from '../../../src/domain/hazard/hazardSeverity.ts';
import { leastMapped } from '../../../src/domain/hazard/SeverityWeights.ts';

/** One unit of 10 km²: low, medium, high, very high, clear, not mapped. */
function exposure(
  ...[low = 0, medium = 0, high = 0, veryHigh = 0, clear = 0, notMapped = 0]: readonly number[]
) {
  const column = (value: number) => Float64Array.of(value);
  return {
    area: column(10),
    byClass: [column(low), column(medium), column(high), column(veryHigh)] as const,
    clear: column(clear),
    notMapped: column(notMapped),
  };
}
const usualSeverity = { classes: [1, 2, 3, 4], mapped: leastMapped } as const;
const worst = exposure(0, 0, 0, 10, 0, 0);
const clear = exposure(0, 0, 0, 0, 10, 0);

describe('severity', () => {
  test('is 1 where all is very high, 0 where all is clear, and between by weight', () => {
    expect(hazardSeverity([worst, worst], { ...usualSeverity, layers: [2, 1] })[0]).toBe(1);
    expect(hazardSeverity([clear], { ...usualSeverity, layers: [1] })[0]).toBe(0);
    expect(hazardSeverity([worst, clear], { ...usualSeverity, layers: [3, 1] })[0]).toBe(0.75);
    // (5 × 1 + 2 × 3) / 10 / 4
    expect(hazardSeverity([exposure(5, 0, 2, 0, 3, 0)], { ...usualSeverity, layers: [1] })[0]).toBeCloseTo(
      0.275,
      12,
    );
  });

  test('is missing where a layer that counts did not look, and speaks of the land it looked at', () => {
    const half = exposure(0, 0, 0, 5, 0, 5);
    expect(hazardSeverity([half, worst], { ...usualSeverity, layers: [1, 1] })[0]).toBeNaN();
    expect(hazardSeverity([half, worst], { ...usualSeverity, layers: [0, 1] })[0]).toBe(1);
    expect(hazardSeverity([half], { ...usualSeverity, layers: [1], mapped: 0.5 })[0]).toBe(1);
  });
});
