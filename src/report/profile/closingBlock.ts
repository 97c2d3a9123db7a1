import { isFigure } from '../../domain/indicator/Cell.ts';
import { overLines } from '../../i18n/brief/overLines.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../i18n/brief/sourceLines.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import { capital } from '../../i18n/capital.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { stacked, type Block } from '../map/Block.ts';
import { sampleOfProfile } from './sampleOfProfile.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet, section, strong } from './profileWords.ts';

/** What is missing here and why, which figures are a sample, and who says the others. */
export function closingBlock(setting: ProfileSetting): Block {
  const { brief, profile, over, size, language } = setting;
  const words = profilePaperIn(language);
  const reasons = wordsOf(language).units.missing;
  const missing = profile.figures.flatMap(({ entry, cell }) =>
    isFigure(cell) ? [] : [words.missingOne(capital(wordIn(entry.name, language)), reasons[cell])],
  );
  const told = {
    ...brief,
    painting: { ...brief.painting, hazards: profile.hazard?.layers ?? brief.painting.hazards },
    indicators: profile.figures,
    sample: sampleOfProfile(brief, profile),
  };
  const warning = sampleWarning(told, language, 'all', over.sample);
  // Hazard zones are among the sources already.
  const sources = [
    ...sourceLines(told, language, 'all'),
    ...overLines(told, { ...over, zones: [] }, language),
  ];
  return stacked(
    [
      section(
        words.missing,
        [quiet(missing.length === 0 ? words.nothingMissing : `${missing.join('; ')}.`, setting)],
        setting,
      ),
      section(
        briefIn(language).sources.title,
        [
          ...(warning === null ? [] : [strong(warning, { ...setting, size: size * 0.85 })]),
          stacked(
            sources.map((line) => quiet(`${line}.`, { ...setting, size: size * 0.92 })),
            0.2 * size,
          ),
        ],
        setting,
      ),
    ],
    2 * size,
  );
}
