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

const slow = { timeout: 5000 };
const bikes = (year: number) =>
  file(
    `xe-${String(year)}.csv`,
    `HỘ CÓ XE MÁY NĂM ${String(year)} (Nguồn: Phòng Thống kê)`,
    'Mã xã;Tên xã;Số hộ được hỏi;Số hộ có xe;Tỉ lệ hộ có xe máy (%)',
    '01304;Quảng Lâm;1000;512;51,2',
    '01290;Bảo Lâm;1500;810;54,0',
    '01321;Bảo Lạc;1000;640;64,0',
  );

function open(portal: Portal, ...files: readonly File[]) {
  const onclose = vi.fn();
  return { dialog: draw(portal, ImportDialog, { files, onclose }), onclose };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
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

  it('says beforehand what will happen: on a picture, in counts, and value by value', async () => {
    const portal = await openPortal('tab=data&year=2024');
    const { dialog } = open(portal, sheet());
    const outcome = await within(dialog).findByRole('region', { name: 'Khi dùng tệp này' }, slow);
    expect(text(outcome)).toContain('2 chỉ tiêu có số ở 3/56 đơn vị');
    expect(text(outcome)).toContain('1 chỉ tiêu mới vào danh mục');
    await vi.waitFor(() => expect(text(outcome)).toContain('3 số mẫu được thay bằng số trong tệp'));
    expect(text(outcome)).toContain('53 số mẫu bị bỏ, vì tệp không có số thay');
    // The rate comes first in the sheet, so the map will be painted by it: three units, and 53 hatched.
    await vi.waitFor(() => within(outcome).getByRole('img', { name: 'Xem trước: Tỉ lệ hộ nghèo' }));
    expect(text(within(outcome).getByRole('list', { name: 'Chú giải' }))).toContain('Thiếu số liệu53');
    const changed = within(dialog).getByRole('table', { name: 'Tỉ lệ hộ nghèo, 2024' });
    const [head, first] = within(changed).getAllByRole('row').map(text);
    expect(head?.trim()).toBe('Đơn vịĐang cóSẽ là');
    expect(first).toMatch(/^Xã Bảo Lâm\d+,\d % mẫu33,0 %$/);
    expect(portal.library.accepted).toEqual([]);
  });

  it('makes a whole entry for a new indicator in the same step', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(portal, bikes(2024));
    await within(dialog).findByRole('button', { name: 'Dùng tệp này' }, slow);
    const [rate] = within(dialog)
      .getAllByRole('listitem')
      .filter((item) => text(item).startsWith('Tỉ lệ hộ có xe máy (%)'));
    if (rate === undefined) throw new Error('the rate is a column');
    const choose = (label: string, value: string) =>
      fireEvent.change(within(rate).getByLabelText(label), { target: { value } });
    const { value: source } = within(dialog).getByLabelText<HTMLInputElement>('Nguồn số liệu của cả bảng');
    const { value: provenance } = within(dialog).getByLabelText<HTMLSelectElement>('Đây là số liệu');
    expect([source, provenance]).toEqual(['Phòng Thống kê', 'official']);
    await fireEvent.change(within(rate).getByLabelText('Tên chỉ tiêu'), {
      target: { value: 'Hộ đi xe máy' },
    });
    await choose('Nơi nào cần ưu tiên', 'higher-is-better');
    await choose('Thời điểm', 'middle');
    expect(text(within(rate).getByLabelText('Mẫu số của tỉ lệ'))).toContain(
      'Số hộ có xe ÷ Số hộ được hỏi (hai cột trong tệp)',
    );
    await choose('Mẫu số của tỉ lệ', '0');
    await fireEvent.click(await within(dialog).findByRole('button', { name: 'Dùng tệp này' }));
    await vi.waitFor(() => expect(portal.library.accepted).toHaveLength(1));
    const made = portal.library.world?.ownIndicators.find(({ unit }) => unit === 'share');
    expect(made).toMatchObject({
      name: { vi: 'Hộ đi xe máy' },
      direction: 'higher-is-better',
      formation: { rule: 'ratio' },
      periods: [{ year: 2024, moment: 'middle' }],
      source: { vi: 'Phòng Thống kê' },
      provenance: 'official',
    });
  });

  it('asks for no denominator where the counts of a rate stand in the same sheet', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(
      portal,
      file(
        'ngheo.csv',
        'Mã xã;Số hộ 2024;Số hộ nghèo 2024;Tỉ lệ hộ nghèo 2024 (%)',
        '01304;1000;512;51,2',
        '01290;1500;810;54,0',
      ),
    );
    const choice = await within(dialog).findByLabelText('Mẫu số của tỉ lệ', {}, slow);
    expect(choice.querySelector('option')?.textContent).toBe('theo các cột số của chỉ tiêu này');
    expect(text(dialog)).toContain('Đã có tử số và mẫu số “Số hộ”');
  });

  it('adds the sheet of the next year to the indicator the first one made', async () => {
    const portal = await openPortal('tab=data');
    for (const year of [2024, 2025]) {
      const { dialog } = open(portal, bikes(year));
      const accept = await within(dialog).findByRole('button', { name: 'Dùng tệp này' }, slow);
      expect(text(dialog).includes('Thêm năm 2025 vào chỉ tiêu đã có')).toBe(year === 2025);
      await fireEvent.click(accept);
      await vi.waitFor(() => expect(portal.library.accepted).toHaveLength(year - 2023));
    }
    const rates = portal.library.world?.ownIndicators.filter(({ unit }) => unit === 'share');
    expect(rates?.map(({ periods }) => periods.map(({ year }) => year))).toEqual([[2024, 2025]]);
  });

  it('asks who a row is when its code says one unit and its name another', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(
      portal,
      file('lech.csv', 'Mã xã;Tên xã;Số hộ 2024', '01304;Quảng Lâm;512', '01290;Bảo Lạc;810', '01273;;9'),
    );
    const asked = await within(dialog).findByLabelText(/Dòng 3: “Bảo Lạc”, mã 01290/, {}, slow);
    expect([...asked.querySelectorAll('option')].map(text)).toEqual([
      'chưa chọn',
      'là Xã Bảo Lâm (01290)',
      'là Xã Bảo Lạc (01321)',
      'không lấy dòng này',
    ]);
    await fireEvent.change(asked, { target: { value: 'commune2025:01321' } });
    await vi.waitFor(() => expect(text(dialog)).toContain('3/56 đơn vị đã ghép'));
    await fireEvent.click(await within(dialog).findByRole('button', { name: 'Dùng tệp này' }));
    await vi.waitFor(() => expect(portal.library.decisions).toMatchObject([{ area: 'commune2025:01321' }]));
  });

  it('shows the row that a problem names, though the sheet was folded', async () => {
    const portal = await openPortal('tab=data');
    const { dialog } = open(portal, sheet());
    const [show] = await within(dialog).findAllByRole('button', { name: 'Xem dòng' }, slow);
    if (show === undefined) throw new Error('a row names nobody');
    await fireEvent.click(show);
    const row = await within(dialog).findByRole('row', { name: /99999/ });
    expect(row.closest('details')?.open).toBe(true);
    expect(row.ownerDocument.activeElement).toBe(row);
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
