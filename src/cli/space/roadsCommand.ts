import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import { missingOf } from '../../domain/sheet/missingOf.ts';
import { hardenedShare } from '../../domain/space/hardenedShare.ts';
import type { Road } from '../../domain/space/Road.ts';
import { roadLengths } from '../../domain/space/roadLengths.ts';
import type { SurfaceLengths } from '../../domain/space/SurfaceLengths.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { idsIn } from '../statistics/input/idsIn.ts';
import { listIn } from '../statistics/input/listIn.ts';
import { textsIn } from '../statistics/input/textsIn.ts';
import { wordsOfCli } from '../wordsOfCli.ts';
import { distanceNote } from './distanceNote.ts';
import { openShapes, type CliShapes } from './openShapes.ts';

const usage =
  'roads --areas FILE --roads FILE --surface FIELD --hard VALUE[,VALUE] [--id FIELD] [--areas-layer NAME] [--roads-layer NAME] [--coordinates SYSTEM [--swapped]]';

/** The length of road of every surface in every area, and the share that is hardened. Inside and outside add up to the whole. */
export const roadsCommand: Command = {
  name: 'roads',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, {
      values: ['areas', 'roads', 'surface', 'hard', 'id', 'areas-layer', 'roads-layer', 'coordinates'],
      flags: ['swapped'],
    });
    const [surface, hardValues] = [options.required('surface'), listIn(options.required('hard'))];
    const areas = await openShapes(options, 'areas');
    const lines = await openShapes(options, 'roads');
    const ids = idsIn(areas.table, options.text('id'));
    const roads = roadsIn(lines, surface);
    const hard = hardAmong(hardValues, roads, lines.file, surface);
    const polygons = areas.shapes.map(({ geometry }) =>
      geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null,
    );
    if (polygons.every((polygon) => polygon === null))
      throw new CliFault((words) => words.noAreas(areas.file));

    const lengths = finished(roadLengths(polygons, roads));
    const summed = withSums(lengths);
    const shares = hardenedShare(summed, hard);
    const row = (unit: number) => rowOf(summed, unit, shares[unit], hard);
    const units = polygons.map((polygon, unit) => ({
      id: ids[unit],
      ...(polygon === null ? noRow(areas.shapes[unit]?.reason ?? 'not-an-area') : row(unit)),
    }));
    const [inside, outside, whole] = [0, 1, 2].map((place) => row(lengths.units + place));
    const warnings = wordsOfCli(language).roads;
    return {
      areas: areas.file,
      roads: lines.file,
      distance: distanceNote,
      surface,
      hard: [...hard],
      borders: warnings.borders(),
      share: warnings.share(),
      shapesThatAreNoRoads: lines.shapes.length - roads.length,
      kmInSeveralAreas: lengths.shared,
      units,
      totals: { inside, outside, whole },
    };
  },
};

function roadsIn(lines: CliShapes, field: string): readonly Road[] {
  const surfaces = textsIn(lines.table, field);
  const roads = lines.shapes.flatMap(({ geometry }, at): Road[] => {
    if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') return [];
    const written = surfaces[at] ?? '';
    return [{ geometry, surface: missingOf(written) === null ? written : '' }];
  });
  if (roads.length === 0) throw new CliFault((words) => words.noLines(lines.file));
  return roads;
}

/** A surface that no road has is a slip of the pen, and would count asphalt as soft. */
function hardAmong(
  values: readonly string[],
  roads: readonly Road[],
  file: string,
  field: string,
): ReadonlySet<string> {
  const known = new Set(roads.map(({ surface }) => surface).filter((surface) => surface !== ''));
  if (values.length === 0) throw new CliFault((words) => words.optionMissing('--hard VALUE', usage));
  const hard = values.map((value) => value.normalize('NFC'));
  const strange = hard.find((value) => !known.has(value));
  if (strange !== undefined) {
    const listed = [...known].sort().map((value) => `“${value}”`);
    throw new CliFault((words) => words.surfaceUnknown(file, field, strange, listed.join(', ')));
  }
  return new Set(hard);
}

/** Three more units behind the areas: all of them together, what lies outside, and all roads. */
function withSums(lengths: SurfaceLengths): SurfaceLengths {
  const km = lengths.km.map((own, place) => {
    const inside = own.reduce((sum, each) => sum + each, 0);
    const outside = lengths.outside[place] ?? 0;
    return Float64Array.of(...own, inside, outside, inside + outside);
  });
  return { ...lengths, units: lengths.units + 3, km };
}

function rowOf(
  { surfaces, km }: SurfaceLengths,
  unit: number,
  share: Cell | undefined,
  hard: ReadonlySet<string>,
) {
  const pairs = surfaces.map((surface, place) => [surface, km[place]?.[unit] ?? 0] as const);
  const sumOf = (fits: (surface: string) => boolean) =>
    pairs.reduce((sum, [surface, length]) => (fits(surface) ? sum + length : sum), 0);
  return {
    km: Object.fromEntries(pairs.filter(([surface]) => surface !== '')),
    unknownKm: sumOf((surface) => surface === ''),
    totalKm: sumOf(() => true),
    hardenedKm: sumOf((surface) => hard.has(surface)),
    hardenedShare: isFigure(share) ? share : null,
    reason: isFigure(share) ? null : (share ?? null),
  };
}

/** A unit without a shape has no length at all, which is not the same as no road. */
const noRow = (reason: string) => ({
  km: null,
  unknownKm: null,
  totalKm: null,
  hardenedKm: null,
  hardenedShare: null,
  reason,
});
