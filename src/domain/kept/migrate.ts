import type { KeptRefusal } from './KeptRefusal.ts';
import { migrations as known, type Migration, type OlderDocument } from './migrations.ts';
import { keptSchema } from './KeptDocument.ts';

/**
 * A document of any earlier form in today's, step by step; today's form is given back as it is.
 *
 * @param current, migrations today's when left out; a test gives its own
 */
export function migrate(
  older: OlderDocument,
  current: number = keptSchema,
  migrations: readonly Migration[] = known,
): OlderDocument | KeptRefusal {
  const { schema } = older;
  if (typeof schema !== 'number' || !Number.isInteger(schema)) return { code: 'damaged', at: 'schema' };
  if (schema > current) return { code: 'newer-schema', schema };
  let kept = older;
  for (let form = schema; form < current; form += 1) {
    const step = migrations.find(({ from }) => from === form);
    if (step === undefined) return { code: 'damaged', at: 'schema' };
    kept = { ...step.migrate(kept), schema: form + 1 };
  }
  return kept;
}
