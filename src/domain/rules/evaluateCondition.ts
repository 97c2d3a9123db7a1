import type { CellOf } from './CellOf.ts';
import { evaluateCriterion } from './evaluateCriterion.ts';
import type { Answer, Condition } from './RuleSet.ts';

/**
 * Strong three-valued logic (Kleene 1938): `all` fails with the first failing part whatever else is missing,
 * `any` passes with the first passing one. `open` remains only where the known figures do not decide it.
 */
export function evaluateCondition(condition: Condition, cellOf: CellOf): Answer {
  switch (condition.kind) {
    case 'criterion':
      return evaluateCriterion(condition, cellOf(condition.indicator));
    case 'all':
      return firstOf('fail', 'pass', condition.of, cellOf);
    case 'any':
      return firstOf('pass', 'fail', condition.of, cellOf);
    case 'at-least':
      return atLeast(condition.count, condition.of, cellOf);
    case 'not':
      return opposite(evaluateCondition(condition.of, cellOf));
  }
}

/** `decisive` as soon as one part gives it; otherwise `open` if a part is open, else what all parts say. */
function firstOf(decisive: Answer, unanimous: Answer, parts: readonly Condition[], cellOf: CellOf): Answer {
  let open = false;
  for (const part of parts) {
    const answer = evaluateCondition(part, cellOf);
    if (answer === decisive) return decisive;
    if (answer === 'open') open = true;
  }
  return open ? 'open' : unanimous;
}

/** Passes once enough parts pass, fails once too few are left that could; `open` parts decide only in between. */
function atLeast(count: number, parts: readonly Condition[], cellOf: CellOf): Answer {
  const answers = parts.map((part) => evaluateCondition(part, cellOf));
  const passing = answers.filter((answer) => answer === 'pass').length;
  const open = answers.filter((answer) => answer === 'open').length;
  if (passing >= count) return 'pass';
  return passing + open < count ? 'fail' : 'open';
}

function opposite(answer: Answer): Answer {
  if (answer === 'open') return 'open';
  return answer === 'pass' ? 'fail' : 'pass';
}
