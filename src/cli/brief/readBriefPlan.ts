import { noOfficialFields, type OfficialFields } from '../../domain/brief/OfficialFields.ts';

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
}

/** @returns `null` where the text is no such document */
export function readBriefPlan(text: string): BriefPlanFile | null {
  const read = parsed(text);
  if (!isRecord(read) || typeof read['address'] !== 'string') return null;
  const { official = {} } = read;
  if (!isRecord(official)) return null;
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
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
