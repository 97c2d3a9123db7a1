import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { dbfOf, shpOf } from '../data/shapefileBytes.ts';
import { areaNamed } from './driver/areasKnown.ts';
import { awkwardBook } from './files/awkwardBook.ts';
import { expect, scenario } from './scenario.ts';

scenario('the workbook of an office: another sheet is chosen, and it is understood', async ({ planner }) => {
  await planner.opens();
  await planner.files.drops(awkwardBook());
  await planner.files.dialogue.getByLabel('Trang tính').selectOption({ index: 1 });
  await expect(planner.files.dialogue).toContainText('3/56 đơn vị đã ghép');
  const report = await planner.files.report();
  expect(report).toContain('Hộ nghèo – Số hộ');
  expect(report).toContain('Hộ nghèo – Tỉ lệ hộ nghèo');
  expect(report).toContain('tiêu đề cột');
  await planner.files.accepts();
  await planner.map.settles();
  await planner.opensTable();
  const rows = await planner.table.whole();
  const own = rows.find(({ key }) => key === 'commune2025:01324');
  expect(Object.values(own?.cells ?? {})).toContain('812');
});

scenario('header lines and roles that were proposed wrongly are corrected', async ({ planner }) => {
  await planner.opens();
  const content = 'Biểu;1\nTên;Hộ 2024\nXã Cốc Pàng;812\nXã Cô Ba;640\n';
  await planner.files.drops({ name: 'sua.csv', content });
  const { dialogue } = planner.files;
  await expect(dialogue.getByRole('alert')).toContainText('không có dòng tên cột');
  const say = async (which: string, line: string) => {
    await dialogue.getByLabel(which).fill(line);
    await dialogue.getByLabel(which).blur();
  };
  await say('đến dòng', '2');
  await expect(dialogue).toContainText('1 – Hộ 2024');
  await say('từ dòng', '2');
  await expect(dialogue).toContainText('2/56 đơn vị đã ghép');
  await dialogue.getByLabel('Cột “Hộ 2024” là').selectOption('text');
  await expect(dialogue).toContainText('không có cột số nào');
});

/** A square kilometre around the seat of Cốc Pàng in metres of the province's own zone (EPSG:9210). */
const around = [
  [481_300, 2_547_700],
  [481_300, 2_548_700],
  [482_300, 2_548_700],
  [482_300, 2_547_700],
  [481_300, 2_547_700],
] as const;

scenario(
  'a shapefile in metres that names no system is placed where the planner confirms',
  async ({ planner }) => {
    await planner.opens();
    const zip = zipSync({
      'xa.shp': shpOf([around]),
      'xa.dbf': dbfOf('TEN', [new TextEncoder().encode('Xã Cốc Pàng')]),
      'xa.cpg': new TextEncoder().encode('UTF-8'),
    });
    await planner.files.drops({ name: 'xa.zip', content: Buffer.from(zip) });
    const { dialogue } = planner.files;
    const candidates = dialogue.getByRole('button', { name: /^Đúng, dùng hệ này/ });
    await expect(candidates.first()).toHaveAccessibleName(/105°45′/);
    expect(await dialogue.getByRole('img', { name: /^Xem trước/ }).count()).toBeGreaterThan(1);
    await expect(dialogue.getByRole('button', { name: /^Dùng/ })).toBeDisabled();
    await candidates.first().click();
    await expect(dialogue).toContainText('1/56 đơn vị đã ghép');
    await planner.files.accepts();
    await planner.map.settles();
    const { unit } = areaNamed('Xã Cốc Pàng', 'commune2025');
    expect((await planner.map.paints([unit]))[0]?.colour).toMatch(/^#/);
  },
);

scenario(
  'a name that two places bear is asked, answered, and remembered for the next file',
  async ({ planner }) => {
    await planner.opens('#v=1&map=2021');
    const sheet = (value: number) =>
      `Tên xã;Số hộ\nXã Cần Nông;${String(value)}\nXã Thái Sơn;20\nXã Vĩnh Quang;30\n`;
    await planner.files.drops({ name: 'mot.csv', content: sheet(10) });
    const { dialogue } = planner.files;
    const asked = dialogue.getByLabel(/“Xã Vĩnh Quang”/);
    await asked.selectOption({ index: 1 });
    await expect(asked).toHaveCount(0);
    await expect(dialogue).toContainText('3/161 đơn vị đã ghép');
    await planner.files.accepts();
    await planner.files.drops({ name: 'hai.csv', content: sheet(11) });
    await expect(dialogue).toContainText('3/161 đơn vị đã ghép');
    await expect(asked).toHaveCount(0);
  },
);

scenario('the problems of a file are saved as a sheet to send back', async ({ planner, page }) => {
  await planner.opens();
  await planner.files.drops({
    name: 'le.csv',
    content: 'Mã xã;Số hộ 2024\n01324;61\n01327;mất sổ\n01273;5\n',
  });
  const saved = page.waitForEvent('download');
  await planner.files.dialogue.getByRole('button', { name: 'Lưu bảng lỗi' }).click();
  const path = await (await saved).path();
  const texts = Object.values(unzipSync(new Uint8Array(readFileSync(path)))).map((part) =>
    new TextDecoder().decode(part),
  );
  expect(texts.join('')).toContain('mất sổ');
});
