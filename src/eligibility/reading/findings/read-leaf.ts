import type { Resolution } from '../../../terminology/terminology.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { conceptRef, KINDS } from '../marks/concept-ref.ts';
import type { Cue, Head, Mark, MarkOf } from '../marks/mark.ts';
import { alternativesAfter, sayEither } from './alternative.ts';
import { ahead, contiguous, isClear, wordsBefore } from './beside.ts';
import { bindMeasure, giveWaiting, strayDraft } from './bind.ts';
import { broaderOf } from './broader.ts';
import {
  asTestResult,
  eitherOf,
  hadOnce,
  inTime,
  isOpposed,
  isTurned,
  ofSubject,
  phased,
  resultOf,
  settleDenial,
  withoutSubject,
  withResult,
  wrapLast,
  wrapped,
} from './cue-effect.ts';
import { type Draft, draftOf, widen } from './draft.ts';
import { furtherValue } from './further-value.ts';
import { bindTimeTo, type Carried, isPopulation, type Leaf, opaqueDraft } from './leaf.ts';
import { OPPOSITES } from './opposite.table.ts';
import { namesScore } from './score-name.ts';
import type { StatementContext } from './statement-context.ts';
import { unnamedHead } from './unnamed-term.ts';

const LONGEST_TERM = 8;

/** Reads one leaf: its heads as drafts, each with the cues before it and the measures and times beside it. */
export function readLeaf(
  ctx: StatementContext,
  leaf: Leaf,
  inherited: Carried,
  before: Draft | undefined,
  ageWord: boolean,
): void {
  new LeafReading(ctx, leaf, inherited, before, ageWord).run();
}

class LeafReading {
  readonly #ctx: StatementContext;
  readonly #leaf: Leaf;
  readonly #before: Draft | undefined;
  readonly #ageWord: boolean;
  #carried: Carried;
  #attrs: Record<string, string> = {};
  #attrsFrom: number | undefined;
  #hint: MarkOf<'cue'> | undefined;
  #words: Mark[] = [];
  #waiting: MarkOf<'measure'>[] = [];
  #waitingTimes: MarkOf<'time'>[] = [];

  constructor(ctx: StatementContext, leaf: Leaf, inherited: Carried, before: Draft | undefined, ageWord: boolean) {
    this.#ctx = ctx;
    this.#leaf = leaf;
    this.#carried = inherited;
    this.#attrs = { ...inherited.attrs };
    this.#before = before;
    this.#ageWord = ageWord;
  }

  run(): void {
    for (const [index, mark] of this.#leaf.marks.entries()) this.#read(mark, index);
    this.#closeHint();
    this.#settleAttrs();
    this.#settleModality();
    this.#settleSubject();
    this.#settleWaiting();
    settleDenial(this.#ctx, this.#leaf);
    this.#leaf.words.push(...this.#words);
    this.#leaf.carried = this.#carried;
    this.#leaf.alternatives =
      this.#leaf.drafts.length > 0 || this.#words.length > 0
        ? []
        : alternativesAfter(this.#leaf, this.#attrs, this.#carried);
  }

  #read(mark: Mark, index: number): void {
    switch (mark.k) {
      case 'cue':
        this.#cue(mark);
        break;
      case 'head':
        this.#head(mark);
        break;
      case 'measure':
        this.#measure(mark, index);
        break;
      case 'time':
        this.#time(mark);
        break;
      case 'word':
        this.#words.push(mark);
        break;
      case 'filler':
        this.#ctx.use(mark.from, mark.to);
        break;
      default:
    }
  }

  #cue(mark: MarkOf<'cue'>): void {
    const { cue } = mark;
    if (cue.after) {
      if (this.#words.length === 0 && wrapLast(this.#leaf, mark)) this.#ctx.use(mark.from, mark.to);
      else this.#words.push({ k: 'word', from: mark.from, to: mark.to });
      return;
    }
    let wraps: Cue['wraps'];
    if (cue.attr === undefined) this.#ctx.use(mark.from, mark.to);
    if (cue.phase === 'ever') hadOnce(this.#ctx, this.#leaf, mark);
    if (cue.needs) this.#nameNeedy(mark);
    if (cue.verdict !== undefined) this.#ctx.verdict = cue.verdict;
    if (cue.negates) {
      this.#closeHint();
      this.#leaf.negatedFrom ??= this.#leaf.drafts.length;
    }
    if (cue.attr !== undefined) this.#attr(mark, cue.attr);
    if (cue.hint !== undefined || cue.wraps !== undefined) {
      wraps = this.#wrapsStill();
      this.#closeHint();
      this.#hint = mark;
    }
    const at = [mark.from, mark.to] as const;
    this.#carried = {
      ...this.#carried,
      from: this.#carried.from ?? mark.from,
      ...phased(this.#carried, mark, this.#leaf, this.#before),
      ...(cue.modality === undefined ? {} : { modality: cue.modality }),
      ...(cue.subject === undefined ? {} : { subject: cue.subject, own: cue.own === true }),
      ...(cue.needs === undefined ? {} : { needs: at }),
      ...(cue.hint === undefined ? {} : { hint: (cue.loose ? undefined : cue.hint) as never }),
      ...(cue.wraps === undefined ? (cue.hint === undefined ? {} : { wraps: wraps as never }) : { wraps: cue.wraps }),
    };
  }

  /** "exacerbation that required surgery": what needed it has no name that anybody knows, and must be there as well. */
  #nameNeedy({ from }: MarkOf<'cue'>): void {
    const run = wordsBefore(this.#ctx.tokens, this.#words, from);
    if (run.length === 0 || !this.#leaf.drafts.every(isPopulation) || this.#waiting.length > 0) return;
    this.#opaque(run, (draft) => {
      draft.attrs = this.#attrs;
      this.#attrs = {};
    });
    this.#attrsFrom = undefined;
  }

  /** "allergy to the use of X" is one to X: nothing stands between the two cues. */
  #wrapsStill(): Cue['wraps'] {
    const open = this.#hint;
    return open === undefined || this.#words.some((word) => word.from >= open.to) ? undefined : open.cue.wraps;
  }

  #attr(mark: MarkOf<'cue'>, [key, value]: NonNullable<Cue['attr']>): void {
    const negated = isOpposed(this.#leaf, value);
    const stated = isTurned(this.#ctx, mark) ? undefined : negated ? OPPOSITES[value] : value;
    if (stated === undefined) {
      this.#words.push({ k: 'word', from: mark.from, to: mark.to });
      return;
    }
    this.#ctx.use(mark.from, mark.to);
    if (negated) this.#leaf.negatedFrom = undefined;
    this.#attrs[key] = eitherOf(this.#attrs[key], stated);
    this.#attrsFrom ??= mark.from;
    this.#carried = withResult(this.#carried, key, stated, this.#ctx.tokens[mark.to - 1]);
  }

  /** "on CBC", "by echocardiography": how a value was found; "serology for HIV": of what. */
  #completes(mark: MarkOf<'head'>): boolean {
    const last = this.#leaf.drafts.at(-1);
    if (last === undefined || this.#words.length > 0) return false;
    if (namesScore(this.#ctx.tokens, last, mark.head, mark.from)) return true;
    const before = this.#ctx.tokens[mark.from - 1]?.lower ?? '';
    if (
      last.quantity !== undefined &&
      /^(on|by|via|using|in)$/.test(before) &&
      (mark.head.domain === 'observation' || mark.head.domain === 'procedure')
    )
      return true;
    if (
      last.head.rule !== 'observation.serology' ||
      (mark.head.domain !== 'condition' && mark.head.rule !== 'observation.term') ||
      mark.head.concept === undefined
    )
      return false;
    last.head = { ...last.head, concept: mark.head.concept };
    return true;
  }

  #head(mark: MarkOf<'head'>): void {
    this.#ctx.use(mark.from, mark.to);
    if (this.#completes(mark)) {
      widen(this.#leaf.drafts.at(-1)!, [mark.from, mark.to]);
      return;
    }
    const draft = this.#draft(mark.head, mark.from, mark.to);
    // An amount is none of the people: it waits for what it measures, or for the end.
    if (mark.head.population !== true) {
      for (const waiting of this.#waiting.splice(0)) this.#give(draft, waiting);
      for (const time of this.#waitingTimes.splice(0)) bindTimeTo(this.#ctx, draft, time);
    }
    this.#hint = undefined;
    this.#leaf.words.push(...this.#words.splice(0));
  }

  /** A draft with what the cues before it say. */
  #draft(head: Head, from: number, to: number): Draft {
    const carried = this.#carried;
    const direct = this.#hint?.cue.wraps !== undefined && this.#hint.to === from;
    const own = head.population === true ? head : wrapped(head, carried.wraps, direct);
    const draft = ofSubject(draftOf(own, from, to), carried);
    if (head.population !== true) {
      draft.attrs = { ...resultOf(draft, carried), ...this.#attrs, ...draft.attrs };
      this.#attrs = {};
      asTestResult(draft);
      if (this.#attrsFrom !== undefined) widen(draft, [this.#attrsFrom, to]);
      this.#attrsFrom = undefined;
      inTime(draft, carried);
      if (this.#leaf.alternatives.length > 0) {
        sayEither(draft, this.#leaf.alternatives, broaderOf(this.#ctx, draft, this.#leaf));
        this.#leaf.alternatives = [];
        if (draft.phase !== undefined) this.#carried = { ...carried, phase: draft.phase };
      }
      if (
        carried.from !== undefined &&
        carried.from >= (this.#leaf.marks[0]?.from ?? 0) &&
        this.#leaf.drafts.every(isPopulation)
      )
        widen(draft, [carried.from, to]);
    }
    this.#leaf.drafts.push(draft);
    return draft;
  }

  /** Words after "history of", "taking", "allergy to" that no vocabulary knows: a term without codes. */
  #closeHint(): void {
    const hint = this.#hint;
    this.#hint = undefined;
    if (hint === undefined) return;
    const run = this.#words.filter((word) => word.from >= hint.to);
    if (run.length === 0) return;
    const domain = hint.cue.hint ?? 'condition';
    const [from, to] = [run[0]!.from, run.at(-1)!.to];
    const known = this.#resolve(from, to, domain);
    if (run.length > LONGEST_TERM) return;
    this.#ctx.use(from, to);
    this.#words = this.#words.filter((word) => word.from < hint.to);
    const head: Head =
      known === undefined
        ? unnamedHead(this.#ctx, run, hint.cue.loose ? undefined : domain)
        : { domain: DOMAIN_OF_KIND[known.concept.kind], rule: `${domain}.term`, concept: conceptRef(known) };
    const draft = this.#draft(head, from, to);
    widen(draft, [hint.from, to]);
    for (const waiting of this.#waiting.splice(0)) giveWaiting(this.#ctx, draft, waiting);
    for (const time of this.#waitingTimes.splice(0)) bindTimeTo(this.#ctx, draft, time);
  }

  #resolve(from: number, to: number, domain: string): Resolution | undefined {
    return this.#ctx.terminology.resolve(this.#ctx.slice(from, to), KINDS[domain] ?? ['condition']);
  }

  #settleAttrs(): void {
    const last = this.#leaf.drafts.findLast((draft) => !isPopulation(draft));
    if (
      Object.keys(this.#attrs).length > 0 &&
      last !== undefined &&
      this.#attrsFrom !== undefined &&
      !this.#announces(last)
    ) {
      last.attrs = { ...last.attrs, ...this.#attrs };
      asTestResult(last);
      widen(last, [this.#attrsFrom, this.#attrsFrom + 1]);
      this.#attrs = {};
    }
    if (Object.keys(this.#attrs).length > 0) this.#carried = { ...this.#carried, attrs: this.#attrs };
    else if (this.#carried.attrs !== undefined) {
      const { attrs: _attrs, ...rest } = this.#carried;
      this.#carried = rest;
    }
  }

  /** "asthma on inhaled or systemic steroids": after "on" the words are said of what is still to come. */
  #announces(last: Draft): boolean {
    return this.#leaf.marks.some(
      (mark) =>
        mark.k === 'cue' &&
        mark.cue.hint !== undefined &&
        mark.from >= last.term[1] &&
        mark.to <= (this.#attrsFrom ?? 0),
    );
  }

  /** "pregnancy planned within a year": what stands after the only finding is said of it. */
  #settleModality(): void {
    const last = this.#leaf.drafts.findLast((draft) => !isPopulation(draft));
    const cue = this.#leaf.marks.findLast(
      (mark): mark is MarkOf<'cue'> => mark.k === 'cue' && mark.cue.modality !== undefined,
    );
    if (last === undefined || cue === undefined || cue.from < last.term[1] || last.modality !== 'asserted') return;
    last.modality = cue.cue.modality!;
    widen(last, [cue.from, cue.to]);
  }

  /** "breast cancer in a first-degree relative": whose it is, named after the finding. */
  #settleSubject(): void {
    const { drafts, marks } = this.#leaf;
    const cue = marks.findLast((mark): mark is MarkOf<'cue'> => mark.k === 'cue' && mark.cue.subject !== undefined);
    const last = drafts.at(-1);
    if (cue === undefined || last === undefined || isPopulation(last) || cue.from < last.term[1]) return;
    last.head = { ...last.head, subject: cue.cue.subject! };
    if (cue.cue.own) last.own = true;
    widen(last, [cue.from, cue.to]);
    this.#carried = withoutSubject(this.#carried);
  }

  #measure(mark: MarkOf<'measure'>, index: number): void {
    const { next, words } = ahead(this.#leaf.marks, index);
    const binding = bindMeasure(this.#ctx, mark, {
      drafts: this.#leaf.drafts,
      words: contiguous(this.#words),
      next,
      wordsAfter: words,
      before: this.#before,
      ageWord: this.#ageWord,
      clear: this.#before === undefined && isClear(this.#leaf.marks, index),
    });
    if (binding.k === 'none') {
      this.#words.push({ k: 'word', from: mark.from, to: mark.to });
      return;
    }
    this.#ctx.use(mark.from, mark.to);
    if (binding.k === 'wait') this.#waiting.push(mark);
    if (binding.k !== 'draft') return;
    this.#words = this.#words.filter((word) => this.#ctx.used[word.from] === 0);
    this.#hint = undefined;
    const { draft } = binding;
    if (!isPopulation(draft)) {
      draft.attrs = { ...this.#attrs, ...draft.attrs };
      this.#attrs = {};
      this.#attrsFrom = undefined;
      if (this.#carried.modality !== undefined) draft.modality = this.#carried.modality;
    }
    this.#leaf.drafts.push(draft);
  }

  #time(mark: MarkOf<'time'>): void {
    this.#ctx.use(mark.from, mark.to);
    this.#closeHint();
    const last = this.#leaf.drafts.findLast((draft) => !isPopulation(draft));
    if (last !== undefined) bindTimeTo(this.#ctx, last, mark);
    else this.#waitingTimes.push(mark);
  }

  /** Measures and times that no head took: on to what stands before the leaf, else kept as unknown. */
  #settleWaiting(): void {
    const leaf = this.#leaf;
    const taken = leaf.words.concat(this.#words).filter((word) => this.#ctx.used[word.from] === 0);
    for (const mark of this.#waiting.splice(0)) {
      if (
        taken.length === 0 &&
        this.#before !== undefined &&
        leaf.drafts.length === 0 &&
        mark.measure.time !== undefined
      )
        giveWaiting(this.#ctx, this.#before, mark);
      else if (leaf.drafts.some((draft) => !isPopulation(draft)))
        this.#give(leaf.drafts.findLast((draft) => !isPopulation(draft))!, mark);
      else if (taken.length > 0) this.#opaque(taken, (draft) => giveWaiting(this.#ctx, draft, mark));
      else leaf.drafts.push(strayDraft(this.#ctx, mark));
    }
    for (const time of this.#waitingTimes.splice(0)) {
      const words = leaf.words.concat(this.#words).filter((word) => this.#ctx.used[word.from] === 0);
      const last = leaf.drafts.findLast((draft) => !isPopulation(draft));
      if (last !== undefined) bindTimeTo(this.#ctx, last, time);
      else if (words.length > 0) this.#opaque(words, (draft) => bindTimeTo(this.#ctx, draft, time));
      else leaf.times.push(time);
    }
  }

  /** A second value of the same thing ("> 47 mmol/mol (> 6.4 %)") stands beside the first, it does not replace it. */
  #give(draft: Draft, mark: MarkOf<'measure'>): void {
    if (draft.quantity === undefined || mark.measure.time !== undefined) giveWaiting(this.#ctx, draft, mark);
    else this.#leaf.drafts.push(furtherValue(draft, mark));
  }

  #opaque(words: readonly Mark[], complete: (draft: Draft) => void): void {
    const draft = opaqueDraft(this.#ctx, words);
    complete(draft);
    this.#leaf.drafts.push(draft);
    this.#words = this.#words.filter((word) => this.#ctx.used[word.from] === 0);
    this.#leaf.words = this.#leaf.words.filter((word) => this.#ctx.used[word.from] === 0);
  }
}
