import type { HazardKind } from '../../../src/domain/hazard/HazardLayer.ts';
import type { Words } from '../../../src/domain/indicator/Indicator.ts';
import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { ClassLevels } from './classZones.ts';
import { flashFloodLevels, flashFloods } from './flashFloods.ts';
import type { Ground } from './Ground.ts';
import { landslideLevels, landslides } from './landslides.ts';
import { riverFloodLevels, riverFloods } from './riverFloods.ts';

export interface SampleLayer {
  readonly id: `sample-${HazardKind}`;
  readonly kind: HazardKind;
  readonly name: Words;
  /** Share of the province's land that is looked at, nearly. */
  readonly share: number;
  /** Communes that are looked at in any case. */
  readonly must: (ground: Ground, communes: readonly Commune2021Entry[]) => readonly Commune2021Entry[];
  /** Susceptibility by cell of the grid. */
  readonly field: (ground: Ground) => Float64Array;
  /** From where on each class holds; the cells are those that are looked at. */
  readonly levels: (field: Float64Array, covered: () => readonly number[]) => ClassLevels;
}

const city = '040';

/** The three layers of the sample. */
export const sampleLayers: readonly SampleLayer[] = [
  {
    id: 'sample-landslide',
    kind: 'landslide',
    name: { vi: 'Sạt lở đất (mẫu)', en: 'Landslide (sample)' },
    share: 0.66,
    must: ({ slides, floods }) => [...slides, ...floods],
    field: landslides,
    levels: (field, covered) => landslideLevels(field, covered()),
  },
  {
    id: 'sample-flash-flood',
    kind: 'flash-flood',
    name: { vi: 'Lũ quét (mẫu)', en: 'Flash flood (sample)' },
    share: 0.62,
    must: () => [],
    field: flashFloods,
    levels: () => flashFloodLevels,
  },
  {
    id: 'sample-river-flood',
    kind: 'river-flood',
    name: { vi: 'Ngập lụt ven sông (mẫu)', en: 'River flood (sample)' },
    share: 0.64,
    // The floods of the city are reported without a ward.
    must: ({ floods }, communes) => [...floods, ...communes.filter(({ district }) => district === city)],
    field: riverFloods,
    levels: () => riverFloodLevels,
  },
];
