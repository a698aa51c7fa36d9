import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const IMMUNIZATIONS: LexiconTable = {
  kind: 'immunization',
  rows: `
vaccination | Vaccination | vaccine; immunization; immunisation; vaccinated; vaccines; vaccinations; immunizations; inoculation; any vaccine; prophylactic vaccine |  |
live-vaccine | Live vaccine | live attenuated vaccine; live vaccines; live vaccination; live-attenuated vaccine; attenuated vaccine; live virus vaccine; live viral vaccine; attenuated live vaccine; live attenuated vaccines; live (attenuated) vaccine; live or attenuated vaccine; live or live-attenuated vaccine; live or live attenuated vaccine; live bacterial vaccine; live/attenuated vaccine; live-virus vaccine | vaccination |
inactivated-vaccine | Inactivated vaccine | killed vaccine; non-live vaccine; inactivated vaccines | vaccination | M:D015164 |  | MeSH 2024
influenza-vaccine | Influenza vaccine | flu vaccine; influenza vaccination; flu shot; seasonal influenza vaccine; flu vaccination; seasonal flu vaccine; influenza, seasonal, injectable, preservative free | vaccination | V:140 V:88 V:141
covid-19-vaccine | COVID-19 vaccine | SARS-CoV-2 vaccine; COVID vaccine; COVID-19 vaccination; coronavirus vaccine; mRNA vaccine; SARS-CoV-2 vaccination; COVID-19 vaccines | vaccination | M:D000086663 |  | MeSH 2024
pneumococcal-vaccine | Pneumococcal vaccine | pneumococcal vaccination; pneumococcal conjugate PCV 13; pneumococcal polysaccharide vaccine, 23 valent; pneumococcal conjugate vaccine; PCV13; PPSV23 | vaccination | V:133 V:33
meningococcal-vaccine | Meningococcal vaccine | meningococcal MCV4P; meningococcus vaccine; meningococcal disease vaccine; meningitis vaccine; meningococcal vaccination | vaccination | V:114
hepatitis-a-vaccine | Hepatitis A vaccine | Hep A, adult; hepatitis A vaccination; Hep A, ped/adol, 2 dose | vaccination | V:52 V:83 V:85
hepatitis-b-vaccine | Hepatitis B vaccine | HBV vaccine; hepatitis B vaccination; Hep B, adult; HBV vaccination; Hep B, adolescent or pediatric; vaccinated against hepatitis B | vaccination | V:43 V:08 V:45
hpv-vaccine | HPV vaccine | human papillomavirus vaccine; Gardasil; HPV vaccination; HPV, quadrivalent; Cervarix | vaccination | V:62 V:165 V:118
tetanus-vaccine | Tetanus vaccine | Td; Tdap; DTaP; tetanus toxoid; tetanus vaccination; tetanus-diphtheria; Td (adult) preservative free; diphtheria, tetanus and pertussis vaccine; diphtheria-tetanus-pertussis vaccine; DTP | vaccination | V:113 V:115 V:20 V:09
mmr-vaccine | MMR vaccine | MMR; measles, mumps and rubella vaccine; measles vaccine; measles vaccination; measles-mumps-rubella vaccine; measles mumps rubella vaccine; measles mumps rubella; measles-mumps-rubella; measles, mumps, and rubella vaccination | live-vaccine | V:03
varicella-vaccine | Varicella vaccine | chickenpox vaccine; varicella vaccination | live-vaccine | V:21
zoster-vaccine | Zoster vaccine | shingles vaccine; Shingrix; Zostavax; herpes zoster vaccine | vaccination | V:121 V:187 V:188
polio-vaccine | Polio vaccine | ?IPV; inactivated polio vaccine; poliovirus vaccine; OPV; polio vaccination | vaccination | V:10
rotavirus-vaccine | Rotavirus vaccine | rotavirus, monovalent; rotavirus vaccination | live-vaccine | V:119
hib-vaccine | Hib vaccine | Haemophilus influenzae type b vaccine; Hib; Hib (PRP-OMP) | vaccination | V:49
bcg-vaccine | BCG vaccine | BCG; BCG vaccination; bacillus Calmette-Guérin vaccine; Bacille Calmette Guerin; BCG revaccination | live-vaccine | V:19
yellow-fever-vaccine | Yellow fever vaccine | yellow fever vaccination | live-vaccine | V:37
rabies-vaccine | Rabies vaccine | rabies vaccination | vaccination | M:D011819 |  | MeSH 2024
japanese-encephalitis-vaccine | Japanese encephalitis vaccine |  | vaccination | M:D022321 |  | MeSH 2024
rsv-vaccine | RSV vaccine | respiratory syncytial virus vaccine | vaccination | M:D022261 |  | MeSH 2024
typhoid-vaccine | Typhoid vaccine |  | vaccination |
`,
};
