import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const INFECTION_ONCOLOGY_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
amoxicillin | Amoxicillin | amoxycillin; Amoxil | penicillin-class-antibiotic | M:D000658 |  | MeSH 2024
amoxicillin-clavulanate | Amoxicillin-clavulanate | amoxicillin/clavulanic acid; Augmentin; co-amoxiclav; clavulanate; amoxicillin clavulanate | penicillin-class-antibiotic | R:48203
ampicillin | Ampicillin |  | penicillin-class-antibiotic | M:D000667 |  | MeSH 2024
penicillin-v | Penicillin V | penicillin V potassium; phenoxymethylpenicillin | penicillin-class-antibiotic | R:7984
penicillin-g | Penicillin G | benzylpenicillin; benzathine penicillin; benzathine benzylpenicillin | penicillin-class-antibiotic | R:7980
piperacillin | Piperacillin | piperacillin/tazobactam; tazobactam; piperacillin-tazobactam; Zosyn; pip-tazo; Tazocin | penicillin-class-antibiotic | R:8339
oxacillin | Oxacillin |  | penicillin-class-antibiotic | R:7773
cephalexin | Cephalexin | cefalexin; Keflex | cephalosporin | R:2231
cefazolin | Cefazolin |  | cephalosporin | R:2180
cefuroxime | Cefuroxime |  | cephalosporin | R:2194
ceftriaxone | Ceftriaxone | Rocephin | cephalosporin | R:2193
cefotaxime | Cefotaxime | Claforan | cephalosporin | R:2186
ceftazidime | Ceftazidime | Fortaz; Tazicef | cephalosporin | R:2191
cefepime | Cefepime |  | cephalosporin | R:20481
cefixime | Cefixime | Suprax | cephalosporin | R:25033
meropenem | Meropenem |  | carbapenem | R:29561
imipenem | Imipenem | Imipenem-cilastatin | carbapenem | R:5690
ertapenem | Ertapenem | Invanz | carbapenem | R:325642
azithromycin | Azithromycin | Zithromax | macrolide | M:D017963 |  | MeSH 2024
clarithromycin | Clarithromycin | Biaxin | macrolide strong-cyp3a4-inhibitor | R:21212
erythromycin | Erythromycin | Eyemycin; Emgel; Erygel; Theramycin | macrolide moderate-cyp3a4-inhibitor | R:4053
ciprofloxacin | Ciprofloxacin | Cipro; Proquin; Otiprio | fluoroquinolone | R:2551
levofloxacin | Levofloxacin | Levaquin | fluoroquinolone | R:82122
moxifloxacin | Moxifloxacin | Avelox; Vigamox | fluoroquinolone | R:139462
doxycycline | Doxycycline |  | tetracycline-class-antibiotic | R:3640
minocycline | Minocycline | Arestin; Minocin; Minolira; Solodyn; Ximino; Zilxi; Emrosi; Amzeeq | tetracycline-class-antibiotic | R:6980
tetracycline-hydrochloride | Tetracycline hydrochloride |  | tetracycline-class-antibiotic | R:142446 |  | RxNorm 2025
tigecycline | Tigecycline | Tygacil | tetracycline-class-antibiotic | R:384455
gentamicin | Gentamicin | gentamycin; Gentak | aminoglycoside | R:1596450
amikacin | Amikacin |  | aminoglycoside | M:D000583 |  | MeSH 2024
tobramycin | Tobramycin | Kitabis; Bethkis | aminoglycoside | R:10627
streptomycin | Streptomycin |  | aminoglycoside antituberculosis-agent | R:10109
vancomycin | Vancomycin | Vancocin; Firvanq | antibiotic glycopeptide-antibiotic | R:11124
linezolid | Linezolid | Zyvox | antibiotic | R:190376
daptomycin | Daptomycin | Cubicin; Dapzura | antibiotic | R:22299
clindamycin | Clindamycin | Xaciato; Clindacin; Evoclin; Cleocin; Clindesse | antibiotic | R:2582
metronidazole | Metronidazole | Flagyl; Nydamax; Rosadan; Vandazole; Nuvessa; Noritate; Likmez | antibiotic | R:6922
nitrofurantoin | Nitrofurantoin | Macrobid; nitrofurantoin, macrocrystals; Furadantin | antibiotic | R:7454
fosfomycin | Fosfomycin |  | antibiotic | R:4550
colistin | Colistin | colistimethate; polymyxin E | antibiotic | R:2709
sulfamethoxazole-trimethoprim | Sulfamethoxazole-trimethoprim | cotrimoxazole; co-trimoxazole; trimethoprim-sulfamethoxazole; Bactrim; TMP-SMX; sulfamethoxazole; trimethoprim/sulfamethoxazole | sulfonamide | R:10829
dapsone | Dapsone | Aczone | antibiotic | R:3108
chloramphenicol | Chloramphenicol |  | antibiotic | R:2348
*rifampin | Rifampin | rifampicin; Rifadin | antituberculosis-agent strong-cyp3a4-inducer | R:9384
*rifabutin | Rifabutin | Mycobutin | antituberculosis-agent cyp3a4-inducer | R:55672
*isoniazid | Isoniazid | INH | antituberculosis-agent | R:6038
*pyrazinamide | Pyrazinamide |  | antituberculosis-agent | R:8987
*ethambutol | Ethambutol |  | antituberculosis-agent | R:4110
*bedaquiline | Bedaquiline | Sirturo | antituberculosis-agent | R:1364504
fluconazole | Fluconazole | Diflucan | antifungal moderate-cyp3a4-inhibitor cyp2c19-inhibitor azole-antifungal | R:4450
itraconazole | Itraconazole | Sporanox; Tolsura | antifungal strong-cyp3a4-inhibitor azole-antifungal | R:28031
ketoconazole | Ketoconazole | Nizoral; Xolegel; Kuric; Extina; Ketodan | antifungal strong-cyp3a4-inhibitor azole-antifungal | R:6135
voriconazole | Voriconazole | Vfend | antifungal strong-cyp3a4-inhibitor azole-antifungal | R:121243
posaconazole | Posaconazole | Noxafil | antifungal strong-cyp3a4-inhibitor azole-antifungal | R:282446
isavuconazole | Isavuconazole | isavuconazonium | antifungal azole-antifungal | R:1608322
amphotericin-b | Amphotericin B | liposomal amphotericin | antifungal | M:D000666 |  | MeSH 2024
caspofungin | Caspofungin | echinocandin | antifungal | R:140108
micafungin | Micafungin | Mycamine | antifungal | R:325887
terbinafine | Terbinafine | Lamisil | antifungal | R:37801
nystatin | Nystatin |  | antifungal | R:7597
acyclovir | Acyclovir | aciclovir; Zovirax | antiviral | M:D000212 |  | MeSH 2024
valacyclovir | Valacyclovir | valaciclovir; Valtrex | antiviral | R:73645
famciclovir | Famciclovir | Famvir | antiviral | R:68099
ganciclovir | Ganciclovir | Zirgan | antiviral | R:4678
oseltamivir | Oseltamivir | Tamiflu | antiviral neuraminidase-inhibitor | R:260101
baloxavir | Baloxavir | Baloxavir marboxil; Xofluza | antiviral |
remdesivir | Remdesivir | Veklury | antiviral | R:2284718
favipiravir | Favipiravir |  | antiviral |
molnupiravir | Molnupiravir | Lagevrio | antiviral | R:2587901
nirmatrelvir | Nirmatrelvir | Paxlovid; nirmatrelvir/ritonavir | antiviral strong-cyp3a4-inhibitor | R:2587892
ribavirin | Ribavirin | Virazole | antiviral | R:9344
*entecavir | Entecavir | Baraclude | antiviral nucleoside-analogue | R:306266
*sofosbuvir | Sofosbuvir | Sovaldi; Harvoni; Epclusa | antiviral direct-acting-antiviral | R:1484911
*ritonavir | Ritonavir | Norvir; lopinavir/ritonavir; Kaletra | hiv-protease-inhibitor strong-cyp3a4-inhibitor | R:85762
*lopinavir | Lopinavir |  | hiv-protease-inhibitor | R:195088
*atazanavir | Atazanavir |  | hiv-protease-inhibitor strong-cyp3a4-inhibitor | R:343047
*darunavir | Darunavir | Prezista | hiv-protease-inhibitor | R:460132
*saquinavir | Saquinavir |  | hiv-protease-inhibitor strong-cyp3a4-inhibitor | M:D019258 |  | MeSH 2024
*indinavir | Indinavir |  | hiv-protease-inhibitor strong-cyp3a4-inhibitor | M:D019469 |  | MeSH 2024
*nelfinavir | Nelfinavir | Viracept | hiv-protease-inhibitor strong-cyp3a4-inhibitor | R:134527
*cobicistat | Cobicistat |  | strong-cyp3a4-inhibitor | R:1306284
*dolutegravir | Dolutegravir | Tivicay | hiv-integrase-inhibitor | R:1433868
*raltegravir | Raltegravir | Isentress | hiv-integrase-inhibitor | R:719872
*bictegravir | Bictegravir | Biktarvy | hiv-integrase-inhibitor | R:1999660
*elvitegravir | Elvitegravir |  | hiv-integrase-inhibitor | R:1306286
*cabotegravir | Cabotegravir | Apretude; Vocabria | hiv-integrase-inhibitor | R:2475077
*tenofovir | Tenofovir | tenofovir disoproxil fumarate; TDF; tenofovir alafenamide; TAF; Viread; Truvada; Descovy; Tenofovir disoproxil | nucleoside-reverse-transcriptase-inhibitor nucleoside-analogue | R:1721603
*emtricitabine | Emtricitabine | FTC | nucleoside-reverse-transcriptase-inhibitor | R:276237
*lamivudine | Lamivudine | 3TC | nucleoside-reverse-transcriptase-inhibitor nucleoside-analogue | R:68244
*abacavir | Abacavir |  | nucleoside-reverse-transcriptase-inhibitor | R:190521
*zidovudine | Zidovudine | AZT; Retrovir | nucleoside-reverse-transcriptase-inhibitor | R:11413
*efavirenz | Efavirenz |  | non-nucleoside-reverse-transcriptase-inhibitor moderate-cyp3a4-inducer | R:195085
*nevirapine | Nevirapine | Viramune | non-nucleoside-reverse-transcriptase-inhibitor | R:53654
*rilpivirine | Rilpivirine |  | non-nucleoside-reverse-transcriptase-inhibitor | R:1102270
*maraviroc | Maraviroc | Selzentry | antiretroviral | R:620216
chloroquine | Chloroquine | chloroquine phosphate | antimalarial | R:2393
primaquine | Primaquine |  | antimalarial | R:8687
mefloquine | Mefloquine |  | antimalarial | R:6694
quinine | Quinine |  | antimalarial | R:9071
artesunate | Artesunate | artemether; artemisinin | antimalarial | M:D000077332 |  | MeSH 2024
atovaquone | Atovaquone | atovaquone-proguanil; Malarone | antimalarial | M:D053626 |  | MeSH 2024
ivermectin | Ivermectin | Soolantra; Stromectol; Sklice | anthelmintic | R:6069
albendazole | Albendazole |  | anthelmintic | M:D015766 |  | MeSH 2024
praziquantel | Praziquantel | Biltricide | anthelmintic | R:8628
*cisplatin | Cisplatin | cisplatinum; cis-platinum; CDDP | platinum-agent | R:2555
*carboplatin | Carboplatin | Kyxata; Paraplatin | platinum-agent | R:40048
*oxaliplatin | Oxaliplatin |  | platinum-agent | R:32592
*doxorubicin | Doxorubicin | Adriamycin | anthracycline | R:3639
*epirubicin | Epirubicin |  | anthracycline | R:3995
*daunorubicin | Daunorubicin |  | anthracycline | R:3109
*idarubicin | Idarubicin |  | anthracycline | R:5650
*mitoxantrone | Mitoxantrone |  | anthracycline | R:7005
*paclitaxel | Paclitaxel | Taxol | taxane | R:56946
*docetaxel | Docetaxel | Taxotere; Docivyx; Beizray | taxane | R:72962
*cabazitaxel | Cabazitaxel | Jevtana | taxane | R:996051
*cyclophosphamide | Cyclophosphamide | Cytoxan; Frindovyx | alkylating-agent immunosuppressant | R:3002
*ifosfamide | Ifosfamide |  | alkylating-agent | R:5657
*temozolomide | Temozolomide | Temodar | alkylating-agent | R:37776
*melphalan | Melphalan | Alkeran; Evomela; Hepzato | alkylating-agent | R:6718
*bendamustine | Bendamustine |  | alkylating-agent | R:134547
*busulfan | Busulfan | Myleran; Busulfex | alkylating-agent | R:1828
*chlorambucil | Chlorambucil | Leukeran | alkylating-agent | R:2346
*dacarbazine | Dacarbazine |  | alkylating-agent | R:3098
*carmustine | Carmustine | nitrosourea; Gliadel | alkylating-agent | R:2105
*fluorouracil | Fluorouracil | 5-fluorouracil; 5-FU; 5FU; Fluoroplex; Tolak; Carac; Adrucil; Efudex | antimetabolite | R:4492
*capecitabine | Capecitabine | Xeloda | antimetabolite | R:194000
*gemcitabine | Gemcitabine | Gemzar; Infugem; Inlexzo; Avgemsi | antimetabolite | R:12574
*pemetrexed | Pemetrexed | Alimta; Axtle; Pemfexy | antimetabolite | R:68446
*cytarabine | Cytarabine | Ara-C | antimetabolite | R:3041
*fludarabine | Fludarabine |  | antimetabolite | R:24698
*azacitidine | Azacitidine | Vidaza; azacytidine | antimetabolite hypomethylating-agent | M:D001374 |  | MeSH
*decitabine | Decitabine | Dacogen | antimetabolite hypomethylating-agent | R:15657
*vincristine | Vincristine |  | vinca-alkaloid | R:11202
*vinblastine | Vinblastine |  | vinca-alkaloid | R:11198
*vinorelbine | Vinorelbine | Navelbine | vinca-alkaloid | R:39541
*eribulin | Eribulin | Halaven | chemotherapy | R:1045453
*etoposide | Etoposide | VP-16; VP16; etoposide phosphate; Etopophos; Toposar | topoisomerase-inhibitor | R:4179
*irinotecan | Irinotecan |  | topoisomerase-inhibitor | R:51499
*topotecan | Topotecan | Hycamtin | topoisomerase-inhibitor | R:57308
*bleomycin | Bleomycin |  | chemotherapy | R:1622
*mitomycin | Mitomycin | mitomycin C; Mitosol; Mutamycin; Zusduri; Jelmyto | chemotherapy | R:632
*asparaginase | Asparaginase |  | chemotherapy | M:D001215 |  | MeSH
*arsenic-trioxide | Arsenic trioxide |  | chemotherapy | M:D000077237 |  | MeSH 2024
*leucovorin | Leucovorin | folinic acid | medication | R:6313
*imatinib | Imatinib | Gleevec; Imkeldi | tyrosine-kinase-inhibitor bcr-abl-inhibitor | R:282388
*dasatinib | Dasatinib | Sprycel; Phyrago | tyrosine-kinase-inhibitor bcr-abl-inhibitor | R:475342
*nilotinib | Nilotinib | Tasigna; Danziten | tyrosine-kinase-inhibitor bcr-abl-inhibitor | R:662281
*bosutinib | Bosutinib | Bosulif | tyrosine-kinase-inhibitor bcr-abl-inhibitor | R:1307619
*ponatinib | Ponatinib | Iclusig | tyrosine-kinase-inhibitor bcr-abl-inhibitor | R:1364347
*erlotinib | Erlotinib | Tarceva | egfr-tyrosine-kinase-inhibitor | R:337525
*gefitinib | Gefitinib | Iressa | egfr-tyrosine-kinase-inhibitor | R:328134
*afatinib | Afatinib | Gilotrif | egfr-tyrosine-kinase-inhibitor | M:D000077716 |  | MeSH
*osimertinib | Osimertinib | Tagrisso; AZD9291 | egfr-tyrosine-kinase-inhibitor | R:1721560
*lapatinib | Lapatinib | Tykerb | her2-targeted-therapy tyrosine-kinase-inhibitor | R:480167
*neratinib | Neratinib | Nerlynx | her2-targeted-therapy tyrosine-kinase-inhibitor | R:1940643
*tucatinib | Tucatinib | Tukysa | her2-targeted-therapy tyrosine-kinase-inhibitor | R:2361285
*crizotinib | Crizotinib | Xalkori | tyrosine-kinase-inhibitor alk-inhibitor | R:1148495
*alectinib | Alectinib | Alecensa | tyrosine-kinase-inhibitor alk-inhibitor | M:C582670 |  | MeSH
*lorlatinib | Lorlatinib | Lorbrena | tyrosine-kinase-inhibitor alk-inhibitor | R:2103164
*sunitinib | Sunitinib | Sutent | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:357977
*sorafenib | Sorafenib | Nexavar | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:495881
*pazopanib | Pazopanib | Votrient | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:714438
*axitinib | Axitinib | Inlyta | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | M:D000077784 |  | MeSH 2024
*cabozantinib | Cabozantinib | Cometriq; Cabometyx | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:1363268
*lenvatinib | Lenvatinib | Lenvima | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:1603296
*regorafenib | Regorafenib | Stivarga | tyrosine-kinase-inhibitor vegf-inhibitor vegf-receptor-tki | R:1312397
*vandetanib | Vandetanib | Caprelsa | vegf-receptor-tki | R:1098413
*vemurafenib | Vemurafenib | Zelboraf | tyrosine-kinase-inhibitor braf-inhibitor | R:1147220
*dabrafenib | Dabrafenib | Tafinlar | tyrosine-kinase-inhibitor braf-inhibitor | R:1424911
*trametinib | Trametinib | Mekinist | tyrosine-kinase-inhibitor mek-inhibitor | R:1425099
*ibrutinib | Ibrutinib | Imbruvica | btk-inhibitor | R:1442981
*acalabrutinib | Acalabrutinib | Calquence | btk-inhibitor |
*zanubrutinib | Zanubrutinib | Brukinsa | btk-inhibitor | R:2262435
*idelalisib | Idelalisib | Zydelig | tyrosine-kinase-inhibitor pi3k-inhibitor | R:1544460
*alpelisib | Alpelisib | Piqray | targeted-therapy pi3k-inhibitor |
*palbociclib | Palbociclib | Ibrance | cdk4-6-inhibitor | R:1601374
*ribociclib | Ribociclib | Kisqali | cdk4-6-inhibitor | R:1873916
*abemaciclib | Abemaciclib | Verzenio | cdk4-6-inhibitor |
*olaparib | Olaparib | Lynparza | parp-inhibitor | R:1597582
*niraparib | Niraparib | Zejula | parp-inhibitor | R:1918231
*rucaparib | Rucaparib | Rubraca | parp-inhibitor | R:1862579
*talazoparib | Talazoparib | Talzenna | parp-inhibitor | R:2099704
*venetoclax | Venetoclax | Venclexta | targeted-therapy bcl-2-inhibitor | R:1747556
*bortezomib | Bortezomib | Velcade; Boruzu | proteasome-inhibitor | R:358258
*carfilzomib | Carfilzomib | Kyprolis | proteasome-inhibitor | R:1302966
*ixazomib | Ixazomib | Ninlaro | proteasome-inhibitor | R:1723735
*lenalidomide | Lenalidomide | Revlimid | immunomodulatory-imide-drug | R:342369
*pomalidomide | Pomalidomide | Pomalyst | immunomodulatory-imide-drug | R:1369713
*daratumumab | Daratumumab | Darzalex | monoclonal-antibody antineoplastic anti-cd38-antibody | R:1721947
*elotuzumab | Elotuzumab | Empliciti | monoclonal-antibody antineoplastic | R:1726104
*bevacizumab | Bevacizumab | Avastin | vegf-inhibitor monoclonal-antibody | R:253337
*ramucirumab | Ramucirumab | Cyramza | vegf-inhibitor monoclonal-antibody | R:1535922
*trastuzumab | Trastuzumab | Herceptin | her2-targeted-therapy monoclonal-antibody | R:224905
*pertuzumab | Pertuzumab | Perjeta | her2-targeted-therapy monoclonal-antibody | R:1298944
*trastuzumab-emtansine | Trastuzumab emtansine | T-DM1; Kadcyla; ado-trastuzumab emtansine | her2-targeted-therapy antibody-drug-conjugate | M:D000080044 |  | MeSH 2024
*trastuzumab-deruxtecan | Trastuzumab deruxtecan | T-DXd; Enhertu; fam-trastuzumab deruxtecan | her2-targeted-therapy antibody-drug-conjugate |
*cetuximab | Cetuximab | Erbitux | targeted-therapy monoclonal-antibody | R:318341
*panitumumab | Panitumumab | Vectibix | targeted-therapy monoclonal-antibody | R:263034
*pembrolizumab | Pembrolizumab | Keytruda; MK-3475 | pd-1-inhibitor | R:1547545
*nivolumab | Nivolumab | Opdivo | pd-1-inhibitor | R:1597876
*atezolizumab | Atezolizumab | Tecentriq | pd-l1-inhibitor | M:C594389 |  | MeSH
*durvalumab | Durvalumab | Imfinzi | pd-l1-inhibitor | R:1919503
*avelumab | Avelumab | Bavencio | pd-l1-inhibitor
*ipilimumab | Ipilimumab | Yervoy | immune-checkpoint-inhibitor | R:1094833
*cemiplimab | Cemiplimab | Libtayo | pd-1-inhibitor | R:2058826
*obinutuzumab | Obinutuzumab | Gazyva | b-cell-depleting-agent antineoplastic monoclonal-antibody anti-cd20-antibody | R:974779
*blinatumomab | Blinatumomab | Blincyto | immunotherapy bispecific-antibody anti-cd19-therapy | R:1597258
*brentuximab-vedotin | Brentuximab vedotin | brentuximab; Adcetris | targeted-therapy antibody-drug-conjugate | R:1147320
*polatuzumab-vedotin | Polatuzumab vedotin | polatuzumab | targeted-therapy antibody-drug-conjugate | R:2174090
*tisagenlecleucel | Tisagenlecleucel | Kymriah; CTL019 | car-t-cell-therapy anti-cd19-therapy | R:1986438
*axicabtagene-ciloleucel | Axicabtagene ciloleucel | Yescarta; axi-cel | car-t-cell-therapy anti-cd19-therapy |
*interleukin-2 | Interleukin-2 | aldesleukin; IL-2 therapy; recombinant interleukin-2; high-dose IL-2 | immunotherapy | M:D007376 |  | MeSH 2024
*bcg-intravesical | BCG intravesical | intravesical BCG; bacillus Calmette-Guerin therapy; BCG therapy; BCG instillation; BCG immunotherapy; intravesical Bacillus Calmette-Guerin | immunotherapy |
*tamoxifen | Tamoxifen | Nolvadex; Soltamox | selective-estrogen-receptor-modulator | R:10324
*fulvestrant | Fulvestrant | Faslodex | selective-estrogen-receptor-degrader | R:282357
*selective-estrogen-receptor-degrader | Selective estrogen receptor degrader | SERD; SERDs; oral SERD; selective estrogen receptor down-regulator; estrogen receptor degrader | hormone-therapy-for-cancer |
*letrozole | Letrozole | Femara | aromatase-inhibitor | R:72965
*anastrozole | Anastrozole | Arimidex | aromatase-inhibitor | M:D000077384 |  | MeSH
*exemestane | Exemestane | Aromasin | aromatase-inhibitor | R:258494
*leuprolide | Leuprolide | leuprorelin; Lupron; leuprolide acetate; Camcevi | gnrh-analogue androgen-deprivation-therapy | R:42375
*goserelin | Goserelin | Zoladex | gnrh-analogue androgen-deprivation-therapy | R:50610
*triptorelin | Triptorelin | Trelstar; Triptodur | gnrh-analogue androgen-deprivation-therapy | R:38782
*degarelix | Degarelix | Firmagon | gnrh-analogue androgen-deprivation-therapy | R:475230
*elagolix | Elagolix | Orilissa | gnrh-analogue | R:2049846
*bicalutamide | Bicalutamide | Casodex | androgen-deprivation-therapy androgen-receptor-antagonist | R:83008
*flutamide | Flutamide | Eulexin | androgen-deprivation-therapy androgen-receptor-antagonist | R:4508
*enzalutamide | Enzalutamide | Xtandi | androgen-deprivation-therapy androgen-receptor-antagonist | R:1307298
*apalutamide | Apalutamide | Erleada | androgen-deprivation-therapy androgen-receptor-antagonist |
*darolutamide | Darolutamide | Nubeqa | androgen-deprivation-therapy androgen-receptor-antagonist | R:2180325
*abiraterone | Abiraterone | Zytiga; abiraterone acetate | androgen-deprivation-therapy |
*cyproterone | Cyproterone | cyproterone acetate | androgen-deprivation-therapy | M:D003534 |  | MeSH
*radium-223 | Radium-223 | Xofigo; lutetium-177; radium-223 dichloride | radiopharmaceutical |
`,
};
