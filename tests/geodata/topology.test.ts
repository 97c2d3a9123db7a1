import { area, bbox, booleanPointInPolygon } from '@turf/turf';
import { neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { crossings } from '../../geodata/build/boundaries/crossings.ts';
import { frame } from '../../geodata/build/boundaries/frame.ts';
import type { TopologyFile } from '../../geodata/build/boundaries/TopologyFile.ts';
import type { AreaSetId, Position } from '../../src/domain/area/Area.ts';
import type { AreasFile, HamletsFile } from '../../src/domain/area/AreasFile.ts';
import { buildAreas } from '../../src/domain/area/buildAreas.ts';
import { membership } from '../../src/domain/area/membership.ts';
import { decodedArcs, doubledArea, jointOutline, outlinesOf } from './outline.ts';
import { gzippedBytes, readBuilt } from './readBuilt.ts';
import { shapesOf as shapesIn } from './shapesOf.ts';

const areas = readBuilt<AreasFile>('areas.json');
const hamlets = readBuilt<HamletsFile>('hamlets.json');
const sets = buildAreas(areas, hamlets);
const communesTopology = readBuilt<TopologyFile>('communes.topo.json');
const hamletsTopology = readBuilt<TopologyFile>('hamlets.topo.json');
const counts = { province: 1, district: 10, commune2021: 161, commune2025: 56, hamlet: 1462 } as const;
const setIds = Object.keys(counts) as AreaSetId[];

function fileOf(set: string): TopologyFile {
  return set === 'hamlet' ? hamletsTopology : communesTopology;
}

const outlines = Object.fromEntries(setIds.map((set) => [set, outlinesOf(fileOf(set), set)])) as Record<
  AreaSetId,
  ReturnType<typeof outlinesOf>
>;

const shapesOf = (set: string) => shapesIn(fileOf(set), set);

describe.each(setIds)('the shapes of %s', (set) => {
  test('are those of its areas, in their order', () => {
    expect([...outlines[set].keys()]).toEqual(sets[set].areas.map((one) => one.code));
    expect(outlines[set].size).toBe(counts[set]);
  });

  test('are one piece without holes each, and run counter-clockwise', () => {
    for (const [code, rings] of outlines[set]) {
      expect(rings, code).toHaveLength(1);
      expect(doubledArea(rings), code).toBeGreaterThan(0);
    }
  });

  test('use each arc once, or twice in opposite directions', () => {
    const uses = new Map<number, number[]>();
    for (const geometry of fileOf(set).objects[set]?.geometries ?? []) {
      for (const arc of (geometry.arcs as number[][]).flat()) {
        const number = arc < 0 ? ~arc : arc;
        uses.set(number, [...(uses.get(number) ?? []), arc < 0 ? -1 : 1]);
      }
    }
    for (const directions of uses.values()) expect([[1], [-1], [1, -1], [-1, 1]]).toContainEqual(directions);
  });

  test('fill the province exactly: areas in grid steps add up to the last one', () => {
    const total = [...outlines[set].values()].reduce((sum, rings) => sum + doubledArea(rings), 0);
    expect(total).toBe(doubledArea([...outlines.province.values()].flat()));
  });
});

describe('nesting', () => {
  const pairs: readonly (readonly [AreaSetId, AreaSetId])[] = [
    ['hamlet', 'commune2021'],
    ['commune2021', 'commune2025'],
    ['commune2021', 'district'],
    ['commune2025', 'province'],
    ['district', 'province'],
  ];
  test.each(pairs)(
    'every side of a %s outline that is not shared is the outline of its %s',
    (parts, wholes) => {
      const into = membership(sets, parts, wholes);
      sets[wholes].areas.forEach((whole, index) => {
        const own = sets[parts].areas.filter((_, part) => into[part] === index);
        const joint = jointOutline(own.map((part) => outlines[parts].get(part.code) ?? []));
        expect(joint, whole.name).toEqual(jointOutline([outlines[wholes].get(whole.code) ?? []]));
      });
    },
  );

  test('both files lie on one grid', () => {
    expect(hamletsTopology.transform).toEqual(communesTopology.transform);
  });
});

describe('lines', () => {
  test.each([
    ['communes', communesTopology],
    ['hamlets', hamletsTopology],
  ] as const)('of the %s file never touch or cross but in their ends', (_, topology) => {
    expect(crossings(decodedArcs(topology))).toEqual(new Set());
  });

  test('of the national border are the limit of foreign land inside the window, and no others', () => {
    const { border, context } = communesTopology.objects;
    const drawn = new Set(border?.geometries.flatMap((line) => line.arcs.flat(2)));
    const foreign = context?.geometries.find((land) => land.id === 'abroad')?.arcs.flat(2) ?? [];
    const uses = Object.fromEntries(
      ['province', 'context'].map((object) => [
        object,
        communesTopology.objects[object]?.geometries.flatMap((one) => one.arcs.flat(2)) ?? [],
      ]),
    );
    for (const arc of foreign) {
      const other = [...(uses['province'] ?? []), ...(uses['context'] ?? [])].includes(~arc);
      expect(drawn.has(arc) || drawn.has(~arc)).toBe(other);
    }
    expect(drawn.size).toBeGreaterThan(10);
  });

  test('stay inside the window: no map of the whole country', () => {
    for (const { shape } of shapesOf('context')) {
      const [west, south, east, north] = bbox(shape);
      expect(Math.min(west - frame.west, south - frame.south)).toBeGreaterThan(-1e-4);
      expect(Math.min(frame.east - east, frame.north - north)).toBeGreaterThan(-1e-4);
    }
  });
});

describe('contiguity', () => {
  test.each(['district', 'commune2021', 'commune2025', 'hamlet'] as const)('of %s is symmetric', (set) => {
    const geometries = fileOf(set).objects[set]?.geometries ?? [];
    const beside = neighbors(geometries as unknown as Parameters<typeof neighbors>[0]);
    beside.forEach((others, one) => {
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(beside[other]).toContain(one);
    });
  });
});

describe('places', () => {
  test.each(['commune2021', 'commune2025', 'hamlet'] as const)('of every %s lie inside it', (set) => {
    const positions = new Map(sets[set].areas.map((one) => [one.code, one.position]));
    const outside = shapesOf(set).filter(({ code, shape }) => {
      const position = positions.get(code) as Position;
      return !booleanPointInPolygon([...position], shape);
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });
});

describe('areas', () => {
  const shapes = new Map(shapesOf('commune2025').map(({ code, shape }) => [code, area(shape) / 1e6]));
  const misfits = areas.communes2025.map((unit) => Math.abs((shapes.get(unit.code) ?? 0) / unit.areaKm2 - 1));

  test('of all 56 units are within 1 % of the official ones, the worst within 0.5 %', () => {
    expect(misfits.filter((misfit) => misfit <= 0.01)).toHaveLength(56);
    expect(Math.max(...misfits)).toBeLessThan(0.005);
  });

  test('of the province is the official total of 6,700.48 km²', () => {
    const official = areas.communes2025.reduce((sum, unit) => sum + unit.areaKm2, 0);
    expect(official).toBeCloseTo(6700.48, 2);
    expect(Math.abs([...shapes.values()].reduce((a, b) => a + b, 0) / official - 1)).toBeLessThan(0.001);
  });

  test('of no hamlet are a sliver', () => {
    for (const { code, shape } of shapesOf('hamlet')) expect(area(shape) / 1e6, code).toBeGreaterThan(0.2);
  });
});

describe('weight', () => {
  test('communes come in 45 kB and hamlets in 150 kB, gzip', () => {
    expect(gzippedBytes('communes.topo.json')).toBeLessThan(45_000);
    expect(gzippedBytes('hamlets.topo.json')).toBeLessThan(150_000);
  });
});
