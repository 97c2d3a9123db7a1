import { CliFault } from '../../CliFault.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads one object of a plan: every wrong value is a fault that names its place. */
export class PlanReader {
  readonly #file: string;
  readonly #place: string;
  readonly #fields: Fields;

  /** @throws CliFault if the value is no object, or has a field that is not known */
  constructor(file: string, place: string, value: unknown, known: readonly string[]) {
    this.#file = file;
    this.#place = place;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.fault('', '{ … }');
    this.#fields = value as Fields;
    const strange = Object.keys(this.#fields).find((key) => !known.includes(key) && known.length > 0);
    if (strange !== undefined) throw this.fault(strange, known.join(' | '));
  }

  get names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }

  value(name: string): unknown {
    return this.#fields[name];
  }

  text(name: string): string | null {
    const value = this.#fields[name];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string' || value === '') throw this.fault(name, '"…"');
    return value;
  }

  number(name: string, fallback: number, fits: (value: number) => boolean, expected: string): number {
    const value = this.#fields[name];
    if (value === undefined) return fallback;
    if (typeof value !== 'number' || !Number.isFinite(value) || !fits(value))
      throw this.fault(name, expected);
    return value;
  }

  choice<Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
    const value = this.#fields[name];
    if (value === undefined) return fallback;
    const found = words.find((word) => word === value);
    if (found === undefined) throw this.fault(name, words.join(' | '));
    return found;
  }

  choices<Word extends string>(
    name: string,
    words: readonly Word[],
    fallback: readonly Word[],
  ): readonly Word[] {
    const value = this.#fields[name];
    if (value === undefined) return fallback;
    const all: readonly unknown[] = Array.isArray(value) ? value : [];
    const found = words.filter((word) => all.includes(word));
    if (found.length === 0 || found.length < all.length) throw this.fault(name, `[${words.join(', ')}]`);
    return found;
  }

  list(name: string): readonly unknown[] {
    const value = this.#fields[name];
    if (!Array.isArray(value) || value.length === 0) throw this.fault(name, '[ … ]');
    return value;
  }

  fault(name: string, expected: string): CliFault {
    const place = [this.#place, name].filter((part) => part !== '').join('.');
    return new CliFault((words) => words.planWrong(this.#file, place === '' ? '{ }' : place, expected));
  }
}
