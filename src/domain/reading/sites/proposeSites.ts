import type { OwnLayer } from '../../layer/OwnLayer.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import type { Decimal } from '../../sheet/SheetTable.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import { classValues } from '../zones/classValues.ts';
import { decimalsOf } from './decimalsOf.ts';
import { siteFigures, type SiteChoices, type SiteFigure } from './SiteChoices.ts';
import { siteFieldsOf } from './siteFieldsOf.ts';
import type { SiteColumns } from './SitesProposal.ts';
import { costUnitOf, distanceUnitOf, landUnitOf } from './unitsOfNames.ts';

type Measured = Exclude<SiteFigure, 'capacity'>;
const measured = siteFigures.filter((figure): figure is Measured => figure !== 'capacity');
const distances = ['kmToRoad', 'kmToWater', 'kmToSchool', 'kmToHealthStation'] as const;

/**
 * Which property of receiving sites holds which figure, in which unit and with which decimal sign, with what the planner has said of them
 * so far. The unit of a cost is never assumed: a factor of a thousand is money.
 */
export function proposeSites(
  { features }: Pick<OwnLayer, 'features'>,
  choices: SiteChoices = {},
): SiteColumns {
  const properties = features.map((feature) => feature.properties);
  const fields = { ...siteFieldsOf(properties), ...choices.fields };
  const cells = measured.map((figure) => {
    const name = fields[figure];
    return name === null ? [] : properties.map((each) => propertyOf(each, name));
  });
  const read = decimalsOf(cells, choices.decimal);
  const far = distances.map((figure) => fields[figure]).filter((name) => name !== null);
  return {
    names: [...new Set(properties.flatMap(Object.keys))],
    fields,
    costUnit: choices.costUnit ?? costUnitOf(fields.costPerHousehold ?? ''),
    landUnit: choices.landUnit ?? landUnitOf(fields.landHectares ?? ''),
    distanceUnit: choices.distanceUnit ?? distanceUnitOf(far),
    decimals: Object.fromEntries(
      measured.map((figure, index) => [figure, read[index]?.decimal ?? 'point'] as const),
    ) as Readonly<Record<Measured, Decimal>>,
    hazards: fields.hazard === null ? [] : classValues(saidOf(properties, fields.hazard), choices.classes),
    either: measured.flatMap((figure, index) => {
      const value = read[index]?.either ?? null;
      return value === null ? [] : [{ figure, value }];
    }),
  };
}

function saidOf(properties: readonly Readonly<Record<string, string>>[], name: string): readonly string[] {
  return properties.map((each) => propertyOf(each, name)).filter((cell) => missingOf(cell) === null);
}
