// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import PovertyDialog from '../../src/ui/poverty/PovertyDialog.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
const slow = { timeout: 5000 };

async function open(...lines: readonly string[]) {
  const portal = await openPortal('tab=data');
  const onclose = vi.fn();
  const dialog = draw(portal, PovertyDialog, { onclose });
  await give(dialog, 'ho.csv', lines);
  return { portal, dialog, onclose };
}

async function give(dialog: HTMLElement, name: string, lines: readonly string[]): Promise<void> {
  const input = dialog.querySelector('input[type=file]');
  if (input === null) throw new Error('there is a file chooser');
  await fireEvent.change(input, { target: { files: [new File([lines.join('\n')], name)] } });
}

const rows = [
  'Chủ hộ;Xóm;Điện;Nước;Nhà;Trường',
  'A;Nà Bon;1;1;0;0',
  'B;Nà Bon;1;;0;0',
  'C;Khau Sáng;0;0;0;0',
  'D;Khau Sáng;1;1;1;1',
  'E;Nà Bon;0;1;0;0',
];

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('counted poverty', () => {
  it('is said in one sentence, with who is left out, and nothing of the table is taken in', async () => {
    const { portal, dialog } = await open(...rows);
    await within(dialog).findByText(/nghèo đa chiều; mỗi hộ/, {}, slow);
    expect(text(dialog)).toContain(
      '50,0 % số hộ nghèo đa chiều; mỗi hộ nghèo thiếu trung bình 75 % số chiều; M0 = 0,375.',
    );
    expect(text(dialog)).toContain('Tính trên 4/5 dòng của bảng. 1 dòng để ngoài vì thiếu câu trả lời');
    expect(text(dialog)).toContain('Nước: 1');
    expect(text(dialog)).toContain('Dòng trong tệp: 3.');
    expect(portal.library.accepted).toEqual([]);
  });

  it('follows the cut-off, the weights and the groups at once', async () => {
    const { dialog } = await open(...rows);
    const slider = await within(dialog).findByRole('slider', {}, slow);
    await fireEvent.input(slider, { target: { value: '2' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('Nghèo khi thiếu hụt từ 2 trên 4 chiều');
    expect(text(dialog)).toContain('50,0 % số hộ nghèo đa chiều');
    const groups = within(dialog).getByRole('region', { name: 'Theo “Xóm”' });
    const named = () => within(groups).getAllByRole('rowheader').map(text);
    expect(named()).toEqual(['Khau Sáng', 'Nà Bon']);
    await fireEvent.click(within(groups).getByRole('button', { name: /^Đóng góp/ }));
    expect(named()).toEqual(['Nà Bon', 'Khau Sáng']);
    await fireEvent.change(within(dialog).getByLabelText('Trọng số: Nhà'), { target: { value: '3' } });
    expect(text(dialog)).toContain('Nghèo khi thiếu hụt từ 50 % tổng trọng số');
    // A lacks 2 of 6 parts of the weight now.
    expect(text(dialog)).toContain('25,0 % số hộ nghèo đa chiều');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Cho trọng số bằng nhau' }));
    expect(text(dialog)).toContain('50,0 % số hộ nghèo đa chiều');
  });

  it('asks what a blank beside marks means, and counts nothing before the answer', async () => {
    const { dialog } = await open('Chủ hộ;Điện;Nước', 'A;x;x', 'B;;x', 'C;x;', 'D;;');
    await within(dialog).findByText(/^Cột chỉ có dấu x và ô trống: Điện; Nước/, {}, slow);
    expect(text(dialog)).not.toContain('số hộ nghèo đa chiều');
    await fireEvent.click(within(dialog).getByLabelText('chưa có câu trả lời: dòng đó để ngoài'));
    expect(text(dialog)).toContain('Tính trên 1/4 dòng');
    await fireEvent.click(within(dialog).getByLabelText('không thiếu hụt'));
    expect(text(dialog)).toContain('75,0 % số hộ nghèo đa chiều');
  });

  it('says in file, row and reason what cannot be counted, and takes another table at once', async () => {
    const { dialog } = await open('Xã;Số hộ', 'A;120', 'B;340');
    const refused = await within(dialog).findByRole('alert', {}, slow);
    expect(text(refused)).toContain('Tệp ho.csv không có cột thiếu hụt nào');
    await give(dialog, 'trong.csv', ['']);
    await within(dialog).findByText(/Tệp trong\.csv trống/, {}, slow);
    const many = Array.from({ length: 20 }, (_, at) => `H${String(at)};${String(at % 2)}`);
    await give(dialog, 'sai.csv', ['Chủ hộ;Điện', ...many, 'Z;2']);
    await within(dialog).findByText(/Tệp sai\.csv, dòng 22, cột “Điện”: “2” không phải 0 hay 1/, {}, slow);
    expect(text(dialog)).toContain('Tính trên 20/21 dòng');
  });
});
