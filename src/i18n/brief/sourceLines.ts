import type { DrawnBoundaries } from '../../domain/area/DrawnBoundaries.ts';
import type { Brief, BriefIndicator } from '../../domain/brief/Brief.ts';
import { toldIndicators, type About } from '../../domain/brief/toldIndicators.ts';
import { briefIn } from '../briefIn.ts';
import { capital } from '../capital.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** Who says so: one line a source with its moment, kind and licence, then the rule set, the hazard zones and the boundaries. Without stops. */
export function sourceLines(
  brief: Pick<Brief, 'painting' | 'indicators' | 'boundaries'>,
  language: Language,
  about: About,
): readonly string[] {
  const words = briefIn(language).sources;
  const { flags, hamlets, hazards, plan } = brief.painting;
  const told = toldIndicators(brief, about);
  const sources = [...new Set(told.map((indicator) => sourceOf(indicator, language)))];
  const byFlag = plan.paint === 'flag' || plan.paint === 'flag-change';
  const ruleSet =
    plan.paint === 'flag-share' ? hamlets?.ruleSet : about === 'all' || byFlag ? flags?.ruleSet : undefined;
  const named = about === 'all' || plan.paint === 'hazard' ? hazards : [];
  return [
    ...sources.map((source) => {
      const names = told.filter((indicator) => sourceOf(indicator, language) === source);
      return words.figures(
        names.map(({ entry }) => capital(wordIn(entry.name, language))).join(', '),
        source,
      );
    }),
    ...(ruleSet === undefined
      ? []
      : [
          words.rules(
            capital(ruleSetName(ruleSet, language)),
            ruleSet.articles,
            wordsOf(language).difficulty.sureness[ruleSet.sureness],
          ),
        ]),
    ...(named.length === 0 ? [] : [words.hazards(named.map((name) => wordIn(name, language)).join(', '))]),
    boundariesLine(brief.boundaries, language),
  ];
}

function sourceOf({ entry, used }: BriefIndicator, language: Language): string {
  const words = briefIn(language).sources;
  const source =
    used.file === undefined
      ? wordIn(entry.source, language)
      : used.source === undefined
        ? words.file(used.file)
        : words.fileOf(used.source, used.file);
  const moment = used.period === null ? [] : [period(used.period, language)];
  return [
    source,
    ...moment,
    words.licences[used.file !== undefined && used.provenance === 'derived' ? 'own' : used.provenance],
  ].join('; ');
}

function boundariesLine(boundaries: DrawnBoundaries, language: Language): string {
  const words = briefIn(language).sources;
  if (boundaries === 'schematic') return words.schematic;
  if ('file' in boundaries) return words.ownBoundaries(boundaries.file);
  const { source, edition, licence } = boundaries;
  return words.real(source, edition ?? words.unknown, licence ?? words.unknown);
}
