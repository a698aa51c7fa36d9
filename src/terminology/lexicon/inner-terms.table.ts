import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions of heart, vessels, lung, kidney, liver, gut and metabolism in further words of criteria. Lists as `rowsOfKinds` reads them. */
export const FURTHER_INNER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: rowsOfKinds(`
vascular-disease:
Vascular sclerosis; Obliterating arteriopathy of the lower limbs = lower limb arteriopathy = arteriopathy of the lower limbs
hypertension:
Orthostatic hypertension; Iatrogenic hypertension
hypotension:
Vasovagal hypotension
heart-disease:
Atrial remodeling; Myocardial insufficiency
cardiac-arrhythmia:
High-risk arrhythmia; Fatal arrhythmia = potentially fatal arrhythmia = lethal arrhythmia = potentially lethal arrhythmia
infection:
Pacemaker lead infection = lead infection = infected pacemaker lead; Device pocket infection = pocket infection = pacemaker pocket infection
aortic-disease:
Aortic arch disease = disease of the aortic arch; Ascending aortic disease = disease of the ascending aorta; Thoracic aortic disease = disease of the thoracic aorta
coronary-artery-disease:
Coronary artery perforation = coronary perforation
brain-disease:
Cerebral hypoperfusion = inadequate cerebral circulation
ischemic-stroke:
Small vessel stroke = small vessel ischemic stroke = small-vessel occlusion stroke
intracerebral-hemorrhage:
Hypertensive intracerebral hemorrhage = hypertensive ICH = hypertensive cerebral hemorrhage
dyspnea:
Exercise-related dyspnea = dyspnea during exercise
kidney-disease:
Nephropathy of unknown cause = undetermined nephropathy = nephropathy of undetermined cause
cirrhosis-of-liver:
Child-Pugh A cirrhosis = Child A cirrhosis = Child-Pugh class A cirrhosis = Child class A cirrhosis = cirrhosis Child A = cirrhosis Child-Pugh A;
Child-Pugh B cirrhosis = Child B cirrhosis = Child-Pugh class B cirrhosis = Child class B cirrhosis = cirrhosis Child B = cirrhosis Child-Pugh B;
Child-Pugh C cirrhosis = Child C cirrhosis = Child-Pugh class C cirrhosis = Child class C cirrhosis = cirrhosis Child C = cirrhosis Child-Pugh C
adrenal-disease:
Androgen-secreting tumor = virilizing tumor = androgen-producing tumor = androgen-secreting neoplasm
endocrine-disease:
Hypothalamic-pituitary disease = organic hypothalamic-pituitary pathology = hypothalamic-pituitary pathology = hypothalamic pituitary disorder; Hypothalamic disease = hypothalamic disorder
drug-intolerance:
Statin intolerance = statin intolerant
`),
};

/** Measures of the same fields. Lists as `rowsOfKinds` reads them. */
export const FURTHER_INNER_MEASURES: LexiconTable = {
  kind: 'observation',
  rows: rowsOfKinds(`
:
Transcutaneous carbon dioxide = TcCO2 = PtcCO2 = transcutaneous CO2 = transcutaneous PCO2; Insulin antibody = antibodies to insulin = anti-insulin antibody = insulin autoantibody = IAA;
Daily insulin dose = total daily insulin dose = insulin requirement = daily insulin requirement = total daily dose of insulin = insulin dosage = exogenous insulin requirement;
Vitamin A level = serum vitamin A = serum retinol = plasma retinol = retinol level; Direct bilirubin to total bilirubin ratio;
IA-2 antibody = anti-IA2 = IA-2 autoantibody = islet antigen 2 antibody = anti-IA-2 = islet antigen-2 antibody;
Apnea index = apnoea index; Change in hemoglobin = hemoglobin change = change in Hb = change in Hb level = change in hemoglobin level;
Glucose tolerance = oral glucose tolerance
`),
};

/** What is done or implanted in the same fields. Lists as `rowsOfKinds` reads them. */
export const FURTHER_INNER_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
procedure:
Early supported discharge = early supported discharge pathway = ESD pathway
pacemaker:
Endovenous pacemaker = transvenous pacemaker
`),
};
