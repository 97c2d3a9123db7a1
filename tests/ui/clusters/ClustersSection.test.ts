// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Portal } from '../../../src/state/Portal.svelte.ts';
import ClustersSection from '../../../src/ui/clusters/ClustersSection.svelte';
import Finding from '../../../src/ui/explore/Finding.svelte';
import { draw, openPortal } from '../openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const poor = 'tab=explore&ind=poor-rate&year=2022&map=2021';

async function judged(portal: Portal): Promise<void> {
  await vi.waitFor(
    () => {
      expect(portal.result.outcome?.plan).toEqual(portal.plan.current);
      expect(portal.result.outcome?.study?.clusters ?? null).not.toBeNull();
    },
    { timeout: 5000 },
  );
}

describe('the question of clusters', () => {
  it('paints the map by clusters and back, and begins with the finding', async () => {
    const portal = await openPortal(poor);
    const [section, finding] = [draw(portal, ClustersSection, {}), draw(portal, Finding, {})];
    expect(within(section).queryByRole('combobox')).toBeNull();
    await fireEvent.click(within(section).getByRole('radio', { name: 'Cụm' }));
    await judged(portal);
    expect(text(finding)).toMatch(
      /^10 xã, thị trấn của Bảo Lâm và Bảo Lạc tạo thành một cụm tỉ lệ hộ nghèo cao; khó có thể do ngẫu nhiên\. ?Cả tỉnh: nơi giống nhau nằm cạnh nhau/,
    );
    expect(text(section)).toContain('SỐ LIỆU MẪU');
    expect(text(section)).toContain('ranh giới sơ đồ');
    await fireEvent.click(within(section).getByRole('radio', { name: 'Giá trị' }));
    expect(portal.plan.current.paint).toBe('indicator');
  });

  it('lists the largest clusters, and shows one on the map', async () => {
    const portal = await openPortal(`${poor}&paint=cluster`);
    await judged(portal);
    const list = within(draw(portal, ClustersSection, {})).getByRole('list', { name: 'Các cụm lớn nhất' });
    const [first] = within(list).getAllByRole('button');
    if (first === undefined) throw new Error('no cluster');
    expect(text(first)).toBe('14 phường, xã của Cao Bằng và Hoà An Thấp giữa vùng thấp');
    await fireEvent.click(first);
    expect(portal.focus.sought).toMatchObject({ set: 'commune2021' });
  });

  it('explains each choice, and gives a number where one is needed', async () => {
    const portal = await openPortal(`${poor}&paint=cluster`);
    await judged(portal);
    const section = draw(portal, ClustersSection, {});
    await fireEvent.change(within(section).getByRole('combobox', { name: 'Cách tìm cụm' }), {
      target: { value: 'gi-star' },
    });
    expect(portal.plan.current.statistic).toBe('gi-star');
    await fireEvent.change(within(section).getByRole('combobox', { name: 'Nơi nào là kề bên?' }), {
      target: { value: 'nearest' },
    });
    const field = within(section).getByRole<HTMLInputElement>('textbox', { name: 'Số nơi gần nhất' });
    await fireEvent.change(field, { target: { value: '4' } });
    expect(portal.plan.current.neighbours).toEqual({ kind: 'nearest', count: 4 });
    await fireEvent.change(field, { target: { value: '0' } });
    expect(portal.plan.current.neighbours).toEqual({ kind: 'nearest', count: 4 });
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('says what turning off the hold on false finds means', async () => {
    const portal = await openPortal(`${poor}&paint=cluster`);
    await judged(portal);
    const section = draw(portal, ClustersSection, {});
    expect(text(section)).toContain('Nay 24 nơi nổi bật; nếu tắt thì 37 nơi.');
    await fireEvent.click(within(section).getByRole('checkbox', { name: 'Chặn phát hiện nhầm (FDR)' }));
    expect(portal.plan.current.discovery).toBe('plain');
    expect(text(section)).toContain('cứ 20 nơi vẫn có khoảng 1 nơi được tô');
  });

  it('says why nothing can be said, with a step that helps', async () => {
    const portal = await openPortal(`${poor}&paint=cluster&near=band:0.1`);
    await judged(portal);
    const section = draw(portal, ClustersSection, {});
    expect(text(section)).toContain('Không nơi nào có nơi kề bên theo cách chọn này.');
    await fireEvent.click(within(section).getByRole('button', { name: 'Dùng 6 nơi gần nhất' }));
    expect(portal.plan.current.neighbours).toEqual({ kind: 'nearest', count: 6 });
  });
});
