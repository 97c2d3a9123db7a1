// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { openPortal } from '../openPortal.ts';
import { openImport, squares } from './openImport.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
const slow = { timeout: 5000 };

const zones = () =>
  squares(
    'vung-sat-lo.geojson',
    { ten: 'Lũng Rì', nguy_co: 'Rất cao' },
    { ten: 'Nà Pá', nguy_co: 'Cao' },
    { ten: 'Bó Mu', nguy_co: 'Cao' },
    { ten: 'Cốc Lại', nguy_co: 'đặc biệt' },
  );

async function open(file: File) {
  const portal = await openPortal('tab=data');
  const { dialog, onclose } = openImport(portal, file);
  const section = await within(dialog).findByRole('region', { name: 'Nguy cơ và cấp của các vùng' }, slow);
  const choose = (label: RegExp | string, value: string) =>
    fireEvent.change(within(section).getByLabelText(label), { target: { value } });
  return { portal, dialog, onclose, section, choose };
}

describe('what the zones of a file mean', () => {
  it('is proposed value by value, and an odd one is corrected before the layer is taken', async () => {
    const { portal, dialog, onclose, section, choose } = await open(zones());
    expect(within(section).getByLabelText<HTMLSelectElement>('Nguy cơ').value).toBe('landslide');
    expect(within(section).getByLabelText<HTMLSelectElement>(/^Cao/).value).toBe('high');
    expect(text(section)).toContain('Cao 2 vùng');
    expect(text(section)).toContain('1 trong 4 vùng chưa có cấp');
    expect(text(dialog)).toContain('3/4 vùng có cấp');
    await choose(/^đặc biệt/, 'very-high');
    await vi.waitFor(() => expect(text(dialog)).toContain('4/4 vùng có cấp'));
    expect(text(section)).not.toContain('chưa có cấp');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Dùng lớp này' }));
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(portal.library.layers[0]?.hazard).toEqual({
      kind: 'landslide',
      field: 'nguy_co',
      classes: ['very-high', 'high', 'high', 'very-high'],
      coverage: 'zones',
    });
  });

  it('is said to be no use for exposure without a property of classes, and the layer can still be taken', async () => {
    const { portal, dialog, section, choose } = await open(zones());
    await choose('Thuộc tính ghi cấp nguy cơ', '-1');
    await vi.waitFor(() => expect(text(section)).toContain('Chỉ vẽ trên bản đồ'));
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Dùng lớp này' }));
    await vi.waitFor(() => expect(portal.library.layers).toHaveLength(1));
    expect(portal.library.layers[0]).toMatchObject({ role: 'hazard' });
    expect(portal.library.layers[0]).not.toHaveProperty('hazard');
  });

  it('warns before all land outside the zones is called free, and holds that back while a zone is open', async () => {
    const { dialog, section, choose } = await open(zones());
    await fireEvent.click(within(section).getByLabelText(/^toàn tỉnh/));
    await vi.waitFor(() => expect(text(section)).toContain('Chưa áp dụng khi còn vùng chưa có cấp'));
    expect(text(dialog)).toContain('1 vùng chưa có cấp, nên chưa thể coi ngoài vùng là không có nguy cơ');
    await choose(/^đặc biệt/, 'none');
    await vi.waitFor(() => expect(text(dialog)).toContain('1 vùng được chọn là không phải cấp nguy cơ'));
    expect(text(section)).toContain('Chỉ chọn khi toàn tỉnh đã được khảo sát');
  });

  it('never takes a scale of five for the four classes', async () => {
    const file = squares('sat-lo.geojson', ...[1, 2, 3, 4, 5].map((cap) => ({ cap })));
    const { dialog, section } = await open(file);
    expect(text(dialog)).toContain('thang năm bậc');
    const values = within(section).getByRole('list', { name: 'Cấp của từng giá trị' });
    const chosen = within(values)
      .getAllByRole<HTMLSelectElement>('combobox')
      .map(({ value }) => value);
    expect(chosen).toEqual(['', '', '', '', '']);
  });
});
