import { createHash } from 'node:crypto';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PublishedSource } from '../../../geodata/install/PublishedSource.ts';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { readBuilt } from '../readBuilt.ts';

export interface MadeUnit {
  code: string;
  name: string;
  geometry: Polygon | MultiPolygon;
}

/** The 56 units as small files would give them: the schematic shapes, which tile and have the official areas. */
export function madeUnits(): MadeUnit[] {
  const topology = readBuilt<Topology>('communes.topo.json');
  const { features } = feature(topology, topology.objects['commune2025'] as GeometryCollection);
  const { communes2025 } = readBuilt<AreasFile>('areas.json');
  return features.map(({ id, geometry }) => {
    const unit = communes2025.find(({ code }) => code === id);
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error('no area');
    return { code: String(id), name: unit?.name ?? '', geometry };
  });
}

export interface MadeSource {
  readonly source: PublishedSource;
  /** What a server holds, by path after the host. */
  readonly files: Map<string, string>;
}

export const commits = ['1'.repeat(40), '2'.repeat(40)] as const;

/** A source of one file for each unit, pinned by its sum, as the real one is. */
export function madeSource(units: readonly MadeUnit[]): MadeSource {
  const contents = units.map(({ code, name, geometry }) => {
    const properties = { code, name, fullName: `Xã ${name}` };
    const one = { type: 'Feature', id: code, geometry, properties };
    return {
      path: `wards/${code}.geojson`,
      text: JSON.stringify({ type: 'FeatureCollection', features: [one] }),
    };
  });
  return pinned(contents);
}

/** Any texts, pinned as they are. */
export function pinned(contents: readonly { readonly path: string; readonly text: string }[]): MadeSource {
  const source: PublishedSource = {
    repository: 'made/provinces',
    commits,
    folder: 'json/04',
    licence: 'MIT',
    differing: [],
    files: contents.map(({ path, text }) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
  };
  const at = (path: string) => `/made/provinces/${commits[0]}/json/04/${path}`;
  return { source, files: new Map(contents.map(({ path, text }) => [at(path), text])) };
}
