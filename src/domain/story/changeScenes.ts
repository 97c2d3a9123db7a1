import type { SceneWords, StoryScene } from './StoryScene.ts';

/** Something a planner does to the list of scenes. Scenes are named by id, since another tab may have moved them. */
export type SceneChange =
  | { readonly kind: 'added'; readonly scenes: readonly Omit<StoryScene, 'id'>[] }
  | { readonly kind: 'copied' | 'removed'; readonly id: string }
  | { readonly kind: 'reworded'; readonly id: string; readonly words: Partial<SceneWords> }
  /** What is on the screen now takes the place of its picture. */
  | { readonly kind: 'retaken'; readonly id: string; readonly view: string }
  /** `to`: its new place, from 0. */
  | { readonly kind: 'moved'; readonly id: string; readonly to: number };

/** The list after one change, and the place it happened at, from 0; `null` where it changes nothing. */
export interface ChangedScenes {
  readonly scenes: readonly StoryScene[];
  readonly place: number;
}

/** Applies one change; a scene that is not there any more is left alone. */
export function changeScenes(scenes: readonly StoryScene[], change: SceneChange): ChangedScenes | null {
  if (change.kind === 'added') {
    if (change.scenes.length === 0) return null;
    const first = nextNumber(scenes);
    const added = change.scenes.map((scene, at): StoryScene => ({ ...scene, id: idOf(first + at) }));
    return { scenes: [...scenes, ...added], place: scenes.length };
  }
  const place = scenes.findIndex(({ id }) => id === change.id);
  const scene = scenes[place];
  if (scene === undefined) return null;
  switch (change.kind) {
    case 'copied':
      return {
        scenes: scenes.toSpliced(place + 1, 0, { ...scene, id: idOf(nextNumber(scenes)) }),
        place: place + 1,
      };
    case 'removed':
      return { scenes: scenes.toSpliced(place, 1), place };
    case 'reworded': {
      const next = { ...scene, ...change.words };
      const { title, sentence, notes } = next;
      if (title === scene.title && sentence === scene.sentence && notes === scene.notes) return null;
      return { scenes: scenes.with(place, next), place };
    }
    case 'retaken':
      return change.view === scene.view
        ? null
        : { scenes: scenes.with(place, { ...scene, view: change.view, ready: null }), place };
    case 'moved': {
      const to = Math.min(Math.max(0, change.to), scenes.length - 1);
      return to === place ? null : { scenes: scenes.toSpliced(place, 1).toSpliced(to, 0, scene), place };
    }
  }
}

const idOf = (number: number) => `s${String(number)}`;

function nextNumber(scenes: readonly StoryScene[]): number {
  return 1 + Math.max(0, ...scenes.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)));
}
