import type { ReadyId } from '../../domain/story/ReadyId.ts';
import type { Language } from '../Language.ts';
import { askSlide } from './askSlide.ts';
import { lawSlide } from './lawSlide.ts';
import { provinceSlide } from './provinceSlide.ts';
import type { SceneSeen } from './SceneSeen.ts';
import type { Slide } from './Slide.ts';
import { targetsSlide } from './targetsSlide.ts';

/** What a scene of the ready story says otherwise than its picture would by itself. */
export function readySlideOf(id: ReadyId, seen: SceneSeen, language: Language): Partial<Slide> {
  switch (id) {
    case 'province':
      return provinceSlide(seen, language);
    case 'targets':
      return targetsSlide(seen, language);
    case 'law':
      return lawSlide(seen, language);
    case 'ask':
      return askSlide(seen, language);
    default:
      return {};
  }
}
