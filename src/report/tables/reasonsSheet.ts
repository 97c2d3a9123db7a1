import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import { areaName } from '../../i18n/areaName.ts';
import type { Language } from '../../i18n/Language.ts';
import { plainText } from '../../i18n/plainText.ts';
import { criterionLine } from '../../i18n/rules/criterionLine.ts';
import { verdictSentence } from '../../i18n/rules/verdictSentence.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';

/** Of each unit that a rule set judges: the sentence why, then each criterion with its figure, its threshold and its answer. `null` where none judges. */
export function reasonsSheet(brief: Brief, language: Language): SheetRows | null {
  const { flags } = brief.painting;
  if (flags === null) return null;
  const words = tablesIn(language);
  const judged = brief.rows
    .slice(0, brief.inside)
    .flatMap(({ area, flag }) => (flag === null ? [] : [{ area, flag }]));
  const measures = judged[0]?.flag.verdict.criteria ?? [];
  const header = words.reason;
  return {
    name: words.sheets.reasons,
    rows: [
      [
        words.code,
        wordsOf(language).table.name,
        brief.sample.flags ? words.sampleHeader(header) : header,
        ...measures.map((answer) => {
          const { measure, required } = criterionLine(answer, language);
          return `${measure} ${required}`;
        }),
      ],
      ...judged.map(({ area, flag }) => [
        area.code,
        areaName(area, language),
        plainText(verdictSentence(flags.ruleSet, flag.verdict, language)),
        ...flag.verdict.criteria.map((answer) => {
          const { value } = criterionLine(answer, language);
          return `${value}: ${words.answers[answer.answer]}`;
        }),
      ]),
    ],
    widths: [12, 26, 80, ...measures.map(() => 26)],
  };
}
