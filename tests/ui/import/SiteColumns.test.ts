// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { openPortal } from '../openPortal.ts';
import { openImport, squares } from './openImport.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
const slow = { timeout: 5000 };

const sites = () =>
  squares(
    'diem-tai-dinh-cu.geojson',
    { ten: 'Nà Lủng', quy_mo: 40, suc_chua: '60', chi_phi: '450' },
    { ten: 'Bó Mu', quy_mo: 25, suc_chua: '-3', chi_phi: '500' },
  );

async function open() {
  const portal = await openPortal('tab=data');
  const { dialog, onclose } = openImport(portal, sites());
  const name = 'Điểm tiếp nhận: cột nào là gì';
  const section = await within(dialog).findByRole('region', { name }, slow);
  const choose = (label: string, value: string) =>
    fireEvent.change(within(section).getByLabelText(label), { target: { value } });
  return { portal, dialog, onclose, section, choose };
}

describe('what the sites of a file say', () => {
  it('is proposed, asked for and corrected, and then kept', async () => {
    const { portal, dialog, onclose, section, choose } = await open();
    expect(text(section)).toContain('1/2 điểm: 60 hộ');
    expect(text(dialog)).toContain('hình số 2, “Bó Mu”, cột “suc_chua”: “-3” là số âm');
    expect(text(section)).toContain('Chưa chọn đơn vị tiền: chi phí để trống');
    await choose('Chi phí ghi bằng', 'million');
    await vi.waitFor(() => expect(text(section)).toContain('450 triệu đồng đến 500 triệu đồng'));
    await choose('Sức chứa (hộ)', '1');
    await vi.waitFor(() => expect(text(section)).toContain('2/2 điểm: 25 hộ đến 40 hộ'));
    expect(text(dialog)).toContain('2/2 điểm có sức chứa');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Dùng lớp này' }));
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(portal.library.layers[0]).toMatchObject({
      role: 'sites',
      sites: [
        { id: 'sites-diem-tai-dinh-cu-1', name: 'Nà Lủng', capacity: 40, costPerHousehold: 450 },
        { id: 'sites-diem-tai-dinh-cu-2', name: 'Bó Mu', capacity: 25, costPerHousehold: 500 },
      ],
    });
  });

  it('is missing where the planner says that no column holds it', async () => {
    const { dialog, section, choose } = await open();
    await choose('Sức chứa (hộ)', '-1');
    await vi.waitFor(() => expect(text(dialog)).toContain('chưa biết cột nào ghi sức chứa'));
    expect(text(section)).toContain('chưa có số');
  });
});
