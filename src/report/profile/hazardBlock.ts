import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import type { ProfileHamlets, ProfileHazard } from '../../domain/profile/ProfileBrief.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { rate } from '../../i18n/format/rate.ts';
import { share } from '../../i18n/format/share.ts';
import { hazardClassName } from '../../i18n/hazardClassName.ts';
import { plainText } from '../../i18n/plainText.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { verdictSentence } from '../../i18n/rules/verdictSentence.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import type { Block } from '../map/Block.ts';
import { hamletList } from './hamletList.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, said, section, strong } from './profileWords.ts';

/** Land by class of hazard, and which hamlets lie in it or were not looked at; where nobody asked, that. */
export function hazardBlock(setting: ProfileSetting): Block {
  const { profile, language } = setting;
  const { hazard, hamlets } = profile;
  const words = safetyIn(language);
  if (hazard === null)
    return section(words.profile, [quiet(profilePaperIn(language).noHazard, setting)], setting);
  const parts = hazard.parts.map(
    (part) => `${capital(hazardClassName(part.number, language))}: ${rate(part.share, language)}`,
  );
  const layers = hazard.layers.map((name) => wordIn(name, language)).join(', ');
  return section(
    words.profile,
    [
      ...riskLines(hazard, setting),
      said(`${parts.join('; ')}.`, setting),
      quiet(words.partsOf(layers), setting),
      ...(hamlets === null ? [] : [said(listSentence(hazard, hamlets, setting), setting)]),
      ...(hamlets === null || hazard.listed.length === 0
        ? []
        : [
            hamletList(hazard.listed, setting),
            quiet(profilePaperIn(language).classBy(share(hazard.classShare, language)), setting),
          ]),
    ],
    setting,
  );
}

/** What the province's own criteria say of a hamlet. */
function riskLines({ risk }: ProfileHazard, setting: ProfileSetting): readonly Block[] {
  const { language } = setting;
  if (risk === null) return [];
  return [
    strong(`${plainText(verdictSentence(risk.ruleSet, risk.verdict, language))}.`, setting),
    quiet(safetyIn(language).ownCriteria, setting),
  ];
}

function listSentence(
  { listed }: ProfileHazard,
  hamlets: ProfileHamlets,
  { language }: ProfileSetting,
): string {
  const words = profilePaperIn(language);
  const all = count(hamlets.count, language);
  const known = listed.filter(({ hazard }) => hazardClasses.some((each) => each === hazard)).length;
  const unknown = listed.length - known;
  return [
    known === 0 ? words.noneExposed(all) : words.exposed(count(known, language), all),
    ...(unknown === 0 ? [] : [words.unknown(count(unknown, language))]),
  ].join(' ');
}
