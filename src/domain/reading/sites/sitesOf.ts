import { labelOf } from '../../layer/labelOf.ts';
import type { OwnLayer } from '../../layer/OwnLayer.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import type { Problem } from '../../problem/Problem.ts';
import type { ReceivingSite } from '../../resettle/ReceivingSite.ts';
import { numberIn } from '../../sheet/numberIn.ts';
import { mostShown } from '../zones/zonesTaken.ts';
import { proposeSites } from './proposeSites.ts';
import { siteFigures, type SiteChoices, type SiteFigure } from './SiteChoices.ts';
import { siteFigure } from './siteFigure.ts';
import { sitePlace } from './sitePlace.ts';
import type { FigureRange, SiteColumns, SitesProposal } from './SitesProposal.ts';

/** Receiving sites by the planner's choices, how they were read, and what is wrong or open. */
export interface ReadSites {
  readonly sites: readonly ReceivingSite[];
  readonly proposal: SitesProposal;
  readonly problems: readonly Problem[];
}

/** A layer of sites, and each shape's place in its file, from 1. */
export interface SiteLayer extends Pick<OwnLayer, 'id' | 'name' | 'file' | 'features'> {
  readonly numbers: readonly number[];
}

/**
 * The sites of a layer. Land without a property of its own is what the outline encloses; whatever else the file does not say is missing.
 */
export function sitesOf(layer: SiteLayer, choices: SiteChoices = {}): ReadSites {
  const columns = proposeSites(layer, choices);
  const problems: Problem[] = [...questionsOf(layer.file, columns)];
  const classOf = new Map(columns.hazards.map(({ value, hazard }) => [value, hazard]));
  let measured = 0;
  const sites = layer.features.flatMap(({ geometry, properties }, index): readonly ReceivingSite[] => {
    const place = sitePlace(geometry);
    if (place === null) return [];
    const feature = layer.numbers[index] ?? index + 1;
    const name = nameOf(properties, columns, `${layer.name} ${String(feature)}`);
    const stated =
      columns.fields.hazard === null ? null : classOf.get(propertyOf(properties, columns.fields.hazard));
    const figures = figuresOf(properties, columns, (column, value, fault) =>
      problems.push({ code: 'site-cell', file: layer.file, feature, name, column, value, fault }),
    );
    if (columns.fields.landHectares === null && place.hectares !== null) measured += 1;
    return [
      {
        id: `${layer.id}-${String(feature)}`,
        name,
        position: place.position,
        ...figures,
        landHectares: columns.fields.landHectares === null ? place.hectares : figures.landHectares,
        ...(stated == null ? {} : { statedHazard: stated }),
        sample: false,
      },
    ];
  });
  const ranges = Object.fromEntries(
    siteFigures.map((figure) => [figure, rangeOf(sites.map((site) => site[figure]))] as const),
  ) as SitesProposal['ranges'];
  return {
    sites,
    proposal: {
      ...columns,
      hazards: columns.hazards.slice(0, mostShown),
      sites: sites.length,
      ranges,
      measured,
    },
    problems,
  };
}

function nameOf(
  properties: Readonly<Record<string, string>>,
  { fields }: SiteColumns,
  otherwise: string,
): string {
  const figures = new Set(Object.values(fields));
  const others = Object.fromEntries(Object.entries(properties).filter(([name]) => !figures.has(name)));
  const said = fields.name === null ? labelOf(others) : propertyOf(properties, fields.name);
  return said.trim() === '' ? otherwise : said.trim();
}

function figuresOf(
  properties: Readonly<Record<string, string>>,
  columns: SiteColumns,
  tell: (column: string, value: string, fault: NonNullable<ReturnType<typeof siteFigure>['fault']>) => void,
): Readonly<Record<SiteFigure, number | null>> {
  const read = siteFigures.map((figure) => {
    const column = columns.fields[figure];
    const power = powerOf(figure, columns);
    if (column === null || power === null) return [figure, null] as const;
    const cell = propertyOf(properties, column);
    const decimal = figure === 'capacity' ? null : columns.decimals[figure];
    const { value, fault } = siteFigure(cell, decimal, power);
    if (fault !== null) tell(column, cell, fault);
    return [figure, value] as const;
  });
  return Object.fromEntries(read) as Readonly<Record<SiteFigure, number | null>>;
}

const costPowers = { million: 0, billion: 3, dong: -6 } as const;

/** The power of ten from the file's unit to that of the figure; `null` while the unit is open. */
function powerOf(figure: SiteFigure, { costUnit, landUnit, distanceUnit }: SiteColumns): number | null {
  if (figure === 'capacity') return 0;
  if (figure === 'costPerHousehold') return costUnit === null ? null : costPowers[costUnit];
  if (figure === 'landHectares') return landUnit === 'm2' ? -4 : 0;
  return distanceUnit === 'm' ? -3 : 0;
}

function rangeOf(values: readonly (number | null)[]): FigureRange | null {
  const told = values.filter((value) => value !== null);
  if (told.length === 0) return null;
  const [least, most] = told.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return { sites: told.length, least, most };
}

function questionsOf(
  file: string,
  { fields, costUnit, decimals, either, hazards }: SiteColumns,
): readonly Problem[] {
  const cost = fields.costPerHousehold;
  const asked: readonly (Problem | false)[] = [
    fields.capacity === null && { code: 'site-capacity-missing', file },
    cost !== null && costUnit === null && { code: 'site-cost-unit', file, column: cost },
    ...hazards
      .filter(({ sureness }) => sureness === 'open')
      .slice(0, mostShown)
      .map(({ value, zones }): Problem => {
        return { code: 'site-hazard-open', file, column: fields.hazard ?? '', value, sites: zones };
      }),
    ...either.map(({ figure, value }): Problem => {
      const taken = decimals[figure];
      const [asTaken = NaN, otherwise = NaN] = [taken, taken === 'comma' ? 'point' : 'comma'].map(
        (sign) => numberIn(value, sign === 'comma' ? 'comma' : 'point') ?? NaN,
      );
      return { code: 'site-decimal', file, column: fields[figure] ?? '', value, taken, asTaken, otherwise };
    }),
  ];
  return asked.filter((problem) => problem !== false);
}
