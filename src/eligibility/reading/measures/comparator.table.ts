import { phraseTable } from '../words/phrase.ts';
import type { Sign } from '../words/token.ts';

type Bound = Exclude<Sign, '±'>;

/** Phrases that stand before a number. `between` opens a range whose bounds "and" or "to" joins. */
export const BEFORE_NUMBER = phraseTable<Bound | 'between'>([
  ['>', '>'],
  ['<', '<'],
  ['> than', '>'],
  ['< than', '<'],
  ['>=', '>='],
  ['<=', '<='],
  ['=', '='],
  ['> or|/ = to?', '>='],
  ['< or|/ = to?', '<='],
  ['> or equal to?', '>='],
  ['< or equal to?', '<='],
  ['>= than|to|or? equal?', '>='],
  ['<= than|to|or? equal?', '<='],
  ['= or|/ >', '>='],
  ['= or|/ <', '<='],
  ['equal|equals to? or|and|/ greater|more|higher|above|over|superior|older than|to?', '>='],
  ['equal|equals to? or|and|/ less|lower|below|under|fewer|inferior|younger|smaller than|to?', '<='],
  [
    'greater|more|higher|larger|older|superior|bigger|longer|above|over than|then? or|and|/ equal|equals to|than?',
    '>=',
  ],
  ['greater|more|higher|larger|older|superior|bigger|longer or|and|/ equal|equals to|than?', '>='],
  ['less|lower|smaller|younger|inferior|fewer|shorter|below|under than|then? or|and|/ equal|equals to|than?', '<='],
  ['above|over or|and equal|equals to?', '>='],
  [
    'greater|more|higher|larger|older|superior|bigger|longer|further|farther|later|earlier|heavier|taller|upper|deeper|thicker|wider than|then|that|to',
    '>',
  ],
  ['older|greater|more|higher|longer than|then? >', '>'],
  ['older|greater|more|higher|longer than|then? >=', '>='],
  ['younger|less|lower|shorter|fewer than|then? <', '<'],
  ['younger|less|lower|shorter|fewer than|then? <=', '<='],
  ['less|lower|smaller|younger|inferior|fewer|shorter|lesser|sooner|thinner|narrower|shallower than|then|that|to', '<'],
  ['more recently than', '<'],
  ['less recently than', '>'],
  ['above the? age? of?', '>'],
  ['over the? age? of?', '>'],
  ['under the? age? of?', '<'],
  ['below the? age? of?', '<'],
  ['beyond', '>'],
  ['exceed|exceeds|exceeding|exceeded', '>'],
  ['in excess of', '>'],
  ['at least|lest a?', '>='],
  ['at a? minimum of?', '>='],
  ['at the? least', '>='],
  ['a? minimum|minimal|min of?', '>='],
  ['a? minimum|minimal duration|length of?', '>='],
  ['minimum|minimal|min age? of?', '>='],
  ['no|not|never less|lower|fewer|younger|shorter|smaller|below|under than|then?', '>='],
  ['no|not|never more|greater|higher|older|longer|larger|bigger|later|above|over|exceeding|exceed than|then?', '<='],
  ['does|do|should|must|may|can|cannot|will not? exceed', '<='],
  ['not to? exceed|exceeding', '<='],
  ['up to', '<='],
  ['up to a? maximum|max of?', '<='],
  ['at most', '<='],
  ['at the most', '<='],
  ['maximum|maximal|max of?', '<='],
  ['max .', '<='],
  ['min .', '>='],
  ['a maximum of', '<='],
  ['a? maximum|maximal duration|length of?', '<='],
  ['not? exactly', '='],
  ['equal|equals|equalling to', '='],
  ['between', 'between'],
  ['in between', 'between'],
  ['range|ranges between|of|from', 'between'],
  ['ranging|range|ranged|ranges from?', 'between'],
  ['from', 'between'],
]);

/** Phrases that stand after a number and its unit. */
export const AFTER_NUMBER = phraseTable<Bound>([
  ['or|and|/ in? excess', '>='],
  ['or|and|/ more|older|greater|above|over|higher|up|upwards|longer|larger|elder|beyond|upper|later', '>='],
  ['and|or older|above or|and older|above', '>='],
  ['older|upwards', '>='],
  ['and|or >|>=', '>='],
  ['and|or <|<=', '<='],
  ['+', '>='],
  ['or|and|/ less|younger|below|lower|under|fewer|shorter|smaller|earlier|down', '<='],
  ['minimum|min', '>='],
  ['at least', '>='],
  ['maximum|max', '<='],
  ['at most', '<='],
  ['upper weight|age|size? limit', '<='],
  ['lower weight|age|size? limit', '>='],
]);

/** After a number: which way that is, its scale says. */
export const RANKED_AFTER = phraseTable<'better' | 'worse'>([
  ['or|and|/ better', 'better'],
  ['or|and|/ worse', 'worse'],
]);

/** Before a number: which way that is, its scale says. `strict`: the number itself is left out. */
export const RANKED_BEFORE = phraseTable<{ readonly quality: 'better' | 'worse'; readonly strict: boolean }>([
  ['better than|then', { quality: 'better', strict: true }],
  ['worse|poorer than|then', { quality: 'worse', strict: true }],
  ['better than|then? or equal|equals to|than?', { quality: 'better', strict: false }],
  ['worse|poorer than|then? or equal|equals to|than?', { quality: 'worse', strict: false }],
  ['equal|equals to? or better than|then?', { quality: 'better', strict: false }],
  ['equal|equals to? or worse|poorer than|then?', { quality: 'worse', strict: false }],
  ['no|not better than|then', { quality: 'worse', strict: false }],
  ['no|not worse|poorer than|then', { quality: 'better', strict: false }],
]);

/** What joins the two bounds of a range. */
export const RANGE_JOIN = phraseTable<true>([
  ['-', true],
  ['~', true],
  ['to', true],
  ['through', true],
  ['thru', true],
  ['till', true],
  ['until', true],
  ['up to', true],
  ['- to', true],
]);
