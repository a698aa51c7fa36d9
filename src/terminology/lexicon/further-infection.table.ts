import type { LexiconTable } from '../lexicon-table.ts';

/** Infections by agent and site, and diseases of the airways and lungs. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_INFECTIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*active-tuberculosis | Active tuberculosis | active TB; active tuberculosis infection; tuberculosis disease; active TB infection; active TB disease; active tuberculosis disease; active mycobacterium tuberculosis infection; active mycobacterial tuberculosis; tuberculosis active; clinically active tuberculosis | tuberculosis |
pulmonary-tuberculosis | Pulmonary tuberculosis | PTB; lung tuberculosis; pulmonary TB; pulmonary tuberculosis infection; tuberculosis of the lung; TB of the lung | active-tuberculosis | S:154283005 I:A15.0 M:D014397
tuberculous-meningitis | Tuberculous meningitis | TB meningitis; TBM; tuberculosis meningitis | meningitis extrapulmonary-tuberculosis |
peritoneal-tuberculosis | Peritoneal tuberculosis |  | extrapulmonary-tuberculosis |
miliary-tuberculosis | Miliary tuberculosis | disseminated tuberculosis | active-tuberculosis | S:47604008 I:A19 M:D014391
extensively-drug-resistant-tuberculosis | Extensively drug-resistant tuberculosis | XDR-TB; extensively drug resistant tuberculosis; XDR tuberculosis | multidrug-resistant-tuberculosis | M:D054908
mycobacterium-avium-complex-infection | Mycobacterium avium complex infection | MAC infection; Mycobacterium avium complex; MAC lung disease | nontuberculous-mycobacterial-infection | S:373436002 M:D015270 |  | Mondo
mycobacterial-infection | Mycobacterial infection | mycobacteriosis; mycobacterial disease | bacterial-infection | S:88415009 M:D009164 |  | Mondo
systemic-inflammatory-response-syndrome | Systemic inflammatory response syndrome | SIRS | disease | M:D018746 |  | MeSH
bloodstream-infection | Bloodstream infection | blood stream infection; blood infection | infection |
*serious-infection | Serious infection | severe infection; major infection; serious infections; severe infections | infection |
*systemic-infection | Systemic infection | generalized infection; disseminated infection; systemic infectious disease | infection |
chronic-infection | Chronic infection | chronic infections; chronic infectious disease | infection |
gram-negative-infection | Gram-negative infection | gram-negative bacterial infection | bacterial-infection | S:371583007 M:D016905 |  | Mondo
gram-positive-infection | Gram-positive infection | gram-positive bacterial infection | bacterial-infection | S:371582002 M:D016908 |  | Mondo
anaerobic-infection | Anaerobic infection | anaerobic bacterial infection | bacterial-infection |
methicillin-susceptible-staphylococcus-aureus-infection | Methicillin-susceptible Staphylococcus aureus infection | MSSA; MSSA infection | staphylococcal-infection staphylococcus-aureus-infection |
staphylococcus-aureus-bacteremia | Staphylococcus aureus bacteremia | S. aureus bacteremia | staphylococcal-infection bacteremia |
streptococcal-infection | Streptococcal infection | streptococcus infection | bacterial-infection | S:85769006 M:D013290
group-b-streptococcal-infection | Group B streptococcal infection | GBS infection; group B streptococcus; group B streptococcus infection | bacterial-infection |
pneumococcal-infection | Pneumococcal infection | pneumococcal disease; Streptococcus pneumoniae infection | bacterial-infection | S:16814004 M:D011008
meningococcal-infection | Meningococcal infection | meningococcal disease; Neisseria meningitidis infection | bacterial-infection | S:23511006 I:A39 M:D008589
pseudomonas-infection | Pseudomonas infection | Pseudomonas aeruginosa infection; Pseudomonas aeruginosa; P. aeruginosa infection; pseudomonal infection | bacterial-infection | S:63398001 M:D011552
enterobacteriaceae-infection | Enterobacteriaceae infection | Enterobacteriaceae | bacterial-infection | M:D004756 |  | MeSH
klebsiella-infection | Klebsiella infection | Klebsiella pneumoniae infection | bacterial-infection | M:D007710 |  | MeSH
acinetobacter-infection | Acinetobacter infection | Acinetobacter baumannii infection | bacterial-infection | M:D000151 |  | MeSH
legionnaires-disease | Legionnaires disease | legionellosis; Legionnaires' disease; Legionella pneumonia; Legionella infection | bacterial-infection | S:195889001 I:A48.1 M:D007877
salmonellosis | Salmonellosis | salmonella infection; nontyphoidal salmonella infection | bacterial-infection | S:302231008 M:D012480
shigellosis | Shigellosis | shigella infection; bacillary dysentery | bacterial-infection | S:36188001 I:A03 M:D004405
campylobacter-infection | Campylobacter infection | campylobacteriosis; campylobacter; Campylobacter enteritis | bacterial-infection | S:86500004 M:D002169 |  | Mondo
listeriosis | Listeriosis | listeria infection | bacterial-infection | I:A32 M:D008088
diphtheria | Diphtheria |  | bacterial-infection | S:397428000 I:A36 M:D004165
anthrax | Anthrax |  | bacterial-infection | S:409498004 I:A22 M:D000881 |  | ICD-10-CM 2018, Mondo
plague | Plague | Yersinia pestis infection | bacterial-infection | S:58750007 I:A20 M:D010930
tularemia | Tularemia |  | bacterial-infection | S:19265001 I:A21 M:D014406
q-fever | Q fever | Coxiella burnetii infection | bacterial-infection | S:186788009 I:A78 M:D011778
leptospirosis | Leptospirosis |  | bacterial-infection | S:77377001 I:A27 M:D007922
botulism | Botulism |  | bacterial-infection | S:398565003 M:D001906
gas-gangrene | Gas gangrene | clostridial myonecrosis | bacterial-infection | S:80466000 I:A48.0 M:D005738
actinomycosis | Actinomycosis |  | bacterial-infection | I:A42 M:D000196
nocardiosis | Nocardiosis | Nocardia infection | bacterial-infection | S:29227009 I:A43 M:D009617
cat-scratch-disease | Cat scratch disease |  | bartonella-infection | S:79974007 I:A28.1 M:D002372
scrub-typhus | Scrub typhus |  | bacterial-infection | S:271425001 I:A75.3 M:D012612
trachoma | Trachoma |  | bacterial-infection | S:2576002 I:A71 M:D014141
yaws | Yaws |  | bacterial-infection | S:70647001 I:A66 M:D015001
buruli-ulcer | Buruli ulcer |  | bacterial-infection | S:15845006 M:D054312 |  | Mondo
mycoplasma-infection | Mycoplasma infection | Mycoplasma pneumoniae infection; Mycoplasma genitalium | bacterial-infection | M:D009175 |  | MeSH
small-intestinal-bacterial-overgrowth | Small intestinal bacterial overgrowth | SIBO; bacterial overgrowth; small bowel bacterial overgrowth | gastrointestinal-disease |
scarlet-fever | Scarlet fever |  | streptococcal-infection | S:30242009 I:A38 M:D012541
toxic-shock-syndrome | Toxic shock syndrome |  | bacterial-infection shock | S:18504008 I:A48.3 M:D012772
neurosyphilis | Neurosyphilis |  | syphilis | S:26039008 I:A52.3 M:D009494
anogenital-warts | Anogenital warts | genital warts; anogenital wart; condyloma; condylomata acuminata; condyloma acuminatum; genital wart; condyloma acuminata | human-papillomavirus-infection | S:266113007 M:D003218
urethritis | Urethritis |  | urological-disease | M:D014526 | 
herpes-labialis | Herpes labialis | cold sore; cold sores; oral herpes; orolabial herpes; fever blisters | herpes-simplex-infection | S:1475003 M:D006560
herpetic-keratitis | Herpetic keratitis | herpes simplex keratitis; HSV keratitis; herpes keratitis | keratitis herpes-simplex-infection | M:D016849 |  | MeSH
herpes-zoster-ophthalmicus | Herpes zoster ophthalmicus | ocular herpes zoster; ophthalmic zoster | herpes-zoster | M:D006563 |  | MeSH
disseminated-herpes-zoster | Disseminated herpes zoster | disseminated zoster | herpes-zoster |
infectious-mononucleosis | Infectious mononucleosis | mononucleosis; glandular fever | epstein-barr-virus-infection | S:186668002 M:D007244
cytomegalovirus-retinitis | Cytomegalovirus retinitis | CMV retinitis | cytomegalovirus-infection retinal-disease | S:22455005 M:D017726
bk-virus-infection | BK virus infection | BK viremia; BKV infection | viral-infection |
adenovirus-infection | Adenovirus infection | adenoviral infection; adenovirus | viral-infection | S:25225006 M:D000257 |  | Mondo
adenoviral-conjunctivitis | Adenoviral conjunctivitis | adenoviral keratoconjunctivitis | conjunctivitis adenovirus-infection |
norovirus-infection | Norovirus infection | norovirus | viral-infection |
rotavirus-infection | Rotavirus infection | rotavirus; rotavirus gastroenteritis | viral-infection | S:18624000 M:D012400
enterovirus-infection | Enterovirus infection | enteroviral infection | viral-infection | M:D004769 |  | MeSH
hand-foot-and-mouth-disease | Hand foot and mouth disease | hand, foot and mouth disease; HFMD; hand-foot-mouth disease | viral-infection | S:266108008 I:B08.4 M:D006232
parvovirus-infection | Parvovirus infection | parvovirus B19 infection | viral-infection |
human-herpesvirus-8-infection | Human herpesvirus 8 infection | HHV-8 infection | viral-infection |
roseola | Roseola |  | viral-infection | S:54385001 I:B08.2 M:D005077 |  | Mondo
yellow-fever | Yellow fever |  | viral-infection | I:A95 M:D015004
chikungunya | Chikungunya | chikungunya virus infection; chikungunya fever | viral-infection | S:111864006 M:D065632
west-nile-virus-infection | West Nile virus infection | West Nile fever; West Nile disease | viral-infection | S:417093003 I:A92.3 M:D014901 |  | ICD-10-CM 2018, Mondo
hantavirus-infection | Hantavirus infection |  | viral-infection | S:359761005 M:D018778 |  | Mondo
lassa-fever | Lassa fever |  | viral-infection | S:19065005 I:A96.2 M:D007835
marburg-virus-disease | Marburg virus disease |  | viral-infection | S:77503002 I:A98.3 M:D008379
mpox | Mpox | monkeypox; monkeypox virus infection | viral-infection | S:359814004 I:B04 M:D045908 |  | Mondo
smallpox | Smallpox | variola | viral-infection | S:67924001 I:B03 M:D012899
tick-borne-encephalitis | Tick-borne encephalitis | TBE | viral-encephalitis | I:A84 M:D004675
severe-acute-respiratory-syndrome | Severe acute respiratory syndrome | SARS | viral-infection | S:398447004 M:D045169
middle-east-respiratory-syndrome | Middle East respiratory syndrome | MERS; MERS-CoV infection | viral-infection |
covid-19-pneumonia | COVID-19 pneumonia | COVID-19 related pneumonia; COVID pneumonia; SARS-CoV-2 pneumonia | covid-19 viral-pneumonia |
*severe-covid-19 | Severe COVID-19 | severe SARS-CoV-2 infection; critical COVID-19 | covid-19 |
hiv-2-infection | HIV-2 infection | HIV-2; HIV type 2 infection | hiv-infection |
acute-hiv-infection | Acute HIV infection | primary HIV infection; acute HIV | hiv-infection |
*influenza-like-illness | Influenza-like illness | ILI; flu-like symptoms; flu-like illness; flu-like syndrome; influenza-like symptoms | symptom |
influenza-b | Influenza B |  | influenza |
upper-respiratory-tract-infection | Upper respiratory tract infection | URTI; URI; upper respiratory infection; acute upper respiratory infection; upper respiratory tract infections; acute upper respiratory tract infection; upper airway infection | respiratory-tract-infection acute-respiratory-infection |
lower-respiratory-tract-infection | Lower respiratory tract infection | LRTI; lower respiratory infection; acute lower respiratory infection; acute lower respiratory tract infection; chest infection; lower airway infection | respiratory-tract-infection acute-respiratory-infection |
common-cold | Common cold | cold symptoms; acute nasopharyngitis; nasopharyngitis; head cold; coryza | upper-respiratory-tract-infection | S:82272006 I:J00 M:D003139
croup | Croup | laryngotracheitis; laryngotracheobronchitis | respiratory-tract-infection acute-respiratory-infection | S:71186008 I:J05.0 M:D003440
epiglottitis | Epiglottitis |  | respiratory-tract-infection | S:80384002 M:D004826
laryngitis | Laryngitis |  | respiratory-disease | S:45913009 M:D007827
peritonsillar-abscess | Peritonsillar abscess | quinsy | abscess | S:15033003 I:J36 M:D000039
-rhinitis | Rhinitis |  | ear-nose-throat-disease | S:70076002 I:J30 M:D012220
-allergic-rhinoconjunctivitis | Allergic rhinoconjunctivitis | rhinoconjunctivitis; allergic rhino-conjunctivitis | allergic-rhinitis allergic-conjunctivitis |
-seasonal-allergic-rhinitis | Seasonal allergic rhinitis | hay fever; seasonal allergies; seasonal allergy; pollinosis; hayfever; seasonal rhinitis | allergic-rhinitis | S:367498001 M:D006255
-perennial-allergic-rhinitis | Perennial allergic rhinitis | perennial rhinitis | allergic-rhinitis | S:446096008 M:D012221
-vasomotor-rhinitis | Vasomotor rhinitis |  | non-allergic-rhinitis | S:8229003 I:J30.0 M:D012223
-rhinitis-medicamentosa | Rhinitis medicamentosa |  | rhinitis |
-atrophic-rhinitis | Atrophic rhinitis |  | rhinitis | S:69646003 M:D012222
-rhinorrhea | Rhinorrhea | runny nose; nasal discharge | symptom |
-sneezing | Sneezing |  | symptom | I:R06.7 |  | ICD-10-CM 2018
-nasal-obstruction | Nasal obstruction | nasal airway obstruction; blocked nose; stuffy nose; nasal blockage; obstructed nose | symptom | M:D015508 |  | MeSH
-turbinate-hypertrophy | Turbinate hypertrophy | inferior turbinate hypertrophy | ear-nose-throat-disease |
-acute-sinusitis | Acute sinusitis | acute rhinosinusitis; acute bacterial rhinosinusitis | sinusitis respiratory-tract-infection acute-respiratory-infection |
-chronic-rhinosinusitis-with-nasal-polyps | Chronic rhinosinusitis with nasal polyps | CRSwNP | chronic-sinusitis nasal-polyps |
-chronic-tonsillitis | Chronic tonsillitis |  | tonsillitis | I:J35.01 |  | Mondo
-adenoid-hypertrophy | Adenoid hypertrophy | enlarged adenoids; adenoidal hypertrophy | ear-nose-throat-disease | S:111591002
-otitis | Otitis | ear infection; ear infections; aural infection | ear-disease infection | M:D010031 |  | Mondo
-acute-otitis-media | Acute otitis media | AOM | otitis-media |
-chronic-otitis-media | Chronic otitis media |  | otitis-media | S:21186006
-otitis-media-with-effusion | Otitis media with effusion | middle ear effusion; glue ear; serous otitis media | ear-disease | S:78868004 M:D010034
-tympanic-membrane-perforation | Tympanic membrane perforation | perforated eardrum; ear drum perforation; perforated tympanic membrane; eardrum perforation | ear-disease | M:D018058 |  | MeSH
-recurrent-urinary-tract-infection | Recurrent urinary tract infection | recurrent urinary tract infections; recurrent UTI; recurrent UTIs; rUTI | urinary-tract-infection |
-complicated-urinary-tract-infection | Complicated urinary tract infection | cUTI; complicated UTI | urinary-tract-infection |
-uncomplicated-urinary-tract-infection | Uncomplicated urinary tract infection | uncomplicated UTI; uncomplicated cystitis; uUTI | urinary-tract-infection |
-asymptomatic-bacteriuria | Asymptomatic bacteriuria |  | bacteriuria |
-bacteriuria | Bacteriuria | bacteria in urine; bacteria in the urine; urine bacteria | urological-disease | M:D001437
-acute-cystitis | Acute cystitis | acute infective cystitis | cystitis | S:68226007 I:N30.0
-hemorrhagic-cystitis | Hemorrhagic cystitis | haemorrhagic cystitis | cystitis | S:87696004
-radiation-cystitis | Radiation cystitis |  | cystitis | S:11251000 I:N30.4
-soft-tissue-infection | Soft tissue infection |  | skin-and-soft-tissue-infection | M:D018461 |  | MeSH
-furuncle | Furuncle | boil; furunculosis; boils | abscess | M:D005667 |  | Mondo
-folliculitis | Folliculitis |  | skin-disease | S:13600006 M:D005499
-perianal-abscess | Perianal abscess | anorectal abscess; perirectal abscess; anal abscess | abscess |
-intra-abdominal-abscess | Intra-abdominal abscess | abdominal abscess; abdominal abscesses; peritoneal abscess | intra-abdominal-infection abscess |
-pelvic-abscess | Pelvic abscess |  | abscess |
-lung-abscess | Lung abscess |  | abscess lung-disease | S:73452002 M:D008169
-breast-abscess | Breast abscess |  | abscess breast-disease | S:28432003
-intra-abdominal-infection | Intra-abdominal infection | intraabdominal infection; intraperitoneal infection; abdominal infection | infection |
orbital-cellulitis | Orbital cellulitis |  | cellulitis | S:194005002 M:D054517
surgical-site-infection | Surgical site infection | SSI; surgical wound infection; postoperative wound infection; surgical-site infection; incisional infection | wound-infection |
postoperative-infection | Postoperative infection | post-operative infection; postsurgical infection | infection |
prosthetic-joint-infection | Prosthetic joint infection | PJI; periprosthetic joint infection; periprosthetic infection; infected joint prosthesis; infected prosthesis; prosthesis infection | septic-arthritis |
diabetic-foot-infection | Diabetic foot infection | infected diabetic foot ulcer; DFI | infection |
central-line-associated-bloodstream-infection | Central line-associated bloodstream infection | CLABSI; catheter-related bloodstream infection; CRBSI; catheter-associated bloodstream infection | bloodstream-infection catheter-related-infection |
nosocomial-infection | Nosocomial infection | hospital-acquired infection; healthcare-associated infection; health care-associated infection; HAI | infection | S:19168005 M:D003428
tinea-pedis | Tinea pedis | athlete's foot; foot tinea | tinea | S:6020002 I:B35.3 M:D014008
tinea-cruris | Tinea cruris | jock itch; jockitch | tinea | S:399029005
tinea-corporis | Tinea corporis |  | tinea | S:84849002 I:B35.4
tinea-capitis | Tinea capitis | scalp ringworm | tinea | S:266148000 I:B35.0
tinea-versicolor | Tinea versicolor | pityriasis versicolor | fungal-infection skin-disease | S:56454009 I:B36.0 M:D014010 |  | Mondo
oral-candidiasis | Oral candidiasis | thrush; oropharyngeal candidiasis; oral thrush; oral candidosis; oral candida infection; candida stomatitis | candidiasis | S:79740000 M:D002180
esophageal-candidiasis | Esophageal candidiasis | candida esophagitis | candidiasis esophagitis | S:20639004 I:B37.81
vulvovaginal-candidiasis | Vulvovaginal candidiasis | vaginal candidiasis; vaginal yeast infection; VVC; yeast vaginitis; yeast infection of vagina; candida vaginitis; vaginal thrush | candidiasis vaginitis | S:72605008 I:B37.3 M:D002181
yeast-infection | Yeast infection | yeast infections | fungal-infection |
*invasive-candidiasis | Invasive candidiasis | systemic candidiasis; disseminated candidiasis | candidiasis | M:D058365 |  | Mondo
*invasive-fungal-infection | Invasive fungal infection | invasive fungal disease; systemic fungal infection; systemic mycosis; invasive mycosis; deep fungal infection | fungal-infection |
*invasive-aspergillosis | Invasive aspergillosis | invasive pulmonary aspergillosis | aspergillosis | S:721798004
*chronic-pulmonary-aspergillosis | Chronic pulmonary aspergillosis | CPA aspergillosis | aspergillosis lung-disease |
*aspergilloma | Aspergilloma | fungal ball; pulmonary aspergilloma | aspergillosis |
*allergic-bronchopulmonary-aspergillosis | Allergic bronchopulmonary aspergillosis | ABPA | lung-disease | S:37981002 I:B44.81 M:D001229
*cryptococcal-meningitis | Cryptococcal meningitis |  | cryptococcosis meningitis | S:14232007 M:D016919
sporotrichosis | Sporotrichosis |  | fungal-infection | S:42094007 I:B42 M:D013174
blastomycosis | Blastomycosis |  | fungal-infection | S:191950004 I:B40 M:D001759
chromoblastomycosis | Chromoblastomycosis | chromomycosis | fungal-infection | S:187079000 M:D002862
mycetoma | Mycetoma |  | infection | S:410039003 I:B47 M:D008271
plasmodium-falciparum-malaria | Plasmodium falciparum malaria | falciparum malaria; P. falciparum malaria; P. falciparum infection | malaria | S:62676009 I:B50 M:D016778
plasmodium-vivax-malaria | Plasmodium vivax malaria | vivax malaria; P. vivax malaria; P. vivax infection | malaria | S:27052006 I:B51 M:D016780
severe-malaria | Severe malaria | complicated malaria | malaria |
cerebral-malaria | Cerebral malaria |  | severe-malaria | S:53622003 M:D016779
uncomplicated-malaria | Uncomplicated malaria | uncomplicated falciparum malaria | malaria |
african-trypanosomiasis | African trypanosomiasis | sleeping sickness; human African trypanosomiasis | parasitic-infection | S:27031003
chagas-cardiomyopathy | Chagas cardiomyopathy | chagasic cardiomyopathy; Chagas heart disease | chagas-disease cardiomyopathy | S:998008 M:D002598
protozoal-infection | Protozoal infection | protozoan infection; protozoal disease | parasitic-infection | I:B50-B64 M:D011528 |  | Mondo
giardiasis | Giardiasis | giardia infection; giardia | protozoal-infection | S:10679007 I:A07.1 M:D005873
amebiasis | Amebiasis | amoebiasis; amebic dysentery; entamoeba histolytica infection | protozoal-infection | I:A06 M:D000562
cryptosporidiosis | Cryptosporidiosis |  | protozoal-infection | S:66160001 I:A07.2 M:D003457
babesiosis | Babesiosis |  | protozoal-infection | S:21061004 I:B60.0 M:D001404
strongyloidiasis | Strongyloidiasis | strongyloides infection | helminth-infection | S:187176005 I:B78 M:D013322
ascariasis | Ascariasis | ascaris infection | helminth-infection | S:2435008 I:B77 M:D001196
hookworm-infection | Hookworm infection | hookworm disease | helminth-infection | M:D006725 |  | MeSH
trichuriasis | Trichuriasis | whipworm infection | helminth-infection | S:3752003 I:B79 M:D014257
enterobiasis | Enterobiasis | pinworm infection; oxyuriasis | helminth-infection | S:266162007 I:B80 M:D017229
trichinosis | Trichinosis | trichinellosis | helminth-infection | S:709018004 I:B75 M:D014235
onchocerciasis | Onchocerciasis | river blindness | helminth-infection | S:38539003 I:B73 M:D009855
lymphatic-filariasis | Lymphatic filariasis | elephantiasis | filariasis | S:14100003 S:240820001 M:D004605
loiasis | Loiasis | Loa loa infection | helminth-infection | S:44250009 I:B74.3 M:D008118
cysticercosis | Cysticercosis |  | helminth-infection | S:59051007 I:B69 M:D003551
fascioliasis | Fascioliasis |  | helminth-infection | S:82308007 I:B66.3 M:D005211
toxocariasis | Toxocariasis |  | helminth-infection | S:406619001 M:D014120
pediculosis | Pediculosis | lice infestation; lice | parasitic-infection | I:B85.2 M:D010373
ocular-toxoplasmosis | Ocular toxoplasmosis | toxoplasma retinochoroiditis; toxoplasmic retinochoroiditis; toxoplasma chorioretinitis | toxoplasmosis eye-disease | S:416481006 M:D014126
chronic-hepatitis-b | Chronic hepatitis B | CHB; chronic HBV infection; chronic hepatitis B infection; chronic hepatitis B virus infection; HBV carrier; chronic hepatitis B virus; chronic HBV; hepatitis B carrier; hepatitis B virus carrier; chronic HBV hepatitis; hepatitis B carrier state; carrier of hepatitis B; carrier of hepatitis B virus; carriers of hepatitis B; carriers of hepatitis B virus; carrier of HBV; HBsAg carrier | hepatitis-b | I:B18.1 M:D019694 |  | MeSH
chronic-hepatitis-c | Chronic hepatitis C | CHC; chronic HCV infection; chronic hepatitis C infection; chronic hepatitis C virus infection; chronic hepatitis C virus; chronic HCV; chronic HCV hepatitis | hepatitis-c | I:B18.2 M:D019698 |  | MeSH
chronic-viral-hepatitis | Chronic viral hepatitis |  | viral-hepatitis | I:B18 |  | ICD-10-CM 2018
acute-hepatitis | Acute hepatitis |  | hepatitis |
chronic-hepatitis | Chronic hepatitis |  | hepatitis | M:D006521 |  | MeSH
ischemic-hepatitis | Ischemic hepatitis | shock liver; hypoxic hepatitis | liver-disease |
influenza-pneumonia | Influenza pneumonia |  | pneumonia influenza |
interstitial-pneumonia | Interstitial pneumonia | interstitial pneumonitis | interstitial-lung-disease pneumonitis |
idiopathic-interstitial-pneumonia | Idiopathic interstitial pneumonia |  | interstitial-pneumonia | S:700249006 I:J84.11 M:D054988
organizing-pneumonia | Organizing pneumonia | COP pneumonia; bronchiolitis obliterans organizing pneumonia; BOOP | interstitial-lung-disease | M:D000092124 |  | MeSH
hypersensitivity-pneumonitis | Hypersensitivity pneumonitis | extrinsic allergic alveolitis | interstitial-lung-disease | S:37471005 M:D000542
eosinophilic-pneumonia | Eosinophilic pneumonia |  | lung-disease |
noninfectious-pneumonitis | Noninfectious pneumonitis | non-infectious pneumonitis; non infectious pneumonitis | pneumonitis |
idiopathic-pulmonary-fibrosis | Idiopathic pulmonary fibrosis | IPF; cryptogenic fibrosing alveolitis | pulmonary-fibrosis | I:J84.112 M:D054990
systemic-sclerosis-associated-interstitial-lung-disease | Systemic sclerosis-associated interstitial lung disease | SSc-ILD; scleroderma-related interstitial lung disease | interstitial-lung-disease systemic-sclerosis |
rheumatoid-arthritis-associated-interstitial-lung-disease | Rheumatoid arthritis-associated interstitial lung disease | RA-ILD | interstitial-lung-disease | S:398726004
combined-pulmonary-fibrosis-and-emphysema | Combined pulmonary fibrosis and emphysema |  | pulmonary-fibrosis emphysema |
pneumoconiosis | Pneumoconiosis |  | lung-disease chronic-lung-disease | S:40122008 M:D011009
asbestosis | Asbestosis |  | pneumoconiosis | S:22607003 M:D001195
coal-worker-pneumoconiosis | Coal worker's pneumoconiosis | black lung | pneumoconiosis | S:29422001 I:J60 M:D055008
pulmonary-sarcoidosis | Pulmonary sarcoidosis | lung sarcoidosis | sarcoidosis lung-disease | S:24369008 I:D86.0 M:D017565
pulmonary-alveolar-proteinosis | Pulmonary alveolar proteinosis | alveolar proteinosis | lung-disease | S:10501004 M:D011649
lymphangioleiomyomatosis | Lymphangioleiomyomatosis | LAM lung disease | lung-disease | I:J84.81 M:D018192
diffuse-alveolar-hemorrhage | Diffuse alveolar hemorrhage | alveolar hemorrhage | pulmonary-hemorrhage |
restrictive-lung-disease | Restrictive lung disease | restrictive pulmonary disease; restrictive ventilatory defect | lung-disease | S:36485005 |  | Mondo
obstructive-lung-disease | Obstructive lung disease | obstructive airway disease; obstructive airways disease; obstructive pulmonary disease; pulmonary obstructive disease; obstructive respiratory disease; chronic airflow limitation | lung-disease | M:D008173
chronic-lung-disease | Chronic lung disease | chronic pulmonary disease; chronic pulmonary disorder; chronic pulmonary condition | lung-disease |
chronic-respiratory-disease | Chronic respiratory disease | chronic respiratory condition | respiratory-disease |
pulmonary-insufficiency | Pulmonary insufficiency |  | respiratory-disease |
pulmonary-dysfunction | Pulmonary dysfunction | impaired pulmonary function; impaired lung function | respiratory-disease |
chronic-bronchitis | Chronic bronchitis |  | respiratory-disease bronchitis chronic-lung-disease | S:63480004 M:D029481
asthma-copd-overlap | Asthma-COPD overlap | asthma-COPD overlap syndrome; ACOS; asthma COPD overlap | chronic-obstructive-pulmonary-disease asthma |
bullous-emphysema | Bullous emphysema | bullous lung disease | emphysema |
reactive-airway-disease | Reactive airway disease | reactive airways disease | respiratory-disease | S:991000119106
airway-hyperresponsiveness | Airway hyperresponsiveness | bronchial hyperreactivity; bronchial hyperresponsiveness; airway hyperreactivity; hyperreactive airways | symptom |
aspirin-exacerbated-respiratory-disease | Aspirin-exacerbated respiratory disease | aspirin-induced asthma; AERD; Samter's triad; Samter triad; aspirin-sensitive asthma | asthma |
occupational-asthma | Occupational asthma |  | asthma | S:57607007 M:D059366
bronchiolitis-obliterans | Bronchiolitis obliterans | obliterative bronchiolitis; bronchiolitis obliterans syndrome | lung-disease | S:40100001
acute-chest-syndrome | Acute chest syndrome |  | sickle-cell-disease lung-disease | S:372146004 M:D056586
lung-transplant-rejection | Lung transplant rejection |  | organ-transplant-rejection lung-disease |
airway-obstruction | Airway obstruction | obstructed airway | respiratory-disease | M:D000402 |  | MeSH
tracheal-stenosis | Tracheal stenosis | laryngotracheal stenosis | airway-obstruction | S:11296007 M:D014135
tracheomalacia | Tracheomalacia | tracheobronchomalacia | respiratory-disease | S:95467005 M:D055090 |  | Mondo
laryngospasm | Laryngospasm |  | symptom |
laryngeal-edema | Laryngeal edema | glottic edema | respiratory-disease | M:D007819 |  | MeSH
laryngomalacia | Laryngomalacia |  | respiratory-disease | S:253737007 I:Q31.5 M:D055092 |  | Mondo
vocal-cord-dysfunction | Vocal cord dysfunction | paradoxical vocal fold motion; inducible laryngeal obstruction | respiratory-disease | M:D064706 |  | MeSH
vocal-cord-nodules | Vocal cord nodules | vocal fold nodules; vocal nodules; vocal fold lesions; vocal cord polyps | respiratory-disease |
acute-respiratory-failure | Acute respiratory failure | acute respiratory insufficiency; acute hypoxemic respiratory failure; ARF respiratory | respiratory-failure | S:65710008 I:J96.0
chronic-respiratory-failure | Chronic respiratory failure | chronic respiratory insufficiency | respiratory-failure | I:J96.1 |  | ICD-10-CM 2018
respiratory-arrest | Respiratory arrest |  | respiratory-failure | I:R09.2 |  | ICD-10-CM 2018
respiratory-depression | Respiratory depression |  | symptom |
apnea | Apnea | apnoea; apnea episodes | symptom | M:D001049 |  | MeSH
apnea-of-prematurity | Apnea of prematurity |  | neonatal-disease | S:276544005
transient-tachypnea-of-the-newborn | Transient tachypnea of the newborn | TTN | neonatal-disease | M:D059245 |  | MeSH
meconium-aspiration-syndrome | Meconium aspiration syndrome | meconium aspiration | neonatal-disease | S:206292002 I:P24.0 M:D008471
tension-pneumothorax | Tension pneumothorax |  | pneumothorax |
spontaneous-pneumothorax | Spontaneous pneumothorax |  | pneumothorax |
chylothorax | Chylothorax |  | pleural-disease | M:D002916 |  | MeSH
pleurisy | Pleurisy | pleuritis | pleural-disease | S:196075003 I:R09.1 M:D010998
pleural-thickening | Pleural thickening |  | pleural-disease |
parapneumonic-effusion | Parapneumonic effusion |  | pleural-effusion |
acute-lung-injury | Acute lung injury | ALI | lung-disease | S:315345002 M:D055371
smoke-inhalation-injury | Smoke inhalation injury | inhalation injury; smoke inhalation | injury | M:D015208 |  | MeSH
pulmonary-contusion | Pulmonary contusion | lung contusion | injury |
-orthopnea | Orthopnea |  | dyspnea |
-exertional-dyspnea | Exertional dyspnea | dyspnea on exertion; exertional breathlessness | dyspnea |
-dyspnea-at-rest | Dyspnea at rest | resting dyspnea; rest dyspnea | dyspnea |
-chronic-cough | Chronic cough |  | cough |
-stridor | Stridor |  | symptom | I:R06.1 |  | ICD-10-CM 2018
-hiccups | Hiccups | hiccup; singultus | symptom | M:D006606 |  | MeSH
acute-mountain-sickness | Acute mountain sickness | altitude sickness; high altitude sickness | disease | S:78590007
cystic-fibrosis-related-diabetes | Cystic fibrosis-related diabetes | CFRD; cystic fibrosis related diabetes | secondary-diabetes-mellitus cystic-fibrosis |
pulmonary-exacerbation-of-cystic-fibrosis | Pulmonary exacerbation of cystic fibrosis | cystic fibrosis pulmonary exacerbation | cystic-fibrosis |
primary-ciliary-dyskinesia | Primary ciliary dyskinesia | immotile cilia syndrome | genetic-disease respiratory-disease | S:86204009 M:D002925 | 
pectus-excavatum | Pectus excavatum | funnel chest | congenital-malformation | S:391987005 I:Q67.6 M:D005660
pectus-carinatum | Pectus carinatum |  | congenital-malformation | M:D066166 |  | MeSH
congenital-diaphragmatic-hernia | Congenital diaphragmatic hernia | CDH | diaphragmatic-hernia | I:Q79.0 M:D065630
mediastinitis | Mediastinitis |  | infection | S:47597000 I:J98.51 M:D008480
mediastinal-mass | Mediastinal mass | mediastinal tumor | neoplasm |
respiratory-symptom | Respiratory symptom | respiratory symptoms; pulmonary symptoms | symptom |
laryngeal-disease | Laryngeal disease | larynx disease; laryngeal disorder; voice box disorder | respiratory-disease | S:60600009 M:D007818
throat-disease | Throat disease | throat disorder; pharyngeal disease | ear-nose-throat-disease |
tracheal-disease | Tracheal disease | tracheal disorder | respiratory-disease | S:47125007 M:D014133
bacterial-colonization | Bacterial colonization | bacterial colonisation | symptom |
`,
};
