import type { Sections } from '../../store/section-file.ts';
import type { IndexedTrial, Site, TrialTerm } from '../indexed-trial.ts';
import { Numbers, numbersIn, prefixed, sectionsOf } from './growing.ts';
import { TextTable } from './text-table.ts';

/** A trial in the index. What it holds is unpacked where it is asked for. */
export interface KeptTrial extends IndexedTrial {
  /** Its place in tables of the index: no other version of a study ever has the same. */
  readonly slot: number;
}

/** Conditions and interventions that are kept unpacked. */
const MOST_TERMS = 20_000;

/** The trials that an index has ever known, by their slots, packed: each text once, and numbers. */
export class KeptTrials {
  readonly #texts: TextTable;
  readonly #numbers: Numbers;
  /** Where each begins. */
  readonly #starts: Numbers;
  readonly #terms = new Map<number, TrialTerm>();

  constructor(kept?: Sections) {
    this.#texts = new TextTable(kept && sectionsOf(kept, 'texts.'));
    this.#numbers = new Numbers(kept && numbersIn(kept, 'numbers'));
    this.#starts = new Numbers(kept && numbersIn(kept, 'starts'));
  }
  get size(): number {
    return this.#starts.length;
  }
  sections(): Sections {
    return {
      ...prefixed('texts.', this.#texts.sections()),
      numbers: this.#numbers.view(),
      starts: this.#starts.view(),
    };
  }
  add(trial: IndexedTrial): KeptTrial {
    const { id, versionId, registryDate, status, overallStatus, phase, plan } = trial;
    const slot = this.size;
    this.#starts.push(this.#numbers.length);
    for (const text of [id, versionId, registryDate, status, overallStatus, phase, plan]) this.#push(text);
    this.#pushAll(trial.nctIds);
    this.#pushAll(trial.groups);
    this.#pushAll(trial.conditions.map((term) => JSON.stringify(term)));
    this.#pushAll(trial.interventions.map((term) => JSON.stringify(term)));
    this.#pushAll(trial.sites.flatMap((site) => [site.reference, site.display, site.status]));
    return this.at(slot);
  }
  at(slot: number): KeptTrial {
    return new Packed(this, slot);
  }
  /** One of the texts that every trial has a place for. */
  text(slot: number, place: number): string | undefined {
    const number = this.#numbers.at(this.#starts.at(slot) + place);
    return number === 0 ? undefined : this.#texts.text(number - 1);
  }
  /** One of the lists. */
  texts(slot: number, list: number): (string | undefined)[] {
    return Array.from(this.#list(slot, list), (number) => (number === 0 ? undefined : this.#texts.text(number - 1)));
  }
  terms(slot: number, list: number): TrialTerm[] {
    return Array.from(this.#list(slot, list), (number) => {
      const term = this.#terms.get(number) ?? (JSON.parse(this.#texts.text(number - 1)) as TrialTerm);
      this.#terms.set(number, term);
      if (this.#terms.size > MOST_TERMS) this.#terms.delete(this.#terms.keys().next().value!);
      return term;
    });
  }
  #list(slot: number, list: number): Uint32Array {
    let at = this.#starts.at(slot) + TEXTS;
    for (let before = 0; before < list; before++) at += 1 + this.#numbers.at(at);
    return this.#numbers.view(at + 1, at + 1 + this.#numbers.at(at));
  }
  /** One more than the number of a text; 0 for none. */
  #push(text: string | undefined): void {
    this.#numbers.push(text === undefined ? 0 : this.#texts.number(text) + 1);
  }
  #pushAll(texts: readonly (string | undefined)[]): void {
    this.#numbers.push(texts.length);
    for (const text of texts) this.#push(text);
  }
}

/** Places of the texts of a trial; the lists follow them. */
const [ID, VERSION, DATE, STATUS, OVERALL, PHASE, PLAN, TEXTS] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const [NCT_IDS, GROUPS, CONDITIONS, INTERVENTIONS, SITES] = [0, 1, 2, 3, 4] as const;

class Packed implements KeptTrial {
  readonly id: string;
  readonly slot: number;
  readonly #kept: KeptTrials;

  constructor(kept: KeptTrials, slot: number) {
    this.#kept = kept;
    this.slot = slot;
    this.id = kept.text(slot, ID)!;
  }
  get versionId(): string {
    return this.#kept.text(this.slot, VERSION)!;
  }
  get registryDate(): string | undefined {
    return this.#kept.text(this.slot, DATE);
  }
  get status(): string {
    return this.#kept.text(this.slot, STATUS)!;
  }
  get overallStatus(): string | undefined {
    return this.#kept.text(this.slot, OVERALL);
  }
  get phase(): string | undefined {
    return this.#kept.text(this.slot, PHASE);
  }
  get plan(): string | undefined {
    return this.#kept.text(this.slot, PLAN);
  }
  get nctIds(): readonly string[] {
    return this.#kept.texts(this.slot, NCT_IDS).map((text) => text!);
  }
  get groups(): readonly string[] {
    return this.#kept.texts(this.slot, GROUPS).map((text) => text!);
  }
  get conditions(): readonly TrialTerm[] {
    return this.#kept.terms(this.slot, CONDITIONS);
  }
  get interventions(): readonly TrialTerm[] {
    return this.#kept.terms(this.slot, INTERVENTIONS);
  }
  get sites(): readonly Site[] {
    const texts = this.#kept.texts(this.slot, SITES);
    return Array.from({ length: texts.length / 3 }, (_, at) => {
      const [reference, display, status] = texts.slice(3 * at, 3 * at + 3);
      return {
        reference: reference!,
        ...(display !== undefined && { display }),
        ...(status !== undefined && { status }),
      };
    });
  }
}
