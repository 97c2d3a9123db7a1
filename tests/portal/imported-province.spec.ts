import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importProgram } from '../../geodata/install/importProgram.ts';
import { runProgram } from '../../geodata/install/runProgram.ts';
import { collection, madeCommunes } from '../geodata/install/madeProvince.ts';
import { madeUnits } from '../geodata/install/madeSource.ts';
import { serveDist } from './browser/serveDist.ts';
import { expect, scenario } from './scenario.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
let root = '';
const servers: Server[] = [];

/** Imports a file into data of its own, builds the portal on them, and serves it; nothing of the working tree is touched. */
async function portalOf(port: number, name: string, text: string, args: readonly string[]): Promise<void> {
  const file = join(root, `${name}.geojson`);
  const [data, dist] = [join(root, `${name}-data/`), join(root, `${name}-dist`)];
  writeFileSync(file, text);
  const { error } = await runProgram([file, ...args], (rest, words, language) =>
    importProgram(rest, words, language, data),
  );
  if (error !== '') throw new Error(error);
  execFileSync('npx', ['vite', 'build', '--outDir', dist, '--logLevel', 'error'], {
    cwd: top,
    env: { ...process.env, TRONG_DIEM_GEODATA: data },
  });
  const server = serveDist(dist, '/');
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, resolve));
}

scenario.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trong-diem-imported-'));
});
scenario.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true, force: true });
});

scenario.describe('the communes of another province', () => {
  const address = 'http://localhost:4181/';
  scenario.use({ baseURL: address });
  scenario.beforeAll(async () => {
    await portalOf(4181, 'lang-son', collection(madeCommunes()), [
      ...['--province', 'Lạng Sơn', '--code', '20'],
    ]);
  });

  scenario('make a portal of their own: title, sentence, map, list', async ({ planner }) => {
    await planner.opens(address);
    await expect(planner.page).toHaveTitle('Trọng Điểm Lạng Sơn: nơi cần đầu tư trước');
    await expect(planner.panel).toContainText('12 xã, phường của Lạng Sơn có 52.500 người');
    await expect(planner.page.getByRole('main')).toHaveAttribute('aria-label', 'Bản đồ tỉnh Lạng Sơn');
    const { title, rows } = await planner.readsLegend();
    expect(title).toBe('Mật độ');
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(12);
    const painted = await planner.map.paints(Array.from({ length: 12 }, (_, unit) => unit));
    expect(new Set(painted.map(({ colour }) => colour)).size).toBeGreaterThan(2);
    await planner.opensTable();
    await expect(planner.table.grid).toContainText('Đông Kinh');
    expect(await planner.sampleMarks()).toEqual([]);
    await expect(planner.page.locator('body')).not.toContainText('Cao Bằng');
  });

  scenario('show no switch, level or report that they do not have', async ({ planner }) => {
    await planner.opens(`${address}#tab=explore`);
    await expect(planner.page.getByRole('radio', { name: 'Trước 1-7-2025' })).toHaveCount(0);
    await expect(planner.panel.getByRole('radio', { name: 'Xóm' })).toHaveCount(0);
    await expect(planner.page.getByRole('region', { name: 'Chú giải' })).toContainText(
      'Ranh giới thật: lang-son.geojson',
    );
    await planner.choosesIndicator('Diện tích tự nhiên');
    await expect(planner.panel).toContainText('Diện tích tính từ ranh giới trong tệp của tỉnh');
    await planner.opensTab('Dữ liệu');
    await expect(planner.panel).toContainText('lấy từ tệp lang-son.geojson');
    await expect(planner.panel).not.toContainText('Nghị quyết');
    await planner.opensTab('Khó khăn');
    await expect(planner.finding).not.toBeEmpty();
    await planner.opensTab('Ưu tiên');
    await expect(planner.panel).not.toBeEmpty();
  });

  scenario('are found by name, and have a profile', async ({ planner }) => {
    await planner.opens(address);
    await expect(planner.page.getByPlaceholder('Tìm xã, phường')).toBeVisible();
    expect(await planner.searches('ky lua')).toHaveLength(1);
    await planner.choosesResult('Kỳ Lừa');
    await expect(planner.profileName).toHaveText('Phường Kỳ Lừa');
    await expect(planner.profile).toContainText('5.250');
    await expect(planner.profile).not.toContainText('SỐ LIỆU MẪU');
    await expect(planner.profile.getByRole('button', { name: 'Xem các xóm trên bản đồ' })).toHaveCount(0);
  });

  scenario('say that nobody can be judged to be in danger without hamlets', async ({ planner }) => {
    await planner.opens(`${address}#tab=explore`);
    await planner.opensTab('An toàn');
    await expect(planner.panel).toContainText('chưa có ranh giới xóm');
    const { rows } = await planner.readsLegend();
    expect(rows.slice(0, -1).every(({ count }) => count === '0')).toBe(true);
    expect(rows.at(-1)?.label).toBe('Chưa có bản đồ nguy cơ');
    await expect(planner.page.getByRole('alert')).toHaveCount(0);
  });

  scenario('answer a link to a level they do not have with a word', async ({ planner }) => {
    await planner.opens(`${address}#tab=explore&level=hamlet&map=2021`);
    await expect(planner.remarks).toContainText('level');
    await expect(planner.page.getByRole('region', { name: 'Chú giải' })).toContainText('Mật độ');
  });
});

scenario.describe('real boundaries of the 56 units', () => {
  const address = 'http://localhost:4182/';
  scenario.use({ baseURL: address });
  scenario.beforeAll(async () => {
    const features = madeUnits().map(({ code, name, geometry }) => {
      return { type: 'Feature', properties: { code, name }, geometry };
    });
    await portalOf(4182, 'cao-bang', collection(features), ['--edition', '2025-07-01']);
  });

  scenario('are told where they are drawn, and the schematic ones where those are', async ({ planner }) => {
    const legend = planner.page.getByRole('region', { name: 'Chú giải' });
    await planner.opens(`${address}#tab=explore`);
    await expect(legend).toContainText('Ranh giới thật: cao-bang.geojson');
    await planner.switchesTo('Trước 1-7-2025');
    await expect(legend).toContainText('Ranh giới sơ đồ');
    await planner.opensTab('Dữ liệu');
    await expect(planner.panel).toContainText('Bản ngày 1/7/2025');
    await expect(planner.panel).toContainText('vẫn là sơ đồ');
  });
});
