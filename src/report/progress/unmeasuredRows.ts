import type { Measure } from '../drawing/openFaces.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { afterText } from '../../i18n/progress/afterText.ts';
import { progressIn } from '../../i18n/progressIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { paragraph, stacked, type Block } from '../map/Block.ts';
import { shifted } from '../map/shifted.ts';
import { progressLeading } from './progressLeading.ts';
import type { PaperTarget } from './ProgressPaper.ts';

const gutter = 5;

/** The targets that nobody has figures for, in two columns, each before the table that would answer. */
export function unmeasuredRows(
  targets: readonly PaperTarget[],
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): Block {
  const without = targets.filter(({ item }) => item.progress.status === 'no-figures');
  if (without.length === 0) return { height: 0, items: [] };
  const words = progressIn(language).paper;
  const column = (width - gutter) / 2;
  const entries = without.map(({ item }) =>
    paragraph(
      [
        words.bring(wordIn(item.target.name, language), wordIn(item.target.bring, language)),
        ...(item.progress.after === null ? [] : [afterText(item, language)]),
      ].join('; '),
      column,
      { size, leading: progressLeading },
      measure,
    ),
  );
  const pile = (part: readonly Block[]) => stacked(part, 0.3 * size);
  const cuts = entries.map((_, at) => [pile(entries.slice(0, at + 1)), pile(entries.slice(at + 1))] as const);
  const [evenest] = cuts.toSorted(
    ([a, b], [c, d]) => Math.max(a.height, b.height) - Math.max(c.height, d.height),
  );
  if (evenest === undefined) throw new Error('A column without an entry');
  const [one, other] = evenest;
  const columns: Block = {
    height: Math.max(one.height, other.height),
    items: [...one.items, ...shifted(other.items, column + gutter, 0)],
  };
  const title = words.noFigures(count(without.length, language));
  return stacked([paragraph(title, width, { size, weight: 'bold' }, measure), columns], 0.4 * size);
}
