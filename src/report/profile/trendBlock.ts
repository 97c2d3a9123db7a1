import { partsOfRun } from '../../domain/profile/partsOfRun.ts';
import { trendRuns, type DrawnPoint } from '../../domain/profile/trendRuns.ts';
import { printValue } from '../../i18n/format/printValue.ts';
import { trendNotes } from '../../i18n/profile/trendNotes.ts';
import { trendSentence } from '../../i18n/profile/trendSentence.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Item, Point, Stroke } from '../drawing/Drawing.ts';
import type { Block } from '../map/Block.ts';
import { boxPath } from '../map/boxPath.ts';
import { lettered } from '../map/lettered.ts';
import { shifted } from '../map/shifted.ts';
import { ink } from '../map/sheetInk.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, said, section } from './profileWords.ts';

/** The line of a measure through its moments, as the profile on the page draws it: never across a gap. */
export function trendBlock(setting: ProfileSetting): Block {
  const { profile, width, size, language } = setting;
  const { trend } = profile;
  const title = wordsOf(language).profile.trend;
  const text = trend === null ? '' : trendSentence(trend.entry, trend.moments, profile.year, language);
  if (trend === null || text === '')
    return section(title, [quiet(profilePaperIn(language).noTrend, setting)], setting);
  const [wide, high, side, above] = [0.42 * width, 13 * size, 9 * size, 4 * size];
  const { runs, targetY, chosenX, moments } = trendRuns(
    trend.moments,
    trend.entry.target2025 ?? null,
    wide - 2 * side,
    high,
    profile.year,
  );
  const em = 2.3 * size;
  const line = (from: Point, to: Point, colour: string, dash?: readonly number[]): Item => ({
    kind: 'shape',
    paths: [[from, to]],
    closed: false,
    stroke: { colour, width: 0.2 * size, ...(dash === undefined ? {} : { dash }) },
  });
  const drawn: readonly Item[] = [
    ...(targetY === null ? [] : [line([-side, targetY], [wide - side, targetY], ink.dots, [1.2, 0.8])]),
    ...(chosenX === null ? [] : [line([chosenX, -2 * size], [chosenX, high + size], ink.quiet)]),
    ...runs.flatMap((run): readonly Item[] => [
      ...lined(partsOfRun(run).past, { colour: ink.accent, width: 0.5 * size }),
      // Later than the year of the profile: paler and broken, beyond the line of that year.
      ...lined(partsOfRun(run).later, { colour: ink.dots, width: 0.4 * size, dash: [1, 0.8] }),
      ...run.flatMap(({ x, y, value, isLater }): readonly Item[] => [
        {
          kind: 'shape',
          paths: [boxPath({ x: x - 0.6 * size, y: y - 0.6 * size, width: 1.2 * size, height: 1.2 * size })],
          closed: true,
          fill: isLater ? ink.dots : ink.accent,
        },
        lettered(printValue(trend.entry.unit, value, language), [x, y - 1.4 * size], em, {
          anchor: 'middle',
          ...(isLater ? { colour: ink.quiet } : {}),
        }),
      ]),
    ]),
    ...moments.map(({ x, label }) =>
      lettered(label, [x, high + 3.4 * size], em, { anchor: 'middle', colour: ink.quiet }),
    ),
  ];
  const beside = { ...setting, width: width - wide - 4 * size };
  const words = [
    said(text, beside),
    quiet(trendNotes(trend.entry, trend.others, language).join(' '), beside),
  ];
  const notes = words.reduce<Block>(
    (all, block) => ({
      height: all.height + block.height + 0.6 * size,
      items: [...all.items, ...shifted(block.items, wide + 4 * size, all.height)],
    }),
    { height: 1 * size, items: [] },
  );
  const picture: Block = {
    height: Math.max(above + high + 4.4 * size, notes.height),
    items: [...shifted(drawn, side, above), ...notes.items],
  };
  return section(title, [picture], setting);
}

const lined = (points: readonly DrawnPoint[], stroke: Stroke): readonly Item[] =>
  points.length < 2
    ? []
    : [{ kind: 'shape', paths: [points.map(({ x, y }): Point => [x, y])], closed: false, stroke }];
