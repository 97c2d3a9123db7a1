import { capital } from '../../i18n/capital.ts';
import { plainText } from '../../i18n/plainText.ts';
import { changeSentence } from '../../i18n/rules/changeSentence.ts';
import { criterionDistance } from '../../i18n/rules/criterionDistance.ts';
import { criterionLine } from '../../i18n/rules/criterionLine.ts';
import { jointSentence } from '../../i18n/rules/jointSentence.ts';
import { ruleSetName } from '../../i18n/rules/ruleSetName.ts';
import { verdictSentence } from '../../i18n/rules/verdictSentence.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { stacked, type Block } from '../map/Block.ts';
import type { ProfileFlag } from '../../domain/profile/ProfileBrief.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, rowOf, said, section, strong } from './profileWords.ts';

/** What the rules say of it and why: every criterion with its figure, its threshold, the answer and how far it is. */
export function flagBlock(setting: ProfileSetting): Block {
  const { profile, language } = setting;
  const words = wordsOf(language).profile;
  const { flag, year } = profile;
  if (flag === null) return section(words.flag, [quiet(words.noRuleSet(String(year)), setting)], setting);
  const { ruleSet, verdict, changes, joint } = flag;
  const sentences = [
    ...changes.map(({ change, amount }) => changeSentence(ruleSet, verdict, change, language, amount)),
    ...joint.map((pair) =>
      jointSentence(
        ruleSet,
        [pair[0].change, pair[1].change],
        language,
        (change) => pair.find((each) => each.change === change)?.amount ?? null,
      ),
    ),
  ].map((sentence) => `${plainText(sentence)}.`);
  return section(
    words.flag,
    [
      strong(`${plainText(verdictSentence(ruleSet, verdict, language))}.`, setting),
      quiet(`${capital(words.basis(ruleSetName(ruleSet, language), String(year)))}.`, setting),
      ...publishedLine(flag, setting),
      criteriaRows(flag, setting),
      ...(verdict.status === 'classed'
        ? [
            stacked(
              [
                said(`${words.changes}:`, setting),
                ...(sentences.length === 0 ? [words.noChanges] : sentences).map((each) =>
                  quiet(each, setting),
                ),
              ],
              0.2 * setting.size,
            ),
          ]
        : []),
    ],
    setting,
  );
}

function publishedLine({ published, verdict }: ProfileFlag, setting: ProfileSetting): readonly Block[] {
  const { profile, language } = setting;
  const { set } = profile.area;
  if (set !== 'commune2021' && set !== 'commune2025') return [];
  const { profile: words, difficulty } = wordsOf(language);
  if (published === null) return [quiet(words.publishedUnknown, setting)];
  const agrees = verdict.class === null ? '' : verdict.class === published ? words.same : words.different;
  return [
    said(`${words.published(difficulty.region[published], difficulty.lists[set])} ${agrees}`.trim(), setting),
  ];
}

function criteriaRows({ verdict, amounts }: ProfileFlag, setting: ProfileSetting): Block {
  const { width, language } = setting;
  const words = wordsOf(language).profile;
  const ends = [0, 0.34, 0.43, 0.6, 0.71, 1].map((share) => share * width);
  const cells = (texts: readonly string[], isBold: boolean) =>
    texts.map((text, at) => ({
      text,
      x: ends[at] ?? 0,
      width: (ends[at + 1] ?? width) - (ends[at] ?? 0) - 2,
      weight: isBold ? ('bold' as const) : ('regular' as const),
    }));
  const head = rowOf(cells([words.criterion, words.required, words.value, words.answer], true), setting, 2.3);
  const rows = verdict.criteria.map((each, at) => {
    const line = criterionLine(each, language);
    const required = each.criterion.wording === undefined ? line.required : '';
    const away = criterionDistance(each, amounts[at] ?? null, language) ?? '';
    return rowOf(
      cells(
        [line.measure, required, line.value, words.answers[line.answer], away],
        verdict.because.includes(each.criterion.id),
      ),
      setting,
      2.4,
    );
  });
  return stacked([head, ...rows], 0);
}
