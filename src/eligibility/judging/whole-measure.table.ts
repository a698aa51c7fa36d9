/** A measure that another is never higher than, or hardly ever by more than `room`, a factor. */
export interface Whole {
  readonly measure: string;
  readonly room: number;
}

const of = (measure: string, room = 1): Whole => ({ measure, room });

/** By lexicon id: of a part its whole, of the least of a day what was taken at any time (which may have been another day). */
export const WHOLES: ReadonlyMap<string, Whole> = new Map([
  ['fasting-glucose', of('glucose', 1.25)],
  ['direct-bilirubin', of('total-bilirubin')],
  ['absolute-neutrophil-count', of('leukocyte-count')],
  ['lymphocyte-count', of('leukocyte-count')],
  ['eosinophil-count', of('leukocyte-count')],
  ['monocyte-count', of('leukocyte-count')],
  ['basophil-count', of('leukocyte-count')],
  ['ldl-cholesterol', of('total-cholesterol')],
  ['hdl-cholesterol', of('total-cholesterol')],
  ['non-hdl-cholesterol', of('total-cholesterol')],
  ['albumin', of('total-protein')],
]);

/** How much somebody takes of a drug, and the drug: whoever takes none of it takes no dose. */
export const DOSES: ReadonlyMap<string, string> = new Map([['daily-insulin-dose', 'insulin']]);
