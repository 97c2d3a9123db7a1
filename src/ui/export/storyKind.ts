import { figuresByKey } from '../../i18n/hover/figuresByKey.ts';
import type { StoryPage } from '../../report/html/StoryPage.ts';
import { paperNeeds } from '../../state/paperNeeds.ts';
import type { ExportKind } from './ExportKind.ts';
import { scenesToTake } from './scenesToTake.ts';

/** The planner's scenes, or the story that is there, as one HTML file to be shown anywhere. */
export const storyKind: ExportKind = {
  id: 'story',
  formats: ['html'],
  asks: [],
  make: async ({ portal, given, language, tell, signal }) => {
    const [{ writeInWorker }, { fileName }] = await Promise.all([
      import('../../report/html/writeInWorker.ts'),
      import('../../report/saving/fileName.ts'),
    ]);
    const scenes = await scenesToTake(portal, given, language, (share) => tell(share * 0.7), signal);
    const { world, province } = portal.library;
    if (world === null) throw new Error('Scenes were answered without figures');
    const needs = await Promise.all(scenes.map(({ brief, over }) => paperNeeds(portal.library, brief, over)));
    const [first] = needs;
    if (first === undefined) throw new Error('A story without a scene');
    const pages: StoryPage[] = [];
    for (const [at, { slide, brief, outcome }] of scenes.entries()) {
      const need = needs[at];
      const labels = figuresByKey(outcome, world, language);
      if (need !== undefined) pages.push({ slide, brief, shapes: need.shapes, labels });
      // The page draws and hears between two scenes.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    const content = await writeInWorker(
      { province: province.name, pages, language, fonts: first.fonts },
      (share) => tell(0.7 + share * 0.3),
      signal,
    );
    return {
      name: `trong-diem-${fileName(province.name)}-${given.date}.html`,
      content: new Blob([content], { type: 'text/html' }),
    };
  },
};
