/**
 * In days, by lexicon id: how long one dose of a drug is meant to last where that is longer than for most infusions and injections, with some
 * weeks for a dose that is late. Everything narrower is included. Intervals of the labels: anti-CD20 antibodies 24 weeks in autoimmune
 * disease, zoledronic acid a year for osteoporosis, denosumab, inclisiran and lenacapavir half a year, depots of GnRH agonists and of
 * paliperidone up to half a year, alemtuzumab a year.
 */
export const DAYS_OF_ONE_DOSE: ReadonlyMap<string, number> = new Map([
  ['anti-cd20-antibody', 214],
  ['b-cell-depleting-agent', 214],
  ['zoledronic-acid', 396],
  ['alemtuzumab', 396],
  ['denosumab', 214],
  ['inclisiran', 214],
  ['lenacapavir', 214],
  ['paliperidone', 214],
  ['leuprolide', 214],
  ['goserelin', 122],
  ['triptorelin', 214],
  ['gnrh-analogue', 214],
  ['ustekinumab', 122],
  ['natalizumab', 91],
  ['medroxyprogesterone', 122],
]);
