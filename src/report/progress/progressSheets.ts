import { timeOf } from '../../domain/progress/timeOf.ts';
import type { TargetPoint } from '../../domain/progress/Target.ts';
import type { SheetRows, WrittenCell } from '../../domain/template/SheetRows.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { capital } from '../../i18n/capital.ts';
import { period } from '../../i18n/format/period.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { afterVerdict } from '../../i18n/progress/afterVerdict.ts';
import { goalText } from '../../i18n/progress/goalText.ts';
import { printedAmount } from '../../i18n/progress/printedAmount.ts';
import { statusText } from '../../i18n/progress/statusText.ts';
import { progressIn } from '../../i18n/progressIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { PaperTarget, ProgressPaper } from './ProgressPaper.ts';

/**
 * The list of targets as sheets: one row a target with numbers as numbers (rates in percent, differences of rates in percentage points), and every
 * figure behind it, one row a figure. What nobody brought is empty, never zero.
 */
export function progressSheets(paper: ProgressPaper, language: Language): readonly SheetRows[] {
  const words = progressIn(language);
  const { sheet } = words;
  const notes = [words.paper.source, words.paper.moments, ...madeLines(paper, language)];
  return [
    {
      name: sheet.name,
      rows: [
        sheet.columns,
        ...paper.targets.map((target) => rowOf(target, language)),
        [],
        ...notes.map((note) => [note]),
      ],
      widths: [60, 16, 26, 10, 14, 12, 18, 12, 18, 12, 18, 12, 34, 24, 18, 18, 18, 22, 16, 60],
    },
    {
      name: sheet.figures,
      rows: [
        sheet.figureColumns,
        ...paper.targets.flatMap(({ item: { target, progress } }) =>
          progress.series.map((point) => [
            wordIn(target.name, language),
            capital(period(point, language)),
            numberOf(point.value, target.unit === 'share'),
            unitOf(target, language),
            point.standard ?? '',
            words.table.provenance[point.provenance],
            [
              ...(point.provenance === 'sample' ? [wordsOf(language).data.sampleTag] : []),
              ...(timeOf(point) > target.year + 1 ? [words.table.late] : []),
            ].join('; '),
          ]),
        ),
      ],
      widths: [60, 20, 12, 14, 16, 18, 16],
    },
  ];
}

function rowOf({ item, missing }: PaperTarget, language: Language): readonly WrittenCell[] {
  const words = progressIn(language);
  const { target, progress } = item;
  const { start, now, after, gap, paceSoFar, paceNeeded, status, sample, aim } = progress;
  const isShare = target.unit === 'share';
  const at = (point: TargetPoint | null) => (point === null ? '' : capital(period(point, language)));
  const number = (value: number | null | undefined) => (value == null ? null : numberOf(value, isShare));
  return [
    wordIn(target.name, language),
    target.since === undefined ? words.sheet.resolution : words.own.mark,
    goalText(target, language),
    target.year,
    number(aim),
    unitOf(target, language),
    at(start),
    number(start?.value),
    at(now),
    number(now?.value),
    at(after?.newest ?? null),
    number(after?.newest.value),
    afterVerdict(progress, language),
    missing === null ? '' : printedAmount(missing, sample, language),
    status === 'met' ? 0 : number(gap),
    number(paceSoFar),
    number(paceNeeded),
    statusText(progress, language),
    sample ? wordsOf(language).data.sampleTag : '',
    status === 'no-figures' ? words.bring(wordIn(target.bring, language)) : '',
  ];
}

function unitOf({ counted, unit }: PaperTarget['item']['target'], language: Language): string {
  return counted === null ? printUnit(unit, language) : progressIn(language).counted[counted](2);
}

/** Without the noise of binary fractions. */
const numberOf = (value: number, isShare: boolean) => Number((isShare ? value * 100 : value).toPrecision(12));
