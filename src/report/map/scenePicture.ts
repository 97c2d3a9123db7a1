import { mapsTogether } from '../../i18n/story/mapsTogether.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { mapPicture, type PictureFrom } from './mapPicture.ts';
import { pairPicture } from './pairPicture.ts';
import { yearsPicture } from './yearsPicture.ts';

/** What the picture of a scene is drawn from. */
export interface ScenePictureFrom extends Pick<
  PictureFrom,
  'brief' | 'shapes' | 'width' | 'height' | 'language'
> {
  /** Every map in the order of reading, where the scene shows more than one; else empty. */
  readonly maps: readonly Pick<PictureFrom, 'brief' | 'shapes'>[];
}

const pictures = {
  one: mapPicture,
  pair: pairPicture,
  years: yearsPicture,
} as const;

/** The map of a scene as one picture, or all of its maps as the screen has them beside each other. */
export const scenePicture = (from: ScenePictureFrom, measure: Measure): Drawing =>
  pictures[mapsTogether(from)](from, measure);
