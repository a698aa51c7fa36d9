/** What a living person's result can be, bounds inclusive: lexicon id, UCUM unit, lowest, highest, and why no further. */
export interface PossibleValue {
  readonly id: string;
  readonly ucum: string;
  readonly low: number;
  readonly high: number;
  readonly why: string;
}

/**
 * Bounds are set well beyond the most extreme values that case reports and record lists know of people who lived, or where
 * arithmetic or the scale itself ends: what lies outside is a slip of the unit, of the decimal point or of the pen. They
 * are no limits of what is normal or likely.
 */
export const POSSIBLE_VALUES: readonly PossibleValue[] = `
hemoglobin | g/dL | 0.5 | 36 | packed red cells hold no more than 36
hematocrit | % | 1 | 95 | a share of the blood
leukocyte-count | 10*3/uL | 0 | 2000 | hyperleukocytosis ends below
platelet-count | 10*3/uL | 0 | 20000 | extreme thrombocytosis ends below
absolute-neutrophil-count | 10*3/uL | 0 | 1500 | part of the white cells
lymphocyte-count | 10*3/uL | 0 | 2000 | part of the white cells
inr | {INR} | 0.3 | 100 | beyond what coagulometers report
sodium | mmol/L | 70 | 260 | extremes that were survived
potassium | mmol/L | 0.5 | 16 | extremes that were survived
chloride | mmol/L | 30 | 230 | extremes that were survived
bicarbonate | mmol/L | 0 | 90 | extremes that were survived
calcium | mg/dL | 1 | 35 | extremes that were survived
phosphate | mg/dL | 0 | 60 | extremes that were survived
glucose | mg/dL | 0 | 3500 | the highest survived was under 2700
fasting-glucose | mg/dL | 0 | 3500 | the highest survived was under 2700
hemoglobin-a1c | % | 2 | 30 | scales end below
creatinine | mg/dL | 0 | 100 | the highest reported were under 75
blood-urea-nitrogen | mg/dL | 0 | 600 | the highest reported were under 500
egfr | mL/min/{1.73_m2} | 0 | 300 | hyperfiltration ends below
creatinine-clearance | mL/min | 0 | 500 | hyperfiltration ends below
total-bilirubin | mg/dL | 0 | 150 | the highest reported were under 100
albumin | g/dL | 0.1 | 10 | most of the protein in plasma
alanine-aminotransferase | U/L | 0 | 100000 | massive necrosis ends below
aspartate-aminotransferase | U/L | 0 | 150000 | massive necrosis ends below
total-cholesterol | mg/dL | 0 | 4000 | the highest reported were under 3200
ldl-cholesterol | mg/dL | 0 | 4000 | part of the cholesterol
triglycerides | mg/dL | 0 | 70000 | serum would be fat
lactate | mmol/L | 0 | 100 | extremes that were survived
body-temperature | Cel | 10 | 47 | 11.8 and 46.5 were survived
heart-rate | /min | 0 | 650 | faster, no chamber conducts
respiratory-rate | /min | 0 | 200 | faster, no breath moves air
systolic-blood-pressure | mm[Hg] | 0 | 500 | 480 was measured at full strain
diastolic-blood-pressure | mm[Hg] | 0 | 400 | 350 was measured at full strain
oxygen-saturation | % | 0 | 100 | a share
left-ventricular-ejection-fraction | % | 0 | 100 | a share
body-weight | kg | 0.2 | 700 | 0.21 and 635 are on record
body-height | cm | 15 | 280 | 272 is on record
body-mass-index | kg/m2 | 3 | 260 | 252 is on record
gestational-age | wk | 0 | 54 | 375 days are on record
ecog-performance-status | {score} | 0 | 5 | the scale
karnofsky-performance-status | {score} | 0 | 100 | the scale
glasgow-coma-scale | {score} | 3 | 15 | the scale
arterial-ph | [pH] | 6 | 8.5 | 6.33 was survived
mini-mental-state-examination | {score} | 0 | 30 | the scale
montreal-cognitive-assessment | {score} | 0 | 30 | the scale
apgar-score | {score} | 0 | 10 | the scale
nyha-class | {score} | 1 | 4 | the scale
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', ucum = '', low, high, why = ''] = line.split('|').map((part) => part.trim());
    return { id, ucum, low: Number(low), high: Number(high), why };
  });
