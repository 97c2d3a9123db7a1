import { paletteOf } from '../classify/palette.ts';

export function hazardColours(dark: boolean): readonly string[] {
  return [dark ? '#3a372f' : '#f1ede4', ...paletteOf('safety', 4, dark)];
}
