import type { OwnTreatment } from '../score/IndexChoices.ts';
import { outlierTreatments, type BoundedNormalisation } from '../score/Treatment.ts';
import type { Known } from './Known.ts';
import { numberFrom, type FieldReading, type PlanField } from './PlanField.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';
import { indicatorRemark } from './readWeights.ts';

type Treatments = Readonly<Record<string, OwnTreatment>>;

/** `density:+::goalposts:0:200,poor-rate::log:`: indicator, direction, outliers, normalisation with its numbers; nothing = as all. */
export const treatmentsField: PlanField<Treatments> = {
  key: 'treat',
  write: (treatments) =>
    Object.entries(treatments)
      .map(([id, { direction, outliers, normalisation }]) => {
        const sign = direction === undefined ? '' : direction === 'higher-is-worse' ? '+' : '-';
        return [id, sign, outliers ?? '', ...writtenNormalisation(normalisation)].join(':');
      })
      .join(','),
  read: readTreatments,
};

function writtenNormalisation(normalisation: BoundedNormalisation | undefined): readonly (string | number)[] {
  if (normalisation === undefined) return [''];
  const { method } = normalisation;
  if (method === 'goalposts') return [method, normalisation.low, normalisation.high];
  return method === 'distance-to-target' ? [method, normalisation.target] : [method];
}

function readTreatments(text: string, known: Known): FieldReading<Treatments> {
  const remarks: { code: PlanRemarkCode; value: string }[] = [];
  const read = new Map<string, OwnTreatment>();
  for (const part of text === '' ? [] : text.split(',')) {
    const [id = '', sign = '', outliers = '', ...rest] = part.split(':');
    const treatment = treatmentFrom(sign, outliers, rest);
    const unknown = indicatorRemark(id, known);
    if (treatment === null) remarks.push({ code: 'bad-value', value: part });
    else if (unknown !== null) remarks.push({ code: unknown, value: id });
    else read.set(id, treatment);
  }
  return { value: Object.fromEntries(read), remarks };
}

function treatmentFrom(sign: string, outlierText: string, rest: readonly string[]): OwnTreatment | null {
  const direction = sign === '+' ? 'higher-is-worse' : sign === '-' ? 'higher-is-better' : undefined;
  const outliers = outlierTreatments.find((each) => each === outlierText);
  const normalisation = normalisationFrom(rest);
  const known = (sign === '' || direction !== undefined) && (outlierText === '' || outliers !== undefined);
  if (!known || normalisation === null) return null;
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(outliers === undefined ? {} : { outliers }),
    ...(normalisation === undefined ? {} : { normalisation }),
  };
}

/** `undefined`: as all the others; `null`: nonsense. */
function normalisationFrom([method = '', ...numbers]: readonly string[]):
  BoundedNormalisation | undefined | null {
  const [first = NaN, second = NaN] = numbers.map((each) => numberFrom(each) ?? NaN);
  const given = numbers.length;
  if (method === '') return given === 0 ? undefined : null;
  if ((method === 'min-max' || method === 'percentile-rank') && given === 0) return { method };
  if (method === 'goalposts' && given === 2 && first < second) return { method, low: first, high: second };
  if (method === 'distance-to-target' && given === 1 && Number.isFinite(first))
    return { method, target: first };
  return null;
}
