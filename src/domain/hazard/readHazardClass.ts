import { fold } from '../area/fold.ts';
import { hazardClasses, type HazardClass } from './HazardClass.ts';

/** Words around a class that say nothing more: “vùng nguy cơ rất cao”, “mức độ cao”, “high risk”. */
const around = new Set(
  'khu vuc vung co nguy muc do rui ro canh bao risk hazard susceptibility zone area class'.split(' '),
);

const classOfWords: ReadonlyMap<string, HazardClass> = new Map([
  ['thap', 'low'],
  ['low', 'low'],
  ['trung binh', 'medium'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['cao', 'high'],
  ['high', 'high'],
  ['rat cao', 'very-high'],
  ['very high', 'very-high'],
  ['veryhigh', 'very-high'],
]);

/**
 * The class that a cell of a hazard map means: a term of Decision 18/2021/QĐ-TTg or its English, with or without marks, in any
 * capitals, or its place from 1 (low) to 4 (very high). `null` for anything else, above all for a scale of five (“rất thấp”, “5”) and
 * for levels of a forecast (“cấp 3”): they mean something else, and the least of them is not our least.
 */
export function readHazardClass(text: string): HazardClass | null {
  const written = text.trim();
  if (/^[1-4]([.,]0+)?$/.test(written)) return hazardClasses[parseInt(written) - 1] ?? null;
  const words = fold(written)
    .split(' ')
    .filter((word) => !around.has(word));
  return classOfWords.get(words.join(' ')) ?? null;
}
