import type { Brief } from '../../domain/brief/Brief.ts';
import type { Painting } from '../../domain/brief/Painting.ts';
import { briefIn } from '../briefIn.ts';
import { capital } from '../capital.ts';
import type { Language } from '../Language.ts';
import { legendOf } from '../legend/legendOf.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';
import { placeInSentence } from './placeInSentence.ts';

/** What the planner called it, else what was painted and where: "Mật độ dân số, tỉnh Cao Bằng". */
export function briefTitle(brief: Pick<Brief, 'given' | 'path' | 'painting'>, language: Language): string {
  if (brief.given.title !== '') return brief.given.title;
  const words = briefIn(language);
  return words.of(measureOf(brief.painting, language), whereOf(brief, language));
}

function measureOf(painting: Painting, language: Language): string {
  const { indicator, plan, second } = painting;
  const isMeasure = plan.paint === 'indicator' || plan.paint === 'bivariate';
  if (!isMeasure || indicator === null) return legendOf(painting, language).title;
  const name = capital(wordIn(indicator.name, language));
  const other = second?.indicator ?? null;
  return other === null ? name : briefIn(language).two(name, lowerFirst(wordIn(other.name, language)));
}

/** The place gone into, with the province. */
function whereOf({ path }: Pick<Brief, 'path'>, language: Language): string {
  const [province, ...below] = path.map((area) => placeInSentence(area, language));
  const place = below.at(-1);
  if (place === undefined) return province ?? '';
  return province === undefined ? place : briefIn(language).inPlace(place, province);
}
