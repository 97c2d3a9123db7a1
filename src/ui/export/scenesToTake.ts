import type { BriefGiven } from '../../domain/brief/Brief.ts';
import type { Plan } from '../../domain/plan.ts';
import { readyStory } from '../../domain/story/readyStory.ts';
import { viewOf } from '../../domain/story/viewOf.ts';
import type { Language } from '../../i18n/Language.ts';
import type { ScenePage } from '../../i18n/story/ScenePage.ts';
import { slideOf } from '../../i18n/story/slideOf.ts';
import { answerScenes, type AnsweredMap, type AnsweredScene } from '../../state/answerScenes.ts';
import type { Portal } from '../../state/Portal.svelte.ts';
import { addressToPrint } from './addressToPrint.ts';

/** One scene as it is said, with the answers it rests on and what lies over its maps. */
export interface SceneToTake extends Omit<ScenePage, 'maps'>, AnsweredScene {}

/**
 * The planner's scenes as they are answered now, for files of them; the ready story where none was saved. A province without hamlets has no ready story, so
 * the screen is its only scene.
 *
 * @param tell how many of all are answered, 0..1
 * @throws the signal's reason where it was stopped; Error where something does not arrive
 */
export async function scenesToTake(
  portal: Portal,
  given: BriefGiven,
  language: Language,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly SceneToTake[]> {
  const { keeping, library, plan } = portal;
  const words = { ready: null, title: null, sentence: null, notes: null };
  const screen = { id: 'screen', view: viewOf(plan.current), ...words };
  const usual = library.has('hamlet') ? readyStory : [screen];
  const scenes = keeping.scenes.length > 0 ? keeping.scenes : usual;
  // A title of the planner's own is that of the file, the address that of the screen; every scene has its own.
  const givenFor = (of: Plan): BriefGiven => {
    const address = given.address === '' ? '' : addressToPrint(of, given.address, false);
    return { ...given, title: '', subtitle: '', address };
  };
  await library.needReports();
  const answered = await answerScenes(portal, scenes, givenFor, language, tell, signal);
  const { world, drivers, reports, officialRegions: regions, province } = library;
  if (world === null || drivers === null) throw new Error('Scenes were answered without figures');
  return answered.map((each) => {
    const { scene, outcome, maps } = each;
    const seen = { world, drivers, outcome, reports, regions, province: province.name };
    const slide = slideOf(scene, seen, language);
    const isSample = (map: AnsweredMap) =>
      map.outcome.sample || map.over.sample.zones || map.over.sample.sites;
    const sample = slide.sample || each.over.sample.zones || each.over.sample.sites || maps.some(isSample);
    return { ...each, slide: { ...slide, sample } };
  });
}
