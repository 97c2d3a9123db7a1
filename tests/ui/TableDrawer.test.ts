// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
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
});
