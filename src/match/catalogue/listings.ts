import type { Sections } from '../../store/section-file.ts';
import type { Eligibility } from '../eligibility.ts';
import { Numbers, numbersIn, prefixed, sectionsOf } from './growing.ts';
import { TextTable } from './text-table.ts';

/** What a study asks of a patient, its criteria by their numbers in the pool. */
export interface Listing extends Omit<Eligibility, 'criteria'> {
  readonly numbers: Uint32Array;
  /** What the study is about, by its number among the subjects. */
  readonly subject: number;
}

/** With the ids under which the study states its criteria, in their order. */
export interface FullListing extends Listing {
  readonly ids: readonly string[];
}

/** What comes before the numbers of a listing: how many they are, its subject, its plan and its gap. */
const HEAD = 4;

/** The listings of trials by their slots, packed; those of closed studies are seldom asked for, and not there. */
export class Listings {
  readonly #texts: TextTable;
  /** Of each listing its head, its numbers, and of each id its two parts. */
  readonly #numbers: Numbers;
  /** One more than where the listing of a slot begins; 0 where there is none. */
  #starts: Uint32Array;
  /** Those that were asked for, with views of the numbers. */
  #made: (Listing | undefined)[];
  #used = 0;

  constructor(kept?: Sections) {
    this.#texts = new TextTable(kept && sectionsOf(kept, 'texts.'));
    this.#numbers = new Numbers(kept && numbersIn(kept, 'numbers'));
    this.#starts = kept ? numbersIn(kept, 'starts') : new Uint32Array(0);
    this.#made = new Array(this.#starts.length);
    for (const start of this.#starts) if (start !== 0) this.#used += this.#lengthAt(start - 1);
  }
  /** Numbers in the listings that there are, and in those that are left of trials as they were. */
  get used(): number {
    return this.#used;
  }
  get left(): number {
    return this.#numbers.length - this.#used;
  }
  sections(): Sections {
    return {
      ...prefixed('texts.', this.#texts.sections()),
      numbers: this.#numbers.view(),
      // What becomes of a slot changes: this is how it is now.
      starts: this.#starts.slice(),
    };
  }
  get(slot: number): Listing | undefined {
    const known = this.#made[slot];
    if (known) return known;
    const from = this.#from(slot);
    if (from === undefined) return undefined;
    const [count, subject, plan, gap] = this.#numbers.view(from, from + HEAD) as unknown as readonly [
      number,
      number,
      number,
      number,
    ];
    const listing: Listing = {
      numbers: this.#numbers.view(from + HEAD, from + HEAD + count),
      subject,
      ...(plan !== 0 && { plan: this.#texts.text(plan - 1) }),
      ...(gap !== 0 && { gap: this.#texts.text(gap - 1) }),
    };
    this.#made[slot] = listing;
    return listing;
  }
  /** Undefined where there is no listing. */
  ids(slot: number): readonly string[] | undefined {
    const from = this.#from(slot);
    if (from === undefined) return undefined;
    const count = this.#numbers.at(from);
    const parts = this.#numbers.view(from + HEAD + count, from + HEAD + 3 * count);
    return Array.from({ length: count }, (_, at) =>
      [parts[2 * at]!, parts[2 * at + 1]!].map((part) => this.#texts.text(part)).join(''),
    );
  }
  set(slot: number, { numbers, ids, subject, plan, gap }: FullListing): void {
    this.forget(slot);
    if (slot >= this.#starts.length) {
      const starts = new Uint32Array(Math.max(1024, Math.ceil((slot + 1) * 1.5)));
      starts.set(this.#starts);
      this.#starts = starts;
    }
    const room = this.#numbers.view().buffer;
    const from = this.#numbers.length;
    for (const value of [numbers.length, subject, this.#text(plan), this.#text(gap), ...numbers])
      this.#numbers.push(value);
    for (const id of ids) {
      // Ids of one study begin alike and end as those of others do.
      const end = id.lastIndexOf('-') + 1;
      this.#numbers.push(this.#texts.number(id.slice(0, end)));
      this.#numbers.push(this.#texts.number(id.slice(end)));
    }
    // Views of what the numbers were in would keep all of it.
    if (this.#numbers.view().buffer !== room) this.#made = new Array(this.#starts.length);
    this.#starts[slot] = from + 1;
    this.#used += this.#lengthAt(from);
  }
  forget(slot: number): void {
    const from = this.#from(slot);
    if (from !== undefined) this.#used -= this.#lengthAt(from);
    if (slot < this.#starts.length) this.#starts[slot] = 0;
    if (slot < this.#made.length) this.#made[slot] = undefined;
  }
  #lengthAt(from: number): number {
    return HEAD + 3 * this.#numbers.at(from);
  }
  #from(slot: number): number | undefined {
    const start = this.#starts[slot] ?? 0;
    return start === 0 ? undefined : start - 1;
  }
  /** One more than the number of a text; 0 for none. */
  #text(text: string | undefined): number {
    return text === undefined ? 0 : this.#texts.number(text) + 1;
  }
}
