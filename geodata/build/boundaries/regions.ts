import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import type { RosterHamlet } from '../hamletRoster.ts';
import { abroad, beyond, type Country } from './land.ts';

/** How much a line divides: the higher, the heavier it is drawn and the less it bends for others. */
export const rankOf = { hamlet: 0, commune: 1, unit: 2, province: 3, frame: 4 } as const;
export type Rank = (typeof rankOf)[keyof typeof rankOf];

/** What a region of the finest map belongs to. Regions are the hamlets in roster order, then three more. */
export interface Region {
  readonly hamlet: string | null;
  readonly commune2021: string | null;
  readonly commune2025: string | null;
  readonly district: string | null;
  readonly country: Country | 'province';
}

/** The regions of the finest map: 1,462 hamlets, then the rest of Vietnam, foreign land, beyond the window. */
export function regions(areas: AreasFile, roster: readonly RosterHamlet[]): readonly Region[] {
  const communes = new Map(areas.communes2021.map((commune) => [commune.code, commune]));
  const outside = { hamlet: null, commune2021: null, commune2025: null, district: null };
  return [
    ...roster.map((hamlet): Region => {
      const commune = communes.get(hamlet.commune2021);
      if (!commune) throw new Error(`hamlet ${hamlet.code}: no commune`);
      return {
        hamlet: hamlet.code,
        commune2021: commune.code,
        commune2025: commune.commune2025,
        district: commune.district,
        country: 'province',
      };
    }),
    { ...outside, country: 'vietnam' },
    { ...outside, country: abroad },
    { ...outside, country: beyond },
  ];
}

/** What kind of line runs between two regions. */
export function rankBetween(a: Region, b: Region): Rank {
  if (a.country !== b.country) {
    return a.country === beyond || b.country === beyond ? rankOf.frame : rankOf.province;
  }
  if (a.commune2025 !== b.commune2025 || a.district !== b.district) return rankOf.unit;
  return a.commune2021 === b.commune2021 ? rankOf.hamlet : rankOf.commune;
}
