/** The forms of Decision 590: a new settlement, among families who live elsewhere, or better protected where they are. */
export const arrangementForms = ['concentrated', 'interspersed', 'on-the-spot'] as const;
export type ArrangementForm = (typeof arrangementForms)[number];

/** Why a form is proposed; the figures behind it stand beside it. */
export interface ProposedForm {
  readonly form: ArrangementForm;
  readonly reason: 'safe-land' | 'many' | 'few';
}

/** From this share of safe land on, families may find a place in their own hamlet. */
export const enoughSafeLand = 0.5;
/** So many households make a settlement of their own. */
export const settlementFrom = 20;

/**
 * The form a planner may start from. The decision names the forms and no thresholds, so these are a proposal of the portal's. Safe land is land that was
 * looked at and lies in no zone of medium hazard or worse; what nobody looked at does not count.
 *
 * @param toMove households to move
 * @param safeShare share of the hamlet's land that is safe, 0..1
 */
export function proposeForm(toMove: number, safeShare: number): ProposedForm {
  if (safeShare >= enoughSafeLand) return { form: 'on-the-spot', reason: 'safe-land' };
  return toMove >= settlementFrom
    ? { form: 'concentrated', reason: 'many' }
    : { form: 'interspersed', reason: 'few' };
}
