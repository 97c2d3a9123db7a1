import { describe, expect, it } from 'vitest';
import { typedValue } from '../../../src/domain/kept/typedValue.ts';

describe('a typed value', () => {
  it.each([
    ['33,1', 'share', 0.331],
    ['28.9', 'share', 0.289],
    ['100 %', 'share', 1],
    ['1.250', 'households', 1250],
    ['1 250', 'people', 1250],
    ['12,75', 'km', 12.75],
    ['0', 'units', 0],
  ] as const)('%s in %s is %d', (text, unit, value) => {
    expect(typedValue(text, unit)).toEqual({ value, problem: null });
  });

  it.each([
    ['', 'share', { problem: 'not-a-number' }],
    ['nhiều', 'km', { problem: 'not-a-number' }],
    ['1,2,3', 'km', { problem: 'not-a-number' }],
    ['100,1', 'share', { problem: 'too-large', bound: 100 }],
    ['-1', 'households', { problem: 'too-small', bound: 0 }],
    ['12,5', 'households', { problem: 'not-whole' }],
    ['1', 'status', { problem: 'not-a-number' }],
  ] as const)('%s in %s is refused with the reason', (text, unit, problem) => {
    expect(typedValue(text, unit)).toEqual({ value: null, ...problem });
  });
});
