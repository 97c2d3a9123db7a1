// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import PriorityPanel from '../../src/ui/priority/PriorityPanel.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

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

  it('lets a neutral measure count once its direction is said, and says that it does not until then', async () => {
    const portal = await openPortal('tab=priority&paint=score&missing=others&w=poor-rate:50,density:50');
    const panel = draw(portal, PriorityPanel, {});
    expect(text(panel)).toContain('Chưa chọn chiều nên chưa tính vào điểm');
    const slider = within(panel).getByRole('slider', { name: 'Trọng số: Mật độ dân số' });
    const row = within(slider.closest('li') ?? panel);
    await fireEvent.click(row.getByRole('radio', { name: 'số thấp' }));
    expect(portal.plan.current.treatments).toEqual({ density: { direction: 'higher-is-better' } });
    await vi.waitFor(() => expect(text(panel)).not.toContain('Chưa chọn chiều'));
  });

  it('gives weights to groups without changing a score, and then lets a group weigh by itself', async () => {
    const portal = await openPortal('tab=priority&paint=score&missing=others');
    const panel = draw(portal, PriorityPanel, {});
    const scores = () => [...(portal.result.outcome?.scores?.score ?? [])];
    const before = scores();
    await fireEvent.click(within(panel).getByRole('button', { name: 'Đặt trọng số theo nhóm' }));
    expect(portal.plan.current.dimensions).toEqual({ poverty: 40, infrastructure: 40, water: 20 });
    await vi.waitFor(() => expect(portal.result.outcome?.plan).toBe(portal.plan.current));
    scores().forEach((score, unit) => expect(score).toBeCloseTo(before[unit] ?? NaN, 9));
    const group = within(panel).getByRole('slider', { name: 'Trọng số nhóm: Nghèo' });
    await fireEvent.input(group, { target: { value: '0' } });
    expect(portal.plan.current.dimensions).toMatchObject({ poverty: 0 });
    // The only indicator of its group: a slider of its own would do nothing.
    expect(within(panel).queryByRole('slider', { name: 'Trọng số: Tỉ lệ hộ nghèo' })).toBeNull();
  });

  it('starts from a question, and says what a choice of method means', async () => {
    const portal = await openPortal('tab=priority&paint=score&missing=others');
    const panel = draw(portal, PriorityPanel, {});
    await fireEvent.click(within(panel).getByRole('button', { name: 'An toàn' }));
    expect(Object.keys(portal.plan.current.weights)).toContain('mobile-coverage');
    await fireEvent.change(
      within(panel).getByLabelText('Đưa về cùng thang', { selector: 'details > .choices select' }),
      {
        target: { value: 'z-score' },
      },
    );
    await fireEvent.change(within(panel).getByLabelText('Gộp các nhóm'), { target: { value: 'geometric' } });
    await vi.waitFor(() => expect(text(panel)).toContain('Độ lệch chuẩn không nhân với nhau được'));
  });

  it('says how many of the first are certain, as many as the map paints, and never calls it confidence', async () => {
    const portal = await openPortal('tab=priority&paint=standing&missing=others&year=2022');
    const panel = draw(portal, PriorityPanel, {});
    await vi.waitFor(() => expect(text(panel)).toMatch(/Trong 10 nơi đầu: \d+ chắc chắn/));
    const certain = Number(/nơi đầu: (\d+) chắc chắn/.exec(text(panel))?.[1]);
    expect([...(portal.result.outcome?.classNumbers ?? [])].filter((number) => number === 1)).toHaveLength(
      certain,
    );
    expect(text(panel)).toContain('không phải khoảng tin cậy');
    expect(text(panel)).toMatch(/Trong 10 nơi đầu ở \d+\s%/);
  });

  it('pins a way to score, shows who moves when weights change, and goes back to it', async () => {
    const portal = await openPortal('tab=priority&paint=score&missing=others&year=2022');
    const panel = draw(portal, PriorityPanel, {});
    await vi.waitFor(() => within(panel).getByRole('button', { name: 'Ghim cách tính này để so' }));
    await fireEvent.click(within(panel).getByRole('button', { name: 'Ghim cách tính này để so' }));
    expect(text(panel)).toContain('Cách tính hiện tại giống cách đã ghim.');
    const { weights } = portal.plan.current;
    portal.plan.step({ weights: { 'grid-power': 1 } });
    await vi.waitFor(() => expect(text(panel)).toMatch(/mỗi nơi trung bình đổi [\d,]+ bậc/));
    await fireEvent.click(within(panel).getByRole('button', { name: 'Về cách đã ghim' }));
    expect(portal.plan.current.weights).toEqual(weights);
  });

  it('says which measures are not at this level', async () => {
    const portal = await openPortal('tab=priority&paint=score');
    const panel = draw(portal, PriorityPanel, {});
    within(panel).getByRole('option', { name: 'Diện tích tự nhiên (chọn chiều)' });
    const absent = within(panel).getByRole<HTMLOptionElement>('option', {
      name: 'Đường từ trung tâm huyện tới xã (không có ở cấp này)',
    });
    expect(absent.disabled).toBe(true);
  });
});
