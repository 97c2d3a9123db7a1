import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { ProfileBrief } from '../../domain/profile/ProfileBrief.ts';
import type { Language } from '../../i18n/Language.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Plane } from '../map/Plane.ts';
import { firstPage } from './firstPage.ts';
import { profilePage, profileWidth } from './profilePage.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { secondPage } from './secondPage.ts';

/** What a profile is drawn from. */
export interface ProfileFrom {
  readonly brief: Brief;
  readonly profile: ProfileBrief;
  readonly shapes: SheetShapes;
  readonly language: Language;
  readonly measure: Measure;
  readonly plane: Plane;
}

/**
 * The two upright A4 pages of a profile, each made when it is asked for: map, figures, trend and hamlets, then reasons, rank, hazard and sources.
 *
 * @throws Error where the brief does not hold the unit
 */
export function* profilePages(from: ProfileFrom): Generator<Drawing> {
  const { brief, profile, shapes, plane, language, measure } = from;
  const row = brief.rows.find(({ unit }) => unit === profile.unit);
  if (row === undefined) throw new Error(`A brief without the unit of its profile: ${profile.area.key}`);
  const setting: Omit<ProfileSetting, 'size'> = {
    ...{ brief, profile, row, language, measure },
    over: shapes.over,
    width: profileWidth,
    listed: Infinity,
    reported: Infinity,
  };
  yield profilePage(setting, 1, (size, room) => firstPage({ ...setting, size }, shapes, plane, room));
  yield profilePage(setting, 2, (size, room) => secondPage({ ...setting, size }, room));
}
