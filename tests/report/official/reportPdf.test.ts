import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { OfficialFields } from '../../../src/domain/brief/OfficialFields.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { officialReportOf } from '../../../src/report/official/officialReportOf.ts';
import type { OfficialReport } from '../../../src/report/official/OfficialReport.ts';
import { openReportType } from '../../../src/report/official/paper/openReportType.ts';
import { writeDocx } from '../../../src/report/official/writeDocx.ts';
import { writeReportPdf } from '../../../src/report/official/writeReportPdf.ts';
import { briefOfPlan } from '../../domain/brief/briefs.ts';
import { reportFonts } from './reportFonts.ts';

const fields: OfficialFields = {
  superior: 'UBND TỈNH CAO BẰNG',
  issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  number: '128',
  symbol: 'BC-SNNMT',
  place: 'Cao Bằng',
  subject: 'Về các xã cần đầu tư trọng điểm theo kết quả xếp hạng của tỉnh năm 2022',
  recipients: ['Như trên', 'Sở Tài chính', 'Các xã Cô Ba, Đức Hạnh, Lý Bôn'],
  authority: 'KT. GIÁM ĐỐC',
  position: 'PHÓ GIÁM ĐỐC',
  signer: 'Nông Thị Hà',
  proposals: ['Bố trí vốn từ quý I năm 2027.'],
};
const brief = briefOfPlan({
  tab: 'priority',
  paint: 'score',
  vintage: 2021,
  year: 2022,
  missing: 'others',
  top: 40,
});
const made = { date: '2026-11-26' } as const;
const reportIn = (language: Language) => officialReportOf(brief, fields, language);
const pdfOf = (report: OfficialReport, language: Language) =>
  writeReportPdf(report, { ...made, language }, reportFonts);

const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** Text of every page without the number it bears. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page, at) => {
    const said = spaced(page);
    const number = `${String(at + 1)} `;
    if (at === 0) return said;
    expect(said.startsWith(number)).toBe(true);
    return said.slice(number.length);
  });
}

/** Paragraphs as another library reads them from the Word document; its ruled lines are signs, those of the PDF are drawn. */
async function paragraphsOf(report: OfficialReport, language: Language): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(report, language)) });
  return value
    .split('\n')
    .map(spaced)
    .filter((line) => line !== '' && !line.startsWith('____'));
}

describe.each(['vi', 'en'] as const)('the official report as a PDF, in %s', (language) => {
  it('says what the Word document says, paragraph by paragraph, and nothing else', async () => {
    const report = reportIn(language);
    const pages = await pagesOf(await pdfOf(report, language));
    expect(pages.length).toBeGreaterThan(3);
    const heads = report.blocks.flatMap((block) =>
      block.kind === 'table' ? [spaced(block.header.join(' '))] : [],
    );
    let repeated = 0;
    const read = pages.map((page, at) => {
      const head = heads.find((each) => page.startsWith(each));
      if (at === 0 || head === undefined) return page;
      repeated += 1;
      return page.slice(head.length).trim();
    });
    expect(repeated).toBeGreaterThan(0);
    const whole = read.join(' ');
    let from = 0;
    for (const paragraph of await paragraphsOf(report, language)) {
      const at = whole.indexOf(paragraph, from);
      expect(at, paragraph).toBeGreaterThanOrEqual(from);
      // Between two paragraphs stands nothing but the dash of an item.
      expect(['', '-', '- ']).toContain(whole.slice(from, at).trim());
      from = at + paragraph.length;
    }
    expect(whole.slice(from).trim()).toBe('');
  });

  it('keeps rows of a table whole, and the signature with recipients and a line that it signs', async () => {
    const report = reportIn(language);
    const pages = (await pagesOf(await pdfOf(report, language))).map(bare);
    for (const block of report.blocks) {
      if (block.kind === 'table')
        for (const row of block.rows)
          expect(pages.some((page) => page.includes(bare(row.join(''))))).toBe(true);
      // A heading is never the last of its page.
      if (block.kind === 'heading')
        expect(pages.filter((page) => page.endsWith(bare(block.text)))).toEqual([]);
    }
    const last = pages.at(-1) ?? '';
    const foot = bare(
      [
        report.recipientsTitle,
        ...report.recipients.map((each) => `- ${each}`),
        ...report.signature.lines,
        report.signature.name,
      ].join(''),
    );
    expect(last.endsWith(foot)).toBe(true);
    expect(last.length).toBeGreaterThan(foot.length);
  });

  it('has a letter for every sign, and its type inside', async () => {
    const report = reportIn(language);
    const { fonts } = openReportType(reportFonts);
    const written = JSON.stringify(report).normalize('NFC');
    const lacking = [...new Set(written)].filter(
      (sign) => !fonts.bold.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
    expect(lacking).toEqual([]);
    const bytes = Buffer.from(await pdfOf(report, language)).toString('latin1');
    expect(bytes.match(/\/FontFile2/g)?.length).toBe(4);
    expect(bytes).not.toContain('Helvetica');
  });
});

describe('the official report as a PDF', () => {
  it('is A4, and the same bytes from the same report', async () => {
    const [one, other] = [await pdfOf(reportIn('vi'), 'vi'), await pdfOf(reportIn('vi'), 'vi')];
    expect(Buffer.compare(one, other)).toBe(0);
    const page = await (await getDocumentProxy(new Uint8Array(one))).getPage(1);
    const [, , width = 0, height = 0] = page.view;
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
  });

  it('keeps every letter inside the margins of the decree', async () => {
    const document = await getDocumentProxy(new Uint8Array(await pdfOf(reportIn('vi'), 'vi')));
    const mm = (points: number) => (points / 72) * 25.4;
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        expect(mm(x)).toBeGreaterThanOrEqual(29.99);
        expect(mm(x + item.width)).toBeLessThanOrEqual(190.5);
        expect(mm(y)).toBeGreaterThanOrEqual(20);
        if (item.str !== String(number)) expect(mm(y)).toBeLessThanOrEqual(277);
      }
    }
  });

  it('breaks an address that is longer than a line, and stands with fields left empty', async () => {
    const address = `https://example.org/#v=1&tab=priority&${'w.poor-rate=1&'.repeat(30)}`;
    const given = { ...brief.given, address };
    const empty = {
      ...fields,
      superior: '',
      subject: '',
      recipients: [],
      authority: '',
      position: '',
      signer: '',
    };
    const report = officialReportOf({ ...brief, given }, empty, 'vi');
    const pages = await pagesOf(await pdfOf(report, 'vi'));
    expect(bare(pages.join(''))).toContain(bare(address));
    expect(pages.at(-1)).toContain('Lưu: VT.');
  });
});
