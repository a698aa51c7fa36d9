import { timeUnitOf } from '../measures/unit.ts';
import { readNumber } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const LEAD = phraseTable<true>([
  ['during|throughout|over|within|in|at|from|of the|a|an?', true],
  ['at|during|by the end|last|completion of? the|a|an?', true],
]);

const beginsLead = wordClass('during throughout over within in at from of by');

/** The time before treatment in which a study watches its people: it comes after screening, and nothing is known of it yet. */
const RUN_IN = phraseTable<true>([
  [
    'of? placebo|treatment|untreated|drug|medication|open|single|blind|label|free|initial|screening|dietary|baseline? run|lead in period|phase|time?',
    true,
  ],
  ['of? placebo|open|single? blind|label? run|lead in period|phase?', true],
  ['of? treatment|drug|medication|therapy free period|phase', true],
  ['of? untreated baseline? period|phase', true],
  ['of? prospective baseline|observation period|phase', true],
]);

/** "during the last 2 weeks": so much of the period, before its name. */
function lengthEnd(tokens: readonly Token[], at: number): number {
  const number = readNumber(tokens, at);
  if (number === undefined) return at;
  const unit = tokens[number.end]?.lower === '-' ? number.end + 1 : number.end;
  return timeUnitOf(tokens[unit]?.lower ?? '') === undefined ? at : unit + 1;
}

/** "during the 4-week run-in period": where it ends. */
export function readRunIn(tokens: readonly Token[], at: number): number | undefined {
  if (!beginsLead(tokens[at])) return undefined;
  const lead = LEAD.at(tokens, at);
  return lead === undefined ? undefined : RUN_IN.at(tokens, lengthEnd(tokens, lead.end))?.end;
}
