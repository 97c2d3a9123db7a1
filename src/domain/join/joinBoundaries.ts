import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import type { Problem } from '../problem/Problem.ts';
import { chooseSet, joinableSets, type Trial } from './chooseSet.ts';
import { findKeys, type KeyCandidate } from './findKeys.ts';
import { joinProblems } from './joinProblems.ts';
import { joinRecords } from './joinRecords.ts';
import type { MatchDecision } from './MatchDecision.ts';
import type { JoinRecord, JoinReport } from './JoinReport.ts';
import type { BoundaryLayer } from './readBoundaries.ts';

/** The same report as for a sheet (a line is the number of a feature), with the shapes that joined. */
export interface BoundaryReport extends JoinReport {
  /** The properties that named the units; `null` where none did. */
  readonly codeProperty: string | null;
  readonly nameProperty: string | null;
  /** One for each unit of the set, in set order; `null` where the file has no shape for it. Its id is the code. */
  readonly features: readonly (Feature<Polygon | MultiPolygon> | null)[];
}

/**
 * Joins boundaries with the units they draw. Which property holds the code and which the name is found by
 * what they hold, since every source calls them otherwise; level and vintage likewise.
 *
 * @param set `auto`, or what the planner chose
 * @param decisions what the planner answered to open shapes, earlier files first
 */
export function joinBoundaries(
  layer: BoundaryLayer,
  sets: AreaSets,
  set: AreaSetId | 'auto' = 'auto',
  decisions: readonly MatchDecision[] = [],
): BoundaryReport {
  const { fileName: file, features } = layer;
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const candidates = keys.map((key, index): KeyCandidate => {
    const cells = features.map(({ properties }) => properties[key] ?? '');
    return { index, cells, looks: looksOf(key, cells) };
  });
  const valueOf = (feature: number, key: number) => candidates[key]?.cells[feature] ?? '';
  const tryAs = (id: AreaSetId, nearness: 'sought' | 'ignored'): Trial => {
    const named = findKeys(sets, id, candidates);
    const records = features.map(({ number }, index): JoinRecord => {
      const parents = named.parents.map((key) => valueOf(index, key)).filter((cell) => cell !== '');
      return { line: number, code: valueOf(index, named.code), name: valueOf(index, named.name), parents };
    });
    return { set: id, keys: named, records, joined: joinRecords(sets, id, records, nearness, decisions) };
  };

  const found =
    set === 'auto'
      ? chooseSet(
          sets,
          joinableSets.map((id) => tryAs(id, 'ignored')),
        )
      : null;
  const trial = tryAs(set === 'auto' ? (found?.trial.set ?? 'commune2025') : set, 'sought');
  const other = found?.other ?? null;
  const { joined } = trial;
  const problems: Problem[] = [];
  if ((set === 'auto' && found === null) || joined.matched.length === 0)
    problems.push({ code: 'units-unknown', file, rows: features.length });
  if (other !== null) problems.push({ code: 'vintage-assumed', file, taken: trial.set, other });
  const featureOf = new Map(joined.matched.map(({ area, record }) => [area, features[record]]));
  return {
    file,
    set: trial.set,
    setSureness: set !== 'auto' ? 'chosen' : other === null ? 'found' : 'assumed',
    keys: trial.keys,
    records: features.length,
    ...joined,
    problems: [...problems, ...joinProblems(file, joined)],
    codeProperty: keys[trial.keys.code] ?? null,
    nameProperty: keys[trial.keys.name] ?? null,
    features: sets[trial.set].areas.map((area) => {
      const geometry = featureOf.get(area)?.geometry;
      const properties = { key: area.key, code: area.code, name: area.name };
      return geometry === undefined ? null : { type: 'Feature', id: area.code, properties, geometry };
    }),
  };
}

function looksOf(key: string, cells: readonly string[]): KeyCandidate['looks'] {
  const word = fold(key);
  if (cells.every((cell) => !/\p{L}/u.test(cell)))
    return /^(ma|code|id)\b|^ma/.test(word) ? 'code' : 'number';
  return /\b(name|ten)\b|^ten|name$/.test(word) ? 'name' : 'text';
}
