import type { Brief } from '../../domain/brief/Brief.ts';
import type { MapOver } from '../../domain/brief/MapOver.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { methodSentences } from '../../i18n/brief/methodSentences.ts';
import { missingLines } from '../../i18n/brief/missingLines.ts';
import { overLines } from '../../i18n/brief/overLines.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../i18n/brief/sourceLines.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { paragraph, stacked, type Block } from './Block.ts';
import { linked } from './linked.ts';
import { ink } from './sheetInk.ts';

/** What a sheet says in words: the sample, how it was made, what is missing, who says so, and who made it. */
export function textBlocks(
  brief: Brief,
  over: MapOver,
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): readonly Block[] {
  const words = briefIn(language);
  const titled = (title: string, lines: readonly string[]): Block =>
    lines.length === 0
      ? { height: 0, items: [] }
      : stacked(
          [
            paragraph(title, width, { size: 2.3 * size, weight: 'bold' }, measure),
            ...lines.map((line) => paragraph(line, width, { size: 2.1 * size, colour: ink.quiet }, measure)),
          ],
          0.2 * size,
        );
  const warning = sampleWarning(brief, language, 'map', over.sample);
  return [
    ...(warning === null ? [] : [paragraph(warning, width, { size: 2.3 * size, weight: 'bold' }, measure)]),
    titled(words.method.title, methodSentences(brief, language, 'map')),
    titled(words.missing.title, missingLines(brief, language, 'map')),
    titled(words.sources.title, [
      ...sourceLines(brief, language, 'map'),
      ...overLines(brief, over, language),
    ]),
    stacked(
      madeLines(brief, language).map((line) =>
        linked(paragraph(line, width, { size: 2.1 * size }, measure), line, brief.given.address),
      ),
      0.2 * size,
    ),
  ].filter(({ height }) => height > 0);
}
