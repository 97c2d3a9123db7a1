import type { MapOver } from '../domain/brief/MapOver.ts';
import { withMoves } from '../domain/brief/withMoves.ts';
import type { Plan } from '../domain/plan.ts';
import { groundShown } from './groundShown.ts';
import { placeMarks } from './placeMarks.ts';
import type { Portal } from './Portal.svelte.ts';

/** What lies over the units on the map of the newest outcome, as the screen has it; no hamlet stands out, since paper shows none as selected. */
export function overShown(portal: Portal, plan: Plan): MapOver {
  const ground = groundShown(portal, plan);
  if (plan.tab !== 'safety') return ground;
  const { library, moving, candidates } = portal;
  const { sites, matched } = moving;
  return {
    ...withMoves(ground, { sites, match: matched?.match ?? null }, library.sets),
    places: placeMarks({ found: candidates.found, chosen: null }),
  };
}
