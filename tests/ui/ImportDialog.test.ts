// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Portal } from '../../src/state/Portal.svelte.ts';
import ImportDialog from '../../src/ui/import/ImportDialog.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
const file = (name: string, ...lines: readonly string[]) => new File([lines.join('\n')], name);

const sheet = () =>
  file(
    'so-lieu.csv',
    'Mã xã;Tên xã;Tỉ lệ hộ nghèo 2024 (%);Số hộ có xe máy',
    '01304;Quảng Lâm;45,2;512',
    '01290;Bảo Lâm;33,0;810',
    '01321;Bảo Lạc;20,0;640',
    '99999;Không Có;12,5;100',
  );

function open(portal: Portal, ...files: readonly File[]) {
  const onclose = vi.fn();
  return { dialog: draw(portal, ImportDialog, { files, onclose }), onclose };
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the import dialogue', () => {
  it('reports both sides of the join before anything is used', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(portal, sheet());
    await within(dialog).findByRole('button', { name: 'Dùng tệp này' }, { timeout: 5000 });
    expect(text(dialog)).toContain('3/56 đơn vị đã ghép');
    expect(text(dialog)).toContain('1 dòng không rõ là đơn vị nào');
    expect(text(dialog)).toContain('53 đơn vị không có trong tệp');
    expect(portal.library.accepted).toEqual([]);
  });

  it('takes the whole sheet in and shows it', async () => {
    const portal = await openPortal('tab=data');
    const { dialog, onclose } = open(portal, sheet());
    await fireEvent.click(
      await within(dialog).findByRole('button', { name: 'Dùng tệp này' }, { timeout: 5000 }),
    );
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(portal.library.world?.own.map(({ indicator, year }) => [indicator, year])).toEqual([
      ['poor-rate', 2024],
      ['own-so-ho-co-xe-may', 2025],
    ]);
    expect(portal.plan.current).toMatchObject({
      tab: 'explore',
      indicator: 'poor-rate',
      year: 2024,
      vintage: 2025,
    });
  });

  it('leaves everything as it was when it is discarded', async () => {
    const portal = await openPortal('tab=data');
    const before = portal.plan.current;
    const { dialog, onclose } = open(portal, sheet());
    await fireEvent.click(
      await within(dialog).findByRole('button', { name: 'Bỏ, giữ nguyên như cũ' }, { timeout: 5000 }),
    );
    expect(portal.plan.current).toBe(before);
    expect(portal.library.accepted).toEqual([]);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('does not let two columns be the same indicator in the same year', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(
      portal,
      file(
        'hai-cot.csv',
        'Mã xã;Tỉ lệ hộ nghèo 2024 (%);Hộ nghèo 2024 (%)',
        '01304;45,2;45,3',
        '01290;33,0;33,5',
      ),
    );
    const accept = await within(dialog).findByRole<HTMLButtonElement>(
      'button',
      { name: 'Dùng tệp này' },
      { timeout: 5000 },
    );
    expect(accept.disabled).toBe(true);
    expect(text(dialog)).toContain('trùng chỉ tiêu và năm');
  });

  it('takes several files one after the other, a refused one included, and says which of them this is', async () => {
    const portal = await openPortal('tab=data');
    const broken = file('hong.geojson', '{"type": "FeatureCollection", "features": [');
    const { dialog, onclose } = open(portal, broken, sheet());
    await within(dialog).findByRole('alert', {}, { timeout: 5000 });
    expect(text(dialog)).toContain('Tệp 1 trên 2');
    expect(text(dialog)).toContain('Tiếp theo: so-lieu.csv');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ qua tệp đang xem' }));
    await within(dialog).findByRole('button', { name: 'Dùng tệp này' }, { timeout: 5000 });
    expect(text(dialog)).toContain('Tệp 2 trên 2');
    expect(text(dialog)).not.toContain('Tiếp theo');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ, giữ nguyên như cũ' }));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('gathers the parts of a shapefile into one source', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(portal, file('xa.dbf', 'x'), file('xa.prj', 'x'), file('xa.shp', 'x'));
    expect(text(await within(dialog).findByRole('alert', {}, { timeout: 5000 }))).toContain('xa.shp');
    expect(text(dialog)).not.toContain('Tệp 1 trên');
  });

  it('answers a file that cannot be used in one sentence with its name, and offers another', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(portal, file('hong.geojson', '{"type": "FeatureCollection", "features": ['));
    const alert = await within(dialog).findByRole('alert', {}, { timeout: 5000 });
    expect(text(alert)).toContain('hong.geojson');
    expect(text(alert)).toContain('vẫn giữ nguyên');
    expect(within(dialog).getByText('Chọn tệp')).toBeTruthy();
  });
});
