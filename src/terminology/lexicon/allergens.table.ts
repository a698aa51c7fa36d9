import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const ALLERGENS: LexiconTable = {
  kind: 'allergen',
  rows: `
peanut | Peanut | peanut allergy; peanuts; allergy to peanuts | nut | S:91935009 I:Z91.010
nut | Nut | tree nut; nut allergy; nuts; tree nuts; allergy to nut; tree nut allergy; almond; almonds; hazelnut; cashew; walnut; pistachio | food-allergen | S:91934008
food-allergen | Food allergen | food |  |
egg | Egg | egg allergy; eggs; allergy to eggs; egg protein; egg proteins; egg white; chicken egg; ovalbumin; hen's egg; egg products | food-allergen | S:91930004
milk | Milk | cow milk; milk allergy; cow's milk; milk protein; cow's milk protein; cow's milk allergy; milk proteins; cow milk protein allergy; cow's milk protein allergy | food-allergen | S:70813002 |  | FHIR 4.0.1
soy | Soy | soya; soybean; allergy to soya; soy allergy; soybeans; soya allergy; soybean oil | food-allergen | S:714035009
wheat | Wheat | wheat allergy; gluten; allergy to wheat; gluten intolerance | food-allergen | S:420174000
fish | Fish | fish allergy; allergy to fish; codfish | food-allergen | S:417532002
shellfish | Shellfish | shellfish allergy; seafood; crustacean; shrimp; seafood allergy | food-allergen | S:300913006
sesame | Sesame | sesame allergy | food-allergen |
pollen | Pollen | pollen allergy allergen; ragweed; ragweed pollen; birch pollen | environmental-allergen |
grass-pollen | Grass pollen | allergy to grass pollen; grass | pollen | S:418689008
tree-pollen | Tree pollen | allergy to tree pollen | pollen | S:419263009
environmental-allergen | Environmental allergen | aeroallergen; inhalant allergen; aeroallergens; inhalant allergens |  |
house-dust-mite | House dust mite | house dust mite allergy; dust mite; HDM; house dust mites; dust mites | environmental-allergen | S:232350006
mold | Mold | mould; allergy to mould; mold allergy; Alternaria; Cladosporium | environmental-allergen | S:419474003
animal-dander | Animal dander | dander (animal) allergy; cat dander; dog dander; animal dander allergy; pet allergy; cat allergy; dander | environmental-allergen | S:232347008
insect-venom | Insect venom | bee venom; allergy to bee venom; wasp venom; bee sting; insect sting; hymenoptera venom; bee sting allergy |  | S:424213003
latex | Latex | latex allergy; allergy to latex; natural rubber latex; rubber; natural rubber |  | S:300916003 I:Z91.040
adhesive | Adhesive | adhesive tape; tape allergy; adhesives; tape; surgical tape; adhesive allergy |  | S:8170008 |  | FHIR 4.0.1
nickel | Nickel | nickel allergy | metal-allergen |
chlorhexidine | Chlorhexidine | chlorhexidine gluconate |  |
iodine | Iodine | povidone-iodine; iodine allergy; iodinated; betadine; iodide; povidone iodine |  | S:44588005 |  | FHIR 4.0.1
gelatin | Gelatin | gelatine; porcine gelatin |  |
excipient | Excipient | excipients; inactive ingredient; inactive ingredients; any component of the formulation; any of the excipients; any ingredient of the product; constituents of the formulation; any of the components; study drug excipients; components of the formulation; any of its excipients; other excipients; its components; any of its components; their components; any of their components; its constituents; any of its constituents; their constituents; any of their constituents; its ingredients; any of its ingredients; their ingredients; any of their ingredients; any constituents of the product; constituents of the product; components of the product; any component of the product; components of their formulations; any component of their formulations |  |
polysorbate | Polysorbate | polysorbate 80; polysorbate 20; polysorbate 60 | excipient |
polyethylene-glycol-excipient | Polyethylene glycol excipient |  | excipient |
benzyl-alcohol | Benzyl alcohol |  | excipient |
sulfite | Sulfite | sulfites; sulphites; metabisulfite; sodium metabisulfite; sodium bisulfite; sodium sulfite | excipient |
lactose-excipient | Lactose excipient |  | excipient |
murine-protein | Murine protein | mouse protein; murine proteins; mouse proteins |  |
chinese-hamster-ovary-cell-product | Chinese hamster ovary cell product | CHO cell products; Chinese hamster ovary cells; hamster protein |  |
silicone | Silicone | silicone allergy |  |
fluorescein | Fluorescein | fluorescein dye; fluorescein sodium |  |
gadolinium-allergy | Gadolinium allergy | gadolinium |  |
paraben | Paraben | parabens; preservatives; benzalkonium chloride; preservative |  |
`,
};
