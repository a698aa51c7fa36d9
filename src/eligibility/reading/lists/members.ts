import { emptyLeaf, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Link, Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const PARTING: ReadonlySet<Link> = new Set([
  'and',
  'or',
  'comma',
  'slash',
  'with',
  'who',
  'but',
  'such',
  'colon',
  'relation',
  'whichever',
  'then',
  'if',
  'except',
]);

/** The stretches between joining words. */
export function leavesOf(ctx: StatementContext, marks: readonly Mark[]): Leaf[] {
  const leaves: Leaf[] = [];
  let link: Link | undefined;
  let linkAt = marks[0]?.from ?? 0;
  let stretch: Mark[] = [];
  // "or patients with": the people are named again.
  let again = false;
  const close = (): void => {
    const leaf = emptyLeaf(link, linkAt, stretch, ctx);
    leaves.push(again && !leaf.opens ? { ...leaf, opens: true } : leaf);
    stretch = [];
    again = false;
  };
  for (const mark of marks) {
    if (mark.k === 'link') ctx.use(mark.from, mark.to);
    if (mark.k === 'link' && PARTING.has(mark.link)) {
      if (link === 'relation' && stretch.every((one) => one.k === 'filler'))
        stretch = stretch.map((one) => asWord(ctx, one));
      const said = stretch.some((one) => one.k !== 'filler');
      const people =
        (mark.link === 'who' || mark.link === 'with') && stretch.some(({ from }) => isPeople(ctx.tokens[from]));
      if (said) close();
      else if (people && leaves.length > 0) again = true;
      else if (stretch.length > 0) useFillers(ctx, stretch.splice(0));
      const lead = said || leaves.length === 0;
      const further = link === 'comma' && (people || isWhoAgain(ctx, mark.link, leaves));
      if (lead || (link === 'comma' && !further) || mark.link === 'such' || mark.link === 'but') link = mark.link;
      linkAt = mark.from;
    } else if (mark.k === 'link') continue;
    else {
      if (beginsWithout(ctx, mark, stretch)) {
        close();
        link = 'with';
        linkAt = mark.from;
      }
      stretch.push(mark);
    }
  }
  if (stretch.length > 0) close();
  return leaves;
}

const isPeople = wordClass(
  'patient patients subject subjects participant participants individual individuals people persons',
);

/** "who have asthma, who smoke" as an exclusion: each clause is one more of the list. */
const isWhoAgain = ({ section }: StatementContext, link: Link, leaves: readonly Leaf[]): boolean =>
  section === 'exclusion' && link === 'who' && leaves.slice(0, 2).some((leaf) => leaf.link === 'who');

/** "as determined by the criteria": a word that elsewhere says nothing is here what it was determined by. */
const asWord = ({ tokens }: StatementContext, { from, to }: Mark): Mark => ({
  k: tokens[from]!.kind === 'word' ? 'word' : 'filler',
  from,
  to,
});

const isWithout = wordClass('without');

/** "asthma without diabetes, stroke or cancer": what must not be there is a list of its own. */
const beginsWithout = ({ tokens }: StatementContext, mark: Mark, stretch: readonly Mark[]): boolean =>
  mark.k === 'cue' &&
  mark.cue.negates === true &&
  isWithout(tokens[mark.from]) &&
  stretch.some(({ k }) => k === 'head') &&
  !stretch.some((one) => one.k === 'cue' && one.cue.negates === true);

/** "asthma without cough and on steroids": what "and" puts beside it is denied with it only where it is of the same kind. */
export const endsWithout = ({ tokens }: StatementContext, first: Leaf, next: Leaf): boolean =>
  isWithout(tokens[first.linkAt]) &&
  next.link === 'and' &&
  (tokens[next.linkAt]?.lower === ',' || next.drafts.some(({ head }) => head.domain !== first.drafts[0]?.head.domain));

const useFillers = (ctx: StatementContext, marks: readonly Mark[]): void => {
  for (const mark of marks) ctx.use(mark.from, mark.to);
};

/** Whether cues are all that a stretch has. */
export const isBare = (leaf: Leaf): boolean =>
  leaf.drafts.length === 0 && leaf.words.length === 0 && leaf.tree === undefined;

/** "or women who", "or are suspected of having": nothing is named yet, but who is meant, or that a clause begins. */
export const beginsClause = ({ marks, opens }: Leaf): boolean =>
  marks.some((mark) => mark.k === 'head' && mark.head.population === true) ||
  (opens && !marks.some((mark) => mark.k === 'cue' && mark.cue.negates === true));
