import type { ReportedHazard, ResettlementProject } from '../../domain/area/ReportsFile.ts';
import { capital } from '../../i18n/capital.ts';
import { count } from '../../i18n/format/count.ts';
import { date } from '../../i18n/format/date.ts';
import { dong } from '../../i18n/format/dong.ts';
import { siteName } from '../../i18n/format/siteName.ts';
import type { Language } from '../../i18n/Language.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { stacked, type Block } from '../map/Block.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, said, section } from './profileWords.ts';

/**
 * What was reported of the place, as on the page: landslides and floods, then projects of resettlement, each with its source. The first so many of either are
 * told, and how many more there are. Of no height until reports are there.
 */
export function reportsBlock(setting: ProfileSetting): Block {
  const { profile, reported, language } = setting;
  const { reports } = profile;
  if (reports === null) return { height: 0, items: [] };
  const words = wordsOf(language).profile;
  const { hazards, resettlement } = reports;
  const left = hazards.slice(reported).length + resettlement.slice(reported).length;
  const lines = (texts: readonly string[]) =>
    stacked(
      texts.map((text) => said(text, setting)),
      0.3 * setting.size,
    );
  return section(
    words.hazards,
    [
      hazards.length === 0
        ? quiet(words.noHazards, setting)
        : lines(hazards.slice(0, reported).map((each) => hazardLine(each, language))),
      ...(resettlement.length === 0
        ? []
        : [
            lines(
              resettlement
                .slice(0, reported)
                .map((each) => `${words.resettlement}: ${projectLine(each, language)}`),
            ),
          ]),
      ...(left === 0 ? [] : [quiet(profilePaperIn(language).moreReports(count(left, language)), setting)]),
    ],
    setting,
  );
}

function hazardLine(hazard: ReportedHazard, language: Language): string {
  const words = wordsOf(language).profile;
  const what = words.hazard[hazard.hazard];
  const where = [hazard.place, hazard.commune === '' ? hazard.district : hazard.commune];
  const when = hazard.date.startsWith('undated') ? words.undated : date(hazard.date, language);
  const place = where.filter((part) => part !== '').join(', ');
  return `${what}, ${place} (${when}): ${wordIn(hazard.effect, language)}. ${words.source}: ${siteName(hazard.source)}.`;
}

function projectLine(project: ResettlementProject, language: Language): string {
  const words = wordsOf(language).profile;
  const parts = [
    `${project.hamlets.join(', ')} (${project.commune})`,
    ...(project.households === null ? [] : [words.households(count(project.households, language))]),
    ...(project.capitalBillionDong === null ? [] : [dong(project.capitalBillionDong * 1e9, language)]),
    wordIn(project.status, language),
  ];
  return `${capital(parts.join('; '))}. ${words.source}: ${siteName(project.source)}.`;
}
