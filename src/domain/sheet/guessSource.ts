import type { OwnProvenance } from '../indicator/Indicator.ts';
import type { AsideLine } from './SheetTable.ts';

/** Who made the figures of a sheet, as far as the lines around its table tell; the planner sees it and may correct it. */
export interface SourceGuess {
  /** As written; `null` where nothing is said. */
  readonly source: string | null;
  readonly provenance: OwnProvenance;
}

const named = /(?:^|[(\s])(?:nguồn|source)(?:\s+(?:số liệu|of data))?\s*:\s*([^)·]+)/iu;
/** "Bộ chỉ tiêu", "ban hành" and "phòng chống" are no offices. */
const office =
  /(?:^|[\s,(])(ubnd|hđnd|[uủ][ỷyỉ] ban|sở|cục|chi cục|tổng cục|bộ(?! (chỉ|tiêu|số))|phòng(?! chống)|ban(?! hành)|hội đồng nhân dân|công an|bhxh|bảo hiểm xã hội|trung tâm|tỉnh ủy|huyện ủy|đảng ủy|statistics office|department)(?=\s|$)/iu;
const published = /(?:^|\s)(báo|tạp chí|đài)\s|công bố|https?:|www\.|\.vn\b|newspaper/iu;
const invented = /số liệu (mẫu|giả định|minh họa|minh hoạ)|sample (data|figures)/iu;

/**
 * Reads "Nguồn: ..." in titles and notes, else the letterhead, whose last line is the office that wrote the
 * sheet. An office speaks for official figures, a newspaper or an address for published ones.
 */
export function guessSource(aside: readonly AsideLine[]): SourceGuess {
  const lines = aside.filter(({ kind }) => kind === 'title' || kind === 'note');
  const texts = lines.map(({ text }) => text.normalize('NFC'));
  const told = texts.map((text) => named.exec(text)?.[1]?.trim() ?? '').find((text) => text !== '');
  const head = lines
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ text }) => text.normalize('NFC').split(' · '))
    .findLast((text) => office.exec(text)?.index === 0);
  const source = told ?? head?.trim() ?? null;
  if (texts.some((text) => invented.test(text))) return { source, provenance: 'sample' };
  if (source === null) return { source, provenance: 'own' };
  if (published.test(source)) return { source, provenance: 'reported' };
  return { source, provenance: office.test(source) ? 'official' : 'own' };
}
