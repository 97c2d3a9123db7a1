import type { Area } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { editDistance } from './editDistance.ts';
import { fold } from './fold.ts';
import { areaAbove, searchIndex, type SearchEntry } from './searchIndex.ts';
import { spelling } from './spelling.ts';
import { splitKind } from './splitKind.ts';

export interface FoundArea {
  readonly area: Area;
  /** `former-name`: a commune merged into it bore the name; `near`: the name differs by a letter or two. */
  readonly matched: 'name' | 'former-name' | 'code' | 'near';
  /** The former commune that bore the name. */
  readonly via?: Area;
  /** The unit of 2025 that a former commune lies in now. */
  readonly now?: Area;
}

interface Query {
  readonly whole: string;
  readonly name: string;
  readonly marked: string;
  readonly kinds: readonly string[];
}

type Hit = readonly [entry: SearchEntry, cost: number, matched: FoundArea['matched']];

/**
 * Places of both vintages by name, former name or code, best first: exact, beginning, beginning of a word,
 * inside; then names that differ by a letter or two (`pac mau` for Pác Miầu) and names together with that
 * of a place above (`hung dao bao lac`). Marks, tone placement and kind words need not be typed; where they are, places
 * that bear them come first. Equal hits stand in order of level, then code.
 *
 * @returns at most `limit` places, each once; empty for a query without letters or digits
 */
export function searchAreas(sets: AreaSets, query: string, limit: number): readonly FoundArea[] {
  const { kinds, name } = splitKind(query);
  const asked: Query = { whole: fold(query), name: fold(name), marked: spelling(name), kinds };
  if (asked.whole === '') return [];
  const hits = searchIndex(sets).flatMap(
    (entry) => hitOf(entry, asked, query.trim()) ?? nearHit(entry, asked),
  );
  return distinct(hits, limit).map((each) => withNow(sets, each));
}

function hitOf(entry: SearchEntry, asked: Query, typed: string): readonly Hit[] | null {
  if (entry.via === null && /^\d{2,5}(-\d*)?$/.test(typed) && entry.area.code.startsWith(typed))
    return [[entry, entry.area.code === typed ? 0 : 10, 'code']];
  const rank = Math.min(rankOf(entry, asked.whole), rankOf(entry, asked.name));
  if (rank === Infinity) return null;
  const otherKind = asked.kinds.length > 0 && !asked.kinds.includes((entry.via ?? entry.area).kind);
  const otherMarks = /[^\x20-\x7e]/.test(asked.marked) && !entry.marked.includes(asked.marked);
  const former = entry.via !== null;
  const cost = rank * 10 + (former ? 5 : 0) + (otherKind ? 2 : 0) + (otherMarks ? 1 : 0);
  return [[entry, cost, former ? 'former-name' : 'name']];
}

function rankOf(entry: SearchEntry, text: string): number {
  if (entry.name === text) return 0;
  if (entry.name.startsWith(text)) return 1;
  if (entry.name.includes(` ${text}`)) return 2;
  if (text.length > 1 && entry.name.includes(text)) return 3;
  const words = text.split(' ');
  const beginsOne = (word: string) => (own: string) => own.startsWith(word);
  const ownWord = words.some((word) => entry.words.some(beginsOne(word)));
  const explained = (word: string) => entry.words.some(beginsOne(word)) || entry.around.some(beginsOne(word));
  return words.length > 1 && ownWord && words.every(explained) ? 4 : Infinity;
}

/** Sample hamlets bear numbers, whose near misses are other hamlets: they are left out. */
function nearHit(entry: SearchEntry, asked: Query): readonly Hit[] {
  if (entry.area.sample || asked.name.length < 4) return [];
  const allowed = asked.name.length < 9 ? 1 : 2;
  const distance = editDistance(asked.name, entry.name, allowed);
  return distance > allowed ? [] : [[entry, 25 + distance * 10 + (entry.via === null ? 0 : 5), 'near']];
}

/** The best hit of each area, in order. */
function distinct(hits: readonly Hit[], limit: number): FoundArea[] {
  const ordered = [...hits].sort(
    ([a, costA], [b, costB]) => costA - costB || a.place - b.place || (a.area.code < b.area.code ? -1 : 1),
  );
  const found = new Map<Area, FoundArea>();
  for (const [{ area, via }, , matched] of ordered) {
    if (found.size === limit) break;
    if (!found.has(area)) found.set(area, via === null ? { area, matched } : { area, matched, via });
  }
  return [...found.values()];
}

function withNow(sets: AreaSets, found: FoundArea): FoundArea {
  const now = found.area.set === 'commune2021' ? areaAbove(sets, found.area, 'commune2025') : null;
  return now === null ? found : { ...found, now };
}
