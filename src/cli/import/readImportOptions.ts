import type { AreaSetId } from '../../domain/area/Area.ts';
import { CliFault } from '../CliFault.ts';
import type { Options } from '../Options.ts';
import { coordinatesAsked } from './coordinatesAsked.ts';
import { importKinds, type ImportOptions } from './ImportOptions.ts';

/**
 * What an import is told, checked.
 *
 * @throws CliFault for a value that the option does not take, and for districts of a time that had none
 */
export function readImportOptions(options: Options): ImportOptions {
  const decimal = options.text('decimal');
  const year = options.text('year');
  return {
    as: options.choice('as', importKinds),
    sets: setsAsked(options),
    part: options.text('sheet') ?? options.text('layer') ?? null,
    coordinates: coordinatesAsked(options),
    decimal: decimal === undefined ? null : options.choice('decimal', ['comma', 'point'] as const),
    year: year === undefined ? null : options.number('year', 0, isYear, '1990 … 2100'),
  };
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1990 && value <= 2100;

function setsAsked(options: Options): readonly AreaSetId[] {
  const level = options.text('level');
  const vintage = options.text('vintage');
  const asked = level === undefined ? 'commune' : options.choice('level', ['commune', 'hamlet', 'district']);
  const of = vintage === undefined ? null : options.choice('vintage', ['2021', '2025']);
  if (level === undefined && of === null) return [];
  if (asked === 'hamlet') return ['hamlet'];
  if (asked === 'district') {
    if (of === '2025') throw new CliFault((words) => words.noDistricts2025());
    return ['district'];
  }
  if (of === null) return ['commune2025', 'commune2021'];
  return [of === '2021' ? 'commune2021' : 'commune2025'];
}
