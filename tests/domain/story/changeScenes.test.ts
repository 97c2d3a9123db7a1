import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeScenes, type SceneChange } from '../../../src/domain/story/changeScenes.ts';
import type { StoryScene } from '../../../src/domain/story/StoryScene.ts';
import { anySceneChange } from './anySceneChange.ts';

const blank = { view: 'v=1&tab=explore', ready: null, title: null, sentence: null, notes: null };
const after = (scenes: readonly StoryScene[], ...changes: readonly SceneChange[]) =>
  changes.reduce((list, change) => changeScenes(list, change)?.scenes ?? list, scenes);
const three = after([], { kind: 'added', scenes: ['a', 'b', 'c'].map((title) => ({ ...blank, title })) });
const titles = (scenes: readonly StoryScene[]) => scenes.map(({ title }) => title).join('');

describe('a list of scenes', () => {
  it('takes new scenes at its end, each under an id of its own', () => {
    expect(titles(three)).toBe('abc');
    expect(three.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });

  it('moves, doubles, rewords and takes out the scene that is named', () => {
    expect(titles(after(three, { kind: 'moved', id: 's3', to: 0 }))).toBe('cab');
    expect(titles(after(three, { kind: 'copied', id: 's1' }))).toBe('aabc');
    expect(titles(after(three, { kind: 'removed', id: 's2' }))).toBe('ac');
    expect(titles(after(three, { kind: 'reworded', id: 's2', words: { title: 'x' } }))).toBe('axc');
  });

  it('takes its words from the ready story no more once it shows another picture', () => {
    const [own] = after(after([], { kind: 'added', scenes: [{ ...blank, ready: 'law' }] }), {
      kind: 'retaken',
      id: 's1',
      view: 'v=1&tab=priority',
    });
    expect(own).toMatchObject({ view: 'v=1&tab=priority', ready: null });
  });

  it('does nothing to a scene that is not there, and says so when nothing changes', () => {
    expect(changeScenes(three, { kind: 'removed', id: 's9' })).toBeNull();
    expect(changeScenes(three, { kind: 'moved', id: 's1', to: -4 })).toBeNull();
    expect(changeScenes(three, { kind: 'reworded', id: 's1', words: { title: 'a' } })).toBeNull();
    expect(changeScenes(three, { kind: 'added', scenes: [] })).toBeNull();
  });

  it('never has an id twice, and never loses a scene that nobody took out', () => {
    fc.assert(
      fc.property(fc.array(anySceneChange, { maxLength: 30 }), (changes) => {
        let scenes: readonly StoryScene[] = [];
        for (const change of changes) {
          const next = changeScenes(scenes, change)?.scenes ?? scenes;
          expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
          const lost = scenes.filter(({ id }) => !next.some((each) => each.id === id));
          expect(lost.map(({ id }) => id)).toEqual(
            change.kind === 'removed' && scenes !== next ? [change.id] : [],
          );
          scenes = next;
        }
      }),
    );
  });
});
