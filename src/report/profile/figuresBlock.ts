import { carriedSentences } from '../../i18n/carriedSentences.ts';
import { printCell } from '../../i18n/format/printCell.ts';
import { period } from '../../i18n/format/period.ts';
import { capital } from '../../i18n/capital.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { stacked, type Block } from '../map/Block.ts';
import { ink } from '../map/sheetInk.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { rowOf, section } from './profileWords.ts';

/** The main figures against commune and province, each with where it comes from and its moment. */
export function figuresBlock(setting: ProfileSetting): Block {
  const { profile, width, size, language } = setting;
  const messages = wordsOf(language);
  const words = messages.profile;
  const heads =
    profile.area.set === 'hamlet'
      ? [words.here, words.commune, words.province]
      : [words.here, words.province];
  const column = 0.165 * width;
  const first = width - column * heads.length - 2 * size;
  const named = first * 0.62;
  const cells = (name: string, from: string, values: readonly string[], isHead: boolean) => [
    { text: name, x: 0, width: named - 2, weight: isHead ? ('bold' as const) : ('regular' as const) },
    { text: from, x: named, width: first - named, colour: ink.quiet },
    ...values.map((text, at) => ({
      text,
      x: width - column * (values.length - at),
      width: column - (at === values.length - 1 ? 0 : 2),
      anchor: 'end' as const,
      weight: isHead || at === 0 ? ('bold' as const) : ('regular' as const),
    })),
  ];
  const rows = profile.figures.slice(0, profile.main).map(({ entry, used, cell, compared, beside }) => {
    const source =
      used.file === undefined
        ? messages.explore.provenance[used.provenance]
        : used.provenance === 'derived'
          ? messages.explore.measuredFrom(used.file)
          : used.file;
    const moment = used.period === null ? [] : [period(used.period, language)];
    const carried = used.carried === undefined ? [] : carriedSentences(used.carried, language);
    const edited = used.edited?.includes(profile.unit) === true ? [messages.kept.edit.mark] : [];
    const values = [cell, ...compared].map((each) => printCell(entry.unit, each, language, { beside }));
    return rowOf(
      cells(
        capital(wordIn(entry.name, language)),
        [[source, ...moment, ...edited].join(', '), ...carried].join('. '),
        values,
        false,
      ),
      setting,
    );
  });
  const head = rowOf(cells(profilePaperIn(language).measure, '', heads, true), setting, 2.3);
  return section(words.figures, [stacked([head, ...rows], 0)], setting);
}
