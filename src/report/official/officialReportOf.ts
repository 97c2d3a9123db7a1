import type { Brief } from '../../domain/brief/Brief.ts';
import type { OfficialFields } from '../../domain/brief/OfficialFields.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { methodSentences } from '../../i18n/brief/methodSentences.ts';
import { missingLines } from '../../i18n/brief/missingLines.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../i18n/brief/sourceLines.ts';
import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { officialIn } from '../../i18n/officialIn.ts';
import { movingBlocks } from './movingBlocks.ts';
import type { OfficialReport, ReportBlock } from './OfficialReport.ts';
import { priorityBlocks, priorityRows } from './priorityBlocks.ts';
import { situationBlocks } from './situationBlocks.ts';

/**
 * The official report of a brief: situation, criteria and method, the priority list with reasons, who should move, proposals, and an annex of sources. The
 * office fills its fields, the figures are the portal's.
 */
export function officialReportOf(brief: Brief, fields: OfficialFields, language: Language): OfficialReport {
  const words = officialIn(language);
  const filled = (text: string) => (text.trim() === '' ? words.blank : text.trim());
  const [year = '', month = '', day = ''] = brief.given.date.split('-');
  const heading = (text: string): ReportBlock => ({ kind: 'heading', text });
  const warning = sampleWarning(brief, language, 'all');
  const items = (lines: readonly string[]) => lines.map((text): ReportBlock => ({ kind: 'item', text }));
  return {
    superior: fields.superior.trim(),
    issuer: filled(fields.issuer),
    country: words.country,
    motto: words.motto,
    number: words.number(filled(fields.number), filled(fields.symbol)),
    placeAndDate: words.placeAndDate(filled(fields.place), twoDigits(day), january(month), year),
    kind: words.kind,
    subject: fields.subject.trim() === '' ? briefTitle(brief, language) : fields.subject.trim(),
    blocks: [
      ...(warning === null ? [] : [{ kind: 'warning', text: warning } as const]),
      heading(words.sections.situation),
      ...situationBlocks(brief, language),
      heading(words.sections.method),
      ...items(methodSentences(brief, language, 'all')),
      heading(words.sections.priority),
      ...priorityBlocks(brief, language),
      ...(brief.moving === null
        ? []
        : [heading(words.sections.moving), ...movingBlocks(brief, brief.moving, language)]),
      heading(words.sections.proposals(brief.moving === null ? 'IV' : 'V')),
      ...items(proposalsOf(brief, fields, language)),
      heading(words.sections.sources),
      ...items([
        ...sourceLines(brief, language, 'all'),
        ...missingLines(brief, language, 'all'),
        ...madeLines(brief, language),
      ]),
    ],
    recipientsTitle: words.recipients,
    recipients: [...fields.recipients.map((each) => each.trim()).filter((each) => each !== ''), words.filed],
    signature: {
      lines: [fields.authority, fields.position].map((each) => each.trim()).filter((each) => each !== ''),
      name: fields.signer.trim(),
    },
  };
}

function proposalsOf(brief: Brief, { proposals }: OfficialFields, language: Language): readonly string[] {
  const words = officialIn(language);
  const listed = priorityRows(brief).length;
  const hasGaps = brief.indicators.some(({ missing }) => Object.keys(missing).length > 0);
  return [
    ...(listed === 0 ? [] : [words.propose(count(listed, language))]),
    ...(brief.moving === null ? [] : [words.proposeMoving]),
    ...(hasGaps ? [words.proposeGaps] : []),
    ...proposals.map((each) => each.trim()).filter((each) => each !== ''),
  ];
}

/** Days below ten, and the first two months, are written with a zero before them (Decree 30/2020/NĐ-CP, annex I, II.4). */
const twoDigits = (day: string) => day.padStart(2, '0');
const january = (month: string) => (Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month)));
