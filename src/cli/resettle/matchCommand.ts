import { isFigure, type Column } from '../../domain/indicator/Cell.ts';
import { faultsOfMatch } from '../../domain/resettle/match/faultsOfMatch.ts';
import { matchHamlets, usualMatchLimits } from '../../domain/resettle/match/matchHamlets.ts';
import {
  usualMatchChoices,
  type HamletAndSite,
  type MatchProblem,
} from '../../domain/resettle/match/MatchProblem.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { standingPoint } from '../../domain/space/standingPoint.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { householdsIn } from '../hazard/householdsIn.ts';
import type { Options } from '../Options.ts';
import { readOptions } from '../readOptions.ts';
import { distanceNote } from '../space/distanceNote.ts';
import { openShapes, type CliShapes } from '../space/openShapes.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { idsIn } from '../statistics/input/idsIn.ts';
import { textsIn } from '../statistics/input/textsIn.ts';

const usage =
  'match --hamlets FILE --sites FILE --households FIELD --capacity FIELD [--id FIELD] [--site-id FIELD] [--commune FIELD] [--group FIELD] [--cost FIELD] [--max-km N] [--stay-km N] [--together N] [--per-million N] [--split] [--lock hamlet:site,...] [--time-limit SECONDS] [--hamlets-layer NAME] [--sites-layer NAME] [--coordinates SYSTEM [--swapped]]';

const values = [
  'hamlets',
  'sites',
  'households',
  'capacity',
  'id',
  'site-id',
  'commune',
  'group',
  'cost',
  'max-km',
  'stay-km',
  'together',
  'per-million',
  'lock',
  'time-limit',
  'hamlets-layer',
  'sites-layer',
  'coordinates',
];

/**
 * Hamlets matched with receiving sites: as many households as possible, then the least way and cost. A shortage is an answer, not a fault. `--stay-km`,
 * `--together` and `--per-million` are in household-kilometres; `--commune` names a field that both files have.
 */
export const matchCommand: Command = {
  name: 'match',
  usage,
  async run(args) {
    const options = readOptions(args, usage, { values, flags: ['split', 'swapped'] });
    const hamlets = await openShapes(options, 'hamlets');
    const sites = await openShapes(options, 'sites');
    const problem = problemOf(options, hamlets, sites);
    const [fault] = faultsOfMatch(problem);
    if (fault !== undefined) throw new CliFault((words) => words.matchFault(JSON.stringify(fault)));
    const seconds = options.number('time-limit', usualMatchLimits.seconds, (value) => value >= 0, '≥ 0');
    const solver = await openSolver();
    return {
      distance: distanceNote,
      ...finished(matchHamlets(problem, solver, { ...usualMatchLimits, seconds })),
    };
  },
};

function problemOf(options: Options, hamlets: CliShapes, sites: CliShapes): MatchProblem {
  const amount = (name: string, fallback: number) =>
    options.number(name, fallback, (value) => value >= 0, '≥ 0');
  const [ids, siteIds] = [
    idsIn(hamlets.table, options.text('id')),
    idsIn(sites.table, options.text('site-id')),
  ];
  const communes = textsOf(hamlets, options.text('commune'));
  const siteCommunes = textsOf(sites, options.text('commune'));
  const groups = textsOf(hamlets, options.text('group'));
  const households = householdsIn(hamlets.table, options.required('households'));
  const capacities = householdsIn(sites.table, options.required('capacity'));
  const cost = options.text('cost');
  const costs = cost === undefined ? null : figuresIn(sites.table, cost);
  const [places, sitePlaces] = [placesOf(hamlets), placesOf(sites)];
  return {
    hamlets: ids.map((id, row) => ({
      id,
      households: countOf(households, row),
      position: places[row] ?? null,
      commune: communes[row] ?? null,
      group: groups[row] ?? null,
    })),
    sites: siteIds.flatMap((id, row) => {
      const position = sitePlaces[row] ?? null;
      if (position === null) return [];
      const price = costs?.[row] ?? NaN;
      return [
        {
          id,
          position,
          capacity: countOf(capacities, row),
          costPerHousehold: Number.isNaN(price) ? null : price,
          commune: siteCommunes[row] ?? null,
        },
      ];
    }),
    choices: {
      ...usualMatchChoices,
      split: options.has('split'),
      maxKm: options.text('max-km') === undefined ? null : amount('max-km', 0),
      otherCommune: amount('stay-km', 0),
      together: amount('together', 0),
      perMillion: amount('per-million', 0),
      locked: locksIn(options.text('lock')),
    },
  };
}

const countOf = (column: Column, row: number): number | null => {
  const cell = column[row];
  return isFigure(cell) ? cell : null;
};

const textsOf = ({ table }: CliShapes, field: string | undefined): readonly (string | null)[] =>
  field === undefined ? [] : textsIn(table, field);

function placesOf({ shapes }: CliShapes): readonly (readonly [number, number] | null)[] {
  return shapes.map(({ geometry }) =>
    geometry === null ? null : (standingPoint(geometry)?.position ?? null),
  );
}

/** `hamlet:site` pairs; an id may hold a colon itself only in the hamlet's part. */
function locksIn(text: string | undefined): readonly HamletAndSite[] {
  return (text?.split(',') ?? []).map((pair) => {
    const at = pair.lastIndexOf(':');
    if (at <= 0 || at === pair.length - 1) throw new CliFault((words) => words.lockUnread(pair));
    return { hamlet: pair.slice(0, at), site: pair.slice(at + 1) };
  });
}
