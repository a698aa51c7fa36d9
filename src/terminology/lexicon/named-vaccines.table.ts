import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Vaccines beyond the everyday ones. Lists as `rowsOfKinds` reads them. */
export const NAMED_VACCINES: LexiconTable = {
  kind: 'immunization',
  rows: rowsOfKinds(`
vaccination:
DTP vaccine = pertussis vaccine = pertussis vaccination = DTP vaccination = whooping cough vaccine [M:D015721];
Diphtheria vaccine = diphtheria vaccination = diphtheria toxoid [M:D004168];
Tick-borne encephalitis vaccine = TBE vaccine = tick-borne encephalitis vaccination; Dengue vaccine = dengue vaccination [M:D053059];
Ebola vaccine [M:D046129]; Malaria vaccine [M:D017780]; Smallpox vaccine = mpox vaccine = vaccinia vaccine = smallpox vaccination [M:D012900];
Anthrax vaccine [M:D022122]; Conjugate vaccine [M:D018074]; Adjuvanted vaccine; Booster vaccination = booster dose = vaccine booster;
COVID-19 booster = COVID-19 booster vaccination;
Childhood vaccination = childhood vaccines = routine childhood vaccines = childhood immunizations = routine childhood immunization = routine vaccination = routine vaccines = EPI vaccines;
Travel vaccine = travel vaccination; Zika vaccine;
HIV vaccine = experimental HIV vaccine; Hepatitis E vaccine; Chikungunya vaccine; Norovirus vaccine; CMV vaccine;
Tuberculosis vaccine = TB vaccine [M:D032581]; Pandemic influenza vaccine = H1N1 vaccine = avian influenza vaccine; High-dose influenza vaccine;
mRNA COVID-19 vaccine; Viral vector vaccine = adenoviral vector vaccine = adenovirus vector vaccine; Recombinant vaccine = subunit vaccine;
Combination vaccine = hexavalent vaccine = pentavalent vaccine [M:D017778]; Hepatitis A and B vaccine; Pneumococcal polysaccharide vaccine;
Meningococcal B vaccine = MenB vaccine; Varicella zoster vaccine; Investigational vaccine = experimental vaccine = study vaccine;
Licensed vaccine; Allergy vaccine; Cholera vaccine = cholera vaccination [M:D022121]
live-vaccine:
Rubella vaccine = rubella vaccination [M:D012411]; Mumps vaccine [M:D009108]
`),
};
