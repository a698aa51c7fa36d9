import type { LexiconTable } from '../lexicon-table.ts';

/** Ingredients that criteria name, beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INGREDIENTS: LexiconTable = {
  kind: 'medication',
  rows: `
liposomal-bupivacaine | Liposomal bupivacaine | Exparel; bupivacaine liposome; bupivacaine liposome injectable suspension | bupivacaine |
biphasic-insulin-aspart | Biphasic insulin aspart | NovoMix; NovoMix 30; NovoLog Mix | insulin-aspart |
thiotepa | Thiotepa | Tepadina; Tepylute | alkylating-agent | M:D013852 |  | MeSH
dronabinol | Dronabinol | Marinol; Syndros | cannabinoid-drug | M:D013759 R:10402 |  | MeSH 2024, RxNorm 2025
nabilone | Nabilone | Cesamet | cannabinoid-drug | R:31447 |  | RxNorm 2025
nabiximols | Nabiximols | Sativex | cannabinoid-drug |
phencyclidine | Phencyclidine | angel dust; ?PCP | medication | M:D010622 |  | MeSH 2024
hydroquinone | Hydroquinone | Esoterica | skin-lightening-agent | M:D006873 R:5509 |  | MeSH 2024, RxNorm 2025
brexanolone | Brexanolone | Zulresso; allopregnanolone | medication | R:2121777 |  | RxNorm 2025
zuranolone | Zuranolone | Zurzuvae | antidepressant | R:2669905 |  | RxNorm 2025
ganaxolone | Ganaxolone | Ztalmy | antiepileptic | R:2604689 |  | RxNorm 2025
inositol | Inositol | myo-inositol; myoinositol; D-chiro-inositol | vitamin-supplement | M:D007294 R:5833 |  | MeSH 2024, RxNorm 2025
magnesium-oxide | Magnesium oxide |  | mineral-supplement | M:D008277 R:6582 |  | MeSH 2024, RxNorm 2025
zinc-supplement | Zinc supplement | zinc; zinc sulfate; zinc supplementation | mineral-supplement |
selenium-supplement | Selenium supplement | selenium; selenium supplementation | mineral-supplement |
pegylated-liposomal-doxorubicin | Pegylated liposomal doxorubicin | liposomal doxorubicin; Doxil; Caelyx; PLD doxorubicin | doxorubicin |
nab-paclitaxel | Nab-paclitaxel | Abraxane; albumin-bound paclitaxel; nanoparticle albumin-bound paclitaxel | paclitaxel |
acipimox | Acipimox |  | lipid-lowering-agent |
teduglutide | Teduglutide | Revestive; Gattex | medication | R:1364468 |  | RxNorm 2025
trifluridine-tipiracil | Trifluridine/tipiracil | Lonsurf; TAS-102; trifluridine and tipiracil | antimetabolite |
clavulanic-acid | Clavulanic acid |  | medication |
cromolyn | Cromolyn | cromolyn sodium; cromoglycate; sodium cromoglycate; disodium cromoglycate; cromoglicic acid | medication | R:42612 |  | RxNorm 2025
nedocromil | Nedocromil |  | medication | M:D017835 R:31563 |  | MeSH 2024, RxNorm 2025
methoxyflurane | Methoxyflurane | Penthrox | volatile-anesthetic | M:D008733 |  | MeSH 2024
miglustat | Miglustat | Zavesca; Yargesa; Opfolda | medication | R:402316 |  | RxNorm 2025
cipaglucosidase-alfa | Cipaglucosidase alfa | ATB200; cipaglucosidase; Pombiliti | enzyme-replacement-therapy | R:2667433 |  | RxNorm 2025
alglucosidase-alfa | Alglucosidase alfa | Myozyme; Lumizyme | enzyme-replacement-therapy |
idursulfase | Idursulfase | Elaprase | enzyme-replacement-therapy | R:644101 |  | RxNorm 2025
agalsidase | Agalsidase | Fabrazyme; Replagal; agalsidase alfa; agalsidase beta | enzyme-replacement-therapy |
imiglucerase | Imiglucerase | Cerezyme | enzyme-replacement-therapy | R:84959 |  | RxNorm 2025
tremelimumab | Tremelimumab | Imjudo | ctla-4-inhibitor | R:2619313 |  | RxNorm 2025
dostarlimab | Dostarlimab | Jemperli | pd-1-inhibitor | R:2539967 |  | RxNorm 2025
toripalimab | Toripalimab |  | pd-1-inhibitor | M:C000656314 |  | MeSH
sintilimab | Sintilimab |  | pd-1-inhibitor |
tislelizumab | Tislelizumab |  | pd-1-inhibitor | M:C000707970 |  | MeSH
camrelizumab | Camrelizumab |  | pd-1-inhibitor | M:C000631724 |  | MeSH
relatlimab | Relatlimab |  | lag-3-inhibitor | R:2596773 |  | RxNorm 2025
ceritinib | Ceritinib | Zykadia | alk-inhibitor | R:1535457 |  | RxNorm 2025
brigatinib | Brigatinib | Alunbrig | alk-inhibitor | M:C598580 |  | MeSH
entrectinib | Entrectinib | Rozlytrek | trk-inhibitor ros1-inhibitor | R:2197862 |  | RxNorm 2025
larotrectinib | Larotrectinib | Vitrakvi | trk-inhibitor | R:2105628 |  | RxNorm 2025
repotrectinib | Repotrectinib | Augtyro | trk-inhibitor ros1-inhibitor | R:2670644 |  | RxNorm 2025
copanlisib | Copanlisib | Aliqopa | pi3k-inhibitor | R:1945077 |  | RxNorm 2025
duvelisib | Duvelisib | Copiktra | pi3k-inhibitor | R:2058509 |  | RxNorm 2025
capivasertib | Capivasertib | Truqap | akt-inhibitor | R:2669967 |  | RxNorm 2025
cediranib | Cediranib |  | vegf-receptor-tki |
tivozanib | Tivozanib | Fotivda | vegf-receptor-tki | R:2534233 |  | RxNorm 2025
apatinib | Apatinib | rivoceranib | vegf-receptor-tki | M:C553458 |  | MeSH
fruquintinib | Fruquintinib | Fruzaqla | vegf-receptor-tki | R:2670179 |  | RxNorm 2025
capmatinib | Capmatinib | Tabrecta | met-inhibitor | R:2362165 |  | RxNorm 2025
tepotinib | Tepotinib | Tepmetko | met-inhibitor | R:2477103 |  | RxNorm 2025
selpercatinib | Selpercatinib | Retevmo | ret-inhibitor | R:2370147 |  | RxNorm 2025
pralsetinib | Pralsetinib | Gavreto | ret-inhibitor | R:2394936 |  | RxNorm 2025
dacomitinib | Dacomitinib | Vizimpro | egfr-tyrosine-kinase-inhibitor | M:C525726 |  | MeSH
icotinib | Icotinib |  | egfr-tyrosine-kinase-inhibitor
lazertinib | Lazertinib | Lazcluze | egfr-tyrosine-kinase-inhibitor | M:C000707992 |  | MeSH
amivantamab | Amivantamab | Rybrevant | bispecific-antibody |
pyrotinib | Pyrotinib |  | her2-targeted-therapy tyrosine-kinase-inhibitor |
margetuximab | Margetuximab |  | her2-targeted-therapy monoclonal-antibody | R:2473851 |  | RxNorm 2025
ripretinib | Ripretinib | Qinlock | tyrosine-kinase-inhibitor | R:2369389 |  | RxNorm 2025
avapritinib | Avapritinib |  | tyrosine-kinase-inhibitor |
pexidartinib | Pexidartinib | PLX3397; Turalio | tyrosine-kinase-inhibitor | R:2183102 |  | RxNorm 2025
gilteritinib | Gilteritinib | Xospata | flt3-inhibitor | R:2105806 |  | RxNorm 2025
midostaurin | Midostaurin | Rydapt | flt3-inhibitor | R:1919083 |  | RxNorm 2025
quizartinib | Quizartinib | Vanflyta | flt3-inhibitor | R:2643048 |  | RxNorm 2025
ivosidenib | Ivosidenib | Tibsovo | idh-inhibitor | R:2049873 |  | RxNorm 2025
enasidenib | Enasidenib | Idhifa | idh-inhibitor | R:1940332 |  | RxNorm 2025
glasdegib | Glasdegib | Daurismo | hedgehog-inhibitor | R:2105845 |  | RxNorm 2025
vismodegib | Vismodegib | Erivedge | hedgehog-inhibitor | R:1242987 |  | RxNorm 2025
sonidegib | Sonidegib | Odomzo | hedgehog-inhibitor | R:1659191 |  | RxNorm 2025
selinexor | Selinexor | Xpovio | xpo1-inhibitor | R:2178390 |  | RxNorm 2025
sotorasib | Sotorasib | Lumakras | kras-g12c-inhibitor | M:C000706028 |  | MeSH
adagrasib | Adagrasib |  | kras-g12c-inhibitor |
binimetinib | Binimetinib | Mektovi | mek-inhibitor | R:2049122 |  | RxNorm 2025
cobimetinib | Cobimetinib | Cotellic | mek-inhibitor | R:1722365 |  | RxNorm 2025
selumetinib | Selumetinib | Koselugo | mek-inhibitor | R:2289380 |  | RxNorm 2025
encorafenib | Encorafenib | Braftovi | braf-inhibitor | R:2049106 |  | RxNorm 2025
erdafitinib | Erdafitinib | Balversa | fgfr-inhibitor | R:2123125 |  | RxNorm 2025
pemigatinib | Pemigatinib | Pemazyre | fgfr-inhibitor | R:2359268 |  | RxNorm 2025
futibatinib | Futibatinib | Lytgobi | fgfr-inhibitor | R:2628190 |  | RxNorm 2025
infigratinib | Infigratinib | Truseltiq | fgfr-inhibitor | R:2550729 |  | RxNorm 2025
tazemetostat | Tazemetostat | Tazverik | targeted-therapy | R:2274378 |  | RxNorm 2025
vorinostat | Vorinostat | Zolinza | hdac-inhibitor | M:D000077337 |  | MeSH
romidepsin | Romidepsin | Istodax | hdac-inhibitor | R:877510 |  | RxNorm 2025
panobinostat | Panobinostat | Farydak | hdac-inhibitor | M:D000077767 R:1603350 |  | MeSH 2024, RxNorm 2025
belinostat | Belinostat | Beleodaq | hdac-inhibitor | R:1543543 |  | RxNorm 2025
isatuximab | Isatuximab | Sarclisa | anti-cd38-antibody | R:2282018 |  | RxNorm 2025
mogamulizumab | Mogamulizumab |  | monoclonal-antibody antineoplastic | R:2054068 |  | RxNorm 2025
dinutuximab | Dinutuximab | Unituxin | monoclonal-antibody antineoplastic | R:1606274 |  | RxNorm 2025
necitumumab | Necitumumab | Portrazza | monoclonal-antibody antineoplastic | R:1723738 |  | RxNorm 2025
olaratumab | Olaratumab |  | monoclonal-antibody antineoplastic |
ficlatuzumab | Ficlatuzumab |  | monoclonal-antibody antineoplastic |
tafasitamab | Tafasitamab | Monjuvi | anti-cd19-therapy monoclonal-antibody | R:2387211 |  | RxNorm 2025
loncastuximab-tesirine | Loncastuximab tesirine | loncastuximab | anti-cd19-therapy antibody-drug-conjugate | R:2540964 |  | RxNorm 2025
inotuzumab-ozogamicin | Inotuzumab ozogamicin | inotuzumab; Besponsa | antibody-drug-conjugate | M:D000080045 |  | MeSH
gemtuzumab-ozogamicin | Gemtuzumab ozogamicin | gemtuzumab; Mylotarg | antibody-drug-conjugate | R:1294580 |  | RxNorm 2025
belantamab-mafodotin | Belantamab mafodotin | belantamab; Blenrep | antibody-drug-conjugate | R:2387834 |  | RxNorm 2025
enfortumab-vedotin | Enfortumab vedotin | Padcev; enfortumab | antibody-drug-conjugate |
sacituzumab-govitecan | Sacituzumab govitecan | Trodelvy; sacituzumab | antibody-drug-conjugate |
tisotumab-vedotin | Tisotumab vedotin | tisotumab | antibody-drug-conjugate |
mirvetuximab-soravtansine | Mirvetuximab soravtansine | IMGN853; Elahere | antibody-drug-conjugate | R:2621548 |  | RxNorm 2025
anetumab-ravtansine | Anetumab ravtansine |  | antibody-drug-conjugate |
datopotamab-deruxtecan | Datopotamab deruxtecan |  | antibody-drug-conjugate | R:2703033 |  | RxNorm 2025
mosunetuzumab | Mosunetuzumab |  | bispecific-antibody | R:2625122 |  | RxNorm 2025
glofitamab | Glofitamab |  | bispecific-antibody | R:2639782 |  | RxNorm 2025
epcoritamab | Epcoritamab |  | bispecific-antibody | R:2637392 |  | RxNorm 2025
teclistamab | Teclistamab |  | bispecific-antibody | R:2619426 |  | RxNorm 2025
talimogene-laherparepvec | Talimogene laherparepvec | T-VEC; Imlygic | oncolytic-virus | R:1721264 |  | RxNorm 2025
sipuleucel-t | Sipuleucel-T | Provenge | cancer-vaccine | R:997261 |  | RxNorm 2025
idecabtagene-vicleucel | Idecabtagene vicleucel | ide-cel; Abecma | car-t-cell-therapy | R:2536430 |  | RxNorm 2025
ciltacabtagene-autoleucel | Ciltacabtagene autoleucel | cilta-cel; Carvykti | car-t-cell-therapy | R:2594775 |  | RxNorm 2025
lisocabtagene-maraleucel | Lisocabtagene maraleucel | liso-cel; Breyanzi | car-t-cell-therapy | R:2479136 |  | RxNorm 2025
brexucabtagene-autoleucel | Brexucabtagene autoleucel | Tecartus | car-t-cell-therapy | R:2387277 |  | RxNorm 2025
nelarabine | Nelarabine | Arranon | antimetabolite | R:274771 |  | RxNorm 2025
clofarabine | Clofarabine | Clolar | antimetabolite | M:D000077866 R:44151 |  | MeSH 2024, RxNorm 2025
pralatrexate | Pralatrexate | Folotyn | antimetabolite | R:662019 |  | RxNorm 2025
raltitrexed | Raltitrexed |  | antimetabolite |
tegafur | Tegafur | tegafur/gimeracil/oteracil; tegafur-uracil; S-1 chemotherapy; Teysuno; UFT; gimeracil | antimetabolite | M:D005641 |  | MeSH 2024
floxuridine | Floxuridine |  | antimetabolite | M:D005467 R:4488 |  | MeSH 2024, RxNorm 2025
thioguanine | Thioguanine | tioguanine; 6-thioguanine; 6-TG; Tabloid | antimetabolite | M:D013866 R:10485 |  | MeSH 2024, RxNorm 2025
pentostatin | Pentostatin | Nipent | antimetabolite | M:D015649 R:8011 |  | MeSH 2024, RxNorm 2025
trabectedin | Trabectedin | Yondelis | chemotherapy | M:D000077606 R:1716278 |  | MeSH 2024, RxNorm 2025
lurbinectedin | Lurbinectedin | Zepzelca | chemotherapy | R:2374729 |  | RxNorm 2025
ixabepilone | Ixabepilone |  | chemotherapy | R:337523 |  | RxNorm 2025
streptozocin | Streptozocin | streptozotocin; Zanosar | alkylating-agent | M:D013311 R:10114 |  | MeSH 2024, RxNorm 2025
procarbazine | Procarbazine | Matulane | alkylating-agent | M:D011344 R:8702 |  | MeSH 2024, RxNorm 2025
trofosfamide | Trofosfamide |  | alkylating-agent |
treosulfan | Treosulfan | Grafapex | alkylating-agent | M:C018404 |  | MeSH
liposomal-irinotecan | Liposomal irinotecan | Onivyde; nal-IRI; MM-398; irinotecan liposome | irinotecan |
mitotane | Mitotane | Lysodren | antineoplastic | M:D008939 R:7004 |  | MeSH 2024, RxNorm 2025
plerixafor | Plerixafor | Mozobil | medication | R:733003 |  | RxNorm 2025
pegfilgrastim | Pegfilgrastim | Neulasta | granulocyte-colony-stimulating-factor | R:338036 |  | RxNorm 2025
lenograstim | Lenograstim |  | granulocyte-colony-stimulating-factor | M:D000078224 |  | MeSH 2024
sargramostim | Sargramostim | Leukine; molgramostim; granulocyte-macrophage colony-stimulating factor; GM-CSF | hematopoietic-growth-factor | R:69634 |  | RxNorm 2025
palifermin | Palifermin | Kepivance | medication | R:196319 |  | RxNorm 2025
interferon-gamma | Interferon gamma | interferon-gamma-1b; IFN-gamma; Actimmune | interferon | M:D007371 |  | MeSH 2024
peginterferon | Peginterferon | pegylated interferon; PEG-interferon; PEG-IFN; PegIFN; peginterferon alfa; peginterferon alfa-2a; peginterferon alfa-2b; pegylated interferon alpha; Pegasys; pegylated interferon alfa | interferon-alfa |
tralokinumab | Tralokinumab | Adtralza | il-4-13-inhibitor monoclonal-antibody | R:2589225 |  | RxNorm 2025
lebrikizumab | Lebrikizumab |  | il-4-13-inhibitor monoclonal-antibody | R:2693758 |  | RxNorm 2025
nemolizumab | Nemolizumab |  | interleukin-inhibitor monoclonal-antibody | R:2691310 |  | RxNorm 2025
spesolimab | Spesolimab |  | interleukin-inhibitor monoclonal-antibody | R:2610417 |  | RxNorm 2025
mirikizumab | Mirikizumab |  | interleukin-inhibitor monoclonal-antibody | R:2668384 |  | RxNorm 2025
siltuximab | Siltuximab | Sylvant | interleukin-inhibitor monoclonal-antibody | R:1535218 |  | RxNorm 2025
rilonacept | Rilonacept | Arcalyst | interleukin-inhibitor | R:763450 |  | RxNorm 2025
etrolizumab | Etrolizumab |  | integrin-inhibitor monoclonal-antibody |
efalizumab | Efalizumab | Raptiva | immunosuppressant monoclonal-antibody |
daclizumab | Daclizumab |  | il-2-receptor-antagonist monoclonal-antibody | M:D000077561 |  | MeSH 2024
muromonab | Muromonab-CD3 | OKT3; muromonab | immunosuppressant monoclonal-antibody | M:D016853 |  | MeSH 2024
ublituximab | Ublituximab |  | anti-cd20-antibody | R:2626349 |  | RxNorm 2025
inebilizumab | Inebilizumab |  | anti-cd19-therapy monoclonal-antibody | R:2373951 |  | RxNorm 2025
satralizumab | Satralizumab |  | interleukin-inhibitor monoclonal-antibody | R:2391541 |  | RxNorm 2025
eptinezumab | Eptinezumab | Vyepti | cgrp-inhibitor monoclonal-antibody | M:C000628361 |  | MeSH
atogepant | Atogepant | Qulipta | cgrp-inhibitor |
lasmiditan | Lasmiditan | Reyvow | medication | R:2256930 |  | RxNorm 2025
filgotinib | Filgotinib | Jyseleca | jak-inhibitor |
deucravacitinib | Deucravacitinib | Sotyktu | immunosuppressant | R:2612087 |  | RxNorm 2025
delgocitinib | Delgocitinib | Anzupgo | jak-inhibitor | R:2721163 |  | RxNorm 2025
ponesimod | Ponesimod | Ponvory | s1p-modulator disease-modifying-therapy-for-multiple-sclerosis | R:2532300 |  | RxNorm 2025
etrasimod | Etrasimod | Velsipity | s1p-modulator | R:2668045 |  | RxNorm 2025
tirabrutinib | Tirabrutinib |  | btk-inhibitor |
pirtobrutinib | Pirtobrutinib | Jaypirca | btk-inhibitor | M:C000723100 |  | MeSH
orelabrutinib | Orelabrutinib |  | btk-inhibitor |
asciminib | Asciminib | Scemblix | bcr-abl-inhibitor |
balsalazide | Balsalazide |  | aminosalicylate | R:18747 |  | RxNorm 2025
beclomethasone-formoterol | Beclometasone/formoterol | Foster inhaler | ics-laba |
budesonide-formoterol | Budesonide/formoterol | Symbicort | ics-laba |
fluticasone-salmeterol | Fluticasone/salmeterol | Advair; Seretide | ics-laba | M:D000068297 |  | MeSH 2024
travoprost | Travoprost | Travatan | prostaglandin-drug iop-lowering-drug | M:D000069557 R:283809 |  | MeSH 2024, RxNorm 2025
bimatoprost | Bimatoprost | Lumigan; Durysta; Latisse | prostaglandin-drug iop-lowering-drug | M:D000069580 R:283810 |  | MeSH 2024, RxNorm 2025
tafluprost | Tafluprost | Zioptan | prostaglandin-drug iop-lowering-drug | R:1244607 |  | RxNorm 2025
netarsudil | Netarsudil | Rhopressa | iop-lowering-drug | R:1992864 |  | RxNorm 2025
pilocarpine | Pilocarpine |  | medication | M:D010862 R:8328 |  | MeSH 2024, RxNorm 2025
tropicamide | Tropicamide | Mydriacyl | anticholinergic | M:D014331 R:10869 |  | MeSH 2024, RxNorm 2025
cyclopentolate | Cyclopentolate |  | anticholinergic | M:D003519 R:3001 |  | MeSH 2024, RxNorm 2025
lifitegrast | Lifitegrast | Xiidra | medication | R:1801820 |  | RxNorm 2025
brolucizumab | Brolucizumab | Beovu | vegf-inhibitor monoclonal-antibody | R:2204915 |  | RxNorm 2025
pegaptanib | Pegaptanib | Macugen | vegf-inhibitor |
conbercept | Conbercept |  | vegf-inhibitor |
iloperidone | Iloperidone | Fanapt | atypical-antipsychotic | R:73178 |  | RxNorm 2025
asenapine | Asenapine |  | atypical-antipsychotic |
benztropine | Benztropine | benzatropine; Cogentin | anticholinergic | M:D001590 R:1424 |  | MeSH 2024, RxNorm 2025
trihexyphenidyl | Trihexyphenidyl | benzhexol | anticholinergic | M:D014282 R:10811 |  | MeSH 2024, RxNorm 2025
biperiden | Biperiden |  | anticholinergic | M:D001712 |  | MeSH 2024
safinamide | Safinamide | Xadago | mao-b-inhibitor | R:1922448 |  | RxNorm 2025
tolcapone | Tolcapone | Tasmar | comt-inhibitor | M:D000077867 R:72937 |  | MeSH 2024, RxNorm 2025
istradefylline | Istradefylline | Nourianz | medication | R:2199015 |  | RxNorm 2025
amifampridine | Amifampridine | 3,4-diaminopyridine; 3,4-DAP; amifampridine phosphate | medication | M:D000077770 |  | MeSH 2024
dalfampridine | Dalfampridine | fampridine; 4-aminopyridine; Ampyra | medication | M:D015761 R:897018 |  | MeSH 2024, RxNorm 2025
tasimelteon | Tasimelteon | Hetlioz | sedative | R:1490468 |  | RxNorm 2025
ramelteon | Ramelteon | Rozerem | sedative | R:596205 |  | RxNorm 2025
lemborexant | Lemborexant | Dayvigo | sedative | R:2272403 |  | RxNorm 2025
daridorexant | Daridorexant | Quviviq | sedative | R:2591497 |  | RxNorm 2025
zaleplon | Zaleplon |  | sedative | R:74667 |  | RxNorm 2025
solriamfetol | Solriamfetol | Sunosi | stimulant | R:2121751 |  | RxNorm 2025
pitolisant | Pitolisant | Wakix | medication | R:2197878 |  | RxNorm 2025
fenfluramine | Fenfluramine | Fintepla | medication | M:D005277 R:4328 |  | MeSH 2024, RxNorm 2025
stiripentol | Stiripentol | Diacomit | antiepileptic | R:2054968 |  | RxNorm 2025
rufinamide | Rufinamide | Banzel | antiepileptic | R:69036 |  | RxNorm 2025
tiagabine | Tiagabine |  | antiepileptic | M:D000078308 R:31914 |  | MeSH 2024, RxNorm 2025
eslicarbazepine | Eslicarbazepine | eslicarbazepine acetate | antiepileptic | R:1482502 |  | RxNorm 2025
ezogabine | Ezogabine | retigabine | antiepileptic |
sulthiame | Sulthiame | sultiame | antiepileptic |
lofexidine | Lofexidine | Lucemyra | alpha-2-agonist | R:28863 |  | RxNorm 2025
nalmefene | Nalmefene | Selincro; Opvee; Zurnai | opioid-antagonist | R:31479 |  | RxNorm 2025
methylnaltrexone | Methylnaltrexone | Relistor | opioid-antagonist | R:29899 |  | RxNorm 2025
naloxegol | Naloxegol | Movantik | opioid-antagonist | R:1551777 |  | RxNorm 2025
extended-release-naltrexone | Extended-release naltrexone | injectable naltrexone; Vivitrol; XR-naltrexone; depot naltrexone | naltrexone |
buprenorphine-naloxone | Buprenorphine/naloxone | Suboxone | buprenorphine | M:D000069479 |  | MeSH 2024
levomethadone | Levomethadone |  | methadone |
pentazocine | Pentazocine |  | opioid | M:D010423 R:8001 |  | MeSH 2024, RxNorm 2025
oliceridine | Oliceridine | Olinvyk | opioid | R:2392230 |  | RxNorm 2025
remimazolam | Remimazolam | Byfavo | benzodiazepine | R:2383941 |  | RxNorm 2025
flumazenil | Flumazenil |  | medication | M:D005442 R:4457 |  | MeSH 2024, RxNorm 2025
thiopental | Thiopental | thiopentone | barbiturate | M:D013874 |  | MeSH 2024
methohexital | Methohexital |  | barbiturate | M:D008723 R:6847 |  | MeSH 2024, RxNorm 2025
xenon-anesthetic | Xenon | xenon gas | anesthetic | M:D014978 |  | MeSH 2024
prilocaine | Prilocaine | EMLA prilocaine | amide-local-anesthetic | M:D011318 R:8686 |  | MeSH 2024, RxNorm 2025
tetracaine | Tetracaine | amethocaine | local-anesthetic | M:D013748 R:10391 |  | MeSH 2024, RxNorm 2025
procaine | Procaine | Novocain; Novocaine | local-anesthetic | M:D011343 |  | MeSH 2024
benzocaine | Benzocaine |  | local-anesthetic | M:D001566 R:1399 |  | MeSH 2024, RxNorm 2025
atracurium | Atracurium |  | nondepolarizing-neuromuscular-blocker | M:D001279 |  | MeSH 2024
pancuronium | Pancuronium |  | nondepolarizing-neuromuscular-blocker | M:D010197 R:7883 |  | MeSH 2024, RxNorm 2025
mivacurium | Mivacurium |  | nondepolarizing-neuromuscular-blocker | M:D000077590 |  | MeSH 2024
mebeverine | Mebeverine |  | antispasmodic |
`,
};
