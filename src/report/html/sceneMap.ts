import type { Language } from '../../i18n/Language.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { mapPicture } from '../map/mapPicture.ts';
import type { StoryMap } from './StoryPage.ts';

/** Millimetres of the drawing, which the page draws as large as there is room, and how much larger its words are than on paper of that size. */
const sizes = {
  wide: { width: 200, height: 150, letters: 1.25 },
  /** Beside a list: half of that on the screen, so its words are larger on the drawing. */
  narrow: { width: 200, height: 140, letters: 1.9 },
  /** One of two side by side. */
  half: { width: 200, height: 160, letters: 1.8 },
  /** One of many; its caption says what stands in no map so small. */
  small: { width: 200, height: 130, letters: 1.5, isBare: true },
} as const;

/** The map of a scene, in which each unit says what it is and its figures. Its legend stands beside it. */
export function sceneMap(
  { brief, shapes, labels }: StoryMap,
  size: keyof typeof sizes,
  language: Language,
  measure: Measure,
): Drawing {
  const drawing = mapPicture({ brief, shapes, ...sizes[size], legend: false, language }, measure);
  return { ...drawing, items: drawing.items.map((item) => labelled(item, labels)) };
}

function labelled(item: Item, labels: StoryMap['labels']): Item {
  if (item.kind === 'clip') return { ...item, items: item.items.map((each) => labelled(each, labels)) };
  if (item.kind !== 'shape' || item.key === undefined) return item;
  const label = labels.get(item.key);
  return label === undefined ? item : { ...item, label };
}
