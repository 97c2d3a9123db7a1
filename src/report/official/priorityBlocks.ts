import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefRow } from '../../domain/brief/BriefRow.ts';
import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import { topOf } from '../../domain/plan/topOf.ts';
import { areaName } from '../../i18n/areaName.ts';
import { printBriefCell } from '../../i18n/brief/printBriefCell.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { rank } from '../../i18n/format/rank.ts';
import { score } from '../../i18n/format/score.ts';
import type { Language } from '../../i18n/Language.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { officialIn } from '../../i18n/officialIn.ts';
import { rankInterval } from '../../i18n/rankInterval.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { ReportBlock } from './OfficialReport.ts';

/** What most of a score comes from is said by so many measures. */
const reasonsMost = 3;

/** The units that come first, in their order: those the programme can take. */
export function priorityRows(brief: Brief): readonly BriefRow[] {
  const top = topOf(brief.painting.plan);
  return brief.rows
    .slice(0, brief.inside)
    .filter(({ score: found }) => found?.rank != null && found.rank <= top)
    .sort((one, other) => (one.score?.rank ?? 0) - (other.score?.rank ?? 0) || one.unit - other.unit);
}

/** The priority list with its reasons, and how sure it is. */
export function priorityBlocks(brief: Brief, language: Language): readonly ReportBlock[] {
  const words = officialIn(language);
  const rows = priorityRows(brief);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.notRanked }];
  const isStudied = rows.some(({ score: found }) => (found?.sureness ?? null) !== null);
  const { flags } = brief.painting;
  const columns = [
    { title: words.columns.rank, width: 10, isRight: true, cell: rankOf(language) },
    {
      title: words.columns.unit,
      width: 22,
      isRight: false,
      cell: ({ area }: BriefRow) => areaName(area, language),
    },
    {
      title: words.columns.score,
      width: 10,
      isRight: true,
      cell: ({ score: found }: BriefRow) => (found?.points == null ? '' : score(found.points, language)),
    },
    ...(isStudied
      ? [{ title: words.columns.interval, width: 17, isRight: false, cell: intervalOf(language) }]
      : []),
    ...(flags === null
      ? []
      : [{ title: words.columns.flag, width: 16, isRight: false, cell: flagOf(brief, language) }]),
    { title: words.columns.why, width: 40, isRight: false, cell: whyOf(brief, language) },
  ];
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const certain = rows.filter(({ score: found }) => found?.sureness?.standing === 'in').length;
  return [
    {
      kind: 'table',
      caption: words.priorityCaption(count(rows.length, language)),
      header: columns.map(({ title }) => title),
      widths: columns.map(({ width }) => width / all),
      right: columns.flatMap(({ isRight }, at) => (isRight ? [at] : [])),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    },
    ...(isStudied
      ? [
          {
            kind: 'paragraph',
            text: words.sure(count(certain, language), count(rows.length, language)),
          } as const,
        ]
      : []),
  ];
}

const rankOf =
  (language: Language) =>
  ({ score: found }: BriefRow) =>
    found?.rank == null ? '' : rank(found.rank, language);

const intervalOf =
  (language: Language) =>
  ({ score: found }: BriefRow) => {
    const sureness = found?.sureness ?? null;
    return sureness === null
      ? ''
      : capital(rankInterval({ lower: [sureness.lower], upper: [sureness.upper] }, 0, language));
  };

const flagOf =
  ({ painting: { flags } }: Brief, language: Language) =>
  ({ flag }: BriefRow) => {
    const { table } = wordsOf(language);
    if (flag === null || flags === null || flag.number === NOT_APPLICABLE) return capital(table.outOfScope);
    const found = flags.ruleSet.classes[flag.number];
    return flag.number === OPEN || found === undefined
      ? capital(table.open)
      : capital(wordIn(found.name, language));
  };

/** The measures that add most to the score, each with its figure. */
const whyOf =
  (brief: Brief, language: Language) =>
  ({ score: found }: BriefRow) => {
    const words = officialIn(language);
    return capital(
      (found?.drivers ?? [])
        .filter(({ points }) => (points ?? 0) > 0)
        .slice(0, reasonsMost)
        .flatMap(({ indicator: id, cell, imputed }) => {
          const indicator = brief.indicators.find(({ entry }) => entry.id === id);
          if (indicator === undefined) return [];
          const name = lowerFirst(wordIn(indicator.entry.name, language));
          return imputed
            ? words.imputed(name)
            : words.because(name, printBriefCell(indicator, cell, language));
        })
        .join('; '),
    );
  };
