/**
 * Measures by which a finding is defined, so that a value beside the finding's name says all of it ("anemia (hemoglobin
 * below 10)"); one that only grades a disease ("asthma (FEV1 below 60 %)") leaves it in place. Ids of the lexicon: measures, each with
 * the side on which it shows the finding (`+` above a bound, `-` below one), then findings. A finding that is narrower than one of these
 * has its cause besides, and is not defined by the value; `!` marks those of which the value says enough to keep somebody out.
 */
const ROWS: readonly (readonly [measures: string, findings: string])[] = [
  ['hemoglobin- hematocrit- erythrocyte-count-', 'anemia'],
  ['hemoglobin+ hematocrit+ erythrocyte-count+', 'polycythemia'],
  ['platelet-count-', 'thrombocytopenia'],
  ['platelet-count+', 'thrombocytosis'],
  ['absolute-neutrophil-count-', 'neutropenia leukopenia agranulocytosis'],
  ['leukocyte-count-', 'leukopenia'],
  ['leukocyte-count+', 'leukocytosis hyperleukocytosis'],
  ['lymphocyte-count-', 'lymphopenia'],
  ['eosinophil-count+', 'eosinophilia hypereosinophilia'],
  ['hemoglobin- platelet-count- absolute-neutrophil-count- leukocyte-count-', 'bone-marrow-suppression'],
  [
    'body-mass-index+ body-weight+ waist-circumference+',
    'obesity overweight morbid-obesity severe-obesity class-1-obesity class-2-obesity class-3-obesity central-obesity',
  ],
  ['body-mass-index- body-weight-', 'underweight'],
  [
    'systolic-blood-pressure+ diastolic-blood-pressure+ mean-arterial-pressure+ blood-pressure+',
    'hypertension systolic-hypertension stage-1-hypertension stage-2-hypertension stage-3-hypertension hypertensive-crisis hypertensive-emergency! hypertensive-urgency essential-hypertension!',
  ],
  ['systolic-blood-pressure- diastolic-blood-pressure- mean-arterial-pressure- blood-pressure-', 'hypotension'],
  ['body-temperature+', 'fever hyperpyrexia febrile-illness!'],
  ['body-temperature-', 'hypothermia'],
  ['heart-rate+', 'tachycardia sinus-tachycardia!'],
  ['heart-rate-', 'bradycardia sinus-bradycardia!'],
  ['qtc-interval+', 'qt-prolongation long-qt-syndrome!'],
  ['oxygen-saturation- pao2- pao2-fio2-ratio-', 'hypoxemia'],
  [
    'creatinine+ egfr- measured-gfr- creatinine-clearance- blood-urea-nitrogen+ urea+ cystatin-c+',
    'renal-failure renal-impairment end-stage-renal-disease! chronic-kidney-disease! chronic-kidney-disease-stage-3! chronic-kidney-disease-stage-4! chronic-kidney-disease-stage-5! acute-kidney-injury! uremia!',
  ],
  [
    'alanine-aminotransferase+ aspartate-aminotransferase+ liver-transaminases+ total-bilirubin+ alkaline-phosphatase+ gamma-glutamyl-transferase+',
    'hepatic-impairment severe-hepatic-impairment liver-failure!',
  ],
  ['total-bilirubin+ direct-bilirubin+', 'hyperbilirubinemia jaundice'],
  ['potassium+', 'hyperkalemia'],
  ['potassium-', 'hypokalemia'],
  ['sodium-', 'hyponatremia'],
  ['sodium+', 'hypernatremia'],
  ['calcium+ ionized-calcium+', 'hypercalcemia'],
  ['calcium- ionized-calcium-', 'hypocalcemia'],
  ['phosphate+', 'hyperphosphatemia'],
  ['phosphate-', 'hypophosphatemia'],
  ['glucose+ fasting-glucose+', 'hyperglycemia'],
  ['glucose- fasting-glucose-', 'hypoglycemia severe-hypoglycemia'],
  [
    'total-cholesterol+ ldl-cholesterol+ hdl-cholesterol- triglycerides+',
    'dyslipidemia hyperlipidemia hypercholesterolemia hypertriglyceridemia',
  ],
  [
    'urine-protein+ urine-albumin-creatinine-ratio+ urine-protein-creatinine-ratio+',
    'proteinuria albuminuria microalbuminuria macroalbuminuria nephrotic-range-proteinuria',
  ],
  ['left-ventricular-ejection-fraction-', 'left-ventricular-dysfunction left-ventricular-systolic-dysfunction'],
  ['inr+ prothrombin-time+ activated-partial-thromboplastin-time+ platelet-count-', 'coagulopathy bleeding-disorder!'],
  ['apnea-hypopnea-index+', 'sleep-apnea obstructive-sleep-apnea!'],
  ['thyroid-stimulating-hormone+ free-t4-', 'hypothyroidism subclinical-hypothyroidism'],
  ['thyroid-stimulating-hormone- free-t4+', 'hyperthyroidism subclinical-hyperthyroidism'],
  ['albumin-', 'hypoalbuminemia'],
  ['uric-acid+', 'hyperuricemia'],
  ['ferritin- transferrin-saturation-', 'iron-deficiency'],
  ['ferritin+ transferrin-saturation+', 'iron-overload'],
  ['arterial-ph-', 'acidosis'],
  ['arterial-ph+', 'alkalosis'],
];

export interface Defining {
  /** By measure: whether a value above a bound shows the finding, or one below. */
  readonly sides: ReadonlyMap<string, 'above' | 'below'>;
  /** Whether the value stands for the finding only where that keeps somebody out. */
  readonly onlyOut: boolean;
}

function definingMeasures(): ReadonlyMap<string, Defining> {
  const found = new Map<string, { sides: Map<string, 'above' | 'below'>; onlyOut: boolean }>();
  for (const [measures, findings] of ROWS)
    for (const finding of findings.split(' ')) {
      const id = finding.replace(/!$/, '');
      const one = found.get(id) ?? { sides: new Map(), onlyOut: finding !== id };
      for (const measure of measures.split(' '))
        one.sides.set(measure.slice(0, -1), measure.endsWith('+') ? 'above' : 'below');
      found.set(id, one);
    }
  return found;
}

/** Measures by the finding that they define. */
export const DEFINING_MEASURES: ReadonlyMap<string, Defining> = definingMeasures();

/** The side of those measures that show disease on one side only, whichever it is. */
export const SIDE_OF_DISEASE: ReadonlyMap<string, 'above' | 'below'> = new Map(
  [
    ...Map.groupBy(
      [...DEFINING_MEASURES.values()].flatMap(({ sides }) => [...sides]),
      ([measure]) => measure,
    ),
  ].flatMap(([measure, of]) => (new Set(of.map(([, side]) => side)).size === 1 ? [[measure, of[0]![1]] as const] : [])),
);
