import { describe, expect, it } from 'vitest';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';

const read = (text: string) => decodePlan(`v=1&fund-groups=${text}`, new Set());

describe('groups of places in an address', () => {
  it('bear their limits and their members', () => {
    const { plan, remarks } = read('V%25C3%25B9ng%2520cao>1>>district:042+commune2025:01324');
    expect(remarks).toEqual([]);
    expect(plan.fundGroups).toEqual([
      { name: 'Vùng cao', least: 1, most: null, members: ['district:042', 'commune2025:01324'] },
    ]);
  });

  it.each([
    ['a limit that is none', 'a>-1>>district:042'],
    ['a place that cannot be one', 'a>1>>province:04'],
    ['a name that cannot be read', '%25>1>>'],
    ['one name twice', 'a>1>>,a>2>>'],
  ])('are refused with a word: %s', (_, text) => {
    const { plan, remarks } = read(text);
    expect(plan.fundGroups).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(['bad-value']);
  });
});
