import { readFile } from 'node:fs/promises';
import { expect, scenario } from './scenario.ts';

const address =
  '#v=1&tab=priority&paint=score&map=2021&year=2024&missing=others&fund=1&money=200000&price=poor-households:45,unhardened-road-km:900';
const finding = /^\d+ [^:]+ trong 200\stỷ đồng: tới [\d.]+\shộ nghèo/;

scenario(
  'a budget is set, a commune locked in, who leaves and why is read, and the link carries it all',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens('#v=1&tab=priority&paint=score&map=2021&year=2024&missing=others');
    await planner.panel.getByRole('button', { name: 'Chọn trong ngân sách…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await expect(dialog).toContainText('Điền ít nhất một đơn giá');
    await dialog.getByLabel('Mỗi hộ nghèo', { exact: true }).fill('45');
    await planner.pressesKey('Enter');
    await dialog.getByLabel('Mỗi km đường chưa cứng hóa').fill('900');
    await planner.pressesKey('Enter');
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(finding, { timeout: 30_000 });
    await expect(dialog).toContainText('Đã chứng minh');
    await expect(dialog).toContainText(/Thêm 10\stỷ đồng/);
    const chosen = dialog.getByRole('list', { name: /^Được chọn/ });
    const before = await chosen.getByRole('listitem').locator('.name').allInnerTexts();

    await dialog.getByText(/^Không được chọn/).click();
    const out = dialog.getByRole('list', { name: /^Không được chọn/ });
    const first = out.getByRole('listitem').filter({ hasText: 'đang được chọn thay' }).first();
    const reason = await first.locator('p').innerText();
    const [, own = '', others = ''] =
      /ở đây tới ([\d.]+)\shộ nghèo; .+ đang được chọn thay, tới ([\d.]+)\shộ nghèo/.exec(reason) ?? [];
    const numberOf = (text: string) => Number(text.replaceAll('.', ''));
    expect(numberOf(own)).toBeGreaterThan(0);
    expect(numberOf(others)).toBeGreaterThanOrEqual(numberOf(own));
    const name = await first.locator('.name').innerText();
    await first.getByRole('button', { name: /^Khóa vào/ }).click();
    await expect(chosen).toContainText(name, { timeout: 30_000 });
    await expect(chosen.getByRole('listitem').filter({ hasText: name })).toContainText(
      'Khóa vào theo lựa chọn',
    );
    const after = await chosen.getByRole('listitem').locator('.name').allInnerTexts();
    expect(before.filter((each) => !after.includes(each)).length).toBeGreaterThan(0);
    expect(page.url()).toContain('fund-in=');

    const other = await planner.anotherTab();
    await other.opens(page.url().slice(page.url().indexOf('#')));
    const again = other.page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await expect(again.getByRole('list', { name: /^Được chọn/ })).toContainText(name, { timeout: 30_000 });
  },
);

scenario(
  'the list is saved whole, with why and the mark of a sample, and read in English',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(address);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status').locator('.first')).toHaveText(finding, { timeout: 30_000 });
    await expect(dialog).toContainText('Luôn được chọn', { timeout: 60_000 });
    await expect(dialog).toContainText('Mức tới được theo ngân sách');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toContain('Kết quả;Đơn vị;Mã;Huyện cũ');
    expect(lines.filter((line) => line.includes('SỐ LIỆU MẪU'))).toHaveLength(161);
    expect(lines.at(-2)).toContain('price=poor-households');
    expect(await planner.barriers()).toEqual([]);

    await planner.opens(`${address}&lang=en`);
    const english = page.getByRole('dialog', { name: 'Choose within a budget' });
    await expect(english.getByRole('status').locator('.first')).toHaveText(
      /within 200\sbillion VND: reaching [\d,]+\spoor households/,
      { timeout: 30_000 },
    );
  },
);

scenario(
  'conditions that cannot hold together are named, and a choice is kept to compare with',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(address.replace('money=200000', 'money=20000'));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status').locator('.first')).toHaveText(/trong 20\stỷ đồng/, {
      timeout: 30_000,
    });
    await dialog.getByRole('button', { name: 'Giữ cách chọn này để so' }).click();
    await dialog.getByLabel('Ngân sách (tỷ đồng)').fill('40');
    await planner.pressesKey('Enter');
    await expect(dialog.getByRole('table').filter({ hasText: 'Đã giữ' })).toContainText(/40\stỷ đồng/, {
      timeout: 30_000,
    });
    await expect(dialog.getByLabel('Ai vào, ai ra so với cách đã giữ, và vì sao')).toContainText(
      /Vào: Xã [^.]+\. Tới [\d.]+\shộ nghèo/,
    );
    await dialog.getByLabel('Mỗi huyện cũ ít nhất').fill('8');
    await planner.pressesKey('Enter');
    await expect(dialog).toContainText('Không có cách chọn nào', { timeout: 30_000 });
    await expect(dialog.getByRole('status')).toContainText('ít nhất 8 nơi');
    const compared = dialog.getByRole('table').filter({ hasText: 'Đã giữ' });
    await expect(compared).toContainText('không cách nào giữ đủ điều kiện');
    await expect(compared).toContainText(/20\stỷ đồng/);
  },
);

scenario('on a phone the finding stands first and nothing runs off the side', async ({ planner }) => {
  const { page } = planner;
  await page.setViewportSize({ width: 390, height: 844 });
  await planner.opens(address);
  const dialog = page.getByRole('dialog');
  const told = dialog.getByRole('status').locator('.first');
  await expect(told).toHaveText(finding, { timeout: 30_000 });
  await expect(told).toBeInViewport();
  const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

scenario(
  'money is meant for households out of danger, and for hamlets that leave the list, each at its own price',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens('#v=1&tab=priority&paint=score&map=2021&year=2024&missing=others&fund=1&goal=');
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    await dialog.getByLabel('Mỗi hộ trong vùng nguy cơ cao, rất cao').fill('250');
    await planner.pressesKey('Enter');
    await dialog.getByLabel('Hộ ra khỏi vùng nguy cơ cao').fill('100');
    await planner.pressesKey('Enter');
    const told = dialog.getByRole('status').locator('.first');
    await expect(told).toHaveText(/trong 200\stỷ đồng: tới [\d.]+\shộ ra khỏi vùng nguy cơ cao/, {
      timeout: 60_000,
    });
    const [, households = ''] = /tới ([\d.]+)/.exec(await told.innerText()) ?? [];
    const reached = Number(households.replaceAll('.', ''));
    expect(reached).toBeGreaterThan(0);
    expect(reached * 250).toBeLessThanOrEqual(200_000);
    await expect(dialog.getByText('SỐ LIỆU MẪU').first()).toBeVisible();
    // Where zones were not looked for on enough land there is no figure, and no such place is chosen.
    await expect(dialog).toContainText('Thiếu số liệu, chưa chọn được');

    // An emptied field does not count any more.
    await dialog.getByLabel('Mỗi hộ trong vùng nguy cơ cao, rất cao').fill('');
    await planner.pressesKey('Enter');
    await dialog.getByLabel('Mỗi hộ nghèo để xóm ra khỏi diện đặc biệt khó khăn').fill('60');
    await planner.pressesKey('Enter');
    await dialog.getByLabel('Hộ ra khỏi vùng nguy cơ cao').fill('');
    await planner.pressesKey('Enter');
    await dialog.getByLabel('Xóm ra khỏi diện đặc biệt khó khăn', { exact: true }).fill('100');
    await planner.pressesKey('Enter');
    await expect(told).toHaveText(/đồng: tới [\d.]+\sxóm ra khỏi diện đặc biệt khó khăn/, {
      timeout: 60_000,
    });
    await expect(dialog.getByRole('list', { name: /^Được chọn/ })).toContainText(
      /Tới \d+\sxóm ra khỏi diện đặc biệt khó khăn/,
    );
    expect(planner.address).toContain('leaving-by-poor-rate:60');
    expect(planner.address).toContain('leaving-hamlets:100');
  },
);

scenario(
  'a group of communes of the planner is to have two of its places, also after the merger',
  async ({ planner }) => {
    const { page } = planner;
    await planner.opens(
      '#v=1&tab=priority&paint=score&map=2025&year=2025&missing=others&fund=1&money=200000&price=poor-households:45',
    );
    const dialog = page.getByRole('dialog', { name: 'Chọn trong ngân sách' });
    const out = dialog.getByRole('list', { name: /^Không được chọn/ });
    await dialog.getByText(/^Không được chọn/).click({ timeout: 60_000 });
    const names = await out.getByRole('listitem').locator('.name').allInnerTexts();
    const two = names.slice(-2);
    await dialog.getByLabel('Tên nhóm mới').fill('Vùng xa');
    await planner.pressesKey('Enter');
    for (const label of two) await dialog.getByLabel('Thêm nơi vào Vùng xa').selectOption({ label });
    await dialog.getByLabel('Vùng xa: ít nhất').fill('2');
    await planner.pressesKey('Enter');
    const chosen = dialog.getByRole('list', { name: /^Được chọn/ });
    for (const name of two)
      await expect(chosen.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
        'Vào để giữ điều kiện: Vùng xa: ít nhất 2 nơi',
        { timeout: 60_000 },
      );
    expect(planner.address).toContain('fund-groups=');
    await dialog.getByRole('button', { name: 'Bỏ nhóm Vùng xa' }).click();
    await expect(chosen).not.toContainText('Vùng xa', { timeout: 60_000 });
    expect(planner.address).not.toContain('fund-groups=');
  },
);
