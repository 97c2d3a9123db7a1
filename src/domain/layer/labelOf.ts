import { fold } from '../area/fold.ts';

/** What a planner would call a shape: the property headed as a name, else the first with letters; or nothing. */
export function labelOf(properties: Readonly<Record<string, string>>): string {
  const lettered = Object.entries(properties).filter(([, value]) => /\p{L}/u.test(value));
  const named = lettered.find(([key]) => /\b(name|ten)\b|^ten/.test(fold(key)));
  return (named ?? lettered[0])?.[1].slice(0, 60) ?? '';
}
