import { isolatesOf } from '../../domain/space/isolatesOf.ts';
import { rowStandardised } from '../../domain/space/rowStandardised.ts';
import type { SpatialWeights } from '../../domain/space/SpatialWeights.ts';
import { withoutMissing } from '../../domain/space/withoutMissing.ts';
import { CliFault, type CliWords } from '../CliFault.ts';
import type { Options } from '../Options.ts';
import type { WeightsDescription } from './MapUnits.ts';
import { openMapUnits } from './openMapUnits.ts';

/** What moran, lisa and hotspot have in common: the units with a figure, their weights, and what is to be said about both. */
export interface MapStatistic {
  readonly ids: readonly string[];
  readonly values: Float64Array;
  /** Binary. */
  readonly neighbours: SpatialWeights;
  /** As asked for: standardised by row, or binary. */
  readonly weights: SpatialWeights;
  readonly standardise: (binary: SpatialWeights) => SpatialWeights;
  readonly permutations: number;
  readonly seed: number;
  readonly told: {
    readonly value: string;
    readonly n: number;
    readonly weights: WeightsDescription;
    /** Units without any neighbour. */
    readonly isolates: readonly string[];
    /** Units that were taken out for want of a figure. */
    readonly missing: readonly string[];
    readonly permutations: number;
    readonly seed: number;
    readonly warnings: readonly { readonly code: keyof CliWords['warnings']; readonly text: string }[];
  };
}

/** Below this many units every p is coarse. */
const few = 30;
const fewest = 4;

/**
 * Everything before the statistic itself.
 *
 * @throws CliFault where nothing can be computed
 */
export async function mapStatistic(options: Options, words: CliWords): Promise<MapStatistic> {
  const whole = (value: number) => Number.isInteger(value) && value >= 0;
  const permutations = options.number('permutations', 999, whole, '0, 999, …');
  const seed = options.number('seed', 1, Number.isInteger, '1, 2, …');
  const value = options.required('value');
  const all = await openMapUnits(options);
  const present = withoutMissing(all.neighbours, all.values);
  const { values, weights: neighbours } = present;
  const n = values.length;
  if (n < fewest) throw new CliFault((all) => all.fewValues(value, n, fewest));
  if (values.every((each) => each === values[0])) throw new CliFault((all) => all.sameValues(value));
  const links = neighbours.neighbours.length;
  if (links === 0) throw new CliFault((all) => all.noNeighbours(options.required('geo')));

  const binary = options.has('binary');
  const standardise = binary ? (given: SpatialWeights) => given : rowStandardised;
  const ids = Array.from(present.units, (unit) => all.ids[unit] ?? '');
  const kept = new Set(present.units);
  const missing = all.ids.filter((_, unit) => !kept.has(unit));
  const isolates = isolatesOf(neighbours).map((unit) => ids[unit] ?? '');
  const { warnings } = words;
  const told: MapStatistic['told']['warnings'] = [
    ...(n < few ? [{ code: 'small-n' as const, text: warnings['small-n'](n) }] : []),
    ...(isolates.length > 0 ? [{ code: 'isolates' as const, text: warnings.isolates(isolates.length) }] : []),
    ...(missing.length > 0 ? [{ code: 'missing' as const, text: warnings.missing(missing.length) }] : []),
    ...(isSymmetric(neighbours)
      ? []
      : [{ code: 'not-symmetric' as const, text: warnings['not-symmetric']() }]),
  ];
  const description = {
    ...all.kind,
    standardisation: binary ? ('binary' as const) : ('row' as const),
    links,
    meanNeighbours: links / n,
  };
  return {
    ids,
    values,
    neighbours,
    weights: standardise(neighbours),
    standardise,
    permutations,
    seed,
    told: { value, n, weights: description, isolates, missing, permutations, seed, warnings: told },
  };
}

function isSymmetric({ units, starts, neighbours }: SpatialWeights): boolean {
  const pairs = new Set<number>();
  for (let unit = 0; unit < units; unit++)
    for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at++)
      pairs.add(unit * units + (neighbours[at] as number));
  return [...pairs].every((pair) => pairs.has((pair % units) * units + Math.floor(pair / units)));
}
