import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const NARROWER_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
il-17-inhibitor | IL-17 inhibitor | IL-17 inhibitors | interleukin-inhibitor |
il-6-inhibitor | IL-6 inhibitor | interleukin-6 inhibitor | interleukin-inhibitor | M:D000093242 |  | MeSH 2024
il-23-inhibitor | IL-23 inhibitor |  | interleukin-inhibitor |
il-1-inhibitor | IL-1 inhibitor | anti-interleukin-1; anti-IL-1; IL-1 antagonist; interleukin-1 antagonist | interleukin-inhibitor |
il-12-23-inhibitor | IL-12/23 inhibitor |  | interleukin-inhibitor |
pd-1-inhibitor | PD-1 inhibitor | anti-PD-1; anti-PD1; anti-PD-1 antibody; anti-programmed cell death protein 1; anti-programmed death-1; programmed cell death protein 1 inhibitor; programmed death 1 inhibitor; anti-programmed death receptor-1; anti-programmed death receptor-1 antibody; PD-1 antibody; anti-PD-1 monoclonal antibody | pd-1-or-pd-l1-inhibitor|
pd-l1-inhibitor | PD-L1 inhibitor | anti-PD-L1; anti-PD-L1 antibody; PD-L1 antibody; anti-PDL1; PDL1 inhibitor; PD-L1 blockade; anti-programmed death-ligand 1; anti-programmed cell death ligand 1; anti-programmed death ligand-1 antibody; programmed death-ligand 1 inhibitor; anti-PD-L1 monoclonal antibody | pd-1-or-pd-l1-inhibitor|
ctla-4-inhibitor | CTLA-4 inhibitor | anti-CTLA-4; anti-CTLA-4 antibody; anti-CTLA4; CTLA-4 antibody; anti-cytotoxic T-lymphocyte-associated antigen-4 antibody; anti-cytotoxic T lymphocyte-associated protein 4; anti-cytotoxic T-lymphocyte antigen-4; cytotoxic T-lymphocyte-associated protein 4 inhibitor | immune-checkpoint-inhibitor |
long-acting-beta-agonist | Long-acting beta agonist | LABA; long-acting beta2-agonist; long acting beta agonist; long-acting β2-agonist | beta-2-agonist |
short-acting-beta-agonist | Short-acting beta agonist | SABA | beta-2-agonist |
lama | LAMA | long-acting muscarinic antagonist | anticholinergic |
carbetocin | Carbetocin |  | oxytocin |
opicapone | Opicapone | Ongentys | entacapone | R:2362167
deutetrabenazine | Deutetrabenazine | Austedo | tetrabenazine | R:1876905
valbenazine | Valbenazine | Ingrezza | tetrabenazine | R:1918219
ravulizumab | Ravulizumab |  | eculizumab | R:2107301
dorzolamide | Dorzolamide |  | brimonidine | R:60207
brinzolamide | Brinzolamide |  | brimonidine | R:194881
deferoxamine | Deferoxamine | desferrioxamine | deferasirox | R:3131
romiplostim | Romiplostim | Nplate | thrombopoietin-receptor-agonist | R:805452
avatrombopag | Avatrombopag |  | thrombopoietin-receptor-agonist
daprodustat | Daprodustat | Jesduvroq | roxadustat | R:2628210
etelcalcetide | Etelcalcetide | Parsabiv | cinacalcet | R:1876119
flucloxacillin | Flucloxacillin |  | oxacillin | M:D005436 |  | MeSH 2024
nafcillin | Nafcillin |  | oxacillin | R:7233
dicloxacillin | Dicloxacillin |  | oxacillin | R:3356
ledipasvir | Ledipasvir |  | sofosbuvir | R:1591922
velpatasvir | Velpatasvir |  | sofosbuvir | R:1799206
tafenoquine | Tafenoquine | Arakoda; Kodatef; Krintafel | primaquine | R:2054023
mebendazole | Mebendazole | Emverm; Vermox | albendazole | R:6672
lomustine | Lomustine | Gleostine | carmustine | R:6466
pegaspargase | Pegaspargase | PEG asparaginase; PEG-asparaginase; Oncaspar | asparaginase | R:34132
relugolix | Relugolix | Orgovyx | elagolix | R:2472778
ethinyl-estradiol | Ethinyl estradiol | ethinylestradiol | estrogen | R:4124
conjugated-estrogens | Conjugated estrogens | conjugated equine estrogens; CEE estrogens; Premarin | estrogen | M:D004966 |  | MeSH 2024
neoadjuvant-chemotherapy | Neoadjuvant chemotherapy |  | chemotherapy |
adjuvant-chemotherapy | Adjuvant chemotherapy |  | chemotherapy |
palliative-chemotherapy | Palliative chemotherapy |  | chemotherapy |
basal-insulin | Basal insulin | basal insulin analogue | insulin |
prandial-insulin | Prandial insulin |  | insulin |
long-acting-injectable-antipsychotic | Long-acting injectable antipsychotic |  | antipsychotic |
parenteral-iron | Parenteral iron | intravenous iron; IV iron; iron infusion; iron infusions; intravenous iron therapy; iron injections; injectable iron; parenteral iron therapy | iron-preparation |
`,
};
