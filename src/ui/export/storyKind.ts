import { figuresByKey } from '../../i18n/hover/figuresByKey.ts';
import type { StoryMap, StoryPage } from '../../report/html/StoryPage.ts';
import type { AnsweredMap } from '../../state/answerScenes.ts';
import type { PaperNeeds } from '../../state/paperNeeds.ts';
import type { ExportKind } from './ExportKind.ts';
import { mapToDraw } from './mapToDraw.ts';
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
    const storyMap = async (map: AnsweredMap): Promise<StoryMap & PaperNeeds> => ({
      ...(await mapToDraw(portal, map)),
      labels: figuresByKey(map.outcome, world, language),
    });
    const pages: StoryPage[] = [];
    let fonts: PaperNeeds['fonts'] | null = null;
    for (const { slide, ...scene } of scenes) {
      const main = await storyMap(scene);
      fonts ??= main.fonts;
      const maps = await Promise.all(scene.maps.map(storyMap));
      pages.push({ slide, ...toSend(main), maps: maps.map(toSend) });
      // The page draws and hears between two scenes.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    if (fonts === null) throw new Error('A story without a scene');
    const content = await writeInWorker(
      { province: province.name, pages, language, fonts },
      (share) => tell(0.7 + share * 0.3),
      signal,
    );
    return {
      name: `trong-diem-${fileName(province.name)}-${given.date}.html`,
      content: new Blob([content], { type: 'text/html' }),
    };
  },
};

/** What a worker is sent of a map: it may be sent no more than it draws. */
const toSend = ({ brief, shapes, labels }: StoryMap): StoryMap => ({ brief, shapes, labels });
