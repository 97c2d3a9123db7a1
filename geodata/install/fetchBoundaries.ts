import { readFileSync } from 'node:fs';
import { CliFault } from '../../src/cli/CliFault.ts';
import { openWorld } from '../../src/cli/openWorld.ts';
import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { Problem } from '../../src/domain/problem/Problem.ts';
import { embeddedFolder } from '../dataFolder.ts';
import type { Patience } from './download.ts';
import { downloadAll } from './downloadAll.ts';
import { joinUnits } from './joinUnits.ts';
import { layersIn } from './layersIn.ts';
import { oneLayer } from './oneLayer.ts';
import type { PublishedSource } from './PublishedSource.ts';
import { realFiles } from './realFiles.ts';
import { swapIn } from './swapIn.ts';

export interface Fetched {
  readonly units: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

/**
 * Brings the published boundaries of the units of 2025 into an installation: all files read and held against
 * their sums, all units held against the facts, then the whole data set exchanged. Whatever fails before that
 * leaves everything as it was.
 *
 * @param folder of the installed data, with a slash at its end
 * @throws CliFault
 */
export async function fetchBoundaries(
  source: PublishedSource,
  server: string,
  folder: string,
  patience: Patience = { milliseconds: 60_000, attempts: 3 },
): Promise<Fetched> {
  refuseOtherProvince(folder);
  const files = await downloadAll(source, server, patience);
  const layers = [];
  for (const { path, content } of files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    layers.push(...(await layersIn([new File([new Uint8Array(content)], name)])));
  }
  const { shapes, problems } = joinUnits(oneLayer(layers, source.repository), openWorld(embeddedFolder).sets);
  const [commit = ''] = source.commits;
  const real = {
    source: `github.com/${source.repository} (${commit.slice(0, 7)})`,
    edition: null,
    licence: source.licence,
  };
  const read = files.map(({ path, bytes, sha256, commit: at }) => ({ path, bytes, sha256, commit: at }));
  const record = { ...source, files: read };
  await swapIn(folder, new Map([...realFiles(shapes, real, source.differing), ['source.json', record]]));
  return {
    units: shapes.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    problems,
  };
}

/** Boundaries of Cao Bằng are no use to an installation that shows another province. */
function refuseOtherProvince(folder: string): void {
  const province = provinceIn(folder);
  const own = provinceIn(embeddedFolder);
  if (province === null || province.code === own?.code) return;
  throw new CliFault((words) => words.install.otherProvince(province.name));
}

function provinceIn(folder: string): AreasFile['province'] | null {
  try {
    return (JSON.parse(readFileSync(`${folder}areas.json`, 'utf8')) as AreasFile).province;
  } catch {
    return null;
  }
}
