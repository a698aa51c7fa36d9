import type { Section } from '../../criterion.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Link, Mark } from './mark.ts';

const isSubject = wordClass('patients subjects participants individuals persons people those');
const isOfSubjects = wordClass('who with whose');

/** What a joining word means where it stands. */
export function linkHere(
  link: Link,
  tokens: readonly Token[],
  at: number,
  marks: readonly Mark[],
  section: Section,
): Link {
  if (link === 'colon' && isJudged(marks)) return 'such';
  // "Women, and patients with asthma" is no pair of like groups: only such people as the sentence begins with are further ones.
  const comma = tokens[at]?.lower === ',';
  const people = comma && !isSubject(tokens[at + 1]) ? at + 2 : at + 1;
  const further = link === 'or' && isSubject(tokens[people]) && isOfSubjects(tokens[people + 1]);
  if (!further) return link;
  if (people === at + 1 && comma) return section === 'exclusion' ? 'or' : 'comma';
  if (tokens[people]?.lower === 'those' || section === 'exclusion') return 'or';
  const start = marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop') + 1;
  const isOther = marks.slice(start).some((mark) => mark.k === 'head' && mark.head.rule === 'judgement.healthy');
  return isOther || marks.slice(start, start + 2).some(({ from }) => isSubject(tokens[from])) ? 'or' : 'and';
}

const SPELT_OUT: ReadonlySet<string> = new Set(['judgement.contraindication', 'judgement.interference']);

/** "any contraindication to MRI: pacemaker, claustrophobia": whether what stands last asks for a judgement, which a list then spells out. */
function isJudged(marks: readonly Mark[]): boolean {
  const since = marks.slice(marks.findLastIndex(({ k }) => k === 'link') + 1);
  return since.some(
    (mark) =>
      (mark.k === 'head' && SPELT_OUT.has(mark.head.rule)) ||
      (mark.k === 'cue' && mark.cue.wraps === 'contraindication'),
  );
}
