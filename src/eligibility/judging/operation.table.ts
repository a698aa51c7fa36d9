/**
 * Operations for which an operating room is needed, by lexicon id with everything narrower: "major therapeutic" in the procedure classes
 * of the Healthcare Cost and Utilization Project (AHRQ), and surgery by its surgery flags in the narrow sense. What is done through the
 * skin, an endoscope or a catheter as well is left out.
 */
export const MAJOR_OPERATIONS: ReadonlySet<string> = new Set([
  'mastectomy',
  'laparotomy',
  'thoracotomy',
  'craniotomy',
  'coronary-artery-bypass-grafting',
  'joint-replacement',
  'hysterectomy',
  'cesarean-section',
  'colectomy',
  'gastrectomy',
  'esophagectomy',
  'pancreatectomy',
  'nephrectomy',
  'splenectomy',
  'cystectomy',
  'prostatectomy',
  'pneumonectomy',
  'lobectomy',
]);
