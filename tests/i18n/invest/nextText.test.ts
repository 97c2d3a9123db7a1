import { describe, expect, it } from 'vitest';
import { usualConditions } from '../../../src/domain/invest/FundProblem.ts';
import { nextText } from '../../../src/i18n/invest/nextText.ts';

const names = {
  problem: { goals: [{ id: 'poor-households', weight: 1 }], conditions: { ...usualConditions, budget: 1 } },
  indicators: [],
  nameOf: (id: string) => `Xã ${id}`,
  language: 'vi',
} as const;
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
const next = (enter: readonly string[], leave: readonly string[]) => ({
  next: { step: 10_000, value: 40, gains: [40], enter, leave, resized: [] },
});
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('what the next money buys', () => {
  it('names who enters and who leaves', () => {
    expect(plain(nextText(next(ids(2), ['9']), names, 'units'))).toBe(
      'Thêm 10 tỷ đồng: tới thêm 40 hộ nghèo; vào: Xã 1, Xã 2; ra: Xã 9.',
    );
  });

  it('names the first of many, and how many more there are', () => {
    const told = plain(nextText(next(ids(11), []), names, 'units'));
    expect(told).toContain('Xã 8 và 3 nơi nữa');
    expect(told).not.toContain('Xã 9');
    expect(plain(nextText(next(ids(9), []), names, 'projects'))).toContain('và 1 dự án nữa');
  });
});
