import { enoughSafeLand, settlementFrom, type ProposedForm } from '../domain/resettle/proposeForm.ts';
import { count } from './format/count.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';

/** Why a form is proposed, with the threshold it rests on. */
export function formReason({ reason }: ProposedForm, language: Language): string {
  const words = safetyIn(language).formReasons;
  return reason === 'safe-land'
    ? words['safe-land'](share(enoughSafeLand, language))
    : words[reason](count(settlementFrom, language));
}
