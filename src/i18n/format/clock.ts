import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** A stretch of time as a clock counts it: "7:05", "1:02:09". */
export function clock(seconds: number, language: Language): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const shown = numberText(hours > 0 ? hours : minutes, language, { least: 0, most: 0 });
  return hours > 0 ? `${shown}:${two(minutes)}:${two(rest)}` : `${shown}:${two(rest)}`;
}
