import { noOfficialFields, type OfficialFields } from '../../domain/brief/OfficialFields.ts';
import type { StoryScene } from '../../domain/story/StoryScene.ts';

/**
 * What `brief --plan` reads: the address of a view, as the portal shows it (`#v=1&tab=priority…`), and what no outcome knows. Everything but the address
 * may be left out.
 */
export interface BriefPlanFile {
  readonly address: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly office: string;
  readonly official: OfficialFields;
  /** What `html` shows one after the other; empty for the ready story. */
  readonly scenes: readonly StoryScene[];
}

/** @returns `null` where the text is no such document */
export function readBriefPlan(text: string): BriefPlanFile | null {
  const read = parsed(text);
  if (!isRecord(read) || typeof read['address'] !== 'string') return null;
  const { official = {} } = read;
  const scenes = scenesIn(read['scenes'] ?? []);
  if (!isRecord(official) || scenes === null) return null;
  const texts = ['title', 'subtitle', 'author', 'office'].map((name) => read[name] ?? '');
  if (!texts.every((each) => typeof each === 'string')) return null;
  const fields = Object.entries(noOfficialFields).map(
    ([name, usual]) => [name, official[name] ?? usual] as const,
  );
  const fits = fields.every(([name, value]) =>
    Array.isArray(noOfficialFields[name as keyof OfficialFields])
      ? Array.isArray(value) && value.every((each) => typeof each === 'string')
      : typeof value === 'string',
  );
  const isKnown = Object.keys(official).every((name) => name in noOfficialFields);
  if (!fits || !isKnown) return null;
  const [title = '', subtitle = '', author = '', office = ''] = texts;
  return {
    address: read['address'],
    title,
    subtitle,
    author,
    office,
    official: Object.fromEntries(fields) as unknown as OfficialFields,
    scenes,
  };
}

/** `[{"view":"#v=1&…","title":"…","sentence":"…","notes":"…"}]`: words that are left out are proposed from the picture. */
function scenesIn(read: unknown): readonly StoryScene[] | null {
  if (!Array.isArray(read)) return null;
  const scenes = read.map((each: unknown, place): StoryScene | null => {
    if (!isRecord(each)) return null;
    const { view, title = null, sentence = null, notes = null } = each;
    if (typeof view !== 'string' || !isWords(title) || !isWords(sentence) || !isWords(notes)) return null;
    return { id: String(place + 1), view, ready: null, title, sentence, notes };
  });
  return scenes.some((scene) => scene === null) ? null : (scenes as StoryScene[]);
}

const isWords = (value: unknown): value is string | null => value === null || typeof value === 'string';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
