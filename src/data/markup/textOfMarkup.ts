const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  permil: '‰',
  sup2: '²',
};
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

/** Text of HTML or XML as it is read: `Cao B&#7857;ng` → `Cao Bằng`. What is no known entity stays as it stands. */
export function textOfMarkup(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{2,8});/gi, (whole, entity: string) => {
    if (entity.startsWith('#')) return characterOf(entity) ?? whole;
    const [, letter = '', mark = ''] = /^([a-z])(grave|acute|circ|tilde)$/i.exec(entity) ?? [];
    return signs[entity] ?? (letter === '' ? whole : `${letter}${marks[mark] ?? ''}`.normalize('NFC'));
  });
}

function characterOf(entity: string): string | null {
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
