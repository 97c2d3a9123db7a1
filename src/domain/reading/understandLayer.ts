import { boundsAround } from '../coordinates/boundsAround.ts';
import { extentOfAreas } from '../coordinates/extentOfAreas.ts';
import { placeLayer } from '../coordinates/placeLayer.ts';
import type { Placing } from '../coordinates/Placing.ts';
import { checkCoverage } from '../geometry/checkCoverage.ts';
import { repairGeometry } from '../geometry/repairGeometry.ts';
import { joinBoundaries, type BoundaryReport } from '../join/joinBoundaries.ts';
import { readBoundaries } from '../join/readBoundaries.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { countShapes } from './countShapes.ts';
import { guessUse } from './guessUse.ts';
import type { KnownWorld } from './KnownWorld.ts';
import { layerTaken } from './layerTaken.ts';
import { previewOf } from './previewOf.ts';
import type { LayerUse, ReadingChoices } from './ReadingChoices.ts';
import { summariseJoin } from './summariseJoin.ts';
import type { UnderstoodPart } from './understand.ts';
import type { LayerSummary } from './Understanding.ts';

/** One layer of shapes: where it lies, what it is for, and, for boundaries, which units it draws. */
export function understandLayer(
  layer: VectorLayer | undefined,
  choices: ReadingChoices,
  { sets, decisions = [] }: KnownWorld,
): UnderstoodPart {
  if (layer === undefined) return { sheet: null, layer: null, join: null, brings: null, problems: [] };
  const placing = placeLayer(layer, extentOfAreas(sets), choices.coordinates);
  const { placed } = placing;
  const boundaries = (): { report: BoundaryReport | null; problems: readonly Problem[] } => {
    if (placed === null) return { report: null, problems: [] };
    const read = readBoundaries(placed);
    if (read.layer === null) return { report: null, problems: read.problems };
    const report = joinBoundaries(read.layer, sets, choices.set, [...decisions, ...choices.decisions]);
    const covered = checkCoverage(layer.fileName, report.features.map(named));
    return {
      report: { ...report, features: covered.features },
      problems: [...read.problems, ...report.problems, ...covered.problems],
    };
  };

  let drawn: ReturnType<typeof boundaries> | null = null;
  const drawsUnits = () => {
    drawn = boundaries();
    const { report } = drawn;
    return report === null ? placed === null : report.matched.length * 2 >= report.records;
  };
  const use = choices.use ?? guessUse(layer, drawsUnits);
  const summary = summarise(layer, placing, choices, use);
  if (placed === null)
    return { sheet: null, layer: summary, join: null, brings: null, problems: placing.problems };
  if (use === 'boundaries') {
    const { report, problems } = drawn ?? boundaries();
    return {
      sheet: null,
      layer: summary,
      join: report && summariseJoin(report, sets, { code: report.codeProperty, name: report.nameProperty }),
      brings: report && { kind: 'boundaries', report },
      problems: [...placing.problems, ...problems],
    };
  }
  const repaired = repairGeometry(placed);
  const { layer: own, hazard, sites, problems } = layerTaken(repaired.layer, use, choices);
  return {
    sheet: null,
    layer: { ...summary, hazard, sites },
    join: null,
    brings: own && { kind: 'layer', layer: own },
    problems: [...placing.problems, ...repaired.problems, ...problems],
  };
}

function named(feature: BoundaryReport['features'][number]) {
  return (
    feature && {
      ...feature,
      properties: { name: String(feature.properties?.['name'] ?? ''), ...feature.properties },
    }
  );
}

function summarise(
  layer: VectorLayer,
  { placed, question }: Placing,
  { use: chosen, coordinates }: ReadingChoices,
  use: LayerUse,
): LayerSummary {
  return {
    shapes: countShapes(layer),
    attributes: attributesOf(layer),
    use,
    useSureness: chosen === null ? 'guessed' : 'chosen',
    bounds: placed && boundsAround(placed.features.map(({ geometry }) => geometry)),
    preview: placed === null ? [] : previewOf(placed),
    question,
    coordinates,
    hazard: null,
    sites: null,
  };
}

const mostAttributes = 40;

/** Names of the attributes, each with the first value it has. */
function attributesOf({ features }: VectorLayer): LayerSummary['attributes'] {
  const samples = new Map<string, string>();
  for (const { properties } of features.slice(0, 200)) {
    for (const [name, value] of Object.entries(properties)) {
      if (!samples.has(name) || samples.get(name) === '') samples.set(name, value.slice(0, 60));
    }
  }
  return [...samples].slice(0, mostAttributes).map(([name, sample]) => ({ name, sample }));
}
