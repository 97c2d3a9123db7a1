import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, scenario } from './scenario.ts';

/** Every space alike, as paper and page break lines at other places; a unit stands apart from its figure on the page, so that it can be small. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll(' %', '%').trim();

async function pagesOf(content: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(content)));
  return text.map(plain);
}

/** Each of the texts stands in the whole, and none before the one that it follows. */
function expectInOrder(whole: string, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts.map(plain)) {
    const at = whole.indexOf(text, from);
    expect(at, `“${text}” after “${whole.slice(Math.max(0, from - 60), from)}”`).toBeGreaterThanOrEqual(0);
    from = at + text.length;
  }
}

const ranked = '#v=1&tab=priority&paint=score&year=2024&missing=others&at=commune2025:01318';

const words = {
  vi: {
    ...{ save: 'Lưu hồ sơ', dialog: 'Xuất', make: 'Tạo tệp', name: 'ho-so-xa-yen-tho.pdf' },
    ...{ figures: 'Số liệu chính', flag: 'Xét theo quy định', drivers: 'Điểm ưu tiên', trend: 'Diễn biến' },
    ...{ hamlets: 'Xóm, tổ dân phố', hazard: 'Nguy cơ thiên tai', missing: 'Còn thiếu' },
    ...{ sources: 'Nguồn số liệu', sample: 'SỐ LIỆU MẪU', vintage: 'Xã, từ 1-7-2025 · mã 01318' },
    ...{ exposed: /(\d+|Không xóm nào) trong \d+ xóm/, unknown: 'chưa có bản đồ đủ để biết' },
  },
  en: {
    ...{ save: 'Save the profile', dialog: 'Export', make: 'Make the file' },
    ...{ name: 'profile-of-yen-tho-commune.pdf' },
    ...{ figures: 'Key figures', flag: 'Judged by law', drivers: 'Priority score', trend: 'Over time' },
    ...{ hamlets: 'Hamlets', hazard: 'Natural hazard', missing: 'What is missing' },
    ...{ sources: 'Sources', sample: 'SAMPLE DATA', vintage: 'Commune, from 1 July 2025 · code 01318' },
    ...{ exposed: /(\d+|None) of \d+ hamlets/, unknown: 'not mapped enough to know' },
  },
} as const;

for (const language of ['vi', 'en'] as const)
  scenario(
    `a profile is taken along as two pages that say what the page says (${language})`,
    async ({ planner }) => {
      const said = words[language];
      await planner.opens(`${ranked}&lang=${language}`);
      await expect(planner.profileName).toContainText('Yên Thổ');
      const { reading } = planner;
      const figures = await reading.figures(said.figures);
      expect(figures.length).toBeGreaterThan(8);
      const [rank = '', sure = ''] = await reading.ranks(said.drivers);
      const [interval = ''] = sure.split('.');
      const criteria = await reading.criteria(said.flag);
      expect(criteria.length).toBeGreaterThan(6);

      await planner.presses(said.save);
      planner.saving.speaks(said.dialog, said.make);
      const saved = await planner.saving.makes();
      expect(saved.name).toBe(said.name);
      const pages = await pagesOf(saved.content);
      expect(pages).toHaveLength(2);
      const [first = '', second = ''] = pages;

      expect(first).toContain(said.vintage);
      expectInOrder(first, [
        said.figures,
        ...figures.flat(),
        said.trend,
        (await reading.trend(said.trend)).split('. ')[0] ?? '',
        await reading.hamlets(said.hamlets),
      ]);
      expectInOrder(second, [
        said.flag,
        await reading.verdict(said.flag),
        ...criteria.flat(),
        said.drivers,
        rank,
        interval,
        said.hazard,
        said.missing,
        said.sources,
      ]);
      expect(second).toMatch(said.exposed);
      expect(second).toContain(said.unknown);
      for (const page of pages) expect(page).toContain(said.sample);
      expect(second).toContain('33/2020/QĐ-TTg');
      expect(await planner.barriers()).toEqual([]);
    },
  );

scenario('the profile of a commune is its own while the map shows hamlets', async ({ planner }) => {
  await planner.opens('#v=1&tab=difficulty&paint=flag&year=2024&level=hamlet&at=commune2025:01318');
  await planner.presses('Lưu hồ sơ');
  const { content } = await planner.saving.makes();
  const [first = ''] = await pagesOf(content);
  expect(first).toContain('Hồ sơ Xã Yên Thổ');
  expect(first).toContain('Khu vực III');
});

scenario(
  'profiles of all communes are stopped, and made as one file when they are let be',
  async ({ planner }) => {
    scenario.setTimeout(240_000);
    await planner.opens('#v=1&tab=priority&paint=score&year=2024&missing=others');
    await planner.saving.opens();
    await planner.saving.picks('Xuất gì', 'Hồ sơ xã hoặc xóm, hai trang');
    await planner.saving.picks('Hồ sơ của', 'Cả 56 đơn vị đang xem, trong một PDF');
    await planner.saving.dialog.getByRole('button', { name: 'Tạo tệp' }).click();
    await planner.saving.dialog.getByRole('button', { name: 'Dừng' }).click();
    await planner.saving.dialog.getByRole('button', { name: 'Tạo tệp' }).waitFor();
    const { name, content } = await planner.saving.makes();
    expect(name).toBe('ho-so-56-don-vi.pdf');
    const pages = await pagesOf(content);
    expect(pages).toHaveLength(112);
    expect(new Set(pages.filter((_, at) => at % 2 === 0).map((page) => page.slice(0, 20))).size).toBe(56);
  },
);

scenario('profiles of the hamlets of a commune come as a file each', async ({ planner }) => {
  scenario.setTimeout(180_000);
  await planner.opens(
    '#v=1&tab=priority&paint=score&year=2024&missing=others&level=hamlet&in=commune2025:01339',
  );
  await planner.saving.opens();
  await planner.saving.picks('Xuất gì', 'Hồ sơ xã hoặc xóm, hai trang');
  await planner.saving.picks('Hồ sơ của', 'Cả 20 đơn vị đang xem, mỗi nơi một PDF, nén trong ZIP');
  const { name, content } = await planner.saving.makes();
  expect(name).toBe('ho-so-20-don-vi.zip');
  const files = unzipSync(new Uint8Array(content));
  expect(Object.keys(files)).toHaveLength(20);
  const [first] = Object.values(files);
  const pages = await pagesOf(first ?? new Uint8Array());
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('Hồ sơ Xóm mẫu');
});
