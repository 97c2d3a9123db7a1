import type { AnsweredMap } from '../../state/answerScenes.ts';
import { paperNeeds, type PaperNeeds } from '../../state/paperNeeds.ts';
import type { Portal } from '../../state/Portal.svelte.ts';

/**
 * A map of a scene with everything that it is drawn from.
 *
 * @throws where boundaries or type do not arrive
 */
export const mapToDraw = async <Map extends AnsweredMap>(
  { library }: Pick<Portal, 'library'>,
  map: Map,
): Promise<Map & PaperNeeds> => ({ ...map, ...(await paperNeeds(library, map.brief, map.over)) });
