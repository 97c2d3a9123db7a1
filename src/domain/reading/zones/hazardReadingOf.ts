import type { HazardReading, OwnLayer } from '../../layer/OwnLayer.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import type { Problem } from '../../problem/Problem.ts';
import type { HazardProposal } from './HazardProposal.ts';
import { isOfFive } from './isOfFive.ts';
import { proposeHazard } from './proposeHazard.ts';
import type { ZoneChoices } from './ZoneChoices.ts';

/** What zones mean by the planner's choices, and what is open about them. */
export interface ReadZones {
  readonly proposal: HazardProposal;
  /** `null` until the kind is known and at least one zone has a class: nothing can be said of exposure then. */
  readonly reading: HazardReading | null;
  readonly problems: readonly Problem[];
}

/**
 * The classes of zones, one for each of the layer's shapes. While a zone's class is open the file does not speak of every place, even if
 * the planner wants it to: the land of that zone would be counted as free of hazard.
 */
export function hazardReadingOf(
  layer: Pick<OwnLayer, 'name' | 'file' | 'features'>,
  choices: ZoneChoices = {},
): ReadZones {
  const proposal = proposeHazard(layer, choices);
  const { kind, field, values, classed, open } = proposal;
  const classOf = new Map(values.map(({ value, hazard }) => [value, hazard]));
  const classes = layer.features.map(({ properties }) =>
    field === null ? null : (classOf.get(propertyOf(properties, field)) ?? null),
  );
  return {
    proposal,
    reading:
      kind === null || field === null || classed === 0
        ? null
        : { kind, field, classes, coverage: open > 0 ? 'zones' : proposal.coverage },
    problems: problemsOf(layer.file, proposal),
  };
}

function problemsOf(
  file: string,
  { kind, field, values, coverage, open }: HazardProposal,
): readonly Problem[] {
  if (field === null) return [{ code: 'hazard-field-missing', file }];
  const fifth = values.find(({ value }) => isOfFive(value));
  const numbered = values.some(({ value, sureness }) => sureness === 'read' && /^\d/.test(value));
  const free = values.reduce(
    (sum, { hazard, sureness, zones }) => sum + (hazard === null && sureness === 'chosen' ? zones : 0),
    0,
  );
  const asked: readonly (Problem | false)[] = [
    kind === null && { code: 'hazard-kind-open', file },
    fifth?.sureness === 'open' && { code: 'hazard-scale-of-five', file, column: field, value: fifth.value },
    numbered && { code: 'hazard-numbered', file, column: field },
    ...values
      .filter(({ sureness }) => sureness === 'open')
      .map(({ value, zones }): Problem => ({ code: 'hazard-class-open', file, column: field, value, zones })),
    coverage === 'everywhere' && open > 0 && { code: 'hazard-coverage-held', file, zones: open },
    coverage === 'everywhere' && free > 0 && { code: 'hazard-zones-free', file, zones: free },
  ];
  return asked.filter((problem) => problem !== false);
}
