import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** What people are allergic to, beyond the everyday. Lists as `rowsOfKinds` reads them. */
export const NAMED_ALLERGENS: LexiconTable = {
  kind: 'allergen',
  rows: rowsOfKinds(`
:
Lanolin = wool alcohols = wool wax; Mustard = mustard allergy; Yeast = baker's yeast = yeast protein = yeast allergy; Propylene glycol;
Cremophor = Cremophor EL = polyoxyl castor oil = Kolliphor; Castor oil = hydrogenated castor oil; Thimerosal = thiomersal; Mercury = mercury allergy;
Acrylate = methacrylate = acrylic = acrylic resin = methyl methacrylate = polymethylmethacrylate; Cyanoacrylate;
Resin = composite resin = epoxy resin = colophony = rosin; Eugenol; Shellac; Collagen = bovine collagen = porcine collagen = collagen products;
Bovine protein = bovine products = beef = bovine serum albumin = bovine-derived products; Porcine product = pork = porcine proteins = pork products;
Fragrance = perfume; Blue dye = isosulfan blue = patent blue = patent blue dye = methylene blue dye; Dye = food dye = food coloring = food colorants;
Trometamol = tromethamine = tris buffer; Palladium = platinum metal; Maltodextrin; Sucrose; Aspartame; Tartrazine = FD&C yellow 5;
Cockroach = cockroach allergen; Butylated hydroxytoluene = BHT = butylated hydroxyanisole; Peppermint oil = menthol;
Sesame oil = vegetable oils = cottonseed oil = peanut oil = arachis oil; Bandage adhesive plaster = plaster = band-aid; Corn = maize = corn starch;
Rice allergy = rice protein; Fruit = citrus fruit = citrus = kiwi = banana = strawberries; Legumes = lupin = lentils = peas = chickpeas; Buckwheat;
Garlic allergy; Chocolate = cocoa; Insulin allergy = protamine allergy = heparin allergy; Chamomile; Aloe vera = aloe; Lavender = lavender oil; Tea tree oil;
Essential oils allergen; Algae = seaweed; Crab = lobster = prawn; Mollusc = mollusk = squid = oyster; Milk powder = skim milk = casein = casein protein;
Horse dander = horse = horse serum = equine protein = equine serum; Rabbit protein = rabbit serum = rabbit; Rodent = guinea pig; Feathers = down feathers;
Wool; Dust; Sulfur; Copper; Zinc allergy; Aluminium = aluminum = aluminum allergy; Cobalt-chromium alloy = cobalt chrome = cobalt-chromium; Stainless steel;
Nitinol = nickel-titanium alloy; Gutta-percha; Alginate impression material; Chlorine = sodium hypochlorite = bleach; Alcohol wipes = isopropyl alcohol;
Electrode gel = ultrasound gel = conductive gel = electrode adhesive; Hydrogel; Polyurethane; Nylon; Polyester; Polypropylene; Suture material = catgut;
Disinfectants; Hair dye allergen = paraphenylenediamine = PPD hair dye; Formaldehyde resin; Monoclonal antibody allergen;
Egg phospholipids = egg lecithin = lecithin; Soy lecithin; Phospholipid; Trehalose = mannitol allergen; EDTA;
Cetyl alcohol = stearyl alcohol = cetostearyl alcohol; Glycerin = glycerol = glycerine; Neomycin allergen; Food protein; Fish meal;
Inhaled allergens = perennial allergen = seasonal allergens = indoor allergens; Anesthetic allergy = anesthetic allergen; Drug allergen;
Plant allergen = poison ivy; Metal allergen = metals = metallic materials = metal alloy
excipient:
Citric acid = citric acid anhydrous = anhydrous citric acid = citric acid monohydrate = citrate = sodium citrate = trisodium citrate;
Disodium edetate = edetate disodium = edetate = sodium edetate = disodium edetate dihydrate = calcium disodium edetate; Sodium hydroxide;
Water for injection = water for injections = sterile water for injection; Sorbitol = D-sorbitol; Methionine = L-methionine; Titanium dioxide; Magnesium stearate = stearate;
Microcrystalline cellulose = cellulose = croscarmellose sodium; Sodium phosphate excipient = disodium phosphate = phosphate buffer;
Histidine = L-histidine = histidine hydrochloride = L-histidine hydrochloride = L-histidine hydrochloride monohydrate = L-histidine monohydrochloride = histidine hydrochloride monohydrate = L-histidine monohydrochloride monohydrate; Hydroxypropyl-beta-cyclodextrin = cyclodextrin = hydroxypropyl betadex = sulfobutylether cyclodextrin;
Hydrochloric acid excipient = hydrochloric acid; Poloxamer = poloxamer 188; Sodium acetate = acetate buffer; Povidone = polyvinylpyrrolidone = crospovidone;
Hypromellose = hydroxypropyl methylcellulose
metal-allergen:
Cobalt; Titanium = titanium alloy; Chromium = chrome
`),
};
