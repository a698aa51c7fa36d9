import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const RESPIRATORY_AND_OTHER_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
albuterol | Albuterol | salbutamol; Ventolin; ProAir | beta-2-agonist | R:435
levalbuterol | Levalbuterol | Xopenex | beta-2-agonist | R:237159
salmeterol | Salmeterol | Serevent | beta-2-agonist long-acting-beta-agonist | R:36117
formoterol | Formoterol |  | beta-2-agonist long-acting-beta-agonist | R:25255
indacaterol | Indacaterol |  | beta-2-agonist long-acting-beta-agonist |
vilanterol | Vilanterol |  | beta-2-agonist long-acting-beta-agonist | R:1424884
olodaterol | Olodaterol |  | beta-2-agonist long-acting-beta-agonist | R:1546059
terbutaline | Terbutaline |  | beta-2-agonist | R:10368
ritodrine | Ritodrine |  | beta-2-agonist | M:D012312 |  | MeSH 2024
tiotropium | Tiotropium | Spiriva | anticholinergic bronchodilator | R:69120
ipratropium | Ipratropium | Atrovent | anticholinergic bronchodilator | R:7213
umeclidinium | Umeclidinium |  | lama | R:1487514
glycopyrrolate | Glycopyrrolate | glycopyrronium; glycopyrronium bromide; Qbrexza | anticholinergic | R:1546438
montelukast | Montelukast | Singulair | leukotriene-receptor-antagonist | R:88249
zafirlukast | Zafirlukast | Accolate | leukotriene-receptor-antagonist | R:114970
theophylline | Theophylline | Elixophyllin | bronchodilator methylxanthine | R:10438
roflumilast | Roflumilast | Daliresp; Zoryve | medication | R:1091836
*omalizumab | Omalizumab | Xolair | monoclonal-antibody anti-ige-antibody | R:302379
*mepolizumab | Mepolizumab | Nucala | interleukin-inhibitor monoclonal-antibody il-5-inhibitor | R:1720597
*benralizumab | Benralizumab | Fasenra | interleukin-inhibitor monoclonal-antibody il-5-inhibitor | R:1989100
*dupilumab | Dupilumab | Dupixent | interleukin-inhibitor monoclonal-antibody il-4-13-inhibitor | R:1876376
*reslizumab | Reslizumab | Cinqair | interleukin-inhibitor monoclonal-antibody il-5-inhibitor | R:1746889
*tezepelumab | Tezepelumab | Tezspire | monoclonal-antibody | R:2587789
acetylcysteine | Acetylcysteine | N-acetylcysteine; NAC; NAC acetylcysteine; acetyl cysteine; N-acetyl cysteine; N acetyl cysteine | mucolytic | M:D000111 |  | MeSH 2024
*nintedanib | Nintedanib | Ofev; Vargatef | tyrosine-kinase-inhibitor antifibrotic-drug | R:1592737
*pirfenidone | Pirfenidone | Esbriet | antifibrotic-drug | R:1592254
ivacaftor | Ivacaftor | Kalydeco; Trikafta | cftr-modulator | R:1243041
loratadine | Loratadine | Claritin | antihistamine | R:28889
cetirizine | Cetirizine | Zyrtec; cetirizine hydrochloride; Zerviate | antihistamine | R:20610
fexofenadine | Fexofenadine | Allegra; fexofenadine hydrochloride | antihistamine | R:87636
desloratadine | Desloratadine |  | antihistamine | R:275635
diphenhydramine | Diphenhydramine | Benadryl; diphenhydramine hydrochloride | antihistamine | R:3498
hydroxyzine | Hydroxyzine | Atarax | antihistamine | R:5553
chlorpheniramine | Chlorpheniramine | chlorphenamine; chlorpheniramine maleate | antihistamine | R:2400
promethazine | Promethazine |  | antihistamine | R:8745
doxylamine | Doxylamine | doxylamine succinate | antihistamine | R:3642
astemizole | Astemizole |  | antihistamine | M:D016589 |  | MeSH 2024
terfenadine | Terfenadine |  | antihistamine | M:D016593 |  | MeSH 2024
dextromethorphan | Dextromethorphan | dextromethorphan hydrobromide | antitussive | R:3289
guaifenesin | Guaifenesin |  | antitussive | R:5032
allopurinol | Allopurinol | Zyloprim; Zyloric | urate-lowering-drug | R:519
febuxostat | Febuxostat | Uloric | urate-lowering-drug | R:73689
colchicine | Colchicine | Colcrys; Gloperba; Mitigare | medication | R:2683
probenecid | Probenecid |  | urate-lowering-drug | R:8698
phenazopyridine | Phenazopyridine | phenazopyridine hydrochloride | medication | R:8120
oxybutynin | Oxybutynin | Ditropan; Oxytrol | anticholinergic | R:32675
tolterodine | Tolterodine | Detrol | anticholinergic | R:119565
solifenacin | Solifenacin | Vesicare | anticholinergic | R:322167
darifenacin | Darifenacin | Enablex | anticholinergic | R:136198
trospium | Trospium |  | anticholinergic | R:236778
fesoterodine | Fesoterodine | Toviaz | anticholinergic | R:797195
mirabegron | Mirabegron | Myrbetriq | medication | R:1300786
oxygen-therapy | Oxygen therapy | oxygen; supplemental oxygen; home oxygen; long-term oxygen therapy; LTOT; oxygen supplementation; continuous oxygen | medication | R:7806
sodium-chloride | Sodium chloride | saline; sodium chloride solution | medication | R:9863
atropine | Atropine | atropine sulfate | anticholinergic | M:D001285 |  | MeSH 2024
scopolamine | Scopolamine | hyoscine; hyoscine butylbromide; butylscopolamine; Buscopan | anticholinergic | R:9601
`,
};
