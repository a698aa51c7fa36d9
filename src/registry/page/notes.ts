import type { Remark } from '../../trial/trial.ts';

/** The remarks on a page, gathered while it is read. */
export class Notes {
  readonly remarks: Remark[] = [];

  at(line: number, message: string): void {
    this.remarks.push({ place: `line ${line}`, message });
  }
}
