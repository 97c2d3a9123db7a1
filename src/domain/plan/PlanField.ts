import type { AreaKey, AreaSetId } from '../area/Area.ts';
import type { Known } from './Known.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

/** A value read from an address, with what had to be left out of it; or nothing but the reason. */
export interface FieldReading<Value> {
  readonly value?: Value;
  readonly remarks: readonly { readonly code: PlanRemarkCode; readonly value: string }[];
}

/** How one field of the plan is written in the address and read from it. */
export interface PlanField<Value> {
  /** Short and readable; never used again for another meaning. */
  readonly key: string;
  readonly write: (value: Value) => string;
  readonly read: (text: string, known: Known) => FieldReading<Value>;
}

export const taken = <Value>(value: Value): FieldReading<Value> => ({ value, remarks: [] });
export const refused = (code: PlanRemarkCode, value: string): FieldReading<never> => ({
  remarks: [{ code, value }],
});

export function numberFrom(text: string): number | null {
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

export function oneOf<Value extends string>(key: string, values: readonly Value[]): PlanField<Value> {
  const read = (text: string): FieldReading<Value> => {
    const found = values.find((value) => value === text);
    return found === undefined ? refused('bad-value', text) : taken(found);
  };
  return { key, write: (value) => value, read };
}

/** Some of several words, each at most once, in the order of the list; none is an empty value. */
export function someOf<Value extends string>(
  key: string,
  values: readonly Value[],
): PlanField<readonly Value[]> {
  const read = (text: string): FieldReading<readonly Value[]> => {
    const words = text === '' ? [] : text.split(',');
    const found = values.filter((value) => words.includes(value));
    return found.length === words.length ? taken(found) : refused('bad-value', text);
  };
  return { key, write: (chosen) => values.filter((value) => chosen.includes(value)).join(','), read };
}

export function wholeNumber(key: string, least: number, most: number): PlanField<number> {
  const read = (text: string): FieldReading<number> => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? taken(value) : refused('bad-value', text);
  };
  return { key, write: String, read };
}

export function yesOrNo(key: string): PlanField<boolean> {
  return {
    key,
    write: (value) => (value ? '1' : '0'),
    read: (text) => (text === '1' ? taken(true) : text === '0' ? taken(false) : refused('bad-value', text)),
  };
}

/** `null` is written as an empty value, for fields whose default is not `null`. */
export function orNull<Value>(field: PlanField<Value>): PlanField<Value | null> {
  return {
    key: field.key,
    write: (value) => (value === null ? '' : field.write(value)),
    read: (text, known) => (text === '' ? taken(null) : field.read(text, known)),
  };
}

export function freeText(key: string, most: number): PlanField<string> {
  const read = (text: string) => (text.length <= most ? taken(text) : refused('bad-value', text));
  return { key, write: (value) => value, read };
}

export function place(key: string, sets: readonly AreaSetId[]): PlanField<AreaKey> {
  const read = (text: string, known: Known): FieldReading<AreaKey> => {
    const [set, code] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
    const id = sets.find((each) => each === set);
    if (id === undefined || !/^\d{1,5}(-\d{1,4})?$/.test(code)) return refused('bad-value', text);
    const area: AreaKey = `${id}:${code}`;
    return known.hasArea?.(area) === false ? refused('unknown-area', text) : taken(area);
  };
  return { key, write: (value) => value, read };
}
