import type { Language } from '../../i18n/Language.ts';
import type { ScenePictureFrom } from '../map/scenePicture.ts';
import type { DeckSlide } from './DeckSlide.ts';
import { right } from './slideLayout.ts';

/** Dots in a millimetre of a map on a slide. */
export const perMm = 8;
/** In millimetres; nearly those of the slide, so that words are as large as on paper. */
const size = { width: right.w * 25, height: right.h * 25 };

/** What the map of each slide is drawn from, in the order of the slides; `null` for one without a map. */
export const deckPictures = (
  slides: readonly DeckSlide[],
  pages: readonly Pick<ScenePictureFrom, 'brief' | 'shapes' | 'maps'>[],
  language: Language,
): readonly (ScenePictureFrom | null)[] =>
  slides.map(({ map }, at) => {
    const page = pages[at];
    return map === null || page === undefined
      ? null
      : {
          brief: page.brief,
          shapes: page.shapes,
          maps: page.maps.map(({ brief, shapes }) => ({ brief, shapes })),
          ...size,
          language,
        };
  });
