import { readHazardClass } from '../../hazard/readHazardClass.ts';
import type { OwnLayer } from '../../layer/OwnLayer.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import { classField } from './classField.ts';
import type { ClassValue, HazardProposal } from './HazardProposal.ts';
import { isOfFive } from './isOfFive.ts';
import { kindOfHazard } from './kindOfHazard.ts';
import type { ZoneChoices } from './ZoneChoices.ts';

/**
 * What zones most likely mean, with what the planner has said of them so far: which hazard, which property holds the classes, and the
 * class of each of its values. A value that is no word of ours stays open. Where a value shows that the file counts to five, its numbers
 * are open as well: the third of five is not the third of four.
 */
export function proposeHazard(
  layer: Pick<OwnLayer, 'name' | 'file' | 'features'>,
  choices: ZoneChoices = {},
): HazardProposal {
  const properties = layer.features.map((feature) => feature.properties);
  const field = choices.field === undefined ? classField(properties) : choices.field;
  const values = field === null ? [] : valuesOf(field, properties, choices.classes ?? {});
  return {
    kind: choices.kind ?? kindOfHazard(layer),
    kindSureness: choices.kind === undefined ? 'guessed' : 'chosen',
    field,
    fieldSureness: choices.field === undefined ? 'guessed' : 'chosen',
    fields: [...new Set(properties.flatMap(Object.keys))],
    values,
    distinct: values.length,
    coverage: choices.coverage ?? 'zones',
    zones: layer.features.length,
    classed: zonesOf(values.filter(({ hazard }) => hazard !== null)),
    open: zonesOf(values.filter(({ sureness }) => sureness === 'open')),
  };
}

const zonesOf = (values: readonly ClassValue[]) => values.reduce((sum, { zones }) => sum + zones, 0);

function valuesOf(
  field: string,
  properties: readonly Readonly<Record<string, string>>[],
  chosen: NonNullable<ZoneChoices['classes']>,
): readonly ClassValue[] {
  const counts = new Map<string, number>();
  for (const each of properties) {
    const value = propertyOf(each, field);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ofFive = [...counts.keys()].some(isOfFive);
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([value, zones]): ClassValue => {
      if (Object.hasOwn(chosen, value))
        return { value, zones, hazard: chosen[value] ?? null, sureness: 'chosen' };
      const hazard = ofFive && /^\d/.test(value) ? null : readHazardClass(value);
      return { value, zones, hazard, sureness: hazard === null ? 'open' : 'read' };
    });
}
