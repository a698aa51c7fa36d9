import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Vaccines beyond the everyday ones. Lists as `rowsOfKinds` reads them. */
export const NAMED_VACCINES: LexiconTable = {
  kind: 'immunization',
  rows: rowsOfKinds(`
vaccination:
DTP vaccine = pertussis vaccine = pertussis vaccination = DTP vaccination = whooping cough vaccine [M:D015721 V:01 V:20 V:22 V:50 V:102 V:106 V:107 V:110 V:115 V:120 V:130 V:132 V:146];
Diphtheria vaccine = diphtheria vaccination = diphtheria toxoid
[M:D004168 V:01 V:09 V:20 V:22 V:28 V:50 V:102 V:106 V:107 V:110 V:113 V:115 V:120 V:130 V:132 V:138 V:139 V:146];
Tick-borne encephalitis vaccine = TBE vaccine = tick-borne encephalitis vaccination; Dengue vaccine = dengue vaccination [M:D053059];
Ebola vaccine [M:D046129]; Malaria vaccine [M:D017780]; Smallpox vaccine = mpox vaccine = vaccinia vaccine = smallpox vaccination [M:D012900];
Anthrax vaccine [M:D022122]; Conjugate vaccine [M:D018074]; Adjuvanted vaccine; Booster vaccination = booster dose = vaccine booster;
Childhood vaccination = childhood vaccines = routine childhood vaccines = childhood immunizations = routine childhood immunization = routine vaccination = routine vaccines = EPI vaccines;
Travel vaccine = travel vaccination; Zika vaccine;
HIV vaccine = experimental HIV vaccine; Hepatitis E vaccine; Chikungunya vaccine; Norovirus vaccine; CMV vaccine;
Tuberculosis vaccine = TB vaccine [M:D032581]; Pandemic influenza vaccine = H1N1 vaccine = avian influenza vaccine;
Viral vector vaccine = adenoviral vector vaccine = adenovirus vector vaccine; Recombinant vaccine = subunit vaccine;
Combination vaccine = hexavalent vaccine = pentavalent vaccine [M:D017778]; Hepatitis A and B vaccine [V:104];
Varicella zoster vaccine; Investigational vaccine = experimental vaccine = study vaccine;
Licensed vaccine; Allergy vaccine; Cholera vaccine = cholera vaccination [M:D022121]
live-vaccine:
Rubella vaccine = rubella vaccination [M:D012411 V:03 V:06 V:94]; Mumps vaccine [M:D009108 V:03 V:07 V:94]
covid-19-vaccine:
mRNA COVID-19 vaccine = COVID-19 mRNA vaccine = SARS-CoV-2 mRNA vaccine
[V:207 V:208 V:217 V:218 V:219 V:221 V:227 V:228 V:229 V:230 V:300 V:301 V:302 V:308 V:309 V:310 V:311 V:312];
COVID-19 booster = COVID-19 booster vaccination
influenza-vaccine:
High-dose influenza vaccine [V:135 V:197]
pneumococcal-vaccine:
Pneumococcal polysaccharide vaccine [V:33]
meningococcal-vaccine:
Meningococcal B vaccine = MenB vaccine [V:162 V:163]
`),
};
