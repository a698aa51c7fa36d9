/**
 * What somebody is willing, able or fit to do, which a form marks as no more than hypothetical: a chart holds it as a
 * finding, in the words of the text.
 */
import type { Datum, EntryType } from './gold.ts';
import { presenceFact } from './presence-fact.ts';
import type { Translation } from './translate.ts';

const MARK = /^[-•*\s]*(?:\(?\w{1,2}[.)])?[-\s]*/;
/** Nothing but whose it is. */
const WHOSE =
  /^(?:(?:the|any|all|an|a|being|must|be|is|are|who|those|with|have|has|had|having|shows?|showing|patients?'?|subjects?'?|participants?'?|individuals?|persons?|people|women|men|children|that|should|will|was|were|been) )*$/i;
const WILL =
  /\b(?:(?:un)?willing(?:ness)?(?: of (?:the )?(?:patients?|subjects?|participants?))? to|not willing to|(?:agrees?|commits?|commitment|consent(?:s|ed)?) to|do(?:es)? not agree to|refus(?:es?|al|ing) to) /i;
const POWER =
  /\b(?:able to|ability (?:to|of)|capable of|unable to|inability to|incapable of|cannot|can ?not|not able to|not cooperative for|(?:non-? ?)?compliance (?:of \w+ )?with|sufficient cooperation to|fail(?:s|ing|ure)? to|not suitable for|(?:medically )?unqualified (?:to|for)|(?:medically )?cleared (?:medically )?(?:to|for)) /i;
/** Who found it, or an aside. */
const ASIDE = /\s*(?:\([^()]*\)|,? as (?:determined|judged|assessed|per)\b[^.;]*)?[\s.;,*]*(?:\b(?:and|or)[\s;,]*)?$/i;
const MOST_WORDS = 24;

/** What a form names by a class only ("a people", "a death near at hand"), and a problem list by such words. */
const NAMED = /^(?:[\w'-]+ ){1,3}(?:ethnic(?:ity)?|ethic|descent|origin)$|^(?:imminent|impending) death$/i;

/** Undefined where the text is more than one such clause. */
export function inOwnWords(text: string): Translation | undefined {
  const line = text.replace(MARK, '').replace(/\s+/g, ' ').trim();
  const name = line.replace(ASIDE, '');
  if (NAMED.test(name)) return findingOf(name, /death$/i.test(name) ? 'Condition' : 'Observation', text);
  const both = EITHER.exec(name);
  if (both && WHOSE.test(name.slice(0, both.index))) return eitherOf(both, text);
  const will = WILL.exec(line);
  const cue = will ?? POWER.exec(line);
  if (!cue || !WHOSE.test(line.slice(0, cue.index))) return undefined;
  const phrase = line.slice(cue.index).replace(ASIDE, '');
  const behind = phrase.slice(cue[0].length);
  const isOne =
    !/[.;:]\s/.test(phrase) && !/[()]/.test(phrase.replaceAll('(s)', '')) && !(WILL.test(behind) || POWER.test(behind));
  if (!isOne || phrase.split(' ').length > MOST_WORDS) return undefined;
  return findingOf(phrase, will ? 'Observation' : 'Condition', text);
}

/** "Unable or unwilling to return": one of two findings, with what they share. */
const EITHER =
  /\b(unable|inability|incapability|unwilling(?:ness)?|refusal) (?:and\/or|or|and\/or|\/) (unable|inability|incapability|unwilling(?:ness)?|refusal) to ((?:[\w'-]+ ?){1,18})$/i;

function eitherOf([, first = '', second = '', what = '']: RegExpExecArray, text: string): Translation {
  const parts = [first, second].map((cue) =>
    findingOf(`${cue} to ${what.trim()}`, /^(?:unwill|refus)/i.test(cue) ? 'Observation' : 'Condition', text),
  );
  return {
    gold: { k: 'any', of: parts.map(({ gold }) => gold) },
    data: parts.flatMap(({ data }) => data),
    overlapping: false,
  };
}

function findingOf(name: string, type: EntryType, text: string): Translation {
  const data = new Map<string, Datum>();
  const segment = { head: 'cond', args: [], names: [name], modifiers: [], said: [] };
  const gold = presenceFact(segment, type, { text, data });
  return { gold, data: [...data.values()], overlapping: false };
}
