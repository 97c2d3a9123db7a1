import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { resolutionTargets } from '../../../src/domain/progress/resolutionTargets.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { goalText } from '../../../src/i18n/progress/goalText.ts';
import { progressFinding } from '../../../src/i18n/progress/progressFinding.ts';
import { statusText } from '../../../src/i18n/progress/statusText.ts';
import { targetValue } from '../../../src/i18n/progress/targetValue.ts';
import { progressIn } from '../../../src/i18n/progressIn.ts';
import { wordIn } from '../../../src/i18n/wordIn.ts';
import { wordsOf } from '../../../src/i18n/wordsOf.ts';
import type { Drawing, TextItem } from '../../../src/report/drawing/Drawing.ts';
import { typeset } from '../../../src/report/drawing/typeset.ts';
import { writePdf } from '../../../src/report/drawing/writePdf.ts';
import { progressPages } from '../../../src/report/progress/progressPages.ts';
import { progressPaperOf } from '../../../src/report/progress/progressPaperOf.ts';
import { columns, given, world } from '../../domain/brief/briefs.ts';
import { faces } from '../embeddedSheets.ts';

const { targets2025, figures } = reports as unknown as ReportsFile;
const targets = resolutionTargets(targets2025);
const known = { world, columns, reported: figures };
const paper = (year: number) =>
  progressPaperOf(known, targets, [], year, { ...given, office: 'Sở Nông nghiệp và Môi trường' });

const plain = (text: string): string => typeset(text).replace(/\s+/g, ' ');
const textsOf = (drawing: Drawing): readonly TextItem[] =>
  drawing.items.filter((item): item is TextItem => item.kind === 'text');

async function printed(drawings: readonly Drawing[], language: Language) {
  const about = { title: drawings[0]?.title ?? '', author: '', language, date: given.date };
  const pdf = await getDocumentProxy(await writePdf(drawings, about, faces));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { totalPages, text: plain(text) };
}

describe('the yearly report of progress', () => {
  for (const language of ['vi', 'en'] as const)
    for (const year of [2021, 2023, 2025])
      it(`is one page for ${String(year)} in ${language}, and says what the list says`, async () => {
        const content = paper(year);
        const words = progressIn(language).paper;
        const drawings = progressPages(content, language, faces.measure);
        const { totalPages, text } = await printed(drawings, language);
        expect(totalPages).toBe(1);
        const list = content.targets.map(({ item }) => item);
        // Lines are broken, so the words are looked for one by one, in their order.
        const holds = (sentence: string) =>
          plain(sentence)
            .split(' ')
            .every((word) => text.includes(word));
        expect(holds(progressFinding(list, year, language).replaceAll('**', ''))).toBe(true);
        for (const { target, progress } of list) {
          expect(holds(wordIn(target.name, language)), target.id).toBe(true);
          if (progress.now === null) {
            expect(holds(wordIn(target.bring, language)), target.id).toBe(true);
            continue;
          }
          expect(text, target.id).toContain(
            plain(targetValue(target, progress.now.value, language, progress.aim)),
          );
          expect(holds(words.narrow(goalText(target, language))), target.id).toBe(true);
          const isOver = progress.status === 'behind' && progress.yearsLeft === 0;
          expect(holds(isOver ? words.over : statusText(progress, language)), target.id).toBe(true);
        }
        const samples = list.filter(({ progress }) => progress.sample).length;
        const marks = text.split(words.mark).length - 1;
        if (samples > 0) expect(text).toContain(wordsOf(language).data.sampleTag);
        expect(marks).toBeGreaterThanOrEqual(samples);
      });

  it('is legible and keeps to its margins', () => {
    const [drawing] = progressPages(paper(2025), 'vi', faces.measure);
    if (drawing === undefined) throw new Error('no page');
    for (const { text, at, size, weight } of textsOf(drawing)) {
      expect(size * (72 / 25.4), text).toBeGreaterThan(7);
      expect(at[0] + faces.measure(text, size, weight), text).toBeLessThanOrEqual(drawing.width - 9.9);
      expect(at[1], text).toBeLessThanOrEqual(drawing.height - 9.9);
    }
    const rows = textsOf(drawing).filter(({ at }) => at[1] < drawing.height - 30);
    for (const { size, text } of rows.filter((row) => row.text !== progressIn('vi').paper.mark))
      expect(size * (72 / 25.4), text).toBeGreaterThanOrEqual(8.5);
  });

  it('goes on to a second page where the province follows more targets than one holds, and leaves none out', () => {
    const { targets: once, ...rest } = paper(2025);
    const pages = progressPages({ ...rest, targets: [...once, ...once] }, 'vi', faces.measure);
    expect(pages).toHaveLength(2);
    const names = pages
      .flatMap((page) => textsOf(page))
      .filter(({ text }) => text === 'Trạm y tế được xây dựng');
    expect(names).toHaveLength(2);
  });
});
