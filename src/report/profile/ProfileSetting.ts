import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefRow } from '../../domain/brief/BriefRow.ts';
import type { MapOver } from '../../domain/brief/MapOver.ts';
import type { ProfileBrief } from '../../domain/profile/ProfileBrief.ts';
import type { Language } from '../../i18n/Language.ts';
import type { Measure } from '../drawing/openFaces.ts';

/** One profile, and how its blocks are set. */
export interface ProfileSetting {
  readonly brief: Brief;
  readonly profile: ProfileBrief;
  readonly row: BriefRow;
  /** What lies over the units on the map. */
  readonly over: MapOver;
  /** In millimetres. */
  readonly width: number;
  /** Enlargement of the type. */
  readonly size: number;
  /** Of hamlets in danger no more than so many are named; of the others it is said how many there are. */
  readonly listed: number;
  /** At most so many reports, and so many projects, are told. */
  readonly reported: number;
  readonly language: Language;
  readonly measure: Measure;
}
