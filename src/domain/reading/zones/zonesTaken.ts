import type { OwnLayer } from '../../layer/OwnLayer.ts';
import type { Problem } from '../../problem/Problem.ts';
import type { HazardProposal } from './HazardProposal.ts';
import { hazardReadingOf } from './hazardReadingOf.ts';
import type { ZoneChoices } from './ZoneChoices.ts';

/** More values than this are a wrong property, not a list to go through. */
export const mostShown = 24;

/** A layer of zones with what they mean, as it will be kept, and as the page is told. */
export interface TakenZones {
  readonly layer: OwnLayer;
  /** Its values cut to those of most zones. */
  readonly proposal: HazardProposal;
  readonly problems: readonly Problem[];
}

/** Without classes it is still a layer for the map. */
export function zonesTaken(layer: OwnLayer, choices: ZoneChoices): TakenZones {
  const { proposal, reading, problems } = hazardReadingOf(layer, choices);
  return {
    layer: reading === null ? layer : { ...layer, hazard: reading },
    proposal: { ...proposal, values: proposal.values.slice(0, mostShown) },
    problems,
  };
}
