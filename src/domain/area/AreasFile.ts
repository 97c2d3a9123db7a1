import type { BoundarySource } from './BoundarySource.ts';
import type { AreaKind, AreaSetId, Position } from './Area.ts';

/** Region of a commune by level of development: I (least difficult) to III (most). */
export type RegionClass = 'I' | 'II' | 'III';

/** `estimated`: only known to lie somewhere inside the right unit of 2025. */
export type PositionSureness = 'geocoded' | 'estimated';

export interface Commune2021Entry {
  readonly code: string;
  /** Without its kind, NFC. */
  readonly name: string;
  readonly kind: AreaKind;
  /** Code of the district of 2021. */
  readonly district: string;
  /** Code of the unit of 2025 that took it in, whole. */
  readonly commune2025: string;
  readonly position: Position;
  readonly positionSureness: PositionSureness;
  /** Official class for 2021-2025; null where no public source gives it. */
  readonly region2021: RegionClass | null;
}

export interface Commune2025Entry {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly areaKm2: number;
  /** Registered residents; not to be divided by resident counts of other sources. `null` where no source gives it. */
  readonly population: number | null;
  /** What the seat is housed in, in the source's words; empty where no source gives it. */
  readonly seat: string;
  /** The seat; a point inside where it is not known. */
  readonly position: Position;
  /** Official class for 2026-2030. */
  readonly region2026: RegionClass | null;
}

/** The shape of `areas.json`: every unit of the installation, ordered by code, and what else there is of them. */
export interface AreasFile {
  readonly province: {
    readonly code: string;
    readonly name: string;
    readonly kind: AreaKind;
    readonly position: Position;
  };
  readonly districts: readonly { readonly code: string; readonly name: string; readonly kind: AreaKind }[];
  readonly communes2021: readonly Commune2021Entry[];
  readonly communes2025: readonly Commune2025Entry[];
  /** Every set this installation has, with where its boundaries come from. A set that is not named is not there. */
  readonly boundaries: Readonly<Partial<Record<AreaSetId, BoundarySource>>>;
  /** Years with embedded sample figures; none for a province that was imported. */
  readonly sampleYears: readonly number[];
  /** Name of the file that areas and population were read from; `null` where they are the official ones. */
  readonly figuresFrom: string | null;
}

/** The shape of `hamlets.json`: the roster of sample hamlets in columns, ordered by code. */
export interface HamletsFile {
  readonly code: readonly string[];
  readonly number: readonly number[];
  /** Code of the commune of 2021 each hamlet lies in. */
  readonly commune2021: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
}
