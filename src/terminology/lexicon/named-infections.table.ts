import type { LexiconTable } from '../lexicon-table.ts';

/** Infections and infestations, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_INFECTIONS: LexiconTable = {
  kind: 'condition',
  rows: `
polymicrobial-infection | Polymicrobial infection |  | infection |
community-acquired-infection | Community-acquired infection |  | infection |
implant-infection | Implant infection | implant-associated infection; infected implant | infection |
device-related-infection | Device-related infection | device infection; pacemaker infection | infection | M:D016459 |  | Mondo
peritoneal-catheter-exit-site-infection | Peritoneal catheter exit-site infection | exit-site infection; tunnel infection | infection |
frequent-infections | Frequent infections | repeated infections | infection |
tick-borne-disease | Tick-borne disease | tick-borne infection | infection |
vector-borne-disease | Vector-borne disease |  | infection | M:D000079426 |  | Mondo
zoonosis | Zoonosis | zoonotic disease | infection |
psoas-abscess | Psoas abscess |  | abscess |
pyogenic-liver-abscess | Pyogenic liver abscess |  | liver-abscess |
diabetic-foot-osteomyelitis | Diabetic foot osteomyelitis |  | infection |
toxemia | Toxemia |  | infection |
encephalomyelitis | Encephalomyelitis |  | encephalitis | S:62950007 M:D004679 |  | Mondo
infectious-encephalitis | Infectious encephalitis |  | encephalitis | S:312215006 M:D000069544 |  | Mondo
oropharyngeal-infection | Oropharyngeal infection |  | infection |
post-infectious-syndrome | Post-infectious syndrome |  | infection |
infestation | Infestation |  | infection |
burkholderia-infection | Burkholderia infection |  | bacterial-infection |
anaplasmosis | Anaplasmosis |  | bacterial-infection | S:13906002 S:85708001 M:D000712 I:A79.82 |  | Mondo
enterobacterales-infection | Enterobacterales infection |  | bacterial-infection |
post-treatment-lyme-disease-syndrome | Post-treatment Lyme disease syndrome |  | bacterial-infection |
mycobacterium-abscessus-infection | Mycobacterium abscessus infection |  | bacterial-infection |
rat-bite-fever | Rat-bite fever |  | bacterial-infection | S:1685005 M:D011906 |  | Mondo
relapsing-fever | Relapsing fever |  | bacterial-infection fever | S:420079008 M:D012061 I:A68 |  | Mondo
rocky-mountain-spotted-fever | Rocky Mountain spotted fever |  | bacterial-infection | S:186772009 M:D012373 I:A77.0 |  | Mondo
vibrio-infection | Vibrio infection |  | bacterial-infection |
esbl-infection | ESBL infection | extended-spectrum beta-lactamase infection | bacterial-infection |
lemierre-syndrome | Lemierre syndrome |  | bacterial-infection | S:52542005 M:D057831 |  | Mondo
lymphadenitis | Lymphadenitis |  | bacterial-infection | S:41174002 M:D008199 |  | Mondo
lymphangitis | Lymphangitis |  | bacterial-infection | S:1415005 M:D008205 I:I89.1 |  | Mondo
spirochetal-infection | Spirochetal infection |  | bacterial-infection |
arbovirus-infection | Arbovirus infection |  | viral-infection | S:40610006 M:D001102 |  | Mondo
coxsackievirus-infection | Coxsackievirus infection | Coxsackie virus infection | viral-infection |
cowpox | Cowpox |  | viral-infection | S:70090004 M:D015605 I:B08.010 |  | Mondo
epidemic-pleurodynia | Epidemic pleurodynia |  | viral-infection | S:83264000 M:D011000 I:B33.0 |  | Mondo
human-herpesvirus-6-infection | Human herpesvirus 6 infection | HHV-6 infection | viral-infection |
rift-valley-fever | Rift Valley fever |  | viral-infection | S:402917003 M:D012295 I:A92.4 |  | Mondo
usutu-virus-infection | Usutu virus infection |  | viral-infection |
vaccinia | Vaccinia |  | viral-infection | S:111852003 M:D014615 |  | Mondo
aids-related-complex | AIDS-related complex |  | hiv-infection | M:D000386 |  | Mondo
hiv-wasting-syndrome | HIV wasting syndrome | HIV wasting | hiv-infection | M:D019247 |  | Mondo
immune-reconstitution-inflammatory-syndrome | Immune reconstitution inflammatory syndrome |  | immune-system-disorder | M:D054019 I:D89.3 |  | Mondo
hepatitis-g | Hepatitis G |  | viral-infection |
cervical-hpv-infection | Cervical HPV infection |  | human-papillomavirus-infection |
anal-hpv-infection | Anal HPV infection |  | human-papillomavirus-infection |
recurrent-respiratory-papillomavirus-infection | Recurrent respiratory papillomavirus infection |  | viral-infection |
chronic-mucocutaneous-candidiasis | Chronic mucocutaneous candidiasis |  | candidiasis | S:234568006 M:D002178 |  | Mondo
cutaneous-candidiasis | Cutaneous candidiasis |  | candidiasis | M:D002179 |  | Mondo
fusariosis | Fusariosis |  | fungal-infection | S:64250002 M:D060585 |  | Mondo
phaeohyphomycosis | Phaeohyphomycosis |  | fungal-infection | S:47158003 M:D060446 |  | Mondo
microsporidiosis | Microsporidiosis |  | fungal-infection | S:699676006 M:D016881 |  | Mondo
amebic-liver-abscess | Amebic liver abscess |  | parasitic-infection |
ancylostomiasis | Ancylostomiasis |  | helminth-infection | S:63479002 M:D000724 I:B76.0 |  | Mondo
angiostrongyliasis | Angiostrongyliasis |  | helminth-infection | S:61750000 M:C536369 |  | Mondo
anisakiasis | Anisakiasis |  | helminth-infection | S:442652006 M:D017129 I:B81.0 |  | Mondo
blastocystosis | Blastocystosis |  | protozoal-infection |
clonorchiasis | Clonorchiasis |  | helminth-infection | S:11938002 M:D003003 I:B66.1 |  | Mondo
mucosal-leishmaniasis | Mucosal leishmaniasis |  | leishmaniasis |
cyclosporiasis | Cyclosporiasis |  | protozoal-infection | S:240372001 S:716860005 M:D021866 I:A07.4 |  | Mondo
dracunculiasis | Dracunculiasis | guinea worm disease | helminth-infection | S:396334002 M:D004320 I:B72 |  | Mondo
alveolar-echinococcosis | Alveolar echinococcosis |  | echinococcosis | S:21009004 M:C536591 |  | Mondo
gnathostomiasis | Gnathostomiasis |  | helminth-infection | S:44086001 M:D058429 I:B83.1 |  | Mondo
isosporiasis | Isosporiasis |  | protozoal-infection | S:371423007 M:D021865 I:A07.3 |  | Mondo
lobomycosis | Lobomycosis |  | skin-infection | S:47306003 M:D060368 I:B48.0 |  | Mondo
opisthorchiasis | Opisthorchiasis |  | helminth-infection | S:1059007 M:D009889 I:B66.0 |  | Mondo
paragonimiasis | Paragonimiasis |  | helminth-infection | S:30369007 M:D010237 I:B66.4 |  | Mondo
sparganosis | Sparganosis |  | helminth-infection | S:31659000 M:D013031 I:B70.1 |  | Mondo
mite-infestation | Mite infestation |  | parasitic-infection | S:240885009 M:D008924 |  | Mondo
tick-infestation | Tick infestation |  | parasitic-infection | M:D013984 |  | Mondo
ectoparasitosis | Ectoparasitosis | ectoparasitic infestation | parasitic-infection |
post-kala-azar-dermal-leishmaniasis | Post-kala-azar dermal leishmaniasis | PKDL | leishmaniasis |
pneumococcal-pneumonia | Pneumococcal pneumonia |  | pneumonia |
lobar-pneumonia | Lobar pneumonia |  | pneumonia |
atypical-pneumonia | Atypical pneumonia | mycoplasma pneumonia | pneumonia |
tracheobronchitis | Tracheobronchitis | tracheitis | respiratory-tract-infection | S:13617004 |  | Mondo
psittacosis | Psittacosis |  | respiratory-tract-infection | S:75116005 M:D009956 I:A70 |  | Mondo
rifampicin-resistant-tuberculosis | Rifampicin-resistant tuberculosis | RR-TB | tuberculosis |
drug-susceptible-tuberculosis | Drug-susceptible tuberculosis | drug-sensitive tuberculosis | tuberculosis |
tuberculous-pericarditis | Tuberculous pericarditis |  | extrapulmonary-tuberculosis | S:67256000 M:D010495 |  | Mondo
renal-tuberculosis | Renal tuberculosis | urinary tuberculosis | extrapulmonary-tuberculosis | S:44323002 M:D014398 |  | Mondo
abdominal-tuberculosis | Abdominal tuberculosis | tuberculous peritonitis | extrapulmonary-tuberculosis | S:447330002 |  | Mondo
bone-tuberculosis | Bone tuberculosis | skeletal tuberculosis; osteoarticular tuberculosis | extrapulmonary-tuberculosis | S:17653001 M:D014394 |  | Mondo
smear-positive-pulmonary-tuberculosis | Smear-positive pulmonary tuberculosis |  | pulmonary-tuberculosis |
genital-tuberculosis | Genital tuberculosis |  | extrapulmonary-tuberculosis |
ocular-tuberculosis | Ocular tuberculosis |  | extrapulmonary-tuberculosis | S:49107007 M:D014392 |  | Mondo
`,
};
