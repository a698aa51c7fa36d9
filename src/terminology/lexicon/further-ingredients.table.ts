import type { LexiconTable } from '../lexicon-table.ts';

/** Ingredients that criteria name, beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INGREDIENTS: LexiconTable = {
  kind: 'medication',
  rows: `
liposomal-bupivacaine | Liposomal bupivacaine | Exparel; bupivacaine liposome; bupivacaine liposome injectable suspension | bupivacaine |
biphasic-insulin-aspart | Biphasic insulin aspart | NovoMix; NovoMix 30; NovoLog Mix | insulin-aspart |
thiotepa | Thiotepa | Tepadina | alkylating-agent | M:D013852 |  | MeSH
dronabinol | Dronabinol | Marinol | cannabinoid-drug |
nabilone | Nabilone |  | cannabinoid-drug |
nabiximols | Nabiximols | Sativex | cannabinoid-drug |
phencyclidine | Phencyclidine | angel dust; ?PCP | medication |
hydroquinone | Hydroquinone |  | skin-lightening-agent |
brexanolone | Brexanolone | Zulresso; allopregnanolone | medication |
zuranolone | Zuranolone | Zurzuvae | antidepressant |
ganaxolone | Ganaxolone |  | antiepileptic |
inositol | Inositol | myo-inositol; myoinositol; D-chiro-inositol | vitamin-supplement |
magnesium-oxide | Magnesium oxide |  | mineral-supplement |
zinc-supplement | Zinc supplement | zinc; zinc sulfate; zinc supplementation | mineral-supplement |
selenium-supplement | Selenium supplement | selenium | mineral-supplement |
pegylated-liposomal-doxorubicin | Pegylated liposomal doxorubicin | liposomal doxorubicin; Doxil; Caelyx; PLD doxorubicin | doxorubicin |
nab-paclitaxel | Nab-paclitaxel | Abraxane; albumin-bound paclitaxel; nanoparticle albumin-bound paclitaxel | paclitaxel |
acipimox | Acipimox |  | lipid-lowering-agent |
teduglutide | Teduglutide | Revestive; Gattex | medication |
trifluridine-tipiracil | Trifluridine/tipiracil | Lonsurf; TAS-102; trifluridine and tipiracil | antimetabolite |
clavulanic-acid | Clavulanic acid |  | medication |
cromolyn | Cromolyn | cromolyn sodium; cromoglycate; sodium cromoglycate; disodium cromoglycate; cromoglicic acid | medication |
nedocromil | Nedocromil |  | medication |
methoxyflurane | Methoxyflurane | Penthrox | volatile-anesthetic |
miglustat | Miglustat | Zavesca | medication |
cipaglucosidase-alfa | Cipaglucosidase alfa | ATB200 | enzyme-replacement-therapy |
alglucosidase-alfa | Alglucosidase alfa | Myozyme; Lumizyme | enzyme-replacement-therapy |
idursulfase | Idursulfase | Elaprase | enzyme-replacement-therapy |
agalsidase | Agalsidase | Fabrazyme; Replagal; agalsidase alfa; agalsidase beta | enzyme-replacement-therapy |
imiglucerase | Imiglucerase | Cerezyme | enzyme-replacement-therapy |
tremelimumab | Tremelimumab | Imjudo | ctla-4-inhibitor |
dostarlimab | Dostarlimab | Jemperli | pd-1-inhibitor |
toripalimab | Toripalimab |  | pd-1-inhibitor | M:C000656314 |  | MeSH
sintilimab | Sintilimab |  | pd-1-inhibitor |
tislelizumab | Tislelizumab |  | pd-1-inhibitor | M:C000707970 |  | MeSH
camrelizumab | Camrelizumab |  | pd-1-inhibitor | M:C000631724 |  | MeSH
relatlimab | Relatlimab |  | lag-3-inhibitor |
ceritinib | Ceritinib | Zykadia | alk-inhibitor |
brigatinib | Brigatinib | Alunbrig | alk-inhibitor | M:C598580 |  | MeSH
entrectinib | Entrectinib | Rozlytrek | trk-inhibitor ros1-inhibitor |
larotrectinib | Larotrectinib | Vitrakvi | trk-inhibitor |
repotrectinib | Repotrectinib |  | trk-inhibitor ros1-inhibitor |
copanlisib | Copanlisib | Aliqopa | pi3k-inhibitor |
duvelisib | Duvelisib | Copiktra | pi3k-inhibitor |
capivasertib | Capivasertib |  | akt-inhibitor |
cediranib | Cediranib |  | vegf-receptor-tki |
tivozanib | Tivozanib |  | vegf-receptor-tki |
apatinib | Apatinib | rivoceranib | vegf-receptor-tki | M:C553458 |  | MeSH
fruquintinib | Fruquintinib |  | vegf-receptor-tki |
capmatinib | Capmatinib |  | met-inhibitor |
tepotinib | Tepotinib |  | met-inhibitor |
selpercatinib | Selpercatinib |  | ret-inhibitor |
pralsetinib | Pralsetinib |  | ret-inhibitor |
dacomitinib | Dacomitinib | Vizimpro | egfr-inhibitor | M:C525726 |  | MeSH
icotinib | Icotinib |  | egfr-inhibitor |
lazertinib | Lazertinib |  | egfr-inhibitor | M:C000707992 |  | MeSH
amivantamab | Amivantamab | Rybrevant | bispecific-antibody |
pyrotinib | Pyrotinib |  | her2-targeted-therapy tyrosine-kinase-inhibitor |
margetuximab | Margetuximab |  | her2-targeted-therapy monoclonal-antibody |
ripretinib | Ripretinib |  | tyrosine-kinase-inhibitor |
avapritinib | Avapritinib |  | tyrosine-kinase-inhibitor |
pexidartinib | Pexidartinib | PLX3397 | tyrosine-kinase-inhibitor |
gilteritinib | Gilteritinib | Xospata | flt3-inhibitor |
midostaurin | Midostaurin | Rydapt | flt3-inhibitor |
quizartinib | Quizartinib |  | flt3-inhibitor |
ivosidenib | Ivosidenib |  | idh-inhibitor |
enasidenib | Enasidenib |  | idh-inhibitor |
glasdegib | Glasdegib |  | hedgehog-inhibitor |
vismodegib | Vismodegib | Erivedge | hedgehog-inhibitor |
sonidegib | Sonidegib |  | hedgehog-inhibitor |
selinexor | Selinexor | Xpovio | xpo1-inhibitor |
sotorasib | Sotorasib | Lumakras | kras-g12c-inhibitor | M:C000706028 |  | MeSH
adagrasib | Adagrasib |  | kras-g12c-inhibitor |
binimetinib | Binimetinib | Mektovi | mek-inhibitor |
cobimetinib | Cobimetinib | Cotellic | mek-inhibitor |
selumetinib | Selumetinib | Koselugo | mek-inhibitor |
encorafenib | Encorafenib | Braftovi | braf-inhibitor |
erdafitinib | Erdafitinib | Balversa | fgfr-inhibitor |
pemigatinib | Pemigatinib | Pemazyre | fgfr-inhibitor |
futibatinib | Futibatinib |  | fgfr-inhibitor |
infigratinib | Infigratinib |  | fgfr-inhibitor |
tazemetostat | Tazemetostat |  | targeted-therapy |
vorinostat | Vorinostat | Zolinza | hdac-inhibitor | M:D000077337 |  | MeSH
romidepsin | Romidepsin | Istodax | hdac-inhibitor |
panobinostat | Panobinostat |  | hdac-inhibitor |
belinostat | Belinostat |  | hdac-inhibitor |
isatuximab | Isatuximab | Sarclisa | anti-cd38-antibody |
mogamulizumab | Mogamulizumab |  | monoclonal-antibody antineoplastic |
dinutuximab | Dinutuximab | Unituxin | monoclonal-antibody antineoplastic |
necitumumab | Necitumumab |  | monoclonal-antibody antineoplastic |
olaratumab | Olaratumab |  | monoclonal-antibody antineoplastic |
ficlatuzumab | Ficlatuzumab |  | monoclonal-antibody antineoplastic |
tafasitamab | Tafasitamab | Monjuvi | anti-cd19-therapy monoclonal-antibody |
loncastuximab-tesirine | Loncastuximab tesirine | loncastuximab | anti-cd19-therapy antibody-drug-conjugate |
inotuzumab-ozogamicin | Inotuzumab ozogamicin | inotuzumab; Besponsa | antibody-drug-conjugate | M:D000080045 |  | MeSH
gemtuzumab-ozogamicin | Gemtuzumab ozogamicin | gemtuzumab; Mylotarg | antibody-drug-conjugate |
belantamab-mafodotin | Belantamab mafodotin | belantamab; Blenrep | antibody-drug-conjugate |
enfortumab-vedotin | Enfortumab vedotin | Padcev | antibody-drug-conjugate |
sacituzumab-govitecan | Sacituzumab govitecan | Trodelvy | antibody-drug-conjugate |
tisotumab-vedotin | Tisotumab vedotin |  | antibody-drug-conjugate |
mirvetuximab-soravtansine | Mirvetuximab soravtansine | IMGN853; Elahere | antibody-drug-conjugate |
anetumab-ravtansine | Anetumab ravtansine |  | antibody-drug-conjugate |
datopotamab-deruxtecan | Datopotamab deruxtecan |  | antibody-drug-conjugate |
mosunetuzumab | Mosunetuzumab |  | bispecific-antibody |
glofitamab | Glofitamab |  | bispecific-antibody |
epcoritamab | Epcoritamab |  | bispecific-antibody |
teclistamab | Teclistamab |  | bispecific-antibody |
talimogene-laherparepvec | Talimogene laherparepvec | T-VEC; Imlygic | oncolytic-virus |
sipuleucel-t | Sipuleucel-T | Provenge | cancer-vaccine |
idecabtagene-vicleucel | Idecabtagene vicleucel | ide-cel; Abecma | car-t-cell-therapy |
ciltacabtagene-autoleucel | Ciltacabtagene autoleucel | cilta-cel; Carvykti | car-t-cell-therapy |
lisocabtagene-maraleucel | Lisocabtagene maraleucel | liso-cel; Breyanzi | car-t-cell-therapy |
brexucabtagene-autoleucel | Brexucabtagene autoleucel | Tecartus | car-t-cell-therapy |
nelarabine | Nelarabine |  | antimetabolite |
clofarabine | Clofarabine |  | antimetabolite |
pralatrexate | Pralatrexate |  | antimetabolite |
raltitrexed | Raltitrexed |  | antimetabolite |
tegafur | Tegafur | tegafur/gimeracil/oteracil; tegafur-uracil; S-1 chemotherapy; Teysuno | antimetabolite |
floxuridine | Floxuridine |  | antimetabolite |
thioguanine | Thioguanine | tioguanine; 6-thioguanine | antimetabolite |
pentostatin | Pentostatin |  | antimetabolite |
trabectedin | Trabectedin | Yondelis | chemotherapy |
lurbinectedin | Lurbinectedin |  | chemotherapy |
ixabepilone | Ixabepilone |  | chemotherapy |
streptozocin | Streptozocin | streptozotocin | alkylating-agent |
procarbazine | Procarbazine |  | alkylating-agent |
trofosfamide | Trofosfamide |  | alkylating-agent |
treosulfan | Treosulfan |  | alkylating-agent | M:C018404 |  | MeSH
liposomal-irinotecan | Liposomal irinotecan | Onivyde; nal-IRI; MM-398 | irinotecan |
mitotane | Mitotane | Lysodren | antineoplastic |
plerixafor | Plerixafor | Mozobil | medication |
pegfilgrastim | Pegfilgrastim | Neulasta | hematopoietic-growth-factor |
lenograstim | Lenograstim |  | hematopoietic-growth-factor |
sargramostim | Sargramostim | Leukine; molgramostim; granulocyte-macrophage colony-stimulating factor | hematopoietic-growth-factor |
palifermin | Palifermin |  | medication |
interferon-gamma | Interferon gamma | interferon-gamma-1b; IFN-gamma | interferon |
peginterferon | Peginterferon | pegylated interferon; PEG-interferon; PEG-IFN; PegIFN; peginterferon alfa; peginterferon alfa-2a; peginterferon alfa-2b; pegylated interferon alpha; Pegasys | interferon-alfa |
tralokinumab | Tralokinumab | Adtralza | il-4-13-inhibitor monoclonal-antibody |
lebrikizumab | Lebrikizumab |  | il-4-13-inhibitor monoclonal-antibody |
nemolizumab | Nemolizumab |  | interleukin-inhibitor monoclonal-antibody |
spesolimab | Spesolimab |  | interleukin-inhibitor monoclonal-antibody |
mirikizumab | Mirikizumab |  | interleukin-inhibitor monoclonal-antibody |
siltuximab | Siltuximab |  | interleukin-inhibitor monoclonal-antibody |
rilonacept | Rilonacept |  | interleukin-inhibitor |
etrolizumab | Etrolizumab |  | integrin-inhibitor monoclonal-antibody |
efalizumab | Efalizumab |  | immunosuppressant monoclonal-antibody |
daclizumab | Daclizumab |  | il-2-receptor-antagonist monoclonal-antibody |
muromonab | Muromonab-CD3 | OKT3; muromonab | immunosuppressant monoclonal-antibody |
ublituximab | Ublituximab |  | anti-cd20-antibody |
inebilizumab | Inebilizumab |  | anti-cd19-therapy monoclonal-antibody |
satralizumab | Satralizumab |  | interleukin-inhibitor monoclonal-antibody |
eptinezumab | Eptinezumab | Vyepti | cgrp-inhibitor monoclonal-antibody | M:C000628361 |  | MeSH
atogepant | Atogepant | Qulipta | cgrp-inhibitor |
lasmiditan | Lasmiditan |  | medication |
filgotinib | Filgotinib | Jyseleca | jak-inhibitor |
deucravacitinib | Deucravacitinib |  | immunosuppressant |
delgocitinib | Delgocitinib |  | jak-inhibitor |
ponesimod | Ponesimod |  | s1p-modulator |
etrasimod | Etrasimod |  | s1p-modulator |
tirabrutinib | Tirabrutinib |  | btk-inhibitor |
pirtobrutinib | Pirtobrutinib | Jaypirca | btk-inhibitor | M:C000723100 |  | MeSH
orelabrutinib | Orelabrutinib |  | btk-inhibitor |
asciminib | Asciminib | Scemblix | bcr-abl-inhibitor |
balsalazide | Balsalazide |  | aminosalicylate |
beclomethasone-formoterol | Beclometasone/formoterol | Foster inhaler | ics-laba |
budesonide-formoterol | Budesonide/formoterol | Symbicort | ics-laba |
fluticasone-salmeterol | Fluticasone/salmeterol | Advair; Seretide | ics-laba |
travoprost | Travoprost | Travatan | prostaglandin-drug iop-lowering-drug |
bimatoprost | Bimatoprost | Lumigan | prostaglandin-drug iop-lowering-drug |
tafluprost | Tafluprost |  | prostaglandin-drug iop-lowering-drug |
netarsudil | Netarsudil | Rhopressa | iop-lowering-drug |
pilocarpine | Pilocarpine |  | medication |
tropicamide | Tropicamide |  | anticholinergic |
cyclopentolate | Cyclopentolate |  | anticholinergic |
lifitegrast | Lifitegrast | Xiidra | medication |
brolucizumab | Brolucizumab | Beovu | vegf-inhibitor monoclonal-antibody |
pegaptanib | Pegaptanib | Macugen | vegf-inhibitor |
conbercept | Conbercept |  | vegf-inhibitor |
iloperidone | Iloperidone | Fanapt | atypical-antipsychotic |
asenapine | Asenapine |  | atypical-antipsychotic |
benztropine | Benztropine | benzatropine; Cogentin | anticholinergic |
trihexyphenidyl | Trihexyphenidyl | benzhexol | anticholinergic |
biperiden | Biperiden |  | anticholinergic |
safinamide | Safinamide |  | mao-b-inhibitor |
tolcapone | Tolcapone |  | comt-inhibitor |
istradefylline | Istradefylline |  | medication |
amifampridine | Amifampridine | 3,4-diaminopyridine; 3,4-DAP; amifampridine phosphate | medication |
dalfampridine | Dalfampridine | fampridine; 4-aminopyridine; Ampyra | medication |
tasimelteon | Tasimelteon |  | sedative |
ramelteon | Ramelteon |  | sedative |
lemborexant | Lemborexant |  | sedative |
daridorexant | Daridorexant |  | sedative |
zaleplon | Zaleplon |  | sedative |
solriamfetol | Solriamfetol | Sunosi | stimulant |
pitolisant | Pitolisant |  | medication |
fenfluramine | Fenfluramine | Fintepla | medication |
stiripentol | Stiripentol |  | antiepileptic |
rufinamide | Rufinamide |  | antiepileptic |
tiagabine | Tiagabine |  | antiepileptic |
eslicarbazepine | Eslicarbazepine | eslicarbazepine acetate | antiepileptic |
ezogabine | Ezogabine | retigabine | antiepileptic |
sulthiame | Sulthiame |  | antiepileptic |
lofexidine | Lofexidine |  | alpha-2-agonist |
nalmefene | Nalmefene | Selincro | opioid-antagonist |
methylnaltrexone | Methylnaltrexone | Relistor | opioid-antagonist |
naloxegol | Naloxegol |  | opioid-antagonist |
extended-release-naltrexone | Extended-release naltrexone | injectable naltrexone; Vivitrol; XR-naltrexone; depot naltrexone | naltrexone |
buprenorphine-naloxone | Buprenorphine/naloxone | Suboxone | buprenorphine |
levomethadone | Levomethadone |  | methadone |
pentazocine | Pentazocine |  | opioid |
oliceridine | Oliceridine |  | opioid |
remimazolam | Remimazolam | Byfavo | benzodiazepine |
flumazenil | Flumazenil |  | medication |
thiopental | Thiopental | thiopentone | barbiturate |
methohexital | Methohexital |  | barbiturate |
xenon-anesthetic | Xenon | xenon gas | anesthetic |
prilocaine | Prilocaine | EMLA prilocaine | amide-local-anesthetic |
tetracaine | Tetracaine | amethocaine | local-anesthetic |
procaine | Procaine | Novocain; Novocaine | local-anesthetic |
benzocaine | Benzocaine |  | local-anesthetic |
atracurium | Atracurium |  | nondepolarizing-neuromuscular-blocker |
pancuronium | Pancuronium |  | nondepolarizing-neuromuscular-blocker |
mivacurium | Mivacurium |  | nondepolarizing-neuromuscular-blocker |
mebeverine | Mebeverine |  | antispasmodic |
`,
};
