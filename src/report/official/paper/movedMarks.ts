import type { Mark } from './Strip.ts';

/** The same marks so far to the right and down; a frame always begins at its strip's corner and stays. */
export function movedMarks(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'text':
        return { ...mark, x: mark.x + x, y: mark.y + y };
      case 'rule': {
        const { from, to } = mark;
        return { ...mark, from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y] };
      }
      case 'frame':
        return mark;
    }
  });
}
