import { isFigure } from '../../domain/indicator/Cell.ts';
import type { ListedHamlet } from '../../domain/profile/ProfileBrief.ts';
import { areaName } from '../../i18n/areaName.ts';
import { count } from '../../i18n/format/count.ts';
import { printCell } from '../../i18n/format/printCell.ts';
import type { Language } from '../../i18n/Language.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';
import { stacked, type Block } from '../map/Block.ts';
import { shifted } from '../map/shifted.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, rowOf, said } from './profileWords.ts';

/** Tables that stand side by side. */
const columns = 3;

/**
 * Hamlets at high risk with class and households, read down each column; then those of which nobody looked at enough, each with its households; and of how many
 * there was no room to tell.
 */
export function hamletList(listed: readonly ListedHamlet[], setting: ProfileSetting): Block {
  const { size, language } = setting;
  const words = profilePaperIn(language);
  const named = listed.slice(0, setting.listed);
  const known = named.filter(({ hazard }) => hazard !== 'not-mapped');
  const unseen = named
    .slice(known.length)
    .map((each) => words.named(nameOf(each, language), printCell('households', each.households, language)));
  const left = listed.length - named.length;
  return stacked(
    [
      ...(known.length === 0 ? [] : [tables(known, setting)]),
      ...(unseen.length === 0
        ? []
        : [said(`${words.unseen} ${unseen.join(', ')}.`, { ...setting, size: size * 0.9 })]),
      ...(left === 0 ? [] : [quiet(words.more(count(left, language)), setting)]),
    ],
    0.8 * size,
  );
}

function tables(known: readonly ListedHamlet[], setting: ProfileSetting): Block {
  const { width, size } = setting;
  const gutter = 4 * size;
  const column = (width - gutter * (columns - 1)) / columns;
  const high = Math.ceil(known.length / columns);
  const side = Array.from({ length: columns }, (_, at) => known.slice(at * high, (at + 1) * high))
    .filter((rows) => rows.length > 0)
    .map((rows) => tableOf(rows, { ...setting, width: column }));
  return {
    height: Math.max(...side.map(({ height }) => height)),
    items: side.flatMap(({ items }, at) => shifted(items, at * (column + gutter), 0)),
  };
}

function tableOf(rows: readonly ListedHamlet[], setting: ProfileSetting): Block {
  const { width, language } = setting;
  const words = profilePaperIn(language);
  const { classes } = safetyIn(language);
  const row = (texts: readonly [string, string, string], weight: 'regular' | 'bold') =>
    rowOf(
      [
        { text: texts[0], x: 0, width: 0.54 * width, weight },
        { text: texts[1], x: 0.56 * width, width: 0.2 * width, weight },
        { text: texts[2], x: 0.76 * width, width: 0.24 * width, anchor: 'end', weight },
      ],
      setting,
      2.3,
    );
  return stacked(
    [
      row([words.hamlet, words.hazardClass, words.households], 'bold'),
      ...rows.map((each) =>
        row([nameOf(each, language), classes[each.hazard], numberOf(each, language)], 'regular'),
      ),
    ],
    0,
  );
}

/** The heading says what is counted. */
const numberOf = ({ households }: ListedHamlet, language: Language): string =>
  isFigure(households) ? count(households, language) : printCell('households', households, language);

const nameOf = ({ area, formerly }: ListedHamlet, language: Language): string =>
  [areaName(area, language), ...(formerly === null ? [] : [formerly.name])].join(', ');
