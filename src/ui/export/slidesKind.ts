import { storyIn } from '../../i18n/storyIn.ts';
import type { ExportKind } from './ExportKind.ts';
import { mapToDraw } from './mapToDraw.ts';
import { scenesToTake } from './scenesToTake.ts';

/** The planner's scenes, or the ready story, as slides that can be changed in PowerPoint. */
export const slidesKind: ExportKind = {
  id: 'slides',
  formats: ['pptx'],
  asks: ['title'],
  make: async ({ portal, given, language, tell, signal }) => {
    const [{ deckOf }, { deckPictures, perMm }, { writePptx }, { paintInWorker }] = await Promise.all([
      import('../../report/slides/deckOf.ts'),
      import('../../report/slides/deckPictures.ts'),
      import('../../report/slides/writePptx.ts'),
      import('../../report/slides/paintInWorker.ts'),
    ]);
    const pages = await scenesToTake(portal, given, language, (share) => tell(share * 0.4), signal);
    const slides = deckOf(pages, language);
    const drawn = await Promise.all(
      pages.map(async (page) => ({
        ...(await mapToDraw(portal, page)),
        maps: await Promise.all(page.maps.map((map) => mapToDraw(portal, map))),
      })),
    );
    const fonts = drawn[0]?.fonts;
    if (fonts === undefined) throw new Error('A deck without a scene');
    signal.throwIfAborted();
    const pictures = await paintInWorker(
      { pictures: deckPictures(slides, drawn, language), perMm, fonts },
      (share) => tell(0.4 + share * 0.5),
      signal,
    );
    const title =
      given.title === '' ? storyIn(language).dialog.readyName(portal.library.province.name) : given.title;
    const { author, date } = given;
    const bytes = await writePptx(slides, pictures, { title, author, language, date });
    signal.throwIfAborted();
    const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
    return { name: `trong-diem-${date}.pptx`, content: new Blob([bytes], { type }) };
  },
};
