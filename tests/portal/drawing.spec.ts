import { areaOfKey } from './driver/areasKnown.ts';
import type { Planner } from './driver/Planner.ts';
import { expect, scenario } from './scenario.ts';

const hamlet = 'hamlet:01768-05';
const { area, unit } = areaOfKey(hamlet);
const [longitude = 0, latitude = 0] = area.position ?? [];
const view = `${String(longitude)},${String(latitude)},12`;
const safety = `#v=1&tab=safety&paint=hazard&level=hamlet&year=2024&missing=others&view=${view}`;

/** A square around a hamlet, corner by corner, in pixels from its middle. */
async function drawsAround(planner: Planner, half: number, order = [0, 1, 2, 3]): Promise<void> {
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const;
  const [at] = await planner.map.placesOn(unit);
  const box = await planner.page.locator('[data-map-state]').first().boundingBox();
  if (at == null || box === null) throw new Error('the hamlet is not on the map');
  for (const corner of order) {
    const [x = 0, y = 0] = corners[corner] ?? [];
    await planner.page.mouse.click(box.x + at[0] + x, box.y + at[1] + y);
  }
}

/** Part of the hamlet's land in zones of the highest class, in percent, as its profile prints it. */
async function veryHighShare(planner: Planner): Promise<number> {
  const line = planner.profile.locator('li.part', { hasText: 'Nguy cơ rất cao' });
  if ((await line.count()) === 0) return 0;
  return Number((await line.locator('strong').innerText()).replace(/[^\d,]/g, '').replace(',', '.'));
}

scenario(
  'a planner draws a zone where no file has one: the hamlet in it is in danger, and undo takes it back',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(`${safety}&at=${hamlet}`);
    await expect(planner.profile).toContainText('Nguy cơ thiên tai');
    expect(await veryHighShare(planner)).toBeLessThan(60);
    await planner.follows(safety);
    await planner.presses('Vẽ vùng nguy cơ');
    const bar = page.getByRole('region', { name: 'Đang vẽ vùng nguy cơ' });
    await drawsAround(planner, 120, [0, 1, 3, 2]);
    await bar.getByRole('button', { name: 'Xong' }).click();
    await expect(bar.getByRole('alert')).toContainText('Đường bao tự cắt');
    await bar.getByRole('button', { name: 'Bỏ góc cuối' }).click();
    await bar.getByRole('button', { name: 'Bỏ góc cuối' }).click();
    await drawsAround(planner, 120, [2, 3]);
    await expect(bar).toContainText(/Diện tích \d+,\d\skm²/);
    await page.locator('[data-map-state] canvas').first().press('Enter');
    await bar.getByLabel('Tên').fill('Khe nứt Lũng Lìu');
    await bar.getByLabel('Cấp nguy cơ').selectOption({ label: 'rất cao' });
    expect(await planner.barriers()).toEqual([]);
    await bar.getByRole('button', { name: 'Lưu' }).click();
    await expect(bar).toBeHidden();
    await expect(planner.panel).toContainText('Khe nứt Lũng Lìu');

    const drawnAddress = planner.address;
    await planner.follows(`${new URL(drawnAddress).hash}&at=${hamlet}`);
    await expect.poll(() => veryHighShare(planner)).toBeGreaterThan(90);

    await planner.reloads();
    await expect.poll(() => veryHighShare(planner)).toBeGreaterThan(90);
    await planner.follows(new URL(drawnAddress).hash);
    await planner.opensTab('Dữ liệu');
    await planner.presses('Hoàn tác');
    await planner.follows(`${new URL(drawnAddress).hash}&at=${hamlet}`);
    await expect.poll(() => veryHighShare(planner)).toBeLessThan(60);
  },
);

scenario(
  'a site is put on the map with the keys alone, and hamlets are matched to it',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(safety);
    const places = planner.panel.locator('summary', { hasText: 'Điểm tiếp nhận' });
    await places.click();
    await planner.presses('Vẽ điểm tiếp nhận');
    const bar = page.getByRole('region', { name: 'Đang đặt điểm tiếp nhận' });
    await page.locator('[data-map-state] canvas').first().press(' ');
    await bar.getByLabel('Tên').fill('Bãi Nà Pòng');
    await bar.getByLabel('Sức chứa (hộ)').fill('mười');
    await bar.getByRole('button', { name: 'Lưu' }).click();
    await expect(bar.getByRole('alert')).toContainText('Sức chứa cần là số nguyên');
    await bar.getByLabel('Sức chứa (hộ)').fill('40');
    await bar.getByRole('button', { name: 'Lưu' }).click();
    await expect(bar).toBeHidden();
    await expect(planner.panel).toContainText('Bãi Nà Pòng');
    await planner.switchesTo('EN');
    await planner.presses('Draw a hazard zone');
    await expect(page.getByRole('region', { name: 'Drawing a hazard zone' })).toContainText(
      'Click the map to set each corner.',
    );
    await page.locator('[data-map-state] canvas').first().press('Escape');
    await expect(page.getByRole('region', { name: 'Drawing a hazard zone' })).toBeHidden();
  },
);

scenario('on a telephone the map is free while something is drawn', async ({ planner }) => {
  const { page } = planner;
  await planner.turnsScreenTo(390, 844);
  await planner.opens(safety);
  await planner.presses('Vẽ vùng nguy cơ');
  const bar = page.getByRole('region', { name: 'Đang vẽ vùng nguy cơ' });
  await expect(bar).toBeVisible();
  const map = page.locator('[data-map-state]').first();
  const box = await map.boundingBox();
  const barBox = await bar.boundingBox();
  if (box === null || barBox === null) throw new Error('no map or no bar');
  const [left, right] = [box.x + 40, box.x + box.width - 60];
  const [top, bottom] = [barBox.y + barBox.height + 24, 720];
  // Everywhere between the bar and the lowered panel a finger reaches the map itself.
  const reached = await page.evaluate(
    (spots) => spots.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.tagName),
    [left, (left + right) / 2, right].flatMap((x) =>
      [top, (top + bottom) / 2, bottom].map((y) => [x, y] as const),
    ),
  );
  expect(reached).toEqual(reached.map(() => 'CANVAS'));
  await page.mouse.click(left, top);
  await page.mouse.click(right, top);
  await page.mouse.click(right, bottom);
  await expect(bar).toContainText(/Diện tích/);
  await bar.getByRole('button', { name: 'Xong' }).click();
  await expect(bar.getByLabel('Cấp nguy cơ')).toBeVisible();
  await bar.getByRole('button', { name: 'Hủy' }).click();
  await expect(bar).toBeHidden();
});
