import type { HazardParts } from './HazardParts.ts';

/** How many points (houses) of each unit lie where. For every unit the parts add up to `points`; zero of everything where it has none. */
export interface ExposedPoints extends HazardParts {
  readonly points: Float64Array;
}
