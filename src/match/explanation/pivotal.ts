import type { Judgement } from '../../eligibility/verdict.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import type { NumberedCriterion } from '../ranking.ts';
import type { Grade, JudgedCriterion } from '../summary.ts';
import { candidatesFor, type Surroundings } from './change-candidates.ts';
import type { RecordChange } from './record-change.ts';
import type { WhatIfs } from './what-ifs.ts';

/** A smallest change of the record that gives the study another verdict, proved by judging the whole study with it. */
export interface Pivotal {
  /** A clause that follows "if". */
  readonly change: string;
  /** One criterion, or the two of a pair. */
  readonly turned: readonly {
    readonly id: string;
    readonly from: Judgement['verdict'];
    readonly to: Judgement['verdict'];
  }[];
  /** The grade of the study with the change. */
  readonly grade: Grade;
  /** The change as what-if facts, where it can be given so. */
  readonly assume: readonly AnyResource[];
}

/** A study's verdict, whatever it rests on. */
type Standing = 'fits' | 'open' | 'refused';

/** Most changes that are told of a study, and most that are tried to find them. */
const MOST_TOLD = 6;
const MOST_TRIED = 60;
/** Of those tried for one criterion, the first that turn it so many ways. */
const ORDER: readonly RecordChange['kind'][] = ['moved', 'removed', 'added'];

export interface PivotalOptions extends Surroundings {
  readonly whatIfs: WhatIfs;
  readonly gradeOf: (judged: readonly JudgedCriterion[]) => Grade;
  readonly turn: () => Promise<void>;
}

/** Single changes first, then pairs where no single one can do. Work is bounded; nothing is told that was not judged. */
export async function pivotalFacts(
  judged: readonly NumberedCriterion[],
  options: PivotalOptions,
): Promise<readonly Pivotal[]> {
  const standing = standingOf(options.gradeOf(judged));
  const wanted = judged.filter(
    ({ judgement }) => judgement.verdict === (standing === 'refused' ? 'not-met' : 'unknown'),
  );
  const search = new Search(judged, standing, options);
  if (wanted.length === 1)
    await search.turn(wanted[0]!, (to) => to !== wanted[0]!.judgement.verdict && to !== 'not-met');
  if (wanted.length === 2) await search.turnBoth(wanted[0]!, wanted[1]!);
  if (standing !== 'refused') {
    for (const one of judged) await search.turn(one, (to) => to === 'not-met');
  }
  return search.found();
}

const standingOf = (grade: Grade): Standing =>
  grade === 'ineligible' ? 'refused' : grade === 'possible' ? 'open' : 'fits';

type Wanted = (to: Judgement['verdict']) => boolean;

class Search {
  readonly #judged: readonly NumberedCriterion[];
  readonly #from: Standing;
  readonly #options: PivotalOptions;
  readonly #found: { readonly pivotal: Pivotal; readonly kind: RecordChange['kind'] }[] = [];
  #tried = 0;

  constructor(judged: readonly NumberedCriterion[], from: Standing, options: PivotalOptions) {
    this.#judged = judged;
    this.#from = from;
    this.#options = options;
  }

  /** Nearest to the record first; those of one kind in the order of the criteria. */
  found(): readonly Pivotal[] {
    return ORDER.flatMap((wanted) => this.#found.filter(({ kind }) => kind === wanted))
      .slice(0, MOST_TOLD)
      .map(({ pivotal }) => pivotal);
  }

  async turn(one: NumberedCriterion, wanted: Wanted): Promise<void> {
    for await (const change of this.#turning(one, wanted)) if (this.#prove([change], [one])) return;
  }

  /** Each is turned by the first change that turns it. */
  async turnBoth(one: NumberedCriterion, other: NumberedCriterion): Promise<void> {
    const turned: Wanted = (to) => to === 'met' || (this.#from === 'refused' && to === 'unknown');
    for await (const first of this.#turning(one, turned)) {
      for await (const second of this.#turning(other, turned)) {
        if (this.#prove([first, second], [one, other])) return;
      }
      return;
    }
  }

  async *#turning(one: NumberedCriterion, wanted: Wanted): AsyncGenerator<RecordChange> {
    const { criterion, judgement } = one;
    for (const change of candidatesFor(criterion, judgement, this.#options)) {
      if (++this.#tried > MOST_TRIED) return;
      await this.#options.turn();
      const { verdict } = this.#options.whatIfs.judged(one, [change]);
      if (verdict !== judgement.verdict && wanted(verdict)) yield change;
    }
  }

  /** Judges the whole study with the changes, and keeps them if the study's verdict is another. */
  #prove(changes: readonly RecordChange[], turned: readonly NumberedCriterion[]): boolean {
    const judged = this.#judged.map((one) => ({ ...one, judgement: this.#options.whatIfs.judged(one, changes) }));
    const grade = this.#options.gradeOf(judged);
    if (standingOf(grade) === this.#from) return false;
    const verdicts = new Map(judged.map(({ criterion, judgement }) => [criterion, judgement.verdict]));
    const assume = changes.flatMap((change) => change.assume ?? []);
    this.#found.push({
      kind: changes[0]!.kind,
      pivotal: {
        change: changes.map(({ text }) => text).join(', and '),
        turned: turned.map(({ criterion, judgement }) => ({
          id: criterion.id,
          from: judgement.verdict,
          to: verdicts.get(criterion)!,
        })),
        grade,
        assume: assume.length === changes.length ? assume : [],
      },
    });
    return true;
  }
}
