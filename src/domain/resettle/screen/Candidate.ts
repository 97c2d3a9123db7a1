import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaKey, Position } from '../../area/Area.ts';
import type { ScreenAnswers } from './ScreenAnswers.ts';
import type { ScreenStage } from './judgeCells.ts';

/** The hamlet to be moved that is nearest to a place. */
export interface NearestHamlet {
  readonly key: string;
  /** In a straight line. */
  readonly km: number;
}

/** A place where a new site could be looked for on the ground: a proposal, no decision. */
export interface Candidate {
  /** From its point, so that the same place bears it in every search; fit for the id of a site. */
  readonly id: string;
  /** Its outline in degrees, WGS 84. */
  readonly shape: Polygon | MultiPolygon;
  /** The middle of one of its squares, so that one can stand there. */
  readonly point: Position;
  readonly hectares: number;
  /** It has land for so many. */
  readonly households: number;
  /** Of 2025. */
  readonly commune: AreaKey;
  /** Whether hamlets of its own commune are to be moved. */
  readonly isHome: boolean;
  /** `null` where no hamlet is to be moved. */
  readonly nearest: NearestHamlet | null;
  /** The least favourable answer and figure over all its land. */
  readonly answers: ScreenAnswers;
}

/** What a search found. */
export interface Screening {
  /** Those in communes with hamlets to be moved first, where most are to be moved before others, then by the way to the nearest. */
  readonly candidates: readonly Candidate[];
  /** Places that pass, before so many of each commune were taken, with their land. */
  readonly places: number;
  readonly hectares: number;
  /** Land of the squares that were judged, and what each condition left of it. */
  readonly judged: number;
  readonly stages: readonly ScreenStage[];
}
