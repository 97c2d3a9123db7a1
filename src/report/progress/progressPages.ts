import { madeLines } from '../../i18n/brief/madeLines.ts';
import { count } from '../../i18n/format/count.ts';
import { period } from '../../i18n/format/period.ts';
import type { Language } from '../../i18n/Language.ts';
import { progressFinding } from '../../i18n/progress/progressFinding.ts';
import { progressIn } from '../../i18n/progressIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { paragraph, stacked, type Block } from '../map/Block.ts';
import { papers } from '../map/SheetFormat.ts';
import { ink } from '../map/sheetInk.ts';
import { shifted } from '../map/shifted.ts';
import { tag } from '../map/tag.ts';
import { measuredRows } from './measuredRows.ts';
import type { PaperTarget, ProgressPaper } from './ProgressPaper.ts';
import { unmeasuredRows } from './unmeasuredRows.ts';

/** Type is made smaller in these steps until the page is one, never below 8.5 points; millimetres. */
const sizes = [3.5, 3.35, 3.2, 3.1, 3] as const;
const margin = 10;

/**
 * How far every target is, to the digit as the list on the page says it: one upright A4 page, and a further one only where the province
 * follows more targets, or tells more of what came after their year, than a page holds at a size that is read, or has set some of its own that find no room.
 */
export function progressPages(
  paper: ProgressPaper,
  language: Language,
  measure: Measure,
): readonly Drawing[] {
  const pagesOf = (targets: readonly PaperTarget[]): readonly Drawing[] => {
    const page = pageOf(paper, targets, language, measure);
    if (page !== null || targets.length < 2) return page === null ? [] : [page];
    const [promised, own] = [targets.filter(isPromised), targets.filter((each) => !isPromised(each))];
    if (promised.length > 0 && own.length > 0) return [...pagesOf(promised), ...pagesOf(own)];
    const half = Math.ceil(targets.length / 2);
    return [...pagesOf(targets.slice(0, half)), ...pagesOf(targets.slice(half))];
  };
  return pagesOf(paper.targets);
}

/** @returns `null` where that many do not find room */
function pageOf(
  paper: ProgressPaper,
  targets: readonly PaperTarget[],
  language: Language,
  measure: Measure,
): Drawing | null {
  const [width, height] = papers.A4;
  const inner = width - 2 * margin;
  const foot = footBlock(paper, inner, language, measure);
  const room = height - 2 * margin - foot.height - 3;
  const title = progressIn(language).paper.title(period({ year: paper.year, moment: 'end' }, language));
  for (const size of sizes) {
    const body = stacked(
      [
        headBlock(paper, title, inner, size, language, measure),
        measuredRows(targets.filter(isPromised), inner, size, language, measure),
        ownRows(targets, inner, size, language, measure),
        unmeasuredRows(targets, inner, size, language, measure),
      ],
      size,
    );
    if (body.height > room) continue;
    return {
      width,
      height,
      title,
      description: findings(paper, language).join(' '),
      language,
      items: [
        ...shifted(body.items, margin, margin),
        ...shifted(foot.items, margin, height - margin - foot.height),
      ],
    };
  }
  return null;
}

const isPromised = ({ item }: PaperTarget): boolean => item.target.since === undefined;

function ownRows(
  targets: readonly PaperTarget[],
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): Block {
  const own = targets.filter((each) => !isPromised(each) && each.item.progress.now !== null);
  if (own.length === 0) return { height: 0, items: [] };
  const title = progressIn(language).paper.own;
  return stacked(
    [
      paragraph(title, width, { size: 1.15 * size, weight: 'bold' }, measure),
      measuredRows(own, width, size, language, measure),
    ],
    0.4 * size,
  );
}

function findings({ targets, year }: ProgressPaper, language: Language): readonly string[] {
  const said = (isOwn: boolean): readonly string[] => {
    const list = targets.filter((each) => isPromised(each) !== isOwn).map(({ item }) => item);
    return list.length === 0 ? [] : [progressFinding(list, year, language, isOwn).replaceAll('**', '')];
  };
  return [...said(false), ...said(true)];
}

function headBlock(
  paper: ProgressPaper,
  title: string,
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): Block {
  const samples = paper.targets.filter(({ item }) => item.progress.sample).length;
  return stacked(
    [
      paragraph(title, width, { size: 1.9 * size, weight: 'bold' }, measure),
      ...findings(paper, language).map((text) => paragraph(text, width, { size: 1.15 * size }, measure)),
      ...(samples === 0 ? [] : [sampleBlock(samples, width, size, language, measure)]),
    ],
    0.4 * size,
  );
}

function sampleBlock(
  samples: number,
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): Block {
  const mark = { text: wordsOf(language).data.sampleTag, fill: ink.sample, colour: ink.onSample };
  const { items, box } = tag(mark, { x: 0, y: 0 }, size / 2.4, measure);
  const left = box.width + size;
  const text = progressIn(language).paper.sample(count(samples, language));
  const beside = paragraph(text, width - left, { size }, measure);
  return {
    height: Math.max(box.height, beside.height),
    items: [...items, ...shifted(beside.items, left, (box.height - 1.3 * size) / 2)],
  };
}

function footBlock(paper: ProgressPaper, width: number, language: Language, measure: Measure): Block {
  const { source, moments } = progressIn(language).paper;
  const lines = [`${source} ${moments}`, madeLines(paper, language).join('. ')];
  return stacked(
    lines.map((line) => paragraph(line, width, { size: 2.8, colour: ink.quiet }, measure)),
    0.4,
  );
}
