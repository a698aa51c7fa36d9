import type { Cue, Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { CUES } from './cue.table.ts';

const isJoint = wordClass('or and / ,');
const isEither = wordClass('or /');
const OF_COURSE = /recurrent|refractory|relapsed/;
const MOST_JOINTS = 3;

type Attr = NonNullable<Cue['attr']>;

const stageAt = (tokens: readonly Token[], at: number): { readonly attr: Attr; readonly end: number } | undefined => {
  const cue = CUES.at(tokens, at);
  const attr = cue?.value.attr;
  const isStage = attr !== undefined && (attr[0] === 'stage' || (attr[0] === 'acuity' && OF_COURSE.test(attr[1])));
  return isStage ? { attr, end: cue!.end } : undefined;
};

/** "locally advanced or metastatic", "recurrent/metastatic": stages of which any will do, as one word that is said of the cancer. */
export function stagesTogether(tokens: readonly Token[], from: number): Mark | undefined {
  const first = stageAt(tokens, from);
  if (first === undefined || !isJoint(tokens[first.end])) return undefined;
  const values = [first.attr[1]];
  let [end, either] = [first.end, false];
  for (;;) {
    let next = end;
    while (next < end + MOST_JOINTS && isJoint(tokens[next])) next++;
    const further = next > end ? stageAt(tokens, next) : undefined;
    if (further === undefined) break;
    either ||= tokens.slice(end, next).some(isEither);
    values.push(further.attr[1]);
    end = further.end;
  }
  if (values.length < 2 || !either) return undefined;
  return { k: 'cue', from, to: end, cue: { attr: ['stage', values.join(' or ')] } };
}

/**
 * "primary or" before "metastatic cancer", "oral and" before "inhaled steroids": the two words are said of what follows, whatever
 * term the second makes with it.
 */
export function isChoiceOfWords(marks: readonly Mark[], [key]: Attr): boolean {
  const [before, joint] = marks.slice(-2);
  if (joint?.k !== 'link' || before?.k !== 'cue' || before.cue.attr === undefined) return false;
  if (joint.link === 'or' || joint.link === 'slash') return true;
  // Nothing is given by two routes at once.
  return (joint.link === 'and' || joint.link === 'comma') && key === 'route' && before.cue.attr[0] === 'route';
}

const isRoute = (mark: Mark | undefined): boolean => mark?.k === 'cue' && mark.cue.attr?.[0] === 'route';

/** "oral and inhaled steroids" are given one way or the other. */
export function routesEither(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark, at) => isRoute(mark) && isRoute(marks[at + 2]))) return marks;
  return marks.map((mark, at) =>
    mark.k === 'link' && mark.link === 'and' && isRoute(marks[at - 1]) && isRoute(marks[at + 1])
      ? { ...mark, link: 'or' as const }
      : mark,
  );
}
