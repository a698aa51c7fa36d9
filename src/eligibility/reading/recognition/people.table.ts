import { wordClass } from '../words/word-class.ts';

/** People named by what they do, where a trial is about them and not about their patients. */
export const isProfessional = wordClass(
  'physicians clinicians nurses doctors workers professionals surgeons midwives pharmacists dentists physiotherapists therapists psychologists ' +
    'anesthesiologists anaesthesiologists anesthetists teachers employees firefighters soldiers paramedics interns fellows practitioners providers students',
);

/** Words before them that say of which kind. */
export const isProfessionalKind = wordClass(
  'health healthcare care medical advanced nurse primary hospital emergency icu clinical experienced senior junior',
);

/** "By a licensed physician": who does something to the patient. */
export const isAgentPreposition = wordClass('by from with to via through');

/** Rules of phrases that set no limit: nothing is asked of the patient. */
export const SETS_NO_LIMIT: ReadonlySet<string> = new Set(['age.any', 'social.any-ethnicity']);
