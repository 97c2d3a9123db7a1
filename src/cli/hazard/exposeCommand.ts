import { geometryThresholds } from '../../domain/geometry/geometryThresholds.ts';
import { exposureOf } from '../../domain/hazard/exposureOf.ts';
import type { Exposure } from '../../domain/hazard/Exposure.ts';
import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import type { HazardParts } from '../../domain/hazard/HazardParts.ts';
import type { HazardCoverage } from '../../domain/hazard/HazardLayer.ts';
import { householdsExposed } from '../../domain/hazard/householdsExposed.ts';
import { unitHazardClass } from '../../domain/hazard/unitHazardClass.ts';
import { isFigure, type Column } from '../../domain/indicator/Cell.ts';
import type { CoordinateChoice } from '../../domain/coordinates/Placing.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { coordinatesAsked } from '../import/coordinatesAsked.ts';
import type { Options } from '../Options.ts';
import { readOptions } from '../readOptions.ts';
import { idsIn } from '../statistics/input/idsIn.ts';
import { tableOfLayer } from '../statistics/tableOfLayer.ts';
import { areaIn } from './areaIn.ts';
import { householdsIn } from './householdsIn.ts';
import { openPlaced } from '../openPlaced.ts';
import { openZones } from './openZones.ts';
import { partsTogether, partsTold } from './partsTold.ts';

const usage =
  'expose --areas FILE --hazard FILE [--class FIELD] [--coverage FILE|everywhere] [--households FIELD] [--id FIELD] [--share 0.3] [--coordinates EPSG:9210] [--swapped] [--areas-layer NAME] [--hazard-layer NAME] [--coverage-layer NAME]';

/** The land of a unit that makes its class where nobody says otherwise: a choice, in no decree. */
const usualShare = 0.3;

/** In km²: less is what cutting leaves along a common border. */
const dust = geometryThresholds.noticed / 1e6;

/**
 * How much of each unit, and how many of its households, lie in zones of each class, are clear, or are not mapped. `worst` is the
 * worst class any of its land lies in; `class` that of the unit as a whole by `--share`. Without `--coverage` only the zones were looked
 * at, so nothing is clear.
 */
export const exposeCommand: Command = {
  name: 'expose',
  usage,
  async run(args) {
    const maps = ['areas', 'hazard', 'coverage'];
    const layers = maps.map((name) => `${name}-layer`);
    const names = [...maps, ...layers, 'class', 'households', 'id', 'share', 'coordinates'];
    const options = readOptions(args, usage, { values: names, flags: ['swapped'] });
    const [areas, hazard] = [options.required('areas'), options.required('hazard')];
    const share = options.number('share', usualShare, (value) => value >= 0 && value <= 1, '0…1');
    const coordinates = coordinatesAsked(options);
    const layer = await openPlaced(options, 'areas', coordinates);
    const table = tableOfLayer(layer, areas);
    const ids = idsIn(table, options.text('id'));
    const asked = options.text('households');
    const households = asked === undefined ? null : householdsIn(table, asked);
    const { field, zones } = await openZones(options, coordinates);
    const coverage = await openCoverage(options, coordinates);
    const shapes = layer.features.map(areaIn);
    const exposure = finished(exposureOf(shapes, [{ id: hazard, kind: 'landslide', zones, coverage }]));
    const living = households && householdsExposed(households, exposure);
    const drawn = ids.flatMap((_, unit) => (shapes[unit] === null ? [] : [unit]));
    const counted = ids.flatMap((_, unit) => (isFigure(households?.[unit]) ? [unit] : []));
    return {
      earth: 'sphere 6371008.8 m, as Turf',
      classField: field,
      coverage: options.text('coverage') ?? 'zones',
      share,
      zones: Object.fromEntries(
        hazardClasses.map((name) => [name, zones.filter((zone) => zone.hazard === name).length]),
      ),
      units: ids.map((id, unit) => ({
        id,
        ...landTold(exposure, unit),
        ...classTold(exposure, unit, share),
        ...(households && living && { households: { total: households[unit], ...partsTold(living, unit) } }),
      })),
      totals: {
        units: ids.length,
        ...landTold({ ...partsTogether(exposure, drawn), area: together(exposure.area, drawn) }, 0),
        ...(households &&
          living && {
            households: {
              total: together(households, counted)[0],
              ...partsTold(partsTogether(living, counted), 0),
            },
            withoutHouseholds: ids.filter((_, unit) => !isFigure(households[unit])),
          }),
      },
      withoutShape: ids.filter((_, unit) => shapes[unit] === null),
    };
  },
};

async function openCoverage(options: Options, coordinates: CoordinateChoice | null): Promise<HazardCoverage> {
  const path = options.text('coverage');
  if (path === undefined) return 'zones';
  if (path === 'everywhere') return path;
  const { features } = await openPlaced(options, 'coverage', coordinates);
  return features.map((feature) => {
    const area = areaIn(feature);
    if (area === null) throw new CliFault((words) => words.shapeNoArea(path, feature.number));
    return area;
  });
}

type Land = HazardParts<ArrayLike<number>> & { readonly area: ArrayLike<number> };

/** Square kilometres, and the same as shares of the unit. */
function landTold(land: Land, unit: number) {
  const area = land.area[unit] ?? NaN;
  const { clear, 'not-mapped': notMapped, ...classes } = partsTold(land, unit);
  const shares = Object.entries({ ...classes, clear, 'not-mapped': notMapped }).map(
    ([name, part = NaN]) => [name, part / area] as const,
  );
  return {
    areaKm2: area,
    classes,
    clearKm2: clear,
    notMappedKm2: notMapped,
    shares: Object.fromEntries(shares),
  };
}

function classTold(exposure: Exposure, unit: number, share: number) {
  const worst = hazardClasses.findLast((_, rank) => (exposure.byClass[rank]?.[unit] ?? 0) >= dust);
  const { hazard, mayBeHigher } = unitHazardClass(exposure, unit, share);
  return { worst: worst ?? null, class: hazard, mayBeHigher };
}

const together = (column: Float64Array | Column, units: readonly number[]): readonly number[] => [
  units.reduce((sum, unit) => sum + Number(column[unit] ?? NaN), 0),
];
