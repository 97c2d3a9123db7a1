import { CliFault } from '../../src/cli/CliFault.ts';
import { openWorld } from '../../src/cli/openWorld.ts';
import { fold } from '../../src/domain/area/fold.ts';
import { splitKind } from '../../src/domain/area/splitKind.ts';
import type { RealBoundaries } from '../../src/domain/area/BoundarySource.ts';
import type { Extent } from '../../src/domain/coordinates/Extent.ts';
import type { CoordinateChoice } from '../../src/domain/coordinates/Placing.ts';
import { placeLayer } from '../../src/domain/coordinates/placeLayer.ts';
import { zoneOfProvince } from '../../src/domain/coordinates/zoneOfProvince.ts';
import { checkCoverage } from '../../src/domain/geometry/checkCoverage.ts';
import { readBoundaries } from '../../src/domain/join/readBoundaries.ts';
import type { VectorLayer } from '../../src/domain/layer/VectorLayer.ts';
import type { Problem } from '../../src/domain/problem/Problem.ts';
import { severityOf } from '../../src/domain/problem/severityOf.ts';
import { problemSentence } from '../../src/i18n/problemSentence.ts';
import { embeddedFolder } from '../dataFolder.ts';
import { findUnitProperties } from './findUnitProperties.ts';
import { joinUnits } from './joinUnits.ts';
import type { Source } from '../../src/domain/reading/gatherFiles.ts';
import { layersIn } from './layersIn.ts';
import { oneLayer } from './oneLayer.ts';
import { provinceAsked, type ProvinceChoice } from './provinceAsked.ts';
import { provinceFiles } from './provinceFiles.ts';
import published from './publishedSource.json' with { type: 'json' };
import { realFiles } from './realFiles.ts';
import { swapIn, type DataFiles } from './swapIn.ts';
import { unitsOfLayer } from './unitsOfLayer.ts';

export interface ImportChoices extends ProvinceChoice {
  /** Of a file with several; `null`: all of them. */
  readonly layer: string | null;
  readonly coordinates: CoordinateChoice | null;
  readonly licence: string | null;
  /** `2025-07-01` */
  readonly edition: string | null;
}

export interface ImportedProvince {
  readonly name: string;
  readonly units: number;
  readonly withPopulation: boolean;
  readonly problems: readonly Problem[];
}

/** Vietnam with its seas: until a province is known, its communes may lie anywhere there. */
const vietnam = { west: 102, south: 6, east: 118, north: 23.5 };

/**
 * Makes a portal of the communes in one or more files, of any province and in any format the portal reads. The
 * communes of the embedded province get their real boundaries and keep everything else.
 *
 * @param folder of the installed data, with a slash at its end
 * @throws CliFault; nothing has changed then
 */
export async function importProvince(
  sources: readonly Source<File>[],
  choices: ImportChoices,
  folder: string,
): Promise<ImportedProvince> {
  const layer = await layerOf(sources, choices.layer);
  const source = { source: layer.name, edition: choices.edition, licence: choices.licence };
  const { sets } = openWorld(embeddedFolder);
  const own = sets.province.areas[0]?.name ?? '';
  const embedded = joinUnits(layer, sets, choices.coordinates);
  const known = embedded.shapes.filter((shape) => shape !== null).length;
  const { made, told } =
    (choices.name === null || bare(choices.name) === bare(own)) && known * 2 > layer.features.length
      ? {
          made: realFiles(embedded.shapes, source, published.differing),
          told: { name: own, units: known, withPopulation: true, problems: embedded.problems },
        }
      : another(layer, choices, source);
  await swapIn(folder, made);
  return told;
}

const bare = (name: string) => fold(splitKind(name).name);

async function layerOf(sources: readonly Source<File>[], wanted: string | null): Promise<VectorLayer> {
  const layers = (await Promise.all(sources.map(layersIn))).flat();
  const taken = wanted === null ? layers : layers.filter(({ name }) => name === wanted);
  const name = sources.map(([file]) => file.name).join(', ');
  if (taken.length === 0) {
    const known = layers.map((layer) => layer.name).join(', ');
    throw new CliFault((words) => words.layerUnknown(name, wanted ?? '', known));
  }
  return oneLayer(taken, name);
}

function another(
  layer: VectorLayer,
  choices: ImportChoices,
  source: RealBoundaries,
): { readonly made: DataFiles; readonly told: ImportedProvince } {
  const zone = choices.name === null ? null : zoneOfProvince(choices.name);
  const extent: Extent = { bounds: vietnam, units: [], zone };
  const placing = placeLayer(layer, extent, choices.coordinates);
  refuse(placing.problems);
  if (placing.placed === null) {
    const systems = placing.question?.candidates.map(({ system }) => system.id) ?? [];
    throw new CliFault((words) => words.install.coordinatesOpen(layer.fileName, systems));
  }
  const read = readBoundaries(placing.placed);
  refuse(read.problems);
  const all = read.layer?.features ?? [];
  const properties = findUnitProperties(all);
  const { features, ...province } = provinceAsked(all, properties, choices);
  const units = unitsOfLayer(features, { ...findUnitProperties(features), province: null });
  const covered = checkCoverage(
    layer.fileName,
    units.map(({ shape, name }) => ({ ...shape, properties: { name } })),
  );
  const mended = units.map((unit, index) => {
    const shape = covered.features[index];
    return shape == null ? unit : { ...unit, shape };
  });
  return {
    made: provinceFiles(province, mended, source),
    told: {
      name: province.name,
      units: mended.length,
      withPopulation: mended.some(({ population }) => population !== null),
      problems: [...placing.problems, ...read.problems, ...covered.problems],
    },
  };
}

function refuse(problems: readonly Problem[]): void {
  const refusal = problems.find(({ code }) => severityOf[code] === 'refused');
  if (refusal !== undefined) throw new CliFault((_, language) => problemSentence(refusal, language));
}
