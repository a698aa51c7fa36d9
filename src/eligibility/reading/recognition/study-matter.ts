import { FAMILY_PHRASES } from '../families/table.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

const isStudy = wordClass('study trial protocol');
const isMatter = wordClass(
  'procedure procedures visit visits requirement requirements assessment assessments test tests testing examination examinations exam exams evaluation evaluations activity activities measure measures measurement measurements instruction instructions restrictions intervention interventions tasks',
);
const beginsAnew = wordClass(
  'has have had is are was were no not without must should will who able willing unable unwilling',
);
const MOST_WORDS = 24;

/** "blood draws and other trial procedures": members of a list that ends in matters of this study are matters of it too. */
export function listsStudyMatter(tokens: readonly Token[], at: number, mentions: ReadonlyMap<number, Placed>): boolean {
  for (let next = at + 1; next < at + MOST_WORDS; next++) {
    const token = tokens[next];
    if (token === undefined || beginsAnew(token)) return false;
    if (isStudy(token)) return isMatter(tokens[next + 1]);
    if (token.kind !== 'word' && !/^[,/()-]$/.test(token.lower)) return false;
    const kind = mentions.get(next)?.mention.concept.kind;
    if (kind === 'condition' || kind === 'medication') return false;
    const family = FAMILY_PHRASES.at(tokens, next)?.value;
    if (family !== undefined && family.domain !== 'study') return false;
  }
  return false;
}
