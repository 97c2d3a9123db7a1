import { describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { isFigure } from '../../src/domain/indicator/Cell.ts';
import { transformer } from '../../src/domain/coordinates/transformer.ts';
import { systemByCode } from '../../src/domain/coordinates/systemByCode.ts';
import type { Brief } from '../../src/domain/brief/Brief.ts';
import { briefWithin } from '../../src/domain/brief/briefWithin.ts';
import { missingLines } from '../../src/i18n/brief/missingLines.ts';
import { sampleWarning } from '../../src/i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../src/i18n/brief/sourceLines.ts';
import { legendOf } from '../../src/i18n/legend/legendOf.ts';
import type { Drawing, Item, TextItem } from '../../src/report/drawing/Drawing.ts';
import { writePdf } from '../../src/report/drawing/writePdf.ts';
import { writeSvg } from '../../src/report/drawing/writeSvg.ts';
import { overlaps, type Box } from '../../src/report/map/Box.ts';
import { mapSheet } from '../../src/report/map/mapSheet.ts';
import {
  enlargement,
  orientations,
  papers,
  type Paper,
  type SheetFormat,
} from '../../src/report/map/SheetFormat.ts';
import { lookInk } from '../../src/report/map/lookItems.ts';
import { ink } from '../../src/report/map/sheetInk.ts';
import { makeSheets } from '../../src/report/saving/makeSheets.ts';
import { briefOfPlan, given } from '../domain/brief/briefs.ts';
import { embeddedShapes, faces, fonts } from './embeddedSheets.ts';

const a4: SheetFormat = { paper: 'A4', orientation: 'landscape', graticule: true };
const sheetOf = (brief: Brief, format = a4, language: 'vi' | 'en' = 'vi') =>
  mapSheet({ brief, shapes: embeddedShapes(brief), format, language, measure: faces.measure });
const svgOf = (drawing: Drawing) =>
  writeSvg(drawing, '', ({ text, size, weight }) => faces.measure(text, size, weight));
const about = { title: 'Thử', author: '', language: 'vi', date: given.date };

/** Every space alike, as a line may break at any. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('′', "'");

function textsIn(items: readonly Item[]): readonly TextItem[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'clip' ? textsIn(item.items) : [],
  );
}

/** The room that a line of letters takes, without the air above and below. */
function boxOf({ text, at: [x, y], anchor, size, weight }: TextItem): Box {
  const width = faces.measure(text, size, weight);
  const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return { x: left, y: y - 0.7 * size, width, height: 0.7 * size };
}

const poor = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2023 });
const flags = briefOfPlan({ tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
const gone = briefOfPlan({ indicator: 'density', vintage: 2021 });
const hamlets = briefOfPlan({ indicator: 'poor-rate', level: 'hamlet' });
const scores = briefOfPlan({ tab: 'priority', paint: 'score', vintage: 2021, missing: 'others' });

const everyFormat: readonly SheetFormat[] = (Object.keys(papers) as Paper[]).flatMap((paper) =>
  orientations.map((orientation) => ({ paper, orientation, graticule: true })),
);

describe('a map sheet', () => {
  it.each([poor, flags, gone, scores])(
    'gives every unit the colour of its class, which is that of the legend and of the table',
    (brief) => {
      const { colours, stippled } = brief.painting;
      const filled = new Map(
        [...svgOf(sheetOf(brief)).matchAll(/data-key="([^"]+)"[^>]*? fill="([^"]+)"/g)].map(
          ([, key = '', fill = '']) => [key, fill],
        ),
      );
      expect(filled.size).toBe(brief.rows.length);
      const numbers = legendOf(brief.painting, 'vi').rows.map(({ number }) => number);
      for (const row of brief.rows) {
        expect(filled.get(row.area.key)).toBe(lookInk(row.look, row.number, colours, stippled).ground);
        if (row.colour !== null) expect(filled.get(row.area.key)).toBe(row.colour);
        expect(numbers).toContain(row.number);
      }
    },
  );

  it.each(everyFormat)('is as large as its paper, and no two names or lines of text touch: %j', (format) => {
    const sheet = sheetOf(poor, format);
    const [width, height] = papers[format.paper];
    expect([sheet.width, sheet.height].sort((a, b) => a - b)).toEqual([width, height]);
    const boxes = textsIn(sheet.items)
      .filter(({ colour }) => colour !== ink.quiet)
      .map(boxOf);
    expect(boxes.length).toBeGreaterThan(80);
    const sheetBox = { x: 0, y: 0, width: sheet.width, height: sheet.height };
    for (const [place, box] of boxes.entries()) {
      expect(overlaps(box, sheetBox)).toBe(true);
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(sheet.width);
      expect(box.y + box.height).toBeLessThan(sheet.height);
      for (const other of boxes.slice(place + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it.each(everyFormat)(
    'has a scale bar as long as the sheet says, and seats as far apart as they are: %j',
    (format) => {
      const brief = briefOfPlan({ indicator: 'density' });
      const sheet = sheetOf(brief, format);
      const texts = textsIn(sheet.items);
      const [, stated = ''] = /Tỉ lệ 1 : ([\d.]+) trên/.exec(texts.map(({ text }) => text).join('\n')) ?? [];
      const denominator = Number(stated.replaceAll('.', ''));
      expect(denominator).toBeGreaterThan(10_000);
      const end = texts.find(({ text }) => /^\d+\skm$/.test(text));
      const bars = sheet.items.flatMap((item) =>
        item.kind === 'shape' &&
        item.stroke?.colour === ink.frame &&
        [ink.frame, ink.paper].includes(item.fill as never)
          ? item.paths
          : [],
      );
      const rectangles = bars.filter(
        (path) =>
          path.length === 4 &&
          Math.abs((path[0]?.[1] ?? NaN) - (end?.at[1] ?? NaN)) < 2 * enlargement[format.paper],
      );
      const xs = rectangles.flatMap((path) => path.map(([x]) => x));
      const km = Number(/\d+/.exec(end?.text ?? '')?.[0]);
      expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo((km * 1e6) / denominator, 6);

      // Two seats in VN-2000 by the published zone of the province, and on the sheet.
      const { fromWgs84 } = transformer(systemByCode(9210) as never);
      const seats = brief.rows.flatMap(({ area: { position, seatUnknown } }) =>
        position === null || seatUnknown === true ? [] : [fromWgs84(...position)],
      );
      const span = (axis: 0 | 1, places: readonly (readonly number[])[]) => {
        const along = places.map((place) => place[axis] ?? NaN);
        return Math.max(...along) - Math.min(...along);
      };
      const marks = squaresIn(sheet.items);
      expect(marks).toHaveLength(seats.length);
      for (const axis of [0, 1] as const) {
        const ratio = (span(axis, marks) * denominator) / 1000 / span(axis, seats);
        expect(Math.abs(ratio - 1)).toBeLessThan(0.0005);
      }
    },
  );

  it.each(['vi', 'en'] as const)('says in its PDF what the screen says, in %s', async (language) => {
    for (const brief of [poor, gone, flags, scores]) {
      const bytes = await writePdf([sheetOf(brief, a4, language)], about, faces);
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
      const read = plain(text);
      for (const { label, count } of legendOf(brief.painting, language).rows) {
        expect(read).toContain(plain(label));
        expect(read).toContain(plain(count));
      }
      for (const line of [...sourceLines(brief, language, 'map'), ...missingLines(brief, language, 'map')])
        expect(read).toContain(plain(line));
      const warning = sampleWarning(brief, language, 'map');
      expect(read.includes(language === 'vi' ? 'SỐ LIỆU MẪU' : 'SAMPLE DATA')).toBe(warning !== null);
      if (warning !== null) expect(read).toContain(plain(warning));
      const names = brief.rows.filter(({ area }) => read.includes(area.name));
      expect(names.length).toBeGreaterThan(140);
    }
  });

  it('has the type in it, and a letter for every sign that it writes', () => {
    for (const brief of [poor, gone, flags, scores, hamlets]) {
      for (const language of ['vi', 'en'] as const) {
        const written = svgOf(sheetOf(brief, a4, language)).replace(/<[^>]+>|&\w+;/g, '');
        const lacking = [...new Set(written)].filter(
          (sign) => sign !== '\n' && !faces.fonts.bold.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
        );
        expect(lacking).toEqual([]);
      }
    }
  });

  it('comes out the same, byte for byte, from the same brief', async () => {
    const [one, other] = [await pdfOf(poor), await pdfOf(poor)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('marks who cannot be assessed or has no figure by lines, not by colour alone', () => {
    const patterns = (brief: Brief) =>
      sheetOf(brief)
        .items.flatMap((item) => (item.kind === 'clip' ? item.items : []))
        .filter((item) => item.kind === 'clip' && item.items.length > 0);
    expect(patterns(gone).length).toBeGreaterThan(0);
    expect(patterns(poor)).toEqual([]);
  });

  it('shows a commune with the province beside it, and a series shares one legend', async () => {
    const shapes = embeddedShapes(hamlets);
    const commune = shapes.communes.find(({ area }) => area.name === 'Cốc Pàng');
    if (commune === undefined) throw new Error('Cốc Pàng is a commune');
    const brief = briefWithin(hamlets, commune.area);
    expect(brief.inside).toBe(28);
    expect(brief.painting.classification).toBe(hamlets.painting.classification);
    const counted = [...brief.painting.counts].filter(([number]) => number >= 0);
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(
      brief.rows.slice(0, 28).filter(({ cells }) => isFigure(cells[0])).length,
    );
    const sheet = mapSheet({ brief, shapes, format: a4, language: 'vi', measure: faces.measure });
    const words = textsIn(sheet.items).map(({ text }) => text);
    expect(words).toContain('Tỉ lệ hộ nghèo, xã Cốc Pàng, tỉnh Cao Bằng');
    expect(words).toContain('Vị trí trong tỉnh Cao Bằng');
  });

  it('comes as a series: pages of one PDF, or pictures in one ZIP with a name each', async () => {
    const shapes = embeddedShapes(poor);
    const shares: number[] = [];
    const job = {
      briefs: [poor, gone],
      byCommune: false,
      shapes,
      format: a4,
      language: 'vi',
      fonts,
    } as const;
    const pdf = await makeSheets({ ...job, file: 'pdf' }, (share) => shares.push(share));
    expect((await getDocumentProxy(pdf.bytes)).numPages).toBe(2);
    expect(shares).toEqual([0, 0.5, 1]);
    const zip = await makeSheets({ ...job, file: 'svg' }, () => undefined);
    expect(zip.extension).toBe('zip');
    const listed = Buffer.from(zip.bytes).toString('latin1');
    expect(listed).toContain('001-ti-le-ho-ngheo-tinh-cao-bang.svg');
    expect(listed).toContain('002-mat-do-dan-so-tinh-cao-bang.svg');
  });
});

function pdfOf(brief: Brief): Promise<Uint8Array> {
  return writePdf([sheetOf(brief)], about, faces);
}

/** Middles of the marks of seats. */
function squaresIn(items: readonly Item[]): readonly (readonly [number, number])[] {
  return items.flatMap((item) => {
    if (item.kind === 'clip') return squaresIn(item.items);
    const [path] = item.kind === 'shape' && item.fill === ink.text ? item.paths : [];
    if (path?.length !== 4) return [];
    const [from, to] = [path[0], path[2]];
    return from === undefined || to === undefined
      ? []
      : [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const];
  });
}
