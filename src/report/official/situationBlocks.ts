import type { Brief, BriefIndicator } from '../../domain/brief/Brief.ts';
import type { BriefRow } from '../../domain/brief/BriefRow.ts';
import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import { briefSubtitle } from '../../i18n/brief/briefSubtitle.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { placeInSentence } from '../../i18n/brief/placeInSentence.ts';
import { printBriefCell } from '../../i18n/brief/printBriefCell.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { officialIn } from '../../i18n/officialIn.ts';
import { ruleSetName } from '../../i18n/rules/ruleSetName.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import type { ReportBlock } from './OfficialReport.ts';

/** Where things stand: what the law flags, then of each measure that was used the whole, the extremes and the gaps. */
export function situationBlocks(brief: Brief, language: Language): readonly ReportBlock[] {
  const words = officialIn(language);
  const inside = brief.rows.slice(0, brief.inside);
  const { paint } = brief.painting.plan;
  const isShown = paint === 'indicator' || paint === 'bivariate' || paint === 'year-change';
  const used = brief.indicators.filter(
    ({ weight, judged }, at) => (at === 0 && isShown) || judged || (weight ?? 0) > 0,
  );
  return [
    {
      kind: 'paragraph',
      text: words.scope(briefTitle(brief, language), briefSubtitle(brief, language)),
    },
    ...flagBlock(brief, inside, language),
    ...used.map((indicator): ReportBlock => ({
      kind: 'item',
      text: spreadOf(brief, indicator, inside, language),
    })),
  ];
}

function flagBlock(
  { painting: { flags } }: Brief,
  rows: readonly BriefRow[],
  language: Language,
): readonly ReportBlock[] {
  if (flags === null) return [];
  const words = officialIn(language);
  const counted = (number: number) => rows.filter(({ flag }) => flag?.number === number).length;
  const [open, out] = [counted(OPEN), counted(NOT_APPLICABLE)];
  const classes = flags.ruleSet.classes.map(({ name }, number) =>
    words.classCount(count(counted(number), language), wordIn(name, language)),
  );
  const told = [
    ...classes,
    ...(open > 0 ? [words.openCount(count(open, language))] : []),
    ...(out > 0 ? [words.outCount(count(out, language))] : []),
  ];
  const text = words.flagged(ruleSetName(flags.ruleSet, language), told.join('; '));
  return [{ kind: 'paragraph', text }];
}

function spreadOf(
  brief: Brief,
  indicator: BriefIndicator,
  rows: readonly BriefRow[],
  language: Language,
): string {
  const words = officialIn(language);
  const at = brief.indicators.indexOf(indicator);
  const name = capital(wordIn(indicator.entry.name, language));
  const known = rows
    .flatMap(({ area, cells }) => {
      const cell = cells[at] ?? 'not-reported';
      return isFigure(cell) ? [{ area, cell }] : [];
    })
    .sort((one, other) => other.cell - one.cell || one.area.code.localeCompare(other.area.code));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined) return words.noFigures(name);
  const print = (cell: number) => printBriefCell(indicator, cell, language);
  const place = brief.path.at(-1);
  const above = indicator.above.find(({ key }) => key === place?.key)?.cell ?? 'not-reported';
  const whole =
    place === undefined || !isFigure(above)
      ? ''
      : words.whole(placeInSentence(place, language), print(above));
  const missing = rows.length - known.length;
  const gaps = missing === 0 ? '' : words.gaps(count(missing, language), count(rows.length, language));
  if (indicator.entry.unit === 'status') {
    const yes = known.filter(({ cell }) => cell === 1).length;
    return `${words.status(name, count(yes, language), count(known.length, language))}${gaps}`;
  }
  const text =
    highest.cell === lowest.cell
      ? words.same(name, print(highest.cell))
      : words.spread(
          name,
          whole,
          placeInSentence(highest.area, language),
          print(highest.cell),
          placeInSentence(lowest.area, language),
          print(lowest.cell),
        );
  return `${text}${gaps}`;
}
