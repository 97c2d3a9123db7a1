import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { Point } from '../boundaries/projection.ts';

export interface SampleCommune extends Commune2021Entry {
  /** On the local plane, in km. */
  readonly place: Point;
  /** A `xã`: the new-rural programme and the rural baselines speak of these only. */
  readonly rural: boolean;
}

export interface SampleHamlet {
  readonly code: string;
  readonly commune: SampleCommune;
  readonly place: Point;
  /** By road to the centre of its commune of 2021. */
  readonly kmToCommuneCentre: number;
}

/** The roster of hamlets with the communes they lie in: what every model of the sample is drawn on. */
export interface Land {
  /** Ordered by code. */
  readonly communes: readonly SampleCommune[];
  /** In roster order. */
  readonly hamlets: readonly SampleHamlet[];
}

export function kmBetween(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
