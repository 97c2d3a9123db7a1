import type { Brief, BriefGiven } from '../../domain/brief/Brief.ts';
import { briefOf } from '../../domain/brief/briefOf.ts';
import { officialRegions } from '../../domain/area/officialRegions.ts';
import { catalogue } from '../../domain/indicator/catalogue.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { createIndex } from '../../domain/outcome/createIndex.ts';
import type { Plan } from '../../domain/plan.ts';
import { profileBriefOf } from '../../domain/profile/profileBriefOf.ts';
import { profiledRows } from '../../domain/profile/profiledRows.ts';
import { openPlace } from '../../domain/profile/openPlace.ts';
import { profilePlan } from '../../domain/profile/profilePlan.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { solverFor } from '../../domain/solver/solverFor.ts';
import { finished } from '../../domain/steps/finished.ts';
import type { Language } from '../../i18n/Language.ts';
import { makeProfiles } from '../../report/saving/makeProfiles.ts';
import type { ProfileJob } from '../../report/saving/ProfileJob.ts';
import type { MadeFile } from '../../report/saving/SheetJob.ts';
import { exposedBy } from './exposedBy.ts';
import type { Embedded } from './openEmbedded.ts';

/** What profiles are asked of. */
export interface ProfilesAsked {
  /** Of the view whose address was given. */
  readonly plan: Plan;
  readonly given: BriefGiven;
  readonly language: Language;
  /** Of every unit of the view, not of the place it selects, else of the first in its table. */
  readonly all: boolean;
  readonly apart: boolean;
}

export const profilesOf = async (embedded: Embedded, asked: ProfilesAsked): Promise<MadeFile> =>
  makeProfiles(await profileJobOf(embedded, asked), () => undefined);

/** Everything that profiles are drawn from, as the page has it with nothing of the planner's. */
export async function profileJobOf(
  embedded: Embedded,
  { plan: shown, all, ...asked }: ProfilesAsked,
): Promise<ProfileJob> {
  const world = exposedBy(shown, embedded);
  const plan = profilePlan(shown, world.sets, all ? null : openPlace(world.sets, shown));
  const answer = createAnswer(world, embedded.shapesOf, await solverFor([plan], openSolver));
  const plain = answer.of(plan);
  const columns = createColumns(world);
  const brief: Brief = briefOf({
    world,
    columns,
    outcome: answer.withStudy(plain, finished(answer.study(plain))),
    indexOf: createIndex(world, columns),
    boundaries: 'schematic',
    given: asked.given,
  });
  const indicators = [...catalogue, ...world.ownIndicators];
  const from = {
    world,
    columns,
    indicators,
    plan,
    published: officialRegions(embedded.areas),
    reports: embedded.reports(),
  };
  return {
    brief,
    profiles: profiledRows(brief, all).map(({ area }) => profileBriefOf(from, area)),
    shapes: embedded.sheetShapes(brief),
    fonts: embedded.fonts(),
    language: asked.language,
    apart: asked.apart,
  };
}
