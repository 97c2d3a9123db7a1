// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import PriorityPanel from '../../src/ui/priority/PriorityPanel.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('the priority panel', () => {
  it('names the first three places and what lifts them', async () => {
    const portal = await openPortal('tab=priority&paint=score&year=2022');
    const panel = draw(portal, PriorityPanel, {});
    expect(text(panel)).toMatch(/^Xã .+, Xã .+ và Xã .+ cần ưu tiên nhất; chủ yếu do /);
  });

  it('makes the first touch of a slider a step and the rest of the movement a nudge', async () => {
    const portal = await openPortal('tab=priority&paint=score');
    const panel = draw(portal, PriorityPanel, {});
    const step = vi.spyOn(portal.plan, 'step');
    const nudge = vi.spyOn(portal.plan, 'nudge');
    const slider = within(panel).getByRole('slider', { name: 'Trọng số: Tỉ lệ hộ nghèo' });
    for (const value of ['50', '60', '70']) await fireEvent.input(slider, { target: { value } });
    await fireEvent.change(slider);
    expect([step.mock.calls.length, nudge.mock.calls.length]).toEqual([1, 2]);
    expect(portal.plan.current.weights['poor-rate']).toBe(70);
    expect(text(panel)).toContain('chiếm 54\u202f%'.replace('\u202f', ' '));
  });

  it('says what to do when every weight is zero', async () => {
    const portal = await openPortal('tab=priority&paint=score&w=poor-rate:0,grid-power:0');
    const panel = draw(portal, PriorityPanel, {});
    expect(text(panel)).toContain('Mọi trọng số đang bằng 0');
    await fireEvent.click(within(panel).getByRole('button', { name: 'Chia đều trọng số' }));
    expect(portal.plan.current.weights).toEqual({ 'poor-rate': 50, 'grid-power': 50 });
  });

  it('asks for the rule for missing figures, counts who waits, and never chooses itself', async () => {
    const portal = await openPortal('tab=priority&paint=score&w=poor-rate:50,km-to-district-centre:50');
    const panel = draw(portal, PriorityPanel, {});
    expect(text(panel)).toContain('56 đơn vị đang chờ');
    expect(text(panel)).toContain('Không có ở cấp này: mọi đơn vị thiếu phần này.');
    expect(within(panel).getAllByRole<HTMLInputElement>('radio', { name: /thiếu|đang có|Lấp/ })).toHaveLength(
      3,
    );
    await fireEvent.click(within(panel).getByRole('radio', { name: /Xếp theo những số đang có/ }));
    expect(portal.plan.current.missing).toBe('others');
  });

  it('does not offer neutral measures, and says which are not at this level', async () => {
    const portal = await openPortal('tab=priority&paint=score');
    const panel = draw(portal, PriorityPanel, {});
    expect(within(panel).queryByRole('option', { name: 'Diện tích tự nhiên' })).toBeNull();
    const absent = within(panel).getByRole<HTMLOptionElement>('option', {
      name: 'Đường từ trung tâm huyện tới xã (không có ở cấp này)',
    });
    expect(absent.disabled).toBe(true);
  });
});
