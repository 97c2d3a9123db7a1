import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { OfficialFields } from '../../../src/domain/brief/OfficialFields.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { printBriefCell } from '../../../src/i18n/brief/printBriefCell.ts';
import { score } from '../../../src/i18n/format/score.ts';
import { officialReportOf } from '../../../src/report/official/officialReportOf.ts';
import { writeDocx } from '../../../src/report/official/writeDocx.ts';
import { briefOfPlan } from '../../domain/brief/briefs.ts';

const fields: OfficialFields = {
  superior: 'UBND TỈNH CAO BẰNG',
  issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  number: '128',
  symbol: 'BC-SNNMT',
  place: 'Cao Bằng',
  subject: 'Về các xã cần đầu tư trọng điểm',
  recipients: ['Như trên', 'Sở Tài chính'],
  authority: 'KT. GIÁM ĐỐC',
  position: 'PHÓ GIÁM ĐỐC',
  signer: 'Nông Thị Hà',
  proposals: ['Bố trí vốn từ quý I năm 2027.'],
};
const ranked: Partial<Plan> = {
  tab: 'priority',
  paint: 'score',
  vintage: 2021,
  year: 2022,
  missing: 'others',
};

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

describe('the official report', () => {
  it('has what the decree asks for, in its order, and blanks where nothing was filled in', async () => {
    const report = officialReportOf(briefOfPlan(ranked), fields, 'vi');
    const text = await textOf(await writeDocx(report, 'vi'));
    const parts = [
      'UBND TỈNH CAO BẰNG',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 128/BC-SNNMT',
      'Cao Bằng, ngày 26 tháng 11 năm 2026',
      'BÁO CÁO',
      'Về các xã cần đầu tư trọng điểm',
      'SỐ LIỆU MẪU',
      'I. TÌNH HÌNH',
      'II. TIÊU CHÍ VÀ CÁCH LÀM',
      'III. DANH SÁCH ƯU TIÊN',
      'IV. ĐỀ XUẤT',
      'Bố trí vốn từ quý I năm 2027.',
      'PHỤ LỤC',
      'Nơi nhận:',
      '- Sở Tài chính',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nông Thị Hà',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.normalize('NFC')).toBe(text);

    const blank = officialReportOf(briefOfPlan(ranked), { ...fields, number: '', place: ' ' }, 'vi');
    expect(blank.number).toBe('Số: ……/BC-SNNMT');
    expect(blank.placeAndDate).toMatch(/^……, ngày 26/);
  });

  it('writes days below ten and the first two months with a zero, no other month', () => {
    const of = (date: string) =>
      officialReportOf(
        briefOfPlan(
          { indicator: 'density' },
          { given: { date, author: '', office: '', title: '', subtitle: '', address: '' } },
        ),
        fields,
        'vi',
      ).placeAndDate;
    expect(of('2027-02-05')).toBe('Cao Bằng, ngày 05 tháng 02 năm 2027');
    expect(of('2027-03-15')).toBe('Cao Bằng, ngày 15 tháng 3 năm 2027');
  });

  it('lists the first of the ranking with score and reasons, to the digit of the screen', async () => {
    const brief = briefOfPlan(ranked);
    const html = (
      await mammoth.convertToHtml({
        buffer: Buffer.from(await writeDocx(officialReportOf(brief, fields, 'vi'), 'vi')),
      })
    ).value;
    const first = brief.rows.filter(({ score: found }) => (found?.rank ?? 99) <= 10);
    expect(first.length).toBeGreaterThanOrEqual(10);
    const table = /Bảng 1\..*?<table>(.*?)<\/table>/s.exec(html)?.[1] ?? '';
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    );
    expect(rows).toHaveLength(first.length + 1);
    first.forEach((row, at) => {
      const cells = rows[at + 1] ?? [];
      expect(cells[0]).toBe(String(row.score?.rank));
      expect(cells[1]).toContain(row.area.name);
      expect(cells[2]).toBe(score(row.score?.points ?? NaN, 'vi'));
      const driver = row.score?.drivers[0];
      const indicator = brief.indicators.find(({ entry }) => entry.id === driver?.indicator);
      expect(cells.at(-1)).toContain(
        indicator === undefined ? '?' : printBriefCell(indicator, driver?.cell ?? 'not-reported', 'vi'),
      );
    });
  });

  it('says so where nobody is ranked, and names what is missing', () => {
    const brief = briefOfPlan({ indicator: 'density', vintage: 2021, tab: 'explore', weights: {} });
    const report = officialReportOf(brief, fields, 'vi');
    const texts = report.blocks.map((block) => (block.kind === 'table' ? block.caption : block.text));
    expect(texts).toContain('Chưa xếp hạng được đơn vị nào nên chưa có danh sách.');
    expect(texts.join(' ')).toContain('161 trong 161 đơn vị');
    expect(texts).toContain('Đề nghị các xã, phường bổ sung số liệu còn thiếu nêu ở phụ lục.');
  });

  it('is A4 in Times New Roman with the margins of the decree, and numbers pages from the second', async () => {
    const files = unzipSync(await writeDocx(officialReportOf(briefOfPlan(ranked), fields, 'vi'), 'vi'));
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const body = read('word/document.xml');
    const attribute = (element: string, name: string) =>
      Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`).exec(body)?.[1]);
    const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
    expect(millimetres(attribute('pgSz', 'w'))).toBe(210);
    expect(millimetres(attribute('pgSz', 'h'))).toBe(297);
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(millimetres(attribute('pgMar', side))).toBeGreaterThanOrEqual(least);
      expect(millimetres(attribute('pgMar', side))).toBeLessThanOrEqual(most);
    }
    expect(body).toContain('<w:titlePg');
    expect(read('word/styles.xml')).toContain('Times New Roman');
  });

  it('speaks English when asked', async () => {
    const text = await textOf(await writeDocx(officialReportOf(briefOfPlan(ranked), fields, 'en'), 'en'));
    expect(text).toContain('III. PRIORITY LIST');
    expect(text).toContain('SAMPLE FIGURES');
  });
});
