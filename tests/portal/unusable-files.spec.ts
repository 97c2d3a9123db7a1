import { unusable } from './files/unusable.ts';
import { expect, scenario } from './scenario.ts';

scenario(
  'a file that cannot be used is answered in one sentence, and the screen stays as it was',
  async ({ planner }) => {
    await planner.opens('#v=1&tab=explore&ind=poor-rate&year=2024');
    const [legend, address] = [await planner.readsLegend(), planner.address];
    const painted = await planner.map.paints([1, 20, 50]);
    for (const { what, file, reason } of unusable) {
      await planner.files.drops(file);
      const answer = planner.files.dialogue.getByRole('alert');
      await expect(answer, what).toContainText(`ệp ${file.name}`);
      await expect(answer, what).toContainText(reason);
      await expect(answer, what).toContainText('Những gì đang hiện trên màn hình vẫn giữ nguyên.');
      await expect(planner.files.dialogue.getByRole('button', { name: /^Dùng/ }), what).toHaveCount(0);
      await planner.files.closes();
      expect(await planner.readsLegend(), what).toEqual(legend);
      expect(planner.address, what).toBe(address);
    }
    expect(await planner.map.paints([1, 20, 50])).toEqual(painted);
  },
);

scenario('after a file that cannot be used another one can be chosen at once', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops({ name: 'trong.csv', content: '' });
  await planner.files.chooses({ name: 'ho.csv', content: 'Mã xã;Số hộ 2024\n01324;812\n01327;640\n' });
  expect(await planner.files.report()).toContain('2/56 đơn vị đã ghép');
});

scenario(
  'a cell that is no number is named by row and column and never taken for zero',
  async ({ planner }) => {
    await planner.opens();
    const sheet = 'Mã xã;Tỉ lệ hộ nghèo 2024 (%)\n01324;61,5\n01327;mất sổ\n01273;2,5\n';
    await planner.files.drops({ name: 'le.csv', content: sheet });
    expect(await planner.files.report()).toContain(
      'Tệp le.csv, dòng 3, cột “Tỉ lệ hộ nghèo 2024 (%)”: “mất sổ”',
    );
    await planner.files.accepts();
    await planner.map.settles();
    await planner.opensTable();
    const row = (await planner.table.whole()).find(({ key }) => key === 'commune2025:01327');
    expect(row?.cells['Hộ nghèo']).toBe('không đọc được');
    expect(row?.swatches['Hộ nghèo']).toBe('no-data');
  },
);
