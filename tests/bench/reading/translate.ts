/**
 * A logical form as a tree over the data of a record. Nothing here knows a medical term: names are carried from the form to
 * the record as they stand in the criterion.
 */
import { isEventOnly, withoutEvent } from './before-and-after.ts';
import { contraindications, isOfAll, repeatsTreatment } from './contraindication.ts';
import { deniesFirstOnly, isDeniedAsAbbreviation, isStopped, nonKind } from './denial-scope.ts';
import { withDeniedQualities } from './denied-quality.ts';
import { factOf } from './fact.ts';
import { type Arg, type Call, type Chain, parseForm } from './form-text.ts';
import type { Datum, Gold } from './gold.ts';
import { ability, hindering, inability } from './hindrance.ts';
import { withLostClause } from './lost-clause.ts';
import { isAnticipated, isNeeded } from './need.ts';
import { withoutRepeated } from './repeated-parts.ts';
import { risksIn } from './risk.ts';
import type { Scope } from './scope.ts';
import { partsOf, type Segment } from './segment.ts';
import { namesIn, partsOfGroup } from './study-group.ts';
import { phraseOf, placeOf } from './term.ts';
import { isUnit } from './unit.ts';
import { named, withNoun } from './unnamed.ts';
import { Untranslatable } from './untranslatable.ts';

export interface Translation {
  readonly gold: Gold;
  readonly data: readonly Datum[];
  /** The text says that one of its parts is wider than another, or has parts that may be names of one thing ("vertigo/dizziness"). */
  readonly overlapping: boolean;
}

const JUNCTIONS: Readonly<Record<string, 'all' | 'any' | 'agree'>> = { intersect: 'all', union: 'any', or: 'agree' };
const PERSONS: ReadonlySet<string> = new Set(['male', 'female', 'child', 'adult', 'infant', 'elderly']);
/** What a record can deny for all time. */
const DENIABLE: ReadonlySet<string> = new Set(['cond', 'proc', 'drug']);
/** Names that only say that something is done to somebody. */
const BARE_NAMES = /^(?:treatments?|treated|therap(?:y|ies)|medications?|use|drugs?|diagnosis)$/i;
/** "Non-viral": a part that denies a quality only. */
const DENIED_QUALITY = /\bneg\(\)\.mod\('[^']*'\)(?=[,)])/g;
const EXCEPTION = /\b(?:other than|except|excluding|excluded|apart from|unless|without|exclusion of)\b/i;
const OUTSIDE = /\b(?:other than|except|excluding|apart from)\b/i;
const LOST_WITHOUT: Readonly<Record<string, string>> = {
  hypothetical: 'what might or could be',
  loc: 'a place',
  prov: 'who did or decided it',
  type: 'the kind of diagnosis',
  stability: 'stability',
  unit: 'a stage or a rate',
  temporal_unit: 'a stage or a rate',
};

/**
 * @param section the list on which the text stands, where that is known
 * @throws SyntaxError where the snippet is no form
 * @throws Untranslatable where no record can be built that the form decides
 */
export function translate(text: string, snippet: string, section?: Scope['section']): Translation {
  const data = new Map<string, Datum>();
  const chain = parseForm(snippet);
  const scope = { text, data, ...(section && { section }) };
  const denied = snippet.replace(DENIED_QUALITY, '');
  const isExcepting =
    /\bor\(/.test(snippet) && !/\bneg\(/.test(denied) && (denied === snippet ? EXCEPTION : OUTSIDE).test(text);
  const gold = isExcepting ? exceptGold(chain, scope) : goldOf(chain, [], scope);
  return {
    gold: withLostClause(gold, snippet, text),
    data: [...data.values()],
    overlapping: /\b(?:other|another)\b|[a-z] ?\/ ?[a-z]/i.test(text),
  };
}

/** "Any tumour other than myoma": the form lists both alike, the text says which is the exception. */
function exceptGold(chain: Chain, scope: Scope): Gold {
  const parts = chain.length === 1 && chain[0]?.name === 'or' ? partsIn(chain[0].args, scope.text, true) : [];
  const list = parts.filter((part) => !isUnnamedTreatment(part));
  const [base, unless, another] = list.map((part) => partGold(part, [], scope));
  const isPlain = base && unless && !another && [base, unless].every(({ k }) => k === 'fact' || k === 'any');
  if (!isPlain || !isInOrder(list, scope.text)) throw new Untranslatable('an exception that the form does not mark');
  return { k: 'except', main: base, unless };
}

/** "Except treated goitre": of whom the exception is found nothing is claimed, treated or not. */
const isUnnamedTreatment = (part: Arg): boolean =>
  part.k === 'chain' && part.chain.length === 1 && part.chain[0]?.name === 'proc' && part.chain[0].args.length === 0;

/** Whether the text names the one, then says that there is an exception, then names the other. */
function isInOrder([base, unless]: readonly Arg[], text: string): boolean {
  const [mark] = EXCEPTION.exec(text) ?? [];
  const at = mark === undefined ? -1 : text.indexOf(mark);
  const wordsOf = (part: Arg | undefined): readonly string[] =>
    part?.k === 'chain' ? [...namesIn(part.chain), ...modifiersIn(part.chain)] : [];
  const stands = (part: Arg | undefined, where: string): boolean =>
    wordsOf(part).length > 0 && wordsOf(part).every((word) => placeOf(word, where) !== undefined);
  return at > 0 && stands(base, text.slice(0, at)) && stands(unless, text.slice(at));
}

const modifiersIn = (chain: Chain): readonly string[] =>
  chain.flatMap(({ name, args }) => (name === 'mod' ? args.flatMap((arg) => (arg.k === 'text' ? arg.text : [])) : []));

function goldOf(chain: Chain, inherited: readonly Call[], scope: Scope): Gold {
  const parts = partsOf(withoutEvent(chain, scope.text));
  const { prefix, segments } = parts;
  const denied = parts.denied !== isDeniedAsAbbreviation(parts);
  if (isStopped(parts, scope.text)) throw new Untranslatable('what has been stopped');
  if (deniesFirstOnly(parts, scope.text)) {
    const [first, ...others] = partsIn(segments[0]!.args, scope.text, false).map((part) =>
      partGold(part, inherited, scope),
    );
    return { k: 'any', of: [{ k: 'not', of: first! }, ...others] };
  }
  const found = inability(parts, scope.text) ?? ability(parts, scope.text);
  if (found) return leaf(found, scope);
  const hinders = hindering(parts, scope.text);
  if (hinders) {
    const of = hinders.map((segment) => segmentGold(segment, inherited, scope));
    return narrowed(anyOf(of), 'what it prevents');
  }
  const said = [...inherited, ...prefix];
  if (said.some(({ name }) => name === 'mod' || name === 'eq')) throw new Untranslatable('a modifier without a head');
  const kind = denied && !prefix.length ? nonKind(segments, scope.text) : undefined;
  if (kind) return segmentGold(kind, said, scope);
  const gold = segmentsGold(segments, said, scope);
  return denied ? { k: 'not', of: gold } : gold;
}

function segmentsGold(segments: readonly Segment[], said: readonly Call[], scope: Scope): Gold {
  const persons = segments.filter(({ head }) => PERSONS.has(head));
  const others = segments.filter(({ head }) => !PERSONS.has(head));
  if (persons.length > 0 && others.length > 0) {
    return { k: 'all', of: [segmentsGold(others, said, scope), segmentsGold(persons, [], scope)] };
  }
  const [first, second, ...more] = segments;
  if (!first) throw new Untranslatable('a form without a head');
  if (persons.length > 1) return { k: 'any', of: persons.map((person) => segmentGold(person, [], scope)) };
  if (!second) return segmentGold(first, said, scope);
  const named = [first, second, ...more];
  const phrase =
    named.every(({ names, head }) => names.length === 1 && !(head in JUNCTIONS)) &&
    named.every(({ modifiers }) => modifiers.length === 0)
      ? phraseOf(
          named.flatMap(({ names }) => names),
          scope.text,
        )
      : undefined;
  if (phrase !== undefined) {
    return segmentGold({ ...first, names: [phrase], said: named.flatMap((segment) => segment.said) }, said, scope);
  }
  // An organism is there where the test that looks for it is positive.
  if (
    first.head === 'org' &&
    first.names.length > 0 &&
    more.length === 0 &&
    second.said.some(({ name }) => name === 'pol')
  )
    return segmentGold({ ...first, said: [...first.said, ...second.said] }, said, scope);
  if (more.length > 0 || first.names.length > 0 || first.head in JUNCTIONS) {
    if (first.names.length === 0) throw new Untranslatable('heads in one chain whose relation is not marked');
    return narrowed(segmentGold(first, said, scope), 'heads in one chain whose relation is not marked');
  }
  const whole = [...said, ...first.said, ...(first.head === 'allergy' ? [{ name: 'allergy', args: [] }] : [])];
  return segmentGold({ ...second, modifiers: [...first.modifiers, ...second.modifiers] }, whole, scope);
}

function segmentGold(segment: Segment, inherited: readonly Call[], scope: Scope): Gold {
  const junction = JUNCTIONS[segment.head];
  if (junction) {
    const said = [...inherited, ...segment.said];
    if (segment.modifiers.length > 0) throw new Untranslatable('a modifier of a whole list');
    const parts = partsIn(segment.args, scope.text, junction === 'agree');
    const goldsOf = (some: readonly Arg[]): readonly Gold[] => some.map((part) => partGold(part, said, scope));
    const rule = junction === 'agree' ? partsOfGroup(parts, scope.text) : undefined;
    if (rule) {
      const group: Gold = { k: 'not', of: agreed(goldsOf(rule.group)) };
      return { k: 'except', main: agreed(goldsOf(rule.asked)), unless: group };
    }
    const isUnmarked = junction === 'any' && parts.length > 1 && !parts.some(isPerson) && isJoinedByAnd(scope);
    return { k: areAllNegative(parts, scope.text) ? 'all' : isUnmarked ? 'agree' : junction, of: goldsOf(parts) };
  }
  if (segment.head === 'contraind') {
    const problems = contraindications(segment, scope.text).map((problem) =>
      leaf({ ...problem, said: [...inherited, ...segment.said] }, scope),
    );
    if (problems.length > 0) return isOfAll(segment) ? { k: 'all', of: problems } : anyOf(problems);
  }
  const risks = segment.head === 'risk' ? risksIn(scope.text) : [];
  if (risks.length > 0)
    return anyOf(risks.map((risk) => leaf({ ...segment, head: 'cond', args: [], names: [risk] }, scope)));
  const [indicated] = segment.head === 'indic' ? segment.args : [];
  if (indicated?.k === 'chain' && indicated.chain.every(({ name }) => name !== 'pol')) {
    return goldOf(indicated.chain.map(asProcedure), [...inherited, ...segment.said, INTENTION], scope);
  }
  const told = withAbbreviated(segment.said, inherited);
  const needed = isNeeded(segment, scope.text) ? told.map(asOrder) : told;
  const said = isAnticipated(segment, scope.text) ? needed.map(asAnticipated) : needed;
  for (const { name } of said) {
    const lost = LOST_WITHOUT[name];
    if (lost === undefined) continue;
    if (name === 'hypothetical' || !DENIABLE.has(segment.head) || segment.names.length === 0 || said.some(isUpperBound))
      throw new Untranslatable(lost);
    return narrowed(
      composed(
        {
          ...segment,
          said: said.filter(
            (call) => !(call.name in LOST_WITHOUT) && call.name !== 'eq' && call.name !== 'val' && call.name !== 'op',
          ),
        },
        scope,
      ),
      lost,
    );
  }
  return composed({ ...segment, said }, scope);
}

/** What is indicated is a treatment, whatever the form takes it for. */
const asProcedure = (call: Call): Call => (call.name === 'cond' ? { ...call, name: 'proc' } : call);
const INTENTION: Call = { name: 'intention', args: [] };

const asOrder = (call: Call): Call => (call.name === 'hypothetical' ? { ...call, name: 'intention' } : call);

const asAnticipated = (call: Call): Call => (call.name === 'possible' ? { ...call, name: 'intention' } : call);

const isPerson = (part: Arg): boolean => part.k === 'chain' && part.chain.some(({ name }) => PERSONS.has(name));

/** "Those with A and B": the form has any of them, the text of an inclusion rather all. In an exclusion each excludes. */
const isJoinedByAnd = ({ text, section }: Scope): boolean =>
  section !== 'exclusion' && /\band\b/i.test(text) && !/\bor\b|\/|\b(?:no|not|without|neither|free|both)\b/i.test(text);

/** "Negative for A, B and C" is negative for each, whatever the form makes of the list. */
const areAllNegative = (parts: readonly Arg[], text: string): boolean =>
  /\bnegative\b[^.;]*\band\b/i.test(text) &&
  parts.every(
    (part) =>
      part.k === 'chain' &&
      part.chain.some(
        ({ name, args }) => name === 'pol' && args.some((arg) => arg.k === 'constant' && arg.name === 'NEGATIVE'),
      ),
  );

/** The parts of a list that say something of their own. `unmarked`: how they are joined is not marked. */
function partsIn(args: readonly Arg[], text: string, unmarked: boolean): readonly Arg[] {
  const qualified = withDeniedQualities(args, text);
  const parts = unmarked ? withoutRepeated(qualified, text) : qualified;
  const chains = parts.flatMap((part) => (part.k === 'chain' ? [part.chain] : []));
  const own = parts.filter((part) => part.k !== 'chain' || !repeatsTreatment(part.chain, chains, text));
  const others = own.filter((part) => part.k !== 'chain' || !isEventOnly(part.chain, text));
  return others.length > 0 ? others : own;
}

/** A part that cannot be translated leaves the others to decide, where they can. */
function partGold(part: Arg, said: readonly Call[], scope: Scope): Gold {
  try {
    const [chain] = chainsIn([part]);
    return goldOf(chain!, said, scope);
  } catch (error) {
    if (error instanceof Untranslatable) return { k: 'unclear', why: error.message };
    throw error;
  }
}

/** What a thing is said to be, to be done with, and to be an example of. */
function composed(segment: Segment, scope: Scope): Gold {
  const own = segment.said.filter(({ name }) => !['using', 'equiv', 'example'].includes(name));
  const chains = (name: string): readonly Chain[] =>
    segment.said.filter((call) => call.name === name).flatMap(({ args }) => chainsIn(args));
  const [using, same, examples] = [chains('using'), chains('equiv'), chains('example')];
  const bare =
    segment.modifiers.length === 0 &&
    segment.names.every((name) => BARE_NAMES.test(name)) &&
    own.every(({ name }) => name !== 'num_filter') &&
    !['male', 'female', 'age', 'inpatient', 'outpatient'].includes(segment.head);
  if (using.length > 0) {
    const means = anyOf(using.map((chain) => goldOf(chain, own, scope)));
    return bare ? means : agreed([leaf({ ...segment, said: own }, scope), means]);
  }
  const [value] = same.flatMap((chain) => valueIn(chain));
  if (value && same.length === 1 && segment.names.length > 0)
    return factOf({ ...segment, head: 'lab', said: [...own, value] }, scope);
  if (same.length > 0) {
    const named = same.map((chain) =>
      goldOf(
        chain,
        own.filter(({ name }) => name !== 'num_filter'),
        scope,
      ),
    );
    return segment.names.length === 0 && bare
      ? agreed(named)
      : agreed([leaf({ ...segment, said: own }, scope), ...named]);
  }
  if (examples.length > 0) {
    // How severe the whole is says nothing of each example.
    const ofEach = own.filter(({ name }) => name !== 'sev');
    const of = segment.said
      .filter(({ name }) => name === 'example')
      .flatMap(({ args }) => args.map((arg) => partGold(arg, ofEach, scope)));
    const main: Gold =
      segment.names.length === 0
        ? { k: 'unclear', why: 'something without a name' }
        : leaf({ ...segment, said: own }, scope);
    return { k: 'kind', main, of };
  }
  return leaf({ ...segment, said: own }, scope);
}

/** The value of a measure that bears the name of its unit: it is that of the thing beside it. */
const valueIn = (chain: Chain): readonly Call[] =>
  partsOf(chain).segments.flatMap(({ names, said }) =>
    names.length === 1 && isUnit(names[0]!) ? said.filter(({ name }) => name === 'num_filter').map(withUnit) : [],
  );

const withUnit = (call: Call): Call => ({
  ...call,
  args: call.args.map((arg) =>
    arg.k === 'chain' ? { ...arg, chain: [...arg.chain, { name: 'unit', args: [] }] } : arg,
  ),
});

/** Of what is narrowed by something that no record can state, only this is known: without it there is nothing to narrow. */
function leaf(bare: Segment, scope: Scope): Gold {
  const { segment, isWhole } = named(withNoun(bare, scope.text), scope.text);
  const gold = leafOf(segment, scope);
  return isWhole ? gold : narrowed(gold, 'something of a kind');
}

function leafOf(segment: Segment, scope: Scope): Gold {
  try {
    return factOf(segment, scope);
  } catch (error) {
    if (!(error instanceof Untranslatable) || !DENIABLE.has(segment.head) || segment.names.length === 0) throw error;
    if (segment.said.some(({ name }) => name === 'intention' || name === 'num_filter' || name === 'pol')) throw error;
    // Of what must be so a few times at most, none at all is enough.
    if (segment.said.some(isUpperBound)) throw error;
    return narrowed(factOf({ ...segment, said: [] }, scope), error.message);
  }
}

const isUpperBound = ({ name, args }: Call): boolean =>
  (name === 'op' && args.some((arg) => arg.k === 'constant' && arg.name.startsWith('LT'))) ||
  (name === 'temporal_filter' &&
    args.some(
      (arg) =>
        arg.k === 'chain' &&
        arg.chain.some(isUpperBound) &&
        arg.chain.filter((call) => call.name === 'temporal_unit').length > 1,
    ));

const narrowed = (gold: Gold, why: string): Gold => ({ k: 'all', of: [gold, { k: 'unclear', why }] });

/** An abbreviation is no second thing; but what the form says, it often says of the abbreviation. */
function withAbbreviated(said: readonly Call[], inherited: readonly Call[]): readonly Call[] {
  const own = said.filter(({ name }) => name !== 'abbrev');
  const short = said
    .filter(({ name }) => name === 'abbrev')
    .flatMap(({ args }) => chainsIn(args))
    .flatMap((chain) => partsOf(chain).segments.flatMap((segment) => segment.said));
  const added = [...short, ...inherited].filter(
    ({ name }) => name !== 'abbrev' && !own.some((call) => call.name === name),
  );
  return [...own, ...added];
}

function chainsIn(args: readonly Arg[]): readonly Chain[] {
  return args.map((arg) => {
    if (arg.k !== 'chain') throw new Untranslatable('a part that the data has lost');
    return arg.chain;
  });
}

const anyOf = (of: readonly Gold[]): Gold => (of.length === 1 ? of[0]! : { k: 'any', of });
const agreed = (of: readonly Gold[]): Gold => (of.length === 1 ? of[0]! : { k: 'agree', of });
