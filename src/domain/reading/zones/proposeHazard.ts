import type { OwnLayer } from '../../layer/OwnLayer.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import { classField } from './classField.ts';
import type { ClassValue, HazardProposal } from './HazardProposal.ts';
import { classValues } from './classValues.ts';
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
  const values =
    field === null
      ? []
      : classValues(
          properties.map((each) => propertyOf(each, field)),
          choices.classes,
        );
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
