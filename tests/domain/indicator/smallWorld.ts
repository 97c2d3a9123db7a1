import type { Area, AreaKey, AreaSetId } from '../../../src/domain/area/Area.ts';
import { areaSet } from '../../../src/domain/area/AreaSet.ts';
import type { Column } from '../../../src/domain/indicator/Cell.ts';
import type { Formation, Indicator } from '../../../src/domain/indicator/Indicator.ts';
import type { World } from '../../../src/domain/indicator/World.ts';

function area(set: AreaSetId, code: string, within: Area['within'] = {}): Area {
  return { key: `${set}:${code}`, set, code, name: code, kind: 'xã', sample: false, position: null, within };
}

const province: AreaKey = 'province:P';

function commune(code: string, district: string, commune2025: string): Area {
  return area('commune2021', code, {
    province,
    district: `district:${district}`,
    commune2025: `commune2025:${commune2025}`,
  });
}

/** Communes A, B in district 1 and C in district 2; A and B became M, C became N. Two hamlets in A, one in B, C. */
const communes = [commune('A', '1', 'M'), commune('B', '1', 'M'), commune('C', '2', 'N')];

function hamlet(code: string): Area {
  const above = communes.find((one) => code.startsWith(one.code));
  return area('hamlet', code, { ...above?.within, commune2021: `commune2021:${code.charAt(0)}` });
}

export function smallWorld(
  columns: Readonly<Record<string, Column>>,
  set: AreaSetId = 'hamlet',
  year: number | null = 2025,
): World {
  return {
    sets: {
      province: areaSet('province', [area('province', 'P')]),
      district: areaSet('district', [
        area('district', '1', { province }),
        area('district', '2', { province }),
      ]),
      commune2021: areaSet('commune2021', communes),
      commune2025: areaSet('commune2025', [
        area('commune2025', 'M', { province }),
        area('commune2025', 'N', { province }),
      ]),
      hamlet: areaSet('hamlet', ['A-1', 'A-2', 'B-1', 'C-1'].map(hamlet)),
    },
    tables: [{ set, year, columns }],
    own: [],
    ownIndicators: [],
    edits: [],
  };
}

const words = { vi: 'thử', en: 'test' };

export function indicatorFormedBy(formation: Formation, changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'test',
    theme: 'place',
    name: words,
    short: words,
    definition: words,
    unit: 'number',
    direction: 'neutral',
    formation,
    measuredIn: 'hamlet',
    sets: ['hamlet', 'commune2021', 'commune2025', 'district', 'province'],
    periods: [{ year: 2025, moment: 'end' }],
    source: words,
    provenance: 'sample',
    ...changes,
  };
}
