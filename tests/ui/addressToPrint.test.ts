import { describe, expect, it } from 'vitest';
import { addressFor } from '../../src/domain/plan/addressFor.ts';
import { defaultPlan } from '../../src/domain/plan/defaultPlan.ts';
import { addressToPrint } from '../../src/ui/export/addressToPrint.ts';

const page = 'https://example.org/trong-diem/#v=1&tab=safety';
const plan = { ...defaultPlan, tab: 'priority', classes: 4 } as const;

describe('the address that is printed', () => {
  it('is that of what is on the screen, not of what was chosen since', () => {
    expect(addressToPrint(plan, page, false)).toBe('https://example.org/trong-diem/#v=1&tab=priority&k=4');
  });

  it('is left out where it would not open the same view for others, and where it is too long for paper', () => {
    expect(addressToPrint(plan, page, true)).toBe('');
    expect(addressToPrint(plan, 'file:///home/a/index.html', false)).toBe('');
    expect(addressToPrint({ ...plan, text: 'x'.repeat(300) }, page, false)).toBe('');
  });

  it('follows each sheet of a series', () => {
    expect(addressFor(page, plan)).toBe('https://example.org/trong-diem/#v=1&tab=priority&k=4');
    expect(addressFor('', plan)).toBe('');
  });
});
