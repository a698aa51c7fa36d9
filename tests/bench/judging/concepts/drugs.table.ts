/** Drugs as RxNorm has them in Synthea's records: the product's code, its ingredient, brands, and what kind of drug it is. */
export interface Drug {
  readonly id: string;
  /** What a criterion calls it: ingredient first, then brands. */
  readonly names: readonly string[];
  /** RxNorm: products or ingredients of this drug alone. */
  readonly rxnorm: readonly { readonly code: string; readonly display: string }[];
  readonly classes: readonly string[];
  /** Bought without a prescription, so that a chart need not mention it. */
  readonly unprescribed?: true;
  /** Kinds of which it is disputed whether it is one: no case asks for them. */
  readonly nearly?: readonly string[];
}

export const DRUGS: readonly Drug[] = [
  {
    id: 'lisinopril',
    names: ['lisinopril'],
    rxnorm: [
      { code: '314076', display: 'lisinopril 10 MG Oral Tablet' },
      { code: '314077', display: 'lisinopril 20 MG Oral Tablet' },
    ],
    classes: ['ace-inhibitor', 'antihypertensive'],
  },
  {
    id: 'captopril',
    names: ['captopril'],
    rxnorm: [{ code: '833036', display: 'Captopril 25 MG Oral Tablet' }],
    classes: ['ace-inhibitor', 'antihypertensive'],
  },
  {
    id: 'simvastatin',
    names: ['simvastatin', 'Zocor'],
    rxnorm: [
      { code: '314231', display: 'Simvastatin 10 MG Oral Tablet' },
      { code: '312961', display: 'Simvastatin 20 MG Oral Tablet' },
    ],
    classes: ['statin'],
  },
  {
    id: 'atorvastatin',
    names: ['atorvastatin', 'Lipitor'],
    rxnorm: [{ code: '259255', display: 'Atorvastatin 80 MG Oral Tablet' }],
    classes: ['statin'],
  },
  {
    id: 'warfarin',
    names: ['warfarin', 'Coumadin'],
    rxnorm: [{ code: '855332', display: 'Warfarin Sodium 5 MG Oral Tablet' }],
    classes: ['anticoagulant'],
  },
  {
    id: 'enoxaparin',
    names: ['enoxaparin'],
    rxnorm: [{ code: '854235', display: '0.4 ML Enoxaparin sodium 100 MG/ML Prefilled Syringe' }],
    classes: ['anticoagulant'],
  },
  {
    id: 'clopidogrel',
    names: ['clopidogrel', 'Plavix'],
    rxnorm: [{ code: '309362', display: 'Clopidogrel 75 MG Oral Tablet' }],
    classes: ['antiplatelet'],
    nearly: ['anticoagulant'],
  },
  {
    id: 'aspirin',
    names: ['aspirin', 'acetylsalicylic acid'],
    rxnorm: [
      { code: '243670', display: 'Aspirin 81 MG Oral Tablet' },
      { code: '1191', display: 'aspirin' },
    ],
    classes: ['antiplatelet'],
    nearly: ['nsaid', 'anticoagulant'],
  },
  {
    id: 'metoprolol',
    names: ['metoprolol'],
    rxnorm: [{ code: '866414', display: '24 HR metoprolol succinate 100 MG Extended Release Oral Tablet [Toprol]' }],
    classes: ['beta-blocker', 'antihypertensive'],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'carvedilol',
    names: ['carvedilol'],
    rxnorm: [{ code: '200033', display: 'carvedilol 25 MG Oral Tablet' }],
    classes: ['beta-blocker', 'antihypertensive'],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'propranolol',
    names: ['propranolol'],
    rxnorm: [{ code: '8787', display: 'propranolol' }],
    classes: ['beta-blocker', 'antihypertensive'],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'amlodipine',
    names: ['amlodipine', 'Norvasc'],
    rxnorm: [
      { code: '308136', display: 'amLODIPine 2.5 MG Oral Tablet' },
      { code: '197361', display: 'Amlodipine 5 MG Oral Tablet' },
    ],
    classes: ['calcium-channel-blocker', 'antihypertensive'],
  },
  {
    id: 'verapamil',
    names: ['verapamil'],
    rxnorm: [{ code: '897718', display: 'Verapamil Hydrochloride 40 MG' }],
    classes: ['calcium-channel-blocker', 'antihypertensive'],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'diltiazem',
    names: ['diltiazem'],
    rxnorm: [{ code: '3443', display: 'diltiazem' }],
    classes: ['calcium-channel-blocker', 'antihypertensive'],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'hydrochlorothiazide',
    names: ['hydrochlorothiazide'],
    rxnorm: [{ code: '310798', display: 'Hydrochlorothiazide 25 MG Oral Tablet' }],
    classes: ['diuretic', 'antihypertensive'],
  },
  {
    id: 'furosemide',
    names: ['furosemide', 'Lasix'],
    rxnorm: [{ code: '313988', display: 'Furosemide 40 MG Oral Tablet' }],
    classes: ['diuretic'],
    nearly: ['antihypertensive'],
  },
  {
    id: 'digoxin',
    names: ['digoxin'],
    rxnorm: [{ code: '197604', display: 'Digoxin 0.125 MG Oral Tablet' }],
    classes: [],
    nearly: ['antiarrhythmic'],
  },
  {
    id: 'amiodarone',
    names: ['amiodarone'],
    rxnorm: [{ code: '834357', display: '3 ML Amiodarone hydrocholoride 50 MG/ML Prefilled Syringe' }],
    classes: ['antiarrhythmic'],
  },
  {
    id: 'metformin',
    names: ['metformin'],
    rxnorm: [{ code: '860975', display: '24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet' }],
    classes: ['oral-antidiabetic'],
  },
  {
    id: 'prednisone',
    names: ['prednisone'],
    rxnorm: [{ code: '312617', display: 'predniSONE 5 MG Oral Tablet' }],
    classes: ['corticosteroid'],
    nearly: ['immunosuppressant'],
  },
  {
    id: 'methotrexate',
    names: ['methotrexate'],
    rxnorm: [{ code: '105585', display: 'Methotrexate 2.5 MG Oral Tablet' }],
    classes: ['immunosuppressant'],
    nearly: ['chemotherapy'],
  },
  {
    id: 'hydroxychloroquine',
    names: ['hydroxychloroquine'],
    rxnorm: [{ code: '979092', display: 'Hydroxychloroquine Sulfate 200 MG Oral Tablet' }],
    classes: [],
    nearly: ['immunosuppressant'],
  },
  {
    id: 'tocilizumab',
    names: ['tocilizumab'],
    rxnorm: [{ code: '1657981', display: '20 ML tocilizumab 20 MG/ML Injection' }],
    classes: ['immunosuppressant'],
  },
  {
    id: 'ibuprofen',
    names: ['ibuprofen'],
    rxnorm: [{ code: '310965', display: 'Ibuprofen 200 MG Oral Tablet' }],
    unprescribed: true,
    classes: ['nsaid'],
  },
  {
    id: 'naproxen',
    names: ['naproxen'],
    rxnorm: [{ code: '198014', display: 'Naproxen 500 MG Oral Tablet' }],
    unprescribed: true,
    classes: ['nsaid'],
  },
  {
    id: 'tramadol',
    names: ['tramadol'],
    rxnorm: [{ code: '835603', display: 'tramadol hydrochloride 50 MG Oral Tablet' }],
    classes: ['opioid'],
  },
  {
    id: 'fentanyl',
    names: ['fentanyl'],
    rxnorm: [{ code: '245134', display: '72 HR Fentanyl 0.025 MG/HR Transdermal System' }],
    classes: ['opioid'],
  },
  {
    id: 'meperidine',
    names: ['meperidine'],
    rxnorm: [{ code: '861467', display: 'Meperidine Hydrochloride 50 MG Oral Tablet' }],
    classes: ['opioid'],
  },
  {
    id: 'fluoxetine',
    names: ['fluoxetine', 'Prozac'],
    rxnorm: [{ code: '310385', display: 'FLUoxetine 20 MG Oral Capsule' }],
    classes: ['ssri', 'antidepressant'],
  },
  { id: 'lithium', names: ['lithium'], rxnorm: [{ code: '6448', display: 'lithium' }], classes: [] },
  {
    id: 'carbamazepine',
    names: ['carbamazepine', 'Tegretol'],
    rxnorm: [{ code: '308971', display: 'Carbamazepine[Tegretol]' }],
    classes: ['anticonvulsant'],
  },
  {
    id: 'pregabalin',
    names: ['pregabalin', 'Lyrica'],
    rxnorm: [{ code: '483438', display: 'pregabalin 100 MG Oral Capsule' }],
    classes: ['anticonvulsant'],
  },
  {
    id: 'clonazepam',
    names: ['clonazepam', 'Klonopin'],
    rxnorm: [{ code: '1153378', display: 'Clonazepam [Klonopin]' }],
    classes: ['benzodiazepine'],
    nearly: ['anticonvulsant'],
  },
  {
    id: 'diazepam',
    names: ['diazepam', 'Valium'],
    rxnorm: [{ code: '563026', display: 'Diazepam [Valium]' }],
    classes: ['benzodiazepine'],
    nearly: ['anticonvulsant'],
  },
  {
    id: 'donepezil',
    names: ['donepezil', 'Aricept'],
    rxnorm: [{ code: '997223', display: 'Donepezil hydrochloride 10 MG Oral Tablet' }],
    classes: ['cholinesterase-inhibitor'],
  },
  {
    id: 'galantamine',
    names: ['galantamine'],
    rxnorm: [{ code: '310436', display: 'Galantamine 4 MG Oral Tablet' }],
    classes: ['cholinesterase-inhibitor'],
  },
  {
    id: 'allopurinol',
    names: ['allopurinol'],
    rxnorm: [{ code: '197319', display: 'Allopurinol 100 MG Oral Tablet' }],
    classes: [],
  },
  {
    id: 'colchicine',
    names: ['colchicine'],
    rxnorm: [{ code: '858069', display: 'Colchicine 0.6 MG [Colcrys]' }],
    classes: [],
  },
  {
    id: 'alendronate',
    names: ['alendronate', 'alendronic acid'],
    rxnorm: [{ code: '904419', display: 'Alendronic acid 10 MG Oral Tablet' }],
    classes: ['bisphosphonate'],
  },
  {
    id: 'anastrozole',
    names: ['anastrozole'],
    rxnorm: [{ code: '199224', display: 'anastrozole 1 MG Oral Tablet' }],
    classes: ['aromatase-inhibitor'],
    nearly: ['chemotherapy'],
  },
  {
    id: 'cisplatin',
    names: ['cisplatin'],
    rxnorm: [{ code: '1736854', display: 'Cisplatin 50 MG Injection' }],
    classes: ['chemotherapy'],
    nearly: ['immunosuppressant'],
  },
  {
    id: 'paclitaxel',
    names: ['paclitaxel'],
    rxnorm: [{ code: '583214', display: 'Paclitaxel 100 MG Injection' }],
    classes: ['chemotherapy', 'taxane'],
    nearly: ['immunosuppressant'],
  },
  {
    id: 'docetaxel',
    names: ['docetaxel'],
    rxnorm: [{ code: '1860480', display: '1 ML DOCEtaxel 20 MG/ML Injection' }],
    classes: ['chemotherapy', 'taxane'],
    nearly: ['immunosuppressant'],
  },
  {
    id: 'etoposide',
    names: ['etoposide'],
    rxnorm: [{ code: '1734340', display: 'Etoposide 100 MG Injection' }],
    classes: ['chemotherapy'],
    nearly: ['immunosuppressant'],
  },
];

/** Kinds of drugs as criteria call them. */
export const DRUG_CLASSES: Readonly<Record<string, readonly string[]>> = {
  'ace-inhibitor': ['ACE inhibitors', 'an ACE inhibitor'],
  antihypertensive: ['antihypertensive drugs', 'antihypertensive medication'],
  statin: ['statins', 'a statin'],
  anticoagulant: ['anticoagulants'],
  antiplatelet: ['antiplatelet agents'],
  nsaid: ['NSAIDs', 'nonsteroidal anti-inflammatory drugs'],
  'beta-blocker': ['beta-blockers', 'a beta blocker'],
  'calcium-channel-blocker': ['calcium channel blockers'],
  diuretic: ['diuretics'],
  antiarrhythmic: ['antiarrhythmic drugs'],
  'oral-antidiabetic': ['oral antidiabetic drugs'],
  corticosteroid: ['corticosteroids'],
  immunosuppressant: ['immunosuppressants', 'immunosuppressive drugs'],
  opioid: ['opioids'],
  ssri: ['SSRIs', 'selective serotonin reuptake inhibitors'],
  antidepressant: ['antidepressants'],
  anticonvulsant: ['anticonvulsants'],
  benzodiazepine: ['benzodiazepines'],
  'cholinesterase-inhibitor': ['cholinesterase inhibitors'],
  bisphosphonate: ['bisphosphonates'],
  'aromatase-inhibitor': ['aromatase inhibitors'],
  chemotherapy: ['chemotherapy'],
  taxane: ['taxanes'],
};

const byId = new Map(DRUGS.map((drug) => [drug.id, drug]));

/** @throws RangeError for an id that the table does not have */
export function drug(id: string): Drug {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No such drug: ${id}`);
  return found;
}
