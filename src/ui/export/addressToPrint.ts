import type { Plan } from '../../domain/plan.ts';
import { encodePlan } from '../../domain/plan/encodePlan.ts';

/** Longer, it would be small print that nobody types and that takes the room of what is said. */
const longest = 220;

/**
 * The address that opens the same view for anybody; `''` where it would not, because figures or layers of the planner's own are in use or the portal lies on
 * no web server, and where it is too long for paper.
 *
 * @param href of the page
 * @param hasOwnData whether anything in use lies on this computer alone
 */
export function addressToPrint(plan: Plan, href: string, hasOwnData: boolean): string {
  const address = `${href.split('#')[0] ?? ''}#${encodePlan(plan)}`;
  return hasOwnData || !/^https?:/.test(address) || address.length > longest ? '' : address;
}
