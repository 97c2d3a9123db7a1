import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { Sheet } from '../../../src/ui/shell/Sheet.svelte.ts';
import { nearestHeight, nextHeight } from '../../../src/ui/shell/sheetHeights.ts';

describe('the sheet', () => {
  it('stays where the planner put it until there is something new to show', () => {
    const plan: { current: Plan } = { current: { ...defaultPlan, tab: 'explore' } };
    const sheet = new Sheet(plan);
    sheet.set('low');
    expect(sheet.height).toBe('low');
    plan.current = { ...plan.current, selected: 'commune2025:01324' };
    expect(sheet.height).toBe('half');
    sheet.set('low');
    expect(sheet.height).toBe('low');
    plan.current = { ...plan.current, selected: null };
    expect(sheet.height).toBe('low');
  });

  it('comes out of hiding for a profile, and hides again with it', () => {
    const plan: { current: Plan } = { current: { ...defaultPlan, tab: 'explore' } };
    const sheet = new Sheet(plan);
    sheet.hide();
    expect(sheet.hidden).toBe(true);
    plan.current = { ...plan.current, selected: 'commune2025:01324' };
    expect(sheet.hidden).toBe(false);
    plan.current = { ...plan.current, selected: null };
    expect(sheet.hidden).toBe(true);
    plan.current = { ...plan.current, tab: 'priority' };
    expect(sheet.hidden).toBe(false);
  });

  it('settles at the height nearest to where the finger let go', () => {
    expect([0.05, 0.3, 0.4, 0.7, 0.8].map(nearestHeight)).toEqual(['low', 'low', 'half', 'half', 'full']);
    expect([nextHeight('half', 1), nextHeight('full', 1), nextHeight('low', -1)]).toEqual([
      'full',
      'full',
      'low',
    ]);
  });
});
