import type { Window } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';

/** What a window leads up to or starts from; the phrase may stand right after "before", "after", "of" or "at". */
export const ANCHORS = phraseTable<Window['anchor']>([
  ['the|this|initial|baseline|study|first? screening visit|period|phase|date|time?', 'screening'],
  ['the? time of screening', 'screening'],
  ['the? start|beginning|time|day|date of the? screening visit|period|phase|assessment?', 'screening'],
  [
    'the|both|each|either|any? screening visits|assessment|assessments|evaluation|evaluations|examination|visit 0|1|2|3|4?',
    'screening',
  ],
  ['the? first|second|third|1|2|3 st|nd|rd? screening visit|assessment|evaluation|examination? /? visit?', 'screening'],
  ['the? screening (|, visit|v? 0|1|2|v0|v1|v2 )?', 'screening'],
  ['the? visit|v 0|1|2|3|4 ( screening visit|period? )', 'screening'],
  [
    'the? date|day|time|moment|point of the? study? enrolment|enrollment|inclusion|entry|recruitment|randomization|randomisation|registration|assignment|allocation',
    'enrolment',
  ],
  [
    'the|patient|study|trial|initial|their|subject|your? enrolment|enrollment|inclusion|entry|recruitment|randomization|randomisation|registration|enroll|enrolling|enrolled visit|date|day|period|procedures|in|into|to? the|this? study|trial?',
    'enrolment',
  ],
  ['the? inclusion in|into the|this study|trial', 'enrolment'],
  [
    'entering|entry|joining|starting|start|beginning|commencing|commencement|initiation|initiating of|in|into|to? the|this|our? present|current? study|trial|research|protocol',
    'enrolment',
  ],
  ['the|this? start|beginning|commencement|initiation of the|this? study|trial|research', 'enrolment'],
  ['being? enrolled|randomized|randomised|included|recruited in|into? the|this? study|trial?', 'enrolment'],
  [
    'study|trial|research start|entry|enrolment|enrollment|participation|inclusion|initiation|commencement|beginning|randomization|randomisation|day|visit|admission date?',
    'enrolment',
  ],
  ['participation|participating|inclusion in|into the|this study|trial|research', 'enrolment'],
  [
    'the|this? start|beginning|commencement|initiation|onset of the|this|our? study|trial|research|project|investigation|experiment|data collection?',
    'enrolment',
  ],
  ['the evaluations|assessments', 'enrolment'],
  ['taking part in the|this study|trial|research', 'enrolment'],
  ['the|this|current|present? study|trial|research participation|enrollment|enrolment|period?', 'enrolment'],
  ['the? visit 1|one|0|i|v1|2|two|ii|v2|3|three|v3|4|1a|1b|2a|2b', 'enrolment'],
  ['v1|v2|v3', 'enrolment'],
  ['the? visit 0|1|2|3|4 ( baseline|randomization|randomisation|enrolment|enrollment|inclusion visit? )', 'enrolment'],
  ['the? baseline|randomization|randomisation|enrolment|enrollment|inclusion (|, visit 0|1|2|3|4|5 )', 'enrolment'],
  ['the? baseline|randomization|randomisation|enrolment|enrollment|inclusion visits', 'enrolment'],
  ['the? check in on|at? the? day - 1', 'firstDose'],
  ['the? check in', 'firstDose'],
  ['each? period 1 check in', 'firstDose'],
  ['day - 1|2', 'firstDose'],
  ['the? baseline visit|assessment|evaluation|testing|measurement|measurements|examination|period|date?', 'enrolment'],
  ['the? first|baseline study? visit', 'enrolment'],
  ['the? informed? consent|assent signature|form|date|signing|obtaining?', 'enrolment'],
  ['signing|signature|providing|giving|obtaining of|the? the? informed? consent form?', 'enrolment'],
  ['the? time of the? informed? consent', 'enrolment'],
  [
    'the? informed? consent|assent is|was|being|has? been? obtaining|obtained|signed|given|provided|signing|collection',
    'enrolment',
  ],
  [
    'the? time|date|day|moment of? signing|signature|providing|giving|obtaining of? the? written|signed? informed? consent|assent|icf form|document?',
    'enrolment',
  ],
  [
    'the? first|initial|1st study|investigational|trial? dose|administration|infusion|injection|treatment|vaccination|drug|intake of|with? the? study|investigational|trial? drug|treatment|product|medication|medicine|vaccine|intervention|dose|therapy|ip|imp|agent?',
    'firstDose',
  ],
  [
    'the? study|investigational|trial|protocol drug|treatment|product|medication|vaccine|intervention|dose|therapy|vaccination administration|start|initiation|dosing?',
    'firstDose',
  ],
  [
    'the? start|initiation|beginning|administration|receipt|receiving|commencement|starting of? the|study|investigational|trial? study? drug|treatment|therapy|product|medication|vaccine|intervention|vaccination|dosing|ip|imp|agent',
    'firstDose',
  ],
  ['initiating|beginning the|study? study? treatment|therapy|intervention', 'firstDose'],
  ['day 1|0|one visit|visits?', 'firstDose'],
  ['the? cycle 1|one ,|/? day 1|one', 'firstDose'],
  ['c1d1', 'firstDose'],
  ['infusion|dosing|treatment day 1|one', 'firstDose'],
  ['the? study|trial|protocol surgery|operation|procedure|procedures', 'firstDose'],
  ['treatment|therapy initiation|commencement', 'firstDose'],
  ['dosing', 'firstDose'],
  ['the? first dose', 'firstDose'],
  ['the|their|initial|first? date|time? of|the? initial? diagnosis', 'diagnosis'],
]);

/** Words before a time quantity that make it a window, and the side they point to. */
export const WINDOW_LEAD = phraseTable<'before' | 'after' | 'open'>([
  [
    'within|in|during|over|throughout|on|of|from|at|by the|their? last|past|previous|pervious|former|prior|preceding|recent|earlier|immediate',
    'before',
  ],
  ['within|in|during|over|on the? immediately preceding|previous|prior', 'before'],
  ['the? last|past|previous|pervious|prior|preceding|recent', 'before'],
  ['within|in|during|over|for the? next|following|coming|subsequent|first|ensuing|upcoming', 'after'],
  ['the? next|coming|following|subsequent', 'after'],
  ['within the|a|an? period|time|window|timeframe|space of?', 'open'],
  ['in|within|over a|the time? frame|timeframe|interval|period of', 'open'],
  ['within less than', 'open'],
  ['within|during the?', 'open'],
  ['since', 'open'],
  ['in the?', 'open'],
  ['inside', 'open'],
  ['over the', 'open'],
]);

/** Words after a time quantity that turn it to one side; an anchor may follow. */
export const WINDOW_TAIL = phraseTable<'before' | 'after' | 'of'>([
  ['prior to?', 'before'],
  ['before|preceding|previous', 'before'],
  ['previous to', 'before'],
  ['in advance of?', 'before'],
  ['ago', 'before'],
  ['previous|preceding|past months|weeks|days|years', 'before'],
  ['earlier', 'before'],
  ['previously', 'before'],
  ['beforehand', 'before'],
  ['pre', 'before'],
  ['leading up to', 'before'],
  ['after|following|post|afterwards|afterward', 'after'],
  ['or more|less|longer|later prior to?', 'before'],
  ['or prior to', 'before'],
  ['subsequent to', 'after'],
  ['later', 'after'],
  ['from|since the? last|most? recent?', 'after'],
  ['from|since', 'after'],
  ['of', 'of'],
]);

/** After a length of time: so long, or longer, since what is named next was stopped. */
export const WASHOUT = phraseTable<true>([
  ['washout period? for|of|from', true],
  ['wash out period? for|of|from', true],
]);

/** Words before a time quantity that make it a duration. */
export const DURATION_LEAD = phraseTable<true>([
  ['for', true],
  ['for the', true],
  ['for a', true],
  ['for the|their? last|past|previous|prior|preceding', true],
  ['for a|the duration|period|total|minimum of?', true],
  ['duration|lasting|lasts|lasted|persisting|persistent|evolving|continuing of|for|is|was?', true],
  ['more than', true],
]);
