import type { BriefScore } from '../../domain/brief/BriefRow.ts';
import { scoreSentences } from '../../i18n/brief/scoreSentences.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { printCell } from '../../i18n/format/printCell.ts';
import { score as printScore } from '../../i18n/format/score.ts';
import { share } from '../../i18n/format/share.ts';
import { rankSentence } from '../../i18n/profile/rankSentence.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { rankInterval } from '../../i18n/rankInterval.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Item } from '../drawing/Drawing.ts';
import { stacked, type Block } from '../map/Block.ts';
import { boxPath } from '../map/boxPath.ts';
import { ink } from '../map/sheetInk.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, rowOf, said, section, strong } from './profileWords.ts';

/** Rank with its interval, and what adds how much to the score. */
export function scoreBlock(setting: ProfileSetting): Block {
  const { brief, row, language } = setting;
  const { profile: words } = wordsOf(language);
  const { score } = row;
  if (score === null)
    return section(words.drivers, [quiet(profilePaperIn(language).noScore, setting)], setting);
  return section(
    words.drivers,
    [
      ...rankLines(score, setting),
      driversRows(score, setting),
      quiet(scoreSentences(brief, language).map(capital).join(' '), setting),
    ],
    setting,
  );
}

function rankLines(score: BriefScore, setting: ProfileSetting): readonly Block[] {
  const { brief, language } = setting;
  const { profile: words, priority, sure } = wordsOf(language);
  const { scores, study } = brief.method;
  if (score.rank === null) {
    const below =
      score.coverage < (scores?.floor ?? 0)
        ? ` ${capital(priority.belowFloor(share(score.coverage, language)))}.`
        : '';
    return [strong(`${words.notRanked}${below}`, setting)];
  }
  const rank = rankSentence(score.rank, scores?.ranked ?? 0, score.points ?? NaN, language);
  const { sureness } = score;
  if (sureness === null || study === null)
    return [strong(rank, setting), quiet(profilePaperIn(language).notStudied, setting)];
  const interval = rankInterval({ lower: [sureness.lower], upper: [sureness.upper] }, 0, language);
  const inTop = sure.inTop(
    count(study.top, language),
    share(sureness.inTop, language),
    count(study.draws, language),
  );
  return [
    strong(rank, setting),
    said(`${capital(interval)}. ${inTop}`, setting),
    quiet(sure.notConfidence, setting),
  ];
}

/** One line an indicator: the frame is the most it could add, the filled part what it adds. */
function driversRows(score: BriefScore, setting: ProfileSetting): Block {
  const { brief, width, size, language } = setting;
  const words = wordsOf(language).priority;
  const { aggregation } = brief.painting.plan;
  if (aggregation !== 'arithmetic' && aggregation !== 'geometric') return quiet(words.notAdditive, setting);
  const scale = brief.method.scores?.scale ?? 100;
  const rows = score.drivers.map(({ indicator, cell, imputed, points, weight }): Block => {
    const entry = brief.indicators.find((each) => each.entry.id === indicator)?.entry;
    if (entry === undefined) return { height: 0, items: [] };
    const value = printCell(entry.unit, cell, language);
    const told = points === null ? '–' : words.points(printScore(points, language));
    const line = rowOf(
      [
        { text: wordIn(entry.short, language), x: 0, width: 0.34 * width },
        {
          text: imputed ? `${value}, ${words.imputedFigure}` : value,
          x: 0.36 * width,
          width: 0.24 * width,
        },
        { text: told, x: 0.6 * width, width: 0.14 * width, anchor: 'end', weight: 'bold' },
      ],
      setting,
    );
    const bar = scale === 100 ? barItems(weight, points, setting) : [];
    return { height: line.height, items: [...line.items, ...bar] };
  });
  return { ...stacked(rows, 0), height: stacked(rows, 0).height + 0.2 * size };
}

function barItems(weight: number, points: number | null, { width, size }: ProfileSetting): readonly Item[] {
  const [x, long, y, height] = [0.77 * width, 0.23 * width, 1.2 * size, 2 * size];
  const box = (part: number) => [boxPath({ x, y, width: long * part, height })];
  const frame = {
    kind: 'shape',
    paths: box(weight),
    closed: true,
    stroke: { colour: ink.dots, width: 0.12 },
  } as const;
  if (points === null) return [frame];
  return [{ kind: 'shape', paths: box(Math.max(0, points / 100)), closed: true, fill: ink.accent }, frame];
}
