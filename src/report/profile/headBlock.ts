import { areaKind } from '../../i18n/areaKind.ts';
import { areaName } from '../../i18n/areaName.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { paragraph, stacked, type Block } from '../map/Block.ts';
import { shifted } from '../map/shifted.ts';
import { ink } from '../map/sheetInk.ts';
import { tag } from '../map/tag.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { sampleOfProfile } from './sampleOfProfile.ts';
import { quiet, said } from './profileWords.ts';

/** Name, kind, code, where it lies and what it was formed from, with the mark of a sample at the right. */
export function headBlock(setting: ProfileSetting, page: number): Block {
  const { brief, profile, over, row, width, size, language, measure } = setting;
  const { profile: words, data } = wordsOf(language);
  const paper = profilePaperIn(language);
  const { area, above, into } = profile;
  const named = (
    areas: readonly { readonly name: string; readonly kind: typeof area.kind; readonly sample: boolean }[],
  ) => areas.map((each) => areaName(each, language)).join(', ');
  const isSample = sampleOfProfile(brief, profile).any || over.sample.zones || over.sample.sites;
  const mark = { text: data.sampleTag, fill: ink.sample, colour: ink.onSample };
  const tagged = tag(mark, { x: 0, y: 0 }, size, measure);
  const left = isSample ? width - tagged.box.width - 4 * size : width;
  const title = paper.title(areaName(area, language));
  const inLeft = { ...setting, width: left };
  const kind = `${capital(areaKind(area.kind, language))}, ${words.vintage[area.set]} · ${words.code(area.code)}`;
  const lines =
    page === 1
      ? [
          paragraph(title, left, { size: 5.6 * size, weight: 'bold' }, measure),
          quiet(kind, inLeft),
          ...(above.length === 0 ? [] : [said(`${words.within}: ${named(above)}`, inLeft)]),
          ...(into === null || above.some(({ key }) => key === into.key)
            ? []
            : [said(`${words.mergedInto}: ${named([into])} (${words.vintage.commune2025})`, inLeft)]),
          ...(row.formerly.length === 0
            ? []
            : [
                said(
                  `${words.mergedFrom(count(row.formerly.length, language))}: ${named(row.formerly)}`,
                  setting,
                ),
              ]),
        ]
      : [paragraph(title, left, { size: 3.6 * size, weight: 'bold' }, measure)];
  const head = stacked(lines, 0.3 * size);
  return {
    height: Math.max(head.height, isSample ? tagged.box.height : 0),
    items: [...head.items, ...(isSample ? shifted(tagged.items, width - tagged.box.width, 0.6 * size) : [])],
  };
}
