import { textOfMarkup } from './textOfMarkup.ts';

export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attribute: (name: string) => string | null;
  /** `<br/>`: no closing one follows. */
  readonly isWhole: boolean;
}

/** One piece of HTML or XML. Names are lower case and without their prefix: `ss:Index` is `index`. */
export type MarkupToken =
  | OpenTag
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The tags and texts of HTML or XML in their order, one after another and never nested in each other, so that
 * no depth of theirs can exhaust the reader. Comments and declarations are passed over; nothing is run or loaded
 * and no entity of the document's own is known.
 *
 * @param passedOver elements whose content is no text, such as `script`
 */
export function* markupTokens(
  markup: string,
  passedOver: ReadonlySet<string> = new Set(),
): Generator<MarkupToken> {
  for (let at = 0; at < markup.length;) {
    const open = markup.indexOf('<', at);
    if (open !== at) {
      const text = markup.slice(at, open < 0 ? undefined : open);
      yield { kind: 'text', text: textOfMarkup(text) };
      if (open < 0) return;
    }
    if (markup.startsWith('<![CDATA[', open)) {
      const end = after(markup, ']]>', open);
      yield { kind: 'text', text: markup.slice(open + 9, end - 3) };
      at = end;
      continue;
    }
    if (markup.startsWith('<!--', open)) at = after(markup, '-->', open);
    else if (/[!?]/.test(markup.charAt(open + 1))) at = after(markup, '>', open);
    else if (!/[a-z/]/i.test(markup.charAt(open + 1))) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    } else {
      const end = endOfTag(markup, open);
      const tag = tagIn(markup.slice(open + 1, end - 1));
      at = end;
      if (tag.kind === 'open' && !tag.isWhole && passedOver.has(tag.name))
        at = after(markup, '>', closingOf(markup, tag.name, end));
      else yield tag;
    }
  }
}

/** The place behind the next `mark`, or the end. */
function after(markup: string, mark: string, from: number): number {
  const found = markup.indexOf(mark, from);
  return found < 0 ? markup.length : found + mark.length;
}

function closingOf(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</(?:\\w+:)?${name}\\b`, 'gi');
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? markup.length;
}

/** Behind the `>` that ends a tag: one in quotes does not. */
function endOfTag(markup: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < markup.length; at += 1) {
    const letter = markup.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && /[=\s]/.test(markup.charAt(at - 1))) quote = letter;
  }
  return markup.length + 1;
}

const attributes = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function tagIn(inside: string): Exclude<MarkupToken, { readonly kind: 'text' }> {
  const [, slash = '', full = '', rest = ''] = /^(\/?)([^\s/]*)([\s\S]*)$/.exec(inside) ?? [];
  const name = bare(full);
  if (slash !== '') return { kind: 'close', name };
  let known: Map<string, string> | null = null;
  const attribute = (wanted: string) => {
    known ??= new Map(
      [...rest.matchAll(attributes)].map(([, key = '', ...values]) => [
        bare(key),
        textOfMarkup(values.find((value) => value !== undefined) ?? ''),
      ]),
    );
    return known.get(wanted) ?? null;
  };
  return { kind: 'open', name, attribute, isWhole: inside.endsWith('/') };
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
