import type { Candidate } from '../../domain/resettle/screen/Candidate.ts';
import type { CandidateRow } from '../../domain/resettle/screen/candidateRows.ts';
import type { Language } from '../../i18n/Language.ts';
import { placeAnswers, type ToldAnswer } from '../../i18n/placeAnswers.ts';
import type { placeNames } from './placeNames.ts';

/** A place found as it leaves the portal. */
export function candidateRowOf(
  candidate: Candidate,
  names: ReturnType<typeof placeNames>,
  sample: boolean,
  language: Language,
): CandidateRow {
  const { id, commune, isHome, households, hectares, point, nearest } = candidate;
  const answers = placeAnswers(candidate, language);
  const told = (condition: ToldAnswer['condition']) =>
    answers.find((each) => each.condition === condition)?.told ?? '';
  return {
    place: names.place(id),
    commune: names.commune(commune),
    isHome,
    households,
    hectares,
    longitude: point[0],
    latitude: point[1],
    nearest: nearest === null ? '' : names.hamlet(nearest.key),
    nearestKm: nearest?.km ?? null,
    hazard: told('hazard'),
    road: told('road'),
    water: told('water'),
    school: told('school'),
    healthStation: told('healthStation'),
    centre: told('centre'),
    sample,
  };
}
