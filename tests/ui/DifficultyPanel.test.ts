// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import DifficultyPanel from '../../src/ui/difficulty/DifficultyPanel.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('the difficulty panel', () => {
  it('states the published 126, 6 and 29 of 2021 first, and marks the figures as a sample', async () => {
    const portal = await openPortal('tab=difficulty&paint=flag&map=2021&year=2021');
    const panel = draw(portal, DifficultyPanel, {});
    expect(text(panel)).toContain(
      '126 xã khu vực III, 6 khu vực II, 29 khu vực I theo Quyết định 33/2020/QĐ-TTg.',
    );
    expect(within(panel).getAllByText('SỐ LIỆU MẪU').length).toBeGreaterThan(0);
    expect(text(panel)).toContain('Khớp 53 trên 53 đơn vị');
  });

  it('filters by a class and lets the filter go again', async () => {
    const portal = await openPortal('tab=difficulty&paint=flag&map=2021&year=2021');
    const panel = draw(portal, DifficultyPanel, {});
    const chip = within(panel).getByRole('button', { name: /khu vực II\s+6/ });
    await fireEvent.click(chip);
    expect(portal.plan.current.flag).toBe('II');
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(chip);
    expect(portal.plan.current.flag).toBeNull();
  });

  it('says that 53 of the 56 units are of one region, and leads on to the ranking', async () => {
    const portal = await openPortal('tab=difficulty&paint=flag');
    const panel = draw(portal, DifficultyPanel, {});
    expect(text(panel)).toContain('xếp 53 trên 56 đơn vị vào khu vực III');
    await fireEvent.click(within(panel).getByRole('button', { name: 'Xếp hạng bên trong khu vực III' }));
    expect(portal.plan.current).toMatchObject({ tab: 'priority', paint: 'score' });
  });

  it('has a way on where no decree judges: a year before the decree', async () => {
    const portal = await openPortal('tab=difficulty&paint=flag&map=2021&year=2020');
    const panel = draw(portal, DifficultyPanel, {});
    await fireEvent.click(within(panel).getByRole('button', { name: 'Xét xã, năm 2021' }));
    expect(portal.plan.current).toMatchObject({ level: 'commune', year: 2021 });
  });

  it('crosses our classes with the published ones, and gives the reason of each that differs', async () => {
    const panel = draw(await openPortal('tab=difficulty&paint=flag&year=2025'), DifficultyPanel, {});
    const table = within(panel).getByRole('table', { name: 'So với danh sách đã công bố' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    const numbers = within(table)
      .getAllByRole('cell')
      .map((cell) => Number(cell.textContent));
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(56);
    expect(text(panel)).toMatch(/xét ra khu vực I, công bố khu vực III\s+Khu vực I vì /);
  });

  it('gives one sheet for all units that cannot be assessed, with the figures that would settle them', async () => {
    const panel = draw(await openPortal('tab=difficulty&paint=flag&year=2025'), DifficultyPanel, {});
    await fireEvent.click(within(panel).getByText('11 đơn vị chưa đủ số liệu để xét'));
    expect(await within(panel).findByRole('button', { name: 'Tải biểu cho 11 đơn vị này' })).toBeDefined();
  });

  it('paints the communes by their share of flagged hamlets', async () => {
    const portal = await openPortal('tab=difficulty&paint=flag&year=2025');
    const panel = draw(portal, DifficultyPanel, {});
    await fireEvent.click(within(panel).getByRole('button', { name: 'Tô bản đồ theo tỉ lệ này' }));
    expect(portal.plan.current.paint).toBe('flag-share');
  });

  it('names both sides of a comparison, the province’s own as its own, and what is in force as such', async () => {
    const own = encodeURIComponent('own-1|decree-272-2025-hamlets|Thử|roads-60:0.7');
    const asked = `tab=difficulty&paint=flag-change&level=hamlet&year=2025&rules=own-1&own=${own}`;
    const panel = draw(await openPortal(`${asked}&vs=decision-33-2020-hamlets`), DifficultyPanel, {});
    expect(text(panel)).toMatch(
      /Theo tiêu chí của tỉnh “Thử” \(sửa từ Nghị định 272\/2025\/NĐ-CP\), số năm 2025: \d+ vào, \d+ ra so với Quyết định 33\/2020\/QĐ-TTg/,
    );
    const decreed = await openPortal('tab=difficulty&paint=flag&level=hamlet&year=2025');
    expect(text(draw(decreed, DifficultyPanel, {}))).toContain('Đang áp dụng cho năm 2025.');
  });
});
