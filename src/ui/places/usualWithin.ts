import type { PlaceDistance } from '../../domain/resettle/screen/ScreenChoices.ts';

/** Kilometres with which a condition begins when it is asked for; the planner sets them. */
export const usualWithin: Readonly<Record<PlaceDistance, number>> = {
  road: 1,
  water: 1,
  school: 3,
  healthStation: 5,
  centre: 5,
};
