import { capital } from '../../i18n/capital.ts';
import { partsSentence } from '../../i18n/profile/partsSentence.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { ruleSetName } from '../../i18n/rules/ruleSetName.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Block } from '../map/Block.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, said, section } from './profileWords.ts';

/** How many hamlets a commune has, and what the rules say of them. */
export function hamletsBlock(setting: ProfileSetting): Block {
  const { profile, language } = setting;
  const { hamlets } = profile;
  if (hamlets === null) return { height: 0, items: [] };
  const { count: all, ruleSet, numbers } = hamlets;
  const found = (number: number) => numbers.get(number) ?? 0;
  const basis = wordsOf(language).profile.basis;
  return section(
    profilePaperIn(language).hamlets,
    [
      said(`${partsSentence(all, 'hamlet', ruleSet, found, language)}.`, setting),
      ...(ruleSet === null
        ? []
        : [quiet(`${capital(basis(ruleSetName(ruleSet, language), String(profile.year)))}.`, setting)]),
    ],
    setting,
  );
}
