import { segments } from '../../i18n/segments.ts';

/** Text as text: whatever a planner or a file wrote never becomes a part of the page. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A sentence with its `**strong**` marks set bold. */
export const marked = (text: string): string =>
  segments(text)
    .map((piece) => (piece.strong ? `<strong>${escaped(piece.text)}</strong>` : escaped(piece.text)))
    .join('');
