import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept } from '../marks/concept-ref.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isVaccinating = wordClass(
  'vaccinated immunised immunized inoculated vaccination vaccinations immunisation immunization immunisations immunizations inoculation vaccine vaccines unvaccinated unimmunised unimmunized',
);
const isUnvaccinated = wordClass('unvaccinated unimmunised unimmunized');
const isAgainst = wordClass('against');
const isSmall = wordClass('the');

const isDisease = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.rule === 'condition.term';
/** "vaccinated against measles mumps rubella": three diseases by which no vaccine but one is named. */
const isNamed = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  isDisease(mark) || (mark !== undefined && isVaccine(mark));
const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'or' || mark.link === 'comma' || mark.link === 'and' || mark.link === 'slash');

/** "vaccinated against influenza, measles or mumps": each is a vaccine that somebody got, and no disease. */
export function vaccinatedAgainst(
  marks: readonly Mark[],
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): Mark[] {
  if (!tokens.some(isVaccinating)) return [...marks];
  const out: Mark[] = [];
  const vaccine = (mark: Mark, from: number): MarkOf<'head'> => {
    const words = text.slice(tokens[from]!.start, tokens[mark.to - 1]!.end);
    const concept = namedConcept(terminology, `${words} vaccine`, ['immunization']);
    return { k: 'head', from, to: mark.to, head: { domain: 'immunization', rule: 'immunization.term', concept } };
  };
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (isVaccine(mark) && mark.to - mark.from > 1) nameBefore(out, vaccine);
    const members = isVaccine(mark) ? membersAfter(marks, at, vaccine) : undefined;
    if (members !== undefined) {
      out.push(mark, ...members.marks);
      at = members.last;
      continue;
    }
    const last = isVaccinating(tokens[mark.to - 1]) ? diseaseAfter(marks, at, tokens) : undefined;
    if (last === undefined) {
      out.push(mark);
      continue;
    }
    const lacks = isUnvaccinated(tokens[mark.to - 1]);
    const first = { ...vaccine(marks[last]!, marks[last]!.from), from: mark.from };
    out.push(lacks ? denied(first) : first);
    at = last;
    for (let next = furtherAt(marks, at); next !== undefined; next = furtherAt(marks, at)) {
      const disease = marks[next] as MarkOf<'head'>;
      const further = vaccine(disease, disease.from);
      // "vaccinated against influenza, asthma": nobody is vaccinated against asthma.
      if (further.head.concept?.codes.length === 0) break;
      out.push(...marks.slice(at + 1, next), lacks ? denied(further) : further);
      at = next;
    }
  }
  return out;
}

const denied = (mark: Mark): Mark => (mark.k === 'head' ? { ...mark, head: { ...mark.head, negated: true } } : mark);

const isVaccine = (mark: Mark): boolean => mark.k === 'head' && mark.head.rule === 'immunization.term';
const opensExamples = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'open' || mark.link === 'such');

/**
 * "measles, mumps or varicella vaccine": two diseases or more before a vaccine in its list, each of which a vaccine is named
 * by. One alone ("hepatitis B or influenza vaccine") may be the disease.
 */
function nameBefore(out: Mark[], vaccine: (mark: Mark, from: number) => MarkOf<'head'>): void {
  const named = new Map<number, Mark>();
  let at = out.length - 1;
  while (isJoint(out[at])) {
    while (isJoint(out[at])) at--;
    const disease = out[at];
    if (disease === undefined || !isDisease(disease)) break;
    const one = vaccine(disease, disease.from);
    if (one.head.concept?.codes.length === 0) return;
    named.set(at--, one);
  }
  if (named.size > 1 && !(out[at]?.k === 'cue')) for (const [index, mark] of named) out[index] = mark;
}

/** "live vaccines (e.g. measles, varicella)": diseases by which vaccines are named, up to the first that has none. */
function membersAfter(
  marks: readonly Mark[],
  at: number,
  vaccine: (mark: Mark, from: number) => MarkOf<'head'>,
): { readonly marks: readonly Mark[]; readonly last: number } | undefined {
  if (!opensExamples(marks[at + 1])) return undefined;
  const out: Mark[] = [];
  let next = at + 1;
  while (opensExamples(marks[next]) || marks[next]?.k === 'filler') out.push(marks[next++]!);
  let found = 0;
  for (; isDisease(marks[next]) || isVaccine(marks[next] ?? marks[at + 1]!); next++) {
    const first = next;
    while (isDisease(marks[first]) && isDisease(marks[next + 1]) && marks[next + 1]!.from === marks[next]!.to) next++;
    const named = isVaccine(marks[first]!)
      ? (marks[first] as MarkOf<'head'>)
      : vaccine(marks[next]!, marks[first]!.from);
    if (named.head.concept?.codes.length === 0) return found === 0 ? undefined : { marks: out, last: first - 1 };
    out.push(named);
    found++;
    while (isJoint(marks[next + 1])) out.push(marks[++next]!);
  }
  return found === 0 ? undefined : { marks: out, last: next - 1 };
}

/** Where the first disease stands against which the word at a mark is. */
function diseaseAfter(marks: readonly Mark[], at: number, tokens: readonly Token[]): number | undefined {
  const against = marks[at + 1];
  if (against === undefined || against.to - against.from !== 1 || !isAgainst(tokens[against.from])) return undefined;
  const article = marks[at + 2];
  const found = article !== undefined && isSmall(tokens[article.from]) ? at + 3 : at + 2;
  return isNamed(marks[found]) ? found : undefined;
}

/** Where the next disease of such a list stands, behind one joining word or a comma and one. */
function furtherAt(marks: readonly Mark[], at: number): number | undefined {
  if (!isJoint(marks[at + 1])) return undefined;
  const next = isJoint(marks[at + 2]) ? at + 3 : at + 2;
  return isDisease(marks[next]) ? next : undefined;
}
