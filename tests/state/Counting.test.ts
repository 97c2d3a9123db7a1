import { afterEach, describe, expect, it } from 'vitest';
import { Counting } from '../../src/state/Counting.svelte.ts';
import { readingPort } from '../data/reading/readingPort.ts';
import { householdsSheet, dimensions } from '../portal/files/households.ts';

const open: Counting[] = [];
afterEach(() => open.splice(0).forEach((counting) => counting.close()));

async function opened(content: string, name = 'ho.csv'): Promise<Counting> {
  const counting = new Counting([new File([content], name)], readingPort());
  open.push(counting);
  await counting.open();
  return counting;
}

describe('a table that is counted', () => {
  it('is counted as proposed, and anew at every choice', async () => {
    const counting = await opened(householdsSheet().content);
    const before = counting.outcome?.counted;
    expect(before?.cutoff).toBe(2 / 6);
    counting.choose({ cutoff: 0.5 });
    expect(counting.outcome?.counted?.cutoff).toBe(0.5);
    expect(counting.outcome?.counted?.H).toBeLessThan(before?.H ?? 0);
    counting.choose({ people: null, group: null });
    expect(counting.outcome?.counted?.people).toBe(counting.outcome?.counted?.rows);
  });

  it('takes columns in and out in the order of the file, and keeps the weights of the others', async () => {
    const counting = await opened(householdsSheet().content);
    const [first, second] = counting.choices?.deprivations ?? [];
    if (first === undefined || second === undefined) throw new Error('several are proposed');
    counting.change(second.column, { weight: 3 });
    counting.take(first.column, false);
    expect(counting.choices?.deprivations).toHaveLength(dimensions.length - 1);
    counting.take(first.column, true);
    expect(counting.choices?.deprivations.slice(0, 2)).toEqual([first, { ...second, weight: 3 }]);
    expect(counting.outcome?.counted?.weights[1]).toBeCloseTo(3 / 8, 12);
  });

  it('is refused with a reason when it is empty or holds no deprivation', async () => {
    expect((await opened('')).refusal).toEqual({ code: 'file-empty', file: 'ho.csv' });
    const none = await opened('Xã;Số hộ\nA;120\nB;340\n');
    expect(none.refusal).toEqual({ code: 'deprivations-missing', file: 'ho.csv' });
    expect(none.outcome?.counted).toBeNull();
  });

  it('passes over what is wrong with columns that are not counted', async () => {
    const counting = await opened('Chủ hộ;Thu nhập;Điện\nA;1200;1\nB;nhiều;0\nC;1500;1\nD;900;0\n');
    expect(counting.problems).toEqual([]);
    expect(counting.outcome?.counted?.rows).toBe(4);
  });
});
