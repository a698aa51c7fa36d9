import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const IMMUNIZATIONS: LexiconTable = {
  kind: 'immunization',
  rows: `
vaccination | Vaccination | vaccine; immunization; immunisation; vaccinated; vaccines; vaccinations; immunizations; inoculation; any vaccine; prophylactic vaccine |  |
live-vaccine | Live vaccine | live attenuated vaccine; live vaccines; live vaccination; live-attenuated vaccine; attenuated vaccine; live virus vaccine; live viral vaccine; attenuated live vaccine; live attenuated vaccines; live (attenuated) vaccine; live or attenuated vaccine; live or live-attenuated vaccine; live or live attenuated vaccine; live bacterial vaccine; live/attenuated vaccine; live-virus vaccine | vaccination |
inactivated-vaccine | Inactivated vaccine | killed vaccine; non-live vaccine; inactivated vaccines | vaccination | M:D015164 |  | MeSH 2024
influenza-vaccine | Influenza vaccine | flu vaccine; influenza vaccination; flu shot; seasonal influenza vaccine; flu vaccination; seasonal flu vaccine | vaccination | V:88 V:155
inactivated-influenza-vaccine | Inactivated influenza vaccine | influenza, seasonal, injectable, preservative free; influenza, seasonal, injectable; inactivated influenza vaccination; injectable influenza vaccine; influenza, injectable, quadrivalent; influenza, injectable, quadrivalent, preservative free; influenza, high dose seasonal; Fluzone; Fluarix; Flucelvax; Afluria | influenza-vaccine inactivated-vaccine | V:140 V:141 V:150 V:158 V:135 V:197 V:171 V:185 V:186 V:205 V:153 V:161 V:166 V:168 V:15
live-attenuated-influenza-vaccine | Live attenuated influenza vaccine | LAIV; FluMist; influenza, live, intranasal; influenza, live, intranasal, quadrivalent; intranasal influenza vaccine; nasal influenza vaccine; live influenza vaccine; intranasal live attenuated influenza vaccine | influenza-vaccine live-vaccine | V:111 V:149
covid-19-vaccine | COVID-19 vaccine | SARS-CoV-2 vaccine; COVID vaccine; COVID-19 vaccination; coronavirus vaccine; mRNA vaccine; SARS-CoV-2 vaccination; COVID-19 vaccines | vaccination | M:D000086663 V:210 V:211 V:212 V:213 V:313 |  | MeSH 2024
pneumococcal-vaccine | Pneumococcal vaccine | pneumococcal vaccination; pneumococcal conjugate PCV 13; pneumococcal polysaccharide vaccine, 23 valent; pneumococcal conjugate vaccine; PCV13; PPSV23 | vaccination | V:133 V:33 V:100 V:109 V:152 V:215 V:216
meningococcal-vaccine | Meningococcal vaccine | meningococcal MCV4P; meningococcus vaccine; meningococcal disease vaccine; meningitis vaccine; meningococcal vaccination | vaccination | V:114 V:32 V:136 V:147 V:203 V:162 V:163 V:108
hepatitis-a-vaccine | Hepatitis A vaccine | Hep A, adult; hepatitis A vaccination; Hep A, ped/adol, 2 dose | vaccination | V:52 V:83 V:85 V:104 V:31 V:84
hepatitis-b-vaccine | Hepatitis B vaccine | HBV vaccine; hepatitis B vaccination; Hep B, adult; HBV vaccination; Hep B, adolescent or pediatric; vaccinated against hepatitis B | vaccination | V:43 V:08 V:45 V:44 V:42 V:189 V:110 V:132 V:146 V:51 V:220 V:104
hpv-vaccine | HPV vaccine | human papillomavirus vaccine; Gardasil; HPV vaccination; HPV, quadrivalent; Cervarix | vaccination | V:62 V:165 V:118 V:137
tetanus-vaccine | Tetanus vaccine | Td; Tdap; DTaP; Tdap vaccine; Tdap vaccination; Tdap immunization; Tdap booster; DTaP vaccine; DTaP vaccination; Td vaccine; Td vaccination; Td booster; dTpa vaccine; tetanus toxoid; tetanus vaccination; tetanus-diphtheria; Td (adult) preservative free; diphtheria, tetanus and pertussis vaccine; diphtheria-tetanus-pertussis vaccine; DTP; tetanus booster; tetanus booster vaccination | vaccination | V:113 V:115 V:20 V:09 V:22 V:28 V:138 V:139 V:106 V:107 V:130 V:50 V:110 V:120 V:132 V:146
mmr-vaccine | MMR vaccine | MMR; measles, mumps and rubella vaccine; measles vaccine; measles vaccination; measles-mumps-rubella vaccine; measles mumps rubella vaccine; measles mumps rubella; measles-mumps-rubella; measles, mumps, and rubella vaccination | live-vaccine | V:03 V:05
mmrv-vaccine | MMRV vaccine | MMRV; ProQuad; measles, mumps, rubella and varicella vaccine | mmr-vaccine varicella-vaccine | V:94
varicella-vaccine | Varicella vaccine | chickenpox vaccine; varicella vaccination | live-vaccine | V:21
zoster-vaccine | Zoster vaccine | shingles vaccine; herpes zoster vaccine | vaccination | V:188
zoster-live-vaccine | Zoster vaccine live | Zostavax; live zoster vaccine; zoster live; zoster | zoster-vaccine live-vaccine | V:121
recombinant-zoster-vaccine | Recombinant zoster vaccine | Shingrix; zoster recombinant; RZV; zoster vaccine recombinant | zoster-vaccine | V:187
polio-vaccine | Polio vaccine | ?IPV; inactivated polio vaccine; poliovirus vaccine; polio vaccination | vaccination | V:10 V:89 V:110 V:120 V:130 V:132 V:146
oral-polio-vaccine | Oral polio vaccine | OPV; oral poliovirus vaccine; live polio vaccine | polio-vaccine live-vaccine | V:02
rotavirus-vaccine | Rotavirus vaccine | rotavirus, monovalent; rotavirus vaccination; rotavirus, pentavalent; Rotarix; RotaTeq | live-vaccine | V:119 V:116 V:122
hib-vaccine | Hib vaccine | Haemophilus influenzae type b vaccine; Hib; Hib (PRP-OMP) | vaccination | V:49 V:17 V:46 V:47 V:48 V:120 V:132 V:146 V:50
bcg-vaccine | BCG vaccine | BCG; BCG vaccination; bacillus Calmette-Guérin vaccine; Bacille Calmette Guerin; BCG revaccination | live-vaccine | V:19
yellow-fever-vaccine | Yellow fever vaccine | yellow fever vaccination | live-vaccine | V:37 V:184
rabies-vaccine | Rabies vaccine | rabies vaccination | vaccination | M:D011819 V:18 V:175 V:176 |  | MeSH 2024
japanese-encephalitis-vaccine | Japanese encephalitis vaccine |  | vaccination | M:D022321 V:39 V:134 |  | MeSH 2024
rsv-vaccine | RSV vaccine | respiratory syncytial virus vaccine | vaccination | M:D022261 V:303 V:304 V:305 |  | MeSH 2024
typhoid-vaccine | Typhoid vaccine |  | vaccination | V:91 V:101 V:53 V:41
oral-typhoid-vaccine | Oral typhoid vaccine | Vivotif; typhoid, oral; live typhoid vaccine | typhoid-vaccine live-vaccine | V:25
`,
};
