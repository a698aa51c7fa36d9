import type { Domain } from '../../criterion.ts';
import { type Draft, join } from '../findings/draft.ts';
import { isList } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import type { Unit } from './grouping.ts';

const isTogether = wordClass('accompanied complicated associated combined');

/** "accompanied by": the two are meant together, whatever commas stand between them. */
export const isPutTogether = ({ tokens }: StatementContext, { linkAt }: Unit): boolean =>
  linkAt !== undefined && isTogether(tokens[linkAt]);

const KIND_OF_DATUM: Partial<Record<Domain, string>> = {
  condition: 'finding',
  reproductive: 'finding',
  medication: 'treatment',
  procedure: 'treatment',
  immunization: 'treatment',
  encounter: 'treatment',
  social: 'treatment',
};
const kindOfLast = ({ drafts }: Unit): string | undefined =>
  KIND_OF_DATUM[drafts.findLast(({ head }) => head.population !== true)?.head.domain ?? 'opaque'];

/**
 * "infection accompanied by fever, cough or rash", "hypertension with use of tobacco or steroids": what such a word puts beside a finding,
 * or what is of another kind than the finding, is the whole list after it, where "or" joins the list.
 */
export function withWholeLists(ctx: StatementContext, units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (let index = 0; index < units.length; index++) {
    const before = units[index - 1];
    const unit = asMember(ctx, units, index);
    const end = before === undefined || unit.link !== 'with' ? index + 1 : endOfList(ctx, units, index, before);
    const list = units.slice(index, end);
    out.push(
      list.length < 2
        ? unit
        : {
            ...unit,
            tree: join(
              'or',
              list.map(({ tree }) => tree),
            ),
            drafts: list.flatMap(({ drafts }) => drafts),
          },
    );
    index = end - 1;
  }
  return out;
}

function endOfList(ctx: StatementContext, units: readonly Unit[], index: number, before: Unit): number {
  const [own, kind] = [units[index]!, kindOfLast(units[index]!)];
  const together = isPutTogether(ctx, own);
  if (before.population || kind === undefined || own.tree?.k === 'not') return index + 1;
  if (!together && kindOfLast(before) === kind) return endOfSharedNoun(units, index);
  let end = index + 1;
  while (
    end < units.length &&
    isList(units[end]!.link) &&
    units[end]!.link !== 'and' &&
    units[end]!.opens !== true &&
    units[end]!.tree?.k !== 'not' &&
    kindOfLast(units[end]!) === kind
  )
    end++;
  while (end > index + 1 && units[end - 1]!.link === 'comma') end--;
  return end;
}

const isLent = (draft: Draft | undefined): boolean => draft?.head.concept?.via.includes('coordination') === true;

/** "scoliosis with back or leg pain", "fever with hepatitis B or C": members that share words are put beside a finding together. */
function endOfSharedNoun(units: readonly Unit[], index: number): number {
  let end = index + 1;
  let closed = false;
  while (end < units.length) {
    const [before, next] = [units[end - 1]!, units[end]!];
    const last = isLent(before.drafts.at(-1)) && !isLent(before.drafts[0]) ? undefined : before.drafts[0];
    const joined = isList(next.link) && next.link !== 'and' && next.opens !== true && next.tree?.k === 'draft';
    if (closed && next.tight !== true) break;
    closed = next.link !== 'comma';
    if (!joined || before.tree?.k !== 'draft' || (!isLent(last) && !isLent(next.drafts[0]))) break;
    end++;
  }
  return end === units.length || units[end]!.link !== 'comma' || units[end - 1]!.link === 'or' ? end : index + 1;
}

/** "with asthma, with gout, or on dialysis" as an exclusion: each is one of the list. */
function asMember(ctx: StatementContext, units: readonly Unit[], index: number): Unit {
  const [unit, before, next] = [units[index]!, units[index - 1], units[index + 1]];
  const listed = ctx.section === 'exclusion' && unit.link === 'with' && unit.tight === false && isList(next?.link);
  return listed &&
    !isPutTogether(ctx, unit) &&
    before !== undefined &&
    !before.population &&
    kindOfLast(before) === kindOfLast(unit)
    ? { ...unit, link: 'comma' }
    : unit;
}
