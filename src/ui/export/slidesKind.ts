import { slideOf } from '../../i18n/story/slideOf.ts';
import { storyIn } from '../../i18n/storyIn.ts';
import { answerScenes } from '../../state/answerScenes.ts';
import { groundShown } from '../../state/groundShown.ts';
import { paperNeeds } from '../../state/paperNeeds.ts';
import type { ExportKind } from './ExportKind.ts';

/** The planner's scenes, or the ready story, as slides that can be changed in PowerPoint. */
export const slidesKind: ExportKind = {
  id: 'slides',
  formats: ['pptx'],
  asks: ['title'],
  make: async ({ portal, given, language, tell, signal }) => {
    const own = portal.keeping.scenes;
    const [{ readyStory }, { deckOf }, { writePptx }, { paintInWorker }] = await Promise.all([
      import('../../domain/story/readyStory.ts'),
      import('../../report/slides/deckOf.ts'),
      import('../../report/slides/writePptx.ts'),
      import('../../report/slides/paintInWorker.ts'),
    ]);
    const scenes = own.length > 0 ? own : readyStory;
    // A title of the planner's own is that of the deck; every slide has its scene's.
    const untitled = { ...given, title: '', subtitle: '' };
    await portal.library.needReports();
    const answered = await answerScenes(
      portal,
      scenes,
      untitled,
      language,
      (share) => tell(share * 0.4),
      signal,
    );
    const { world, drivers, reports, officialRegions: regions, province } = portal.library;
    if (world === null || drivers === null) throw new Error('Scenes were answered without figures');
    const pages = answered.map(({ scene, outcome, brief }) => {
      const seen = { world, drivers, outcome, reports, regions, province: province.name };
      const slide = slideOf(scene, seen, language);
      const over = groundShown(portal, outcome.plan);
      return { scene, brief, over, slide: { ...slide, sample: slide.sample || over.sample.zones } };
    });
    const slides = deckOf(pages, language);
    const needs = await Promise.all(pages.map(({ brief, over }) => paperNeeds(portal.library, brief, over)));
    const fonts = needs[0]?.fonts;
    if (fonts === undefined) throw new Error('A deck without a scene');
    signal.throwIfAborted();
    const pictures = await paintInWorker(
      {
        pictures: slides.map(({ map }, at) => {
          const [page, need] = [pages[at], needs[at]];
          return map === null || page === undefined || need === undefined
            ? null
            : { brief: page.brief, shapes: need.shapes, width: 205, height: 163.75, language };
        }),
        perMm: 8,
        fonts,
      },
      (share) => tell(0.4 + share * 0.5),
      signal,
    );
    const title = given.title === '' ? storyIn(language).dialog.readyName : given.title;
    const { author, date } = given;
    const bytes = await writePptx(slides, pictures, { title, author, language, date });
    signal.throwIfAborted();
    const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
    return { name: `trong-diem-${date}.pptx`, content: new Blob([bytes], { type }) };
  },
};
