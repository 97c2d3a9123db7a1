// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import TableDrawer from '../../src/ui/table/TableDrawer.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => text(within(row).getAllByRole('gridcell')[1] ?? row));

describe('the table', () => {
  it('counts its rows but draws only those near the window', async () => {
    const portal = await openPortal('tab=priority&paint=score&level=hamlet&table=1');
    const table = draw(portal, TableDrawer, {});
    expect(within(table).getByRole('grid').getAttribute('aria-rowcount')).toBe('1463');
    expect(text(table)).toContain('1.462 xóm');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
  });

  it('sorts names by the Vietnamese alphabet, both ways', async () => {
    const portal = await openPortal('tab=priority&paint=score&table=1&sort=name');
    const table = draw(portal, TableDrawer, {});
    expect(names(table).slice(0, 4)).toEqual(['Bạch Đằng xã', 'Bảo Lạc xã', 'Bảo Lâm xã', 'Bế Văn Đàn xã']);
    await fireEvent.click(within(table).getByRole('button', { name: 'Tên' }));
    expect(portal.plan.current.sort).toEqual({ by: 'name', descending: true });
    expect(names(table)[0]).toBe('Yên Thổ xã');
  });

  it('says in words why a cell has no figure', async () => {
    const portal = await openPortal('tab=priority&paint=indicator&ind=density&level=hamlet&table=1');
    const table = draw(portal, TableDrawer, {});
    expect(within(table).getAllByText('không tính được ở cấp này').length).toBeGreaterThan(5);
  });

  it('selects with the keyboard, and shares the row it is on with the map', async () => {
    const portal = await openPortal('tab=priority&paint=score&table=1');
    const table = draw(portal, TableDrawer, {});
    const grid = within(table).getByRole('grid');
    const { outcome } = portal.result;
    const second = portal.library.sets?.commune2025.areas[outcome?.visible[1] ?? -1]?.key;
    await fireEvent.keyDown(grid, { key: 'ArrowDown' });
    await fireEvent.keyDown(grid, { key: 'ArrowDown' });
    expect(portal.focus.hovered).toBe(second);
    await fireEvent.keyDown(grid, { key: 'Enter' });
    expect(portal.plan.current.selected).toBe(second);
  });

  it('has a way out of a filter that leaves nothing', async () => {
    const portal = await openPortal('tab=priority&paint=score&table=1&q=khong-co-noi-nay');
    const table = draw(portal, TableDrawer, {});
    await fireEvent.click(within(table).getByRole('button', { name: 'Bỏ lọc' }));
    expect(portal.plan.current.text).toBe('');
  });

  it('puts the cluster beside the name, and sorts by it from high to low', async () => {
    const portal = await openPortal(
      'tab=explore&paint=cluster&ind=poor-rate&year=2022&map=2021&table=1&sort=-cluster',
    );
    await vi.waitFor(() => expect(portal.result.outcome?.study?.clusters).toBeTypeOf('object'), 5000);
    const table = draw(portal, TableDrawer, {});
    const drawn = () =>
      within(table)
        .getAllByTitle(/giữa vùng|Không nổi bật/)
        .map(text);
    expect(new Set(drawn())).toEqual(new Set(['Cao giữa vùng cao']));
    await fireEvent.click(within(table).getByRole('button', { name: 'Cụm' }));
    expect(portal.plan.current.sort).toEqual({ by: 'cluster', descending: false });
    await vi.waitFor(() => expect(new Set(drawn())).toEqual(new Set(['Thấp giữa vùng thấp'])));
  });
});
