import { type Draft, draftsOf, join, type Tree } from './findings/draft.ts';
import { opaqueDraft } from './findings/leaf.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

/** What a sentence is for, beside those before it. */
export type Role =
  /** It says what is asked for, or what excludes. */
  | 'criterion'
  /** It says what is excepted from the sentences before it. */
  | 'exceptions'
  /** Among the exclusions it says what must be, whose lack excludes. */
  | 'demand'
  /** As a demand, but on some of the people only, whom it does not part from what it demands. */
  | 'demand-on-some'
  /** It says how something is tested, or gives examples and means, and asks nothing of anybody. */
  | 'explanation';

/** A sentence as it was read. */
export interface Sentence {
  readonly tree: Tree;
  readonly permits: boolean;
  readonly excepts: boolean;
  readonly from: number;
  readonly to: number;
}

const EXCEPTS =
  /^(?:the )?(?:(?:this|these|it|which) (?:criterion |exclusion )?(?:do|does) not (?:include|apply to|pertain to|concern)|exceptions?(?: to this(?: criterion)?)?(?: include| includes| are| is)?\s?:?|(?:this|which) excludes?)\s/i;
const DEMANDS =
  /^(?:(?:all|the) )?(patients|subjects|participants|individuals|they)? ?(?:must|should|(?:need|have|are required) to) (?:have|be)\b(?! (?:\w+ )?(?:exclu|inelig|disqualif|withdraw|considered|not\b))/i;
const DEMANDS_OF_SOME =
  /^(?:[\p{L}-]+ ){0,4}(?:patients|subjects|participants|individuals|women|men|females|males|those)\b(?![^.;,]{0,90}\b(?:who|that|which) (?:[\p{L}]+ )?(?:must|should|need|are required)\b)[^.;,]{0,90} (?:must|should|(?:need|are required) to) (?!not\b)(?:have|be|use|agree)\b(?! (?:\w+ )?(?:exclu|inelig|disqualif|withdraw|considered|not\b))/iu;
const TESTS =
  /^(?:[\p{L}-]+ ){0,5}?(?:tests?|testing|assessments?|evaluations?|scans?|imaging|samples?|ecgs?|examinations?|screening|measurements?|biops(?:y|ies))\b(?: [\p{L}-]+){0,4} (?:must|should|will|(?:is|are|has|have|need|needs) to) be (?:[\p{L}-]+ )?(?:performed|done|repeated|obtained|conducted|confirmed|completed|assessed|collected|taken)\b/iu;
const UNASKED =
  /^(?:note:? )?(?:no (?:[\p{L}-]+ ){0,5}?(?:tests?|testing|screening)\b[^.;]{0,80} (?:is|are) (?:required|mandatory|necessary|needed)|(?:[\p{L}-]+ ){0,5}?(?:tests?|testing|screening)\b[^.;]{0,80} (?:is|are) not (?:required|mandatory|necessary|needed))\b/iu;
const EXAMPLES = /^examples? (?:of [\p{L} -]{1,60} )?(?:includes?|are|is|would be)\b/iu;
const MEANS =
  /^(?:(?:the|some|such|other|these) )?(?:medically |highly |clinically |more )?(?:acceptable|accepted|adequate|effective|reliable|approved|appropriate)\b[^.;:]{0,40}\b(?:methods?|forms?|means|contraception|contraceptives?)(?: of (?:birth control|contraception))?[^.;:]{0,40} (?:includes?|are|is|consists? of)\b/i;
const FURTHER_PEOPLE =
  /^(?:(?:this|these|it) )?(?:also |may |can )*includes? (?:also )?(?:[\p{L}-]+ ){0,2}(?:patients|subjects|participants|individuals|people|persons|those|men|women|children|adults)\b/iu;
const READ_AHEAD = 260;

/** What a sentence is for; `first` where none stands before it. */
export function roleOf(ctx: StatementContext, marks: readonly Mark[], first: boolean): Role {
  const text = textOf(ctx, marks).slice(0, READ_AHEAD);
  if (!first && EXCEPTS.test(text)) return 'exceptions';
  if (!first && (EXAMPLES.test(text) || MEANS.test(text) || UNASKED.test(text))) return 'explanation';
  if (ctx.section !== 'exclusion') return 'criterion';
  if (!first && TESTS.test(text)) return 'explanation';
  if (DEMANDS.test(text)) return 'demand';
  return DEMANDS_OF_SOME.test(text) ? 'demand-on-some' : 'criterion';
}

/** "Asthma. This includes people on inhaled steroids.": they are among those meant, and nobody has to be one of them. */
export const namesFurtherPeople = (ctx: StatementContext, marks: readonly Mark[]): boolean =>
  ctx.section !== 'exclusion' && FURTHER_PEOPLE.test(textOf(ctx, marks).slice(0, READ_AHEAD));

/** "pregnant, women of childbearing potential must have a negative test": behind a comma a demand on some begins. */
export const beginsDemand = (ctx: StatementContext, at: number): boolean =>
  ctx.section === 'exclusion' &&
  at < ctx.tokens.length &&
  DEMANDS_OF_SOME.test(ctx.slice(at, ctx.tokens.length).slice(0, READ_AHEAD));

const textOf = (ctx: StatementContext, marks: readonly Mark[]): string => ctx.slice(marks[0]!.from, marks.at(-1)!.to);

/** The marks after the words that announce exceptions. */
export function afterAnnouncement(ctx: StatementContext, marks: readonly Mark[]): readonly Mark[] {
  const from = marks[0]!.from;
  const length = EXCEPTS.exec(`${textOf(ctx, marks)} `)?.[0].length ?? 0;
  const end = ctx.tokens[from]!.start + length;
  const rest = marks.filter((mark) => ctx.tokens[mark.from]!.start >= end);
  if (rest.length > 0) ctx.use(from, rest[0]!.from);
  return rest;
}

/**
 * The tree of several sentences. What is permitted after a criterion takes nothing from whom it does not concern: it is an exception from what
 * excludes, and another way to meet what is asked for. It stays open whether it suffices: a patient may have both what is permitted and what is not.
 */
export function joinSentences(ctx: StatementContext, said: readonly Sentence[]): Tree | undefined {
  const excludes = ctx.section === 'exclusion';
  const sentences = excludes ? said : withChoices(ctx, said);
  let told: Tree | undefined;
  for (const sentence of sentences) {
    if (told === undefined) told = sentence.permits ? permitted(ctx, sentence) : sentence.tree;
    else if (!sentence.permits && !sentence.excepts) told = join(excludes ? 'or' : 'and', [told, sentence.tree])!;
    else {
      const exact = sentence.excepts && excludes && !LIMITS.test(ctx.slice(sentence.from, sentence.to));
      const granted = exact ? sentence.tree : grantedIn(ctx, sentence);
      told = excludes
        ? { k: 'except', base: told, unless: granted.k === 'or' ? granted.of : [granted] }
        : join('or', [told, granted])!;
    }
  }
  return told;
}

/** "asthma; bronchitis; or emphysema": what "or" joins is one choice, back to what only says of whom the statement is. */
function withChoices({ tokens }: StatementContext, sentences: readonly Sentence[]): readonly Sentence[] {
  const out: Sentence[] = [];
  for (const sentence of sentences) {
    const joint = tokens[sentence.from - 2]?.lower === ';' ? tokens[sentence.from - 1]?.lower : undefined;
    const before = out.at(-1);
    if (joint === 'and' && before !== undefined && isMember(before) && isMember(sentence)) {
      out.splice(-1, 1, { ...sentence, from: before.from, tree: join('and', [before.tree, sentence.tree])! });
      continue;
    }
    const isChoice = joint === 'or';
    let first = out.length;
    while (isChoice && first > 0 && isMember(out[first - 1]!)) first--;
    const others = isMember(sentence) ? out.splice(first) : [];
    const from = others[0]?.from ?? sentence.from;
    out.push({ ...sentence, from, tree: join('or', [...others.map(({ tree }) => tree), sentence.tree])! });
  }
  return out;
}

const isMember = ({ tree, permits, excepts }: Sentence): boolean =>
  !permits && !excepts && draftsOf(tree).some(({ head }) => head.population !== true);

/** Whether what is permitted or excepted has demands of its own. */
const LIMITS = /\b(?:must|should|not (?:be|have)|only)\b/i;

/** "patients with a scar are eligible if it is old": all of it is what is permitted. */
const plain = (tree: Tree): Tree => (tree.k === 'if' ? join('and', [tree.when, tree.then])! : tree);

const grantedIn = (ctx: StatementContext, { tree, from, to }: Sentence): Tree =>
  join('and', [plain(tree), leave(ctx, tree, from, to)])!;

/** "aspirin is allowed" by itself: whoever takes none is not kept out, and whoever does is not for that; more the words do not say. */
function permitted(ctx: StatementContext, { tree, from, to }: Sentence): Tree {
  if (tree.k !== 'if') return join(ctx.section === 'exclusion' ? 'and' : 'or', [tree, leave(ctx, tree, from, to)])!;
  // Who is let in under a condition is kept out without it.
  return ctx.section === 'exclusion' ? join('and', [tree.when, { k: 'not', of: tree.then }])! : tree;
}

/** "people with a scar are eligible if it is old", at the beginning of what is asked for: others may be too, or not; "may be" says that they are. */
export function admitted(ctx: StatementContext, tree: Tree & { readonly k: 'if' }, marks: readonly Mark[]): Tree {
  if (/\b(?:may|can|could)\b/i.test(textOf(ctx, marks))) return tree;
  return join('and', [tree, join('or', [tree.when, leave(ctx, tree.when, marks[0]!.from, marks.at(-1)!.to)])])!;
}

function leave(ctx: StatementContext, tree: Tree, from: number, to: number): Draft {
  const [first] = draftsOf(tree);
  const draft = opaqueDraft(ctx, [{ k: 'word', from: first?.from ?? from, to: first?.to ?? to }]);
  draft.head = { ...draft.head, rule: 'opaque.permission' };
  return draft;
}

const PROHIBITS = /^(?:must|should|shall|may)$/;
const BEFORE_DEMAND = 8;

/** "Participants must not have asthma" among the exclusions: what is forbidden is what excludes, not the lack of it. */
export function isProhibition({ section, tokens }: StatementContext, marks: readonly Mark[]): boolean {
  if (section !== 'exclusion') return false;
  const from = marks[0]!.from;
  const at = tokens.slice(from, from + BEFORE_DEMAND).findIndex(({ lower }) => PROHIBITS.test(lower));
  if (at >= 0) return tokens[from + at + 1]?.lower === 'not' && !saysInability(tokens, from + at);
  return isForbidden(tokens.slice(from));
}

const isPeople = wordClass('the patient patients subject subjects participant participants volunteers women men they');
const isState = wordClass('had history any active known evidence received been undergone');

/** "Participants cannot have had a stroke": no inability, where what they cannot have is what was or is known. */
function isForbidden(tokens: StatementContext['tokens']): boolean {
  let at = 0;
  while (isPeople(tokens[at])) at++;
  if (at === 0 || tokens[at]?.lower !== 'cannot' || tokens[at + 1]?.lower !== 'have') return false;
  return isState(tokens[tokens[at + 2]?.lower === 'a' ? at + 3 : at + 2]);
}

const isDisposition = wordClass('able capable willing fit ready prepared tolerate understand');

/** "may not be able to lie flat": what somebody perhaps cannot do forbids nothing. */
const saysInability = (tokens: StatementContext['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'may' && isDisposition(tokens[tokens[at + 2]?.lower === 'be' ? at + 3 : at + 2]);

export function prohibited(tree: Tree): Tree {
  if (tree.k === 'not') return tree.of;
  return tree.k === 'and' || tree.k === 'or' ? join(tree.k, tree.of.map(prohibited))! : tree;
}
