import { broken } from '../../drawing/broken.ts';
import type { ReportType } from './openReportType.ts';
import type { ReportFace } from './ReportFonts.ts';
import type { Mark, Strip } from './Strip.ts';

/** How a paragraph is set, in points. */
export interface Setting {
  readonly size: number;
  readonly face?: ReportFace;
  readonly align?: 'left' | 'right' | 'centre' | 'both';
  /** Height of a line, in single ones. */
  readonly leading?: number;
  /** Of the first line; with a `sign` that hangs there, of all of them. */
  readonly indent?: number;
  readonly sign?: { readonly text: string; readonly x: number };
  readonly space?: { readonly before: number; readonly after: number };
  /** The paragraph and whatever follows it stand on one page. */
  readonly withNext?: boolean;
}

/** A line with more room left than this share of the width (before a long address) is not torn apart to fill it. */
const mostSpread = 0.3;

/**
 * A paragraph as its lines. Neither its first line stands alone at the foot of a page nor its last at the top of one. A text of nothing is an empty line.
 *
 * @param width of the room it has
 */
export function paragraphStrips(
  text: string,
  width: number,
  { size, face = 'regular', align = 'left', leading = 1, indent = 0, sign, space, withNext }: Setting,
  type: ReportType,
): readonly Strip[] {
  const { widthOf, lineOf } = type;
  const left = (line: number) => (line === 0 || sign !== undefined ? indent : 0);
  const lines = broken(text, (each, line) => widthOf(each, face, size) <= width - left(line));
  const single = lineOf(size);
  const height = single.height * leading;
  const y = single.baseline + height - single.height;
  const last = lines.length - 1;
  const word = (said: string, x: number): Mark => ({ kind: 'text', text: said, x, y, face, size });

  function marksOf(line: string, at: number): readonly Mark[] {
    const [from, room] = [left(at), width - left(at) - widthOf(line, face, size)];
    if (align === 'both' && at < last && room < width * mostSpread) return spread(line, from, width - from);
    const share = { left: 0, both: 0, centre: 0.5, right: 1 }[align];
    return [word(line, from + room * share)];
  }

  /** Words that fill the line; each keeps its space, so that what is copied has them. */
  function spread(line: string, from: number, room: number): readonly Mark[] {
    const words = line.split(' ');
    const widths = words.map((each) => widthOf(each, face, size));
    const gap = (room - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, words.length - 1);
    let x = from;
    return words.map((each, place) => {
      const mark = word(place < words.length - 1 ? `${each} ` : each, x);
      x += (widths[place] ?? 0) + gap;
      return mark;
    });
  }

  return (lines.length === 0 ? [''] : lines).map((line, at): Strip => {
    const isLast = at >= last;
    return {
      height,
      before: at === 0 ? (space?.before ?? 0) : 0,
      after: isLast ? (space?.after ?? 0) : 0,
      withNext: isLast ? (withNext ?? false) : at === 0 || at === last - 1 || withNext === true,
      marks: [
        ...(at === 0 && sign !== undefined ? [word(sign.text, sign.x)] : []),
        ...(line === '' ? [] : marksOf(line, at)),
      ],
    };
  });
}
