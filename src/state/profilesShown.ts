import { openPageSolver } from '../analysis/openPageSolver.ts';
import type { Brief, BriefGiven } from '../domain/brief/Brief.ts';
import { createAnswer } from '../domain/outcome/createAnswer.ts';
import { addressFor } from '../domain/plan/addressFor.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import type { ProfileBrief } from '../domain/profile/ProfileBrief.ts';
import { profileBriefOf } from '../domain/profile/profileBriefOf.ts';
import { profiledRows } from '../domain/profile/profiledRows.ts';
import { openPlace } from '../domain/profile/openPlace.ts';
import { profilePlan } from '../domain/profile/profilePlan.ts';
import { solverFor } from '../domain/solver/solverFor.ts';
import { briefShown } from './briefShown.ts';
import { outcomeInTurns } from './outcomeInTurns.ts';
import { outlinesIn } from './outlinesIn.ts';
import type { Portal } from './Portal.svelte.ts';
import { profileTables } from './profileTables.ts';

/** Profiles, and the map under all of them. */
export interface ProfilesShown {
  readonly brief: Brief;
  readonly profiles: readonly ProfileBrief[];
}

/**
 * Profiles of the selected place, or of every unit on the screen. They tell more than the screen asks for (all years, hazard, how sure a rank is), so what that
 * needs is brought, and answered beside the picture, which stays as it is.
 *
 * @param shown the plan of what is on the screen
 * @throws the signal's reason where it was stopped; Error where something does not arrive
 */
export async function profilesShown(
  portal: Portal,
  shown: Plan,
  all: boolean,
  given: BriefGiven,
  signal: AbortSignal,
): Promise<ProfilesShown> {
  const { library, hazards } = portal;
  await profileTables(library);
  const { sets } = library;
  if (sets === null) throw new Error('Profiles of areas that have not arrived');
  const plan = profilePlan(shown, sets, all ? null : openPlace(sets, portal.plan.current));
  await Promise.all([
    library.need(plan),
    library.needReports(),
    hazards.need({ ...plan, tab: 'safety' }),
    library.needBoundaries(setOf(plan)),
  ]);
  // Exposure is weighed as the newest plan that asked for it does; the screen's own stays the newest.
  await hazards.need(portal.plan.current);
  signal.throwIfAborted();
  const { world, columns, indicators, officialRegions: published, reports } = library;
  if (world === null || columns === null) throw new Error('Profiles of figures that have not arrived');
  const solverOf = await solverFor([plan], openPageSolver);
  const answer = createAnswer(world, (set) => outlinesIn(library, set), solverOf);
  const outcome = await outcomeInTurns(answer, plan, signal);
  const address = addressFor(given.address, plan);
  const brief = briefShown(portal, outcome, { ...given, address });
  if (brief === null) throw new Error('Profiles without a map');
  const from = { world, columns, indicators, plan, published, reports };
  return { brief, profiles: profiledRows(brief, all).map(({ area }) => profileBriefOf(from, area)) };
}
