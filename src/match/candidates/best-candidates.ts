import type { BundleEntry, GuidanceResponse, OperationOutcomeIssue, Patient } from '@medplum/fhirtypes';

/** A patient as judged for the study: the two entries of the answer, and by what patients are ordered. */
export interface Candidate {
  readonly patient: BundleEntry<Patient>;
  readonly guidance: BundleEntry<GuidanceResponse>;
  /** 0 to 1, as shown. */
  readonly score: number;
  readonly notMet: number;
  /** What of this patient's record could not be used. */
  readonly issues: readonly OperationOutcomeIssue[];
}

/** Best first: by score; of equal scores the patient with fewer blockers, then by fullUrl. */
const compare = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.notMet - b.notMet || ((a.patient.fullUrl ?? '') < (b.patient.fullUrl ?? '') ? -1 : 1);

/** The best of many, without keeping all of them. */
export class BestCandidates {
  #held: Candidate[] = [];
  #total = 0;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  add(candidate: Candidate): void {
    this.#total++;
    this.#held.push(candidate);
    if (this.#held.length > 2 * this.#count + 100) this.best();
  }

  /** Patients that were added. */
  get total(): number {
    return this.#total;
  }

  best(): readonly Candidate[] {
    this.#held = this.#held.sort(compare).slice(0, this.#count);
    return this.#held;
  }
}
