import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { RealBoundaries } from '../../src/domain/area/BoundarySource.ts';
import { checkUnits } from './checkUnits.ts';
import { embeddedFiles } from './embeddedFiles.ts';
import type { PublishedSource } from './PublishedSource.ts';
import { sharedTopology } from './sharedTopology.ts';
import type { DataFiles } from './swapIn.ts';
import type { UnitShape } from './UnitShape.ts';

/**
 * The embedded data with real boundaries of the units of 2025 and of the province. Districts, communes of 2021 and
 * hamlets stay schematic, so their topologies stay as they are and the real one stands beside them.
 *
 * @param shapes in the order of the units; `null` where there is none
 * @throws CliFault when they do not hold against the facts
 */
export function realFiles(
  shapes: readonly (UnitShape | null)[],
  source: RealBoundaries,
  differing: PublishedSource['differing'],
): DataFiles {
  const embedded = embeddedFiles();
  const areas = JSON.parse(new TextDecoder().decode(embedded.get('areas.json'))) as AreasFile;
  checkUnits(areas.communes2025, shapes, differing);
  const drawn = shapes.filter((shape) => shape !== null);
  const boundaries = { ...areas.boundaries, province: source, commune2025: source };
  return new Map<string, unknown>([
    ...embedded,
    ['areas.json', { ...areas, boundaries } satisfies AreasFile],
    ['real.topo.json', sharedTopology(drawn, areas.province.code)],
  ]);
}
