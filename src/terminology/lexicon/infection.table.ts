import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const INFECTION_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
infection | Infection | infections; infectious disease; infectious diseases; infected; infective disease; infectious; infectious process; infectious condition; infectious disorder; infectious illness; infectious syndrome; infectious pathology | disease | S:40733004 I:A00-B99 M:D003141
bacterial-infection | Bacterial infection | bacterial disease; bacterial infections | infection | S:87628006 I:A49
viral-infection | Viral infection | viral disease; virus infection; viral illness; viral infections; viral syndrome | infection | S:34014006 I:B34
fungal-infection | Fungal infection | mycosis; fungal disease; mycoses; fungal infections; mycotic infection | infection | S:3218000 I:B35-B49 S:399314004
parasitic-infection | Parasitic infection | parasitic disease; parasitosis; parasitic infestation; parasite infection | infection | I:B65-B83
*opportunistic-infection | Opportunistic infection | opportunistic infections; opportunistic infectious disease | infection | M:D009894 |  | MeSH
*hiv-infection | HIV infection | HIV; human immunodeficiency virus; human immunodeficiency virus infection; HIV/AIDS; HIV positive; HIV-positive; HIV-infected; HIV seropositive; HIV-1 infection; HIV disease; seropositive for HIV; HIV-1; HIV antibody positive; HIV-positive status; HIV positive status; positive HIV status; HIV seropositivity; HIV seropositive status; HIV virus; infected with HIV; positive HIV; positive HIV test; HIV 1 or 2; HIV-1/2; HIV seropositivity; HIV+; positive for HIV; HIV positivity; VIH; human immune deficiency virus; HIV-1 or HIV-2; human immuno deficiency virus; human immunodeficiency virus disease; human immunodeficiency virus syndrome; human immune deficiency virus infection; HIV virus infection; infection with HIV virus; human immunodeficiency virus 1; human immunodeficiency virus type 1; human immunodeficiency virus type 1 infection; human immunodeficiency virus-1 infection; HIV-1 infected; infected with the human immunodeficiency virus; infected with human immunodeficiency virus; people living with HIV; human immunodeficiency virus positive; HIV 1/2 infection; HIV seropositive status; HIV viral infection | viral-infection immunodeficiency | S:86406008 I:B20 I:Z21 M:D015658
*aids | AIDS | acquired immunodeficiency syndrome; acquired immune deficiency syndrome | hiv-infection | S:62479008 I:B20 M:D000163
*aids-defining-illness | AIDS-defining illness | AIDS defining illness; AIDS-defining condition; AIDS-defining event; AIDS-defining opportunistic infection | aids |
*tuberculosis | Tuberculosis | TB; tubercular infection; TB infection; TBC; tuberculosis infection; Mycobacterium tuberculosis infection; Mycobacterium tuberculosis complex infection; M. tuberculosis infection; tuberculous infection; mycobacterial tuberculosis; TBC infection; Koch's disease; Koch's bacillus infection | bacterial-infection | S:56717001 I:A15-A19 S:423997002 M:D014376
*latent-tuberculosis | Latent tuberculosis | LTBI; latent tuberculosis infection; latent TB; latent TB infection; latent mycobacterium tuberculosis infection; latent tuberculous infection; latent TB disease; latent tuberculosis bacillus infection | tuberculosis | S:11999007 I:Z22.7 M:D055985
*multidrug-resistant-tuberculosis | Multidrug-resistant tuberculosis | MDR-TB; multidrug resistant tuberculosis; drug-resistant tuberculosis; MDR tuberculosis | tuberculosis | S:423092005 S:423709000 M:D018088
nontuberculous-mycobacterial-infection | Nontuberculous mycobacterial infection | NTM; MOTT; nontuberculous mycobacteria; NTM infection; atypical mycobacterial infection; atypical mycobacteriosis | bacterial-infection | I:A31
*leprosy | Leprosy | Hansen disease | bacterial-infection | S:81004002 I:A30 M:D007918
covid-19 | COVID-19 | coronavirus disease 2019; SARS-CoV-2 infection; SARS-CoV-2; COVID19; COVID; SARS CoV 2 infection; coronavirus disease; 2019-nCoV infection; novel coronavirus infection; COVID-19 infection; severe acute respiratory syndrome coronavirus 2; COVID-19 disease; SARS-CoV2; SARS-COV-2 positive; 2019 novel coronavirus; Covid 19 infection; COVID infection; COVID-19 virus infection; severe acute respiratory syndrome coronavirus 2 infection; SARS-CoV-2 virus infection; SARS-CoV-2 viral infection; new coronavirus infection; SARS-CoV2 infection; COVID-19 positive; COVID illness; coronavirus 2019 infection; corona virus disease 2019; novel coronavirus disease; COVID disease; 2019 novel coronavirus infection; corona virus disease; SARS-CoV-2 disease | viral-infection respiratory-tract-infection coronavirus-infection acute-respiratory-infection | S:840539006 I:U07.1 M:D000086382
suspected-covid-19 | Suspected COVID-19 |  |  | S:840544004
*long-covid | Long COVID | post-COVID syndrome; post COVID-19 condition; long-COVID; post-acute sequelae of COVID-19; post-acute sequelae of SARS-CoV-2 infection; PASC; post-COVID condition; post-COVID-19 syndrome; post-acute COVID-19 syndrome; persistent COVID; persistent COVID-19 symptoms; long COVID syndrome; long haul COVID; chronic COVID syndrome | disease | I:U09.9
*sepsis | Sepsis | septicemia; septicaemia; sepsis caused by virus; sepsis syndrome | infection | S:91302008 S:770349000 I:A40 I:A41
*septic-shock | Septic shock | septic state of shock; sepsis shock | sepsis shock | S:76571007 I:R65.21
*meningitis | Meningitis | meningitides | central-nervous-system-disease infection | S:7180009 I:G00-G03 S:95883001 S:58170007 M:D008581
*encephalitis | Encephalitis | encephalitides | infection brain-disease | S:45170000 I:G04 I:A86 M:D004660 | 
*central-nervous-system-infection | Central nervous system infection | CNS infection; neuroinfection; infection of the central nervous system | infection central-nervous-system-disease | I:G00-G09
*malaria | Malaria | plasmodium infection; malaria infection; malarial infection; malaria disease; Plasmodium species infection | parasitic-infection | S:61462000 I:B50-B54 M:D008288
dengue | Dengue | dengue fever; dengue virus infection; dengue infection | viral-infection | S:38362002 I:A90 I:A91
*ebola-virus-disease | Ebola virus disease | Ebola; Ebola hemorrhagic fever; Ebola virus infection | viral-infection | S:37109004 I:A98.4
zika-virus-infection | Zika virus infection | Zika; Zika virus disease | viral-infection | S:3928002 I:A92.5
*chagas-disease | Chagas disease | American trypanosomiasis; Trypanosoma cruzi infection | parasitic-infection | S:77506005 I:B57 M:D014355
*leishmaniasis | Leishmaniasis |  | parasitic-infection | S:80612004 I:B55 S:186803007 S:186807008 M:D007896
*schistosomiasis | Schistosomiasis | bilharzia; bilharziasis | parasitic-infection | S:10087007 I:B65 M:D012552
toxoplasmosis | Toxoplasmosis | toxoplasma infection | parasitic-infection | S:187192000 I:B58 M:D014123
*echinococcosis | Echinococcosis | hydatid disease; hydatid cyst; cystic echinococcosis | parasitic-infection | I:B67 S:74942003 M:D004443
scabies | Scabies |  | parasitic-infection skin-disease | S:128869009 I:B86 M:D012532
syphilis | Syphilis | lues; Treponema pallidum infection; syphilis infection; syphilitic infection; Treponema pallidum (syphilis) infection; Treponema pallidum | sexually-transmitted-infection bacterial-infection | S:76272004 I:A50-A53 M:D013587
gonorrhea | Gonorrhea | gonorrhoea; Neisseria gonorrhoeae; gonococcal infection; gonorrhea infection; Neisseria gonorrhoeae infection | sexually-transmitted-infection bacterial-infection | S:15628003 I:A54 M:D006069
chlamydia-infection | Chlamydia infection | chlamydia; Chlamydia trachomatis; chlamydial infection | sexually-transmitted-infection bacterial-infection | S:105629000 I:A56 I:A55
trichomoniasis | Trichomoniasis | trichomonas | sexually-transmitted-infection | S:56335008 I:A59 M:D014245
human-papillomavirus-infection | Human papillomavirus infection | HPV; HPV infection; human papilloma virus; HPV positive; HPV-positive; human papillomavirus; human papilloma virus infection; HPV-infected; human papillomavirus positive; HPV disease | viral-infection | S:240532009 I:B97.7 I:A63.0
herpes-simplex-infection | Herpes simplex infection | herpes simplex; HSV; herpes simplex virus; HSV infection | herpes-virus-infection | S:88594005 I:B00 I:A60 S:33839006 M:D006558
herpes-zoster | Herpes zoster | shingles; zoster; herpes zoster infection; HZ; shingles infection; zoster infection; herpes zoster virus infection; zoster eruption | viral-infection varicella-zoster-infection | S:4740000 I:B02 M:D006562
varicella | Varicella | chickenpox; chicken pox; varicella infection; chicken pox infection | viral-infection varicella-zoster-infection | S:38907003 I:B01 M:D002644
measles | Measles | rubeola; measles infection; measles virus infection; rubeola virus infection | viral-infection | S:14189004 I:B05 M:D008457
mumps | Mumps | parotitis epidemica | viral-infection | S:36989005 I:B26
rubella | Rubella | german measles; rubella infection | viral-infection | S:36653000 I:B06 M:D012409
cytomegalovirus-infection | Cytomegalovirus infection | CMV; CMV infection; cytomegalovirus; CMV disease; cytomegalo virus; cytomegalovirus disease; cytomegaloviral infection; human cytomegalovirus infection; HCMV infection; CMV virus infection | viral-infection | S:28944009 I:B25 M:D003586
epstein-barr-virus-infection | Epstein-Barr virus infection | EBV; EBV infection; Epstein-Barr virus; EBV disease; Epstein Barr virus disease; Epstein-Barr infection; Epstein-Barr viral infection | viral-infection | I:B27 M:D020031
*htlv-infection | HTLV infection | HTLV-1; human T-lymphotropic virus; HTLV; HTLV-1 infection; human T-cell lymphotropic virus; HTLV-I infection; human T-lymphotropic virus 1 infection; HTLV-1/2 infection; HTLV-I; HTLV-II; HTLV-2; human T-cell lymphotropic virus infection; human T-cell leukemia virus infection; human T-cell leukemia virus type 1; HTLV-1 positive; human T-lymphotropic virus infection; human T-cell lymphotropic virus type 1; HTLV-I/II; HTLV-II infection; human T-cell leukemia virus type 1 infection; human T-cell lymphotropic virus type 1 infection | viral-infection | I:B97.33
*progressive-multifocal-leukoencephalopathy | Progressive multifocal leukoencephalopathy | PML | viral-infection demyelinating-disease | S:22255007 I:A81.2 M:D007968
*poliomyelitis | Poliomyelitis | polio | viral-infection | S:398102009 I:A80 M:D011051
*rabies | Rabies |  | viral-infection | S:14168008 I:A82 M:D011818
*tetanus | Tetanus |  | bacterial-infection | S:76902006 I:A35 S:276202003 M:D013742
pertussis | Pertussis | whooping cough | bacterial-infection acute-respiratory-infection | S:27836007 I:A37 M:D014917
lyme-disease | Lyme disease | borreliosis; Lyme borreliosis | bacterial-infection | S:23502006 I:A69.2 S:48982009 M:D008193
*brucellosis | Brucellosis |  | bacterial-infection | S:75702008 I:A23 M:D002006
cholera | Cholera |  | bacterial-infection | S:63650001 I:A00 M:D002771
typhoid-fever | Typhoid fever | typhoid; Salmonella typhi infection; typhoid infection | bacterial-infection | S:4834000 I:A01 M:D014435
*aspergillosis | Aspergillosis |  | fungal-infection | S:65553006 I:B44 M:D001228
candidiasis | Candidiasis | candida infection; candidosis | fungal-infection | S:78048006 I:B37 M:D002177
*candidemia | Candidemia |  | candidiasis | S:432261003 M:D058387
*cryptococcosis | Cryptococcosis | cryptococcal infection | fungal-infection | S:42386007 I:B45 M:D003453
*histoplasmosis | Histoplasmosis |  | fungal-infection | S:12962009 I:B39 M:D006660
*coccidioidomycosis | Coccidioidomycosis | valley fever | fungal-infection | S:60826002 I:B38 S:23247008 M:D003047
*mucormycosis | Mucormycosis | zygomycosis | fungal-infection | I:B46
*pneumocystis-pneumonia | Pneumocystis pneumonia | PCP pneumonia; Pneumocystis jirovecii pneumonia; PJP; pneumocystis carinii pneumonia; pneumocystosis | fungal-infection pneumonia | S:415125002 I:B59
onychomycosis | Onychomycosis | tinea unguium; nail fungus; fungal nail infection; toenail fungus | fungal-infection skin-disease | I:B35.1 M:D014009
tinea | Tinea | dermatophytosis; ringworm; dermatophyte infection | fungal-infection skin-disease | I:B35 S:47382004
respiratory-tract-infection | Respiratory tract infection | respiratory infection; respiratory system infection; airway infection; respiratory system infection | infection respiratory-disease | S:275498002 S:54150009 I:J00-J06 I:J20-J22
influenza | Influenza | flu; influenza infection; seasonal influenza; influenza virus infection; influenza A infection; flu infection; influenza illness; influenza disease | respiratory-tract-infection viral-infection acute-respiratory-infection | S:6142004 I:J09 I:J10 I:J11 S:61700007 M:D007251 M:D009976
respiratory-syncytial-virus-infection | Respiratory syncytial virus infection | RSV; RSV infection; RSV disease; respiratory syncytial virus disease; RSV illness | acute-respiratory-infection viral-infection | S:55735004 I:B97.4
pneumonia | Pneumonia | CAP pneumonia; pneumonitis infectious | respiratory-tract-infection lung-disease lung-infection acute-respiratory-infection | S:233604007 I:J12-J18 M:D011014
acute-bronchitis | Acute bronchitis |  | bronchitis respiratory-tract-infection acute-respiratory-infection | S:10509002 I:J20 I:J40
bronchiolitis | Bronchiolitis |  | respiratory-tract-infection acute-respiratory-infection | S:4120002 I:J21 M:D001988
pharyngitis | Pharyngitis |  | respiratory-tract-infection throat-disease | I:J02 S:405737000 M:D010612 | 
sinusitis | Sinusitis | rhinosinusitis | respiratory-disease ear-nose-throat-disease | S:36971009 I:J01 M:D012852
otitis-media | Otitis media | middle ear infection | otitis | S:65363002 I:H66 I:H65 M:D010033
urinary-tract-infection | Urinary tract infection | UTI; urinary infection; urinary tract infections | infection urological-disease | S:68566005 S:301011002 S:197927001 I:N39.0 M:D014552
cystitis | Cystitis | bladder inflammation; bladder infection; infective cystitis | bladder-disease | S:38822007 I:N30 M:D003556
*interstitial-cystitis | Interstitial cystitis | bladder pain syndrome; painful bladder syndrome; IC/BPS; interstitial cystitis/bladder pain syndrome | bladder-disease | S:197834003 I:N30.1 S:111409009 M:D018856
*pyelonephritis | Pyelonephritis | kidney infection | urinary-tract-infection kidney-disease | S:45816000 I:N10 I:N11 I:N12 S:36689008 M:D011704
skin-infection | Skin infection | cutaneous infection; skin infections | infection skin-disease skin-and-soft-tissue-infection | S:128045006 I:L00-L08 S:19824006
abscess | Abscess | abscesses | infection | I:L02 S:128477000 M:D000038
*necrotizing-fasciitis | Necrotizing fasciitis |  | skin-infection | I:M72.6 S:52486002 M:D019115
*osteomyelitis | Osteomyelitis | bone infection | infection bone-disease | S:60168000 I:M86 M:D010019
*septic-arthritis | Septic arthritis | joint infection; infectious arthritis; bacterial arthritis; pyogenic arthritis; infective arthritis | infection arthritis | S:396234004 I:M00 I:T84.5
wound-infection | Wound infection | infected wound; wound sepsis | infection | I:T81.4
*dental-infection | Dental infection | tooth infection; odontogenic infection | infection dental-disease | I:K04.7 | 
mrsa-infection | MRSA infection | methicillin-resistant Staphylococcus aureus; MRSA | staphylococcal-infection staphylococcus-aureus-infection | I:A49.02 I:B95.62
*catheter-related-infection | Catheter-related infection | catheter infection; line infection | infection | M:D055499 |  | MeSH
*chorioamnionitis | Chorioamnionitis | intraamniotic infection; clinical chorioamnionitis | pregnancy-complication infection | I:O41.12 S:11612004 M:D002821
bacterial-vaginosis | Bacterial vaginosis | ?BV; vaginosis | gynecological-disease infection | S:419760006 I:N76 M:D016585
*pelvic-inflammatory-disease | Pelvic inflammatory disease | PID | gynecological-disease infection | S:198130006 I:N70-N74 M:D000292
*creutzfeldt-jakob-disease | Creutzfeldt-Jakob disease | CJD; Creutzfeldt-Jakob dementia | prion-disease dementia | S:792004 I:A81.0
rsv-bronchiolitis | RSV bronchiolitis | bronchiolitis due to respiratory syncytial virus; respiratory syncytial virus bronchiolitis | bronchiolitis respiratory-syncytial-virus-infection | I:J21.0 |  | ICD-10-CM 2018
rsv-pneumonia | RSV pneumonia | respiratory syncytial virus pneumonia; pneumonia due to respiratory syncytial virus | pneumonia respiratory-syncytial-virus-infection | I:J12.1 |  | ICD-10-CM 2018
rsv-bronchitis | RSV bronchitis | acute bronchitis due to respiratory syncytial virus | acute-bronchitis respiratory-syncytial-virus-infection | I:J20.5 |  | ICD-10-CM 2018
`,
};
