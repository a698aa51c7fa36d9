/** A patient's place in the order of candidates. */
export interface PlacedPatient {
  readonly id: string;
  /** As shown. */
  readonly score: number;
  readonly notMet: number;
}

/** The best patients so far. */
export interface Places {
  /** Best first: by score; of equal ones with fewer blockers, then by id. */
  readonly best: readonly PlacedPatient[];
  /** As many are held as can be. */
  readonly isFull: boolean;
  /** The worst of them then. */
  readonly last: PlacedPatient | undefined;
  /** Patients who were added, and reach the least score that counts. */
  readonly added: number;
  add(one: PlacedPatient): void;
  /** Whether somebody of this score at most, with so many blockers at least, changes nothing. */
  fallsShort(score: number, notMet: number, id: string): boolean;
}

/**
 * @param count how many are held
 * @param minScore more than 0: all who reach it are counted, so that nobody falls short who might
 */
export function placesOf(count: number, minScore: number): Places {
  const held: PlacedPatient[] = [];
  let added = 0;
  const fallsShort = (score: number, notMet: number, id: string): boolean => {
    if (minScore > 0) return score < minScore;
    if (held.length < count) return false;
    const last = held[count - 1];
    if (last === undefined) return true;
    if (score !== last.score) return score < last.score;
    if (notMet !== last.notMet) return notMet > last.notMet;
    return id > last.id;
  };
  return {
    best: held,
    get isFull() {
      return held.length >= count;
    },
    get last() {
      return held[count - 1];
    },
    get added() {
      return added;
    },
    add(one) {
      if (one.score < minScore) return;
      added++;
      let [from, to] = [0, held.length];
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (compare(held[middle]!, one) < 0) from = middle + 1;
        else to = middle;
      }
      if (from >= count) return;
      held.splice(from, 0, one);
      if (held.length > count) held.pop();
    },
    fallsShort,
  };
}

const compare = (a: PlacedPatient, b: PlacedPatient): number =>
  b.score - a.score || a.notMet - b.notMet || (a.id < b.id ? -1 : 1);
