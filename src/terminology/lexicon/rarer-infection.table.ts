import type { LexiconTable } from '../lexicon-table.ts';

/** Infections that criteria name more rarely. Row format: see `LexiconTable`. */
export const RARER_INFECTION_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
carbapenem-resistant-enterobacteriaceae-infection | Carbapenem-resistant Enterobacteriaceae infection | CRE infection; carbapenem-resistant Enterobacterales infection | bacterial-infection |
vancomycin-resistant-enterococcus-infection | Vancomycin-resistant enterococcus infection | VRE infection; VRE | bacterial-infection |
burkholderia-cepacia-infection | Burkholderia cepacia infection | Burkholderia cepacia complex infection | bacterial-infection |
stenotrophomonas-maltophilia-infection | Stenotrophomonas maltophilia infection | Stenotrophomonas infection | bacterial-infection |
enterococcal-infection | Enterococcal infection | enterococcus infection | bacterial-infection |
paratyphoid-fever | Paratyphoid fever |  | bacterial-infection | S:51254007 M:D010284 I:A01.4 |  | Mondo, ICD-10-CM 2018
yersinia-infection | Yersinia infection | yersiniosis | bacterial-infection | M:D015009 |  | MeSH
melioidosis | Melioidosis |  | bacterial-infection | S:186312003 M:D008554 |  | Mondo
rickettsial-infection | Rickettsial infection | rickettsiosis | bacterial-infection |
ehrlichiosis | Ehrlichiosis |  | bacterial-infection | S:240626005 I:A77.4 M:D016873 |  | Mondo
haemophilus-influenzae-infection | Haemophilus influenzae infection |  | bacterial-infection |
lymphogranuloma-venereum | Lymphogranuloma venereum |  | sexually-transmitted-infection | S:186946009 M:D008219 |  | Mondo
chancroid | Chancroid |  | sexually-transmitted-infection | S:266143009 I:A57 M:D002602 |  | Mondo
granuloma-inguinale | Granuloma inguinale | donovanosis | sexually-transmitted-infection | S:28867007 I:A58 M:D006100 |  | Mondo
mycoplasma-genitalium-infection | Mycoplasma genitalium infection |  | sexually-transmitted-infection |
tuberculous-pleurisy | Tuberculous pleurisy | pleural tuberculosis; tuberculous pleuritis | tuberculosis |
tuberculous-lymphadenitis | Tuberculous lymphadenitis | lymph node tuberculosis; scrofula | tuberculosis |
paracoccidioidomycosis | Paracoccidioidomycosis |  | fungal-infection | S:36866003 I:B41 M:D010229 |  | Mondo
mucocutaneous-leishmaniasis | Mucocutaneous leishmaniasis |  | leishmaniasis | I:B55.2 M:D007897 |  | Mondo
taeniasis | Taeniasis | tapeworm infection | helminth-infection | S:69163003 I:B68 M:D013622 |  | Mondo
soil-transmitted-helminth-infection | Soil-transmitted helminth infection | soil-transmitted helminthiasis | helminth-infection |
myiasis | Myiasis |  | parasitic-infection | S:60412004 I:B87 M:D009198 |  | Mondo
severe-dengue | Severe dengue | dengue hemorrhagic fever; dengue shock syndrome | dengue | M:D019595 |  | MeSH
crimean-congo-hemorrhagic-fever | Crimean-Congo hemorrhagic fever |  | viral-infection | S:402919000 I:A98.0 M:D006479 |  | Mondo
viral-hemorrhagic-fever | Viral hemorrhagic fever |  | viral-infection | S:240523007 M:D006482 |  | Mondo
congenital-rubella-syndrome | Congenital rubella syndrome | congenital rubella | rubella | S:1857005 I:P35.0 M:D012410 |  | Mondo
neonatal-herpes | Neonatal herpes | neonatal herpes simplex infection | herpes-simplex-infection |
erythema-infectiosum | Erythema infectiosum | fifth disease | viral-infection | S:34730008 I:B08.3 M:D016731 |  | Mondo
roseola-infantum | Roseola infantum | exanthema subitum | viral-infection |
herpangina | Herpangina |  | viral-infection | S:274102007 I:B08.5 M:D006557 |  | Mondo
rhinovirus-infection | Rhinovirus infection |  | viral-infection |
parainfluenza-infection | Parainfluenza infection | parainfluenza virus infection; parainfluenza | viral-infection |
human-metapneumovirus-infection | Human metapneumovirus infection | metapneumovirus infection | viral-infection |
avian-influenza | Avian influenza | bird flu | influenza | S:55604004 M:D005585 |  | Mondo
jc-virus-infection | JC virus infection |  | viral-infection |
necrotizing-pneumonia | Necrotizing pneumonia |  | pneumonia |
retropharyngeal-abscess | Retropharyngeal abscess |  | abscess | M:D017703 |  | MeSH
preseptal-cellulitis | Preseptal cellulitis | periorbital cellulitis | eye-disease |
ludwig-angina | Ludwig angina |  | oral-disease | S:196542004 M:D008158 |  | Mondo
staphylococcal-scalded-skin-syndrome | Staphylococcal scalded skin syndrome | SSSS | skin-infection | S:200946001 S:277475006 I:L00 M:D013206 |  | Mondo
fungemia | Fungemia |  | fungal-infection | M:D016469 |  | MeSH
viremia | Viremia |  | viral-infection | M:D014766 |  | MeSH
fever-of-unknown-origin | Fever of unknown origin | FUO; pyrexia of unknown origin; PUO; unexplained fever | fever | M:D005335 |  | MeSH
cardiac-device-infection | Cardiac device infection | cardiac implantable device infection; CIED infection; cardiac implantable electronic device infection | infection |
vascular-graft-infection | Vascular graft infection | prosthetic graft infection | infection |
shunt-infection | Shunt infection | ventriculoperitoneal shunt infection; VP shunt infection; CSF shunt infection | central-nervous-system-infection |
injection-site-infection | Injection site infection |  | infection |
infected-burn | Infected burn | burn wound infection | skin-and-soft-tissue-infection |
ecthyma | Ecthyma |  | skin-infection | S:85791004 M:D004473 |  | Mondo
infectious-keratitis | Infectious keratitis | microbial keratitis; infective keratitis | keratitis |
acute-retinal-necrosis | Acute retinal necrosis |  | retinal-disease |
congenital-toxoplasmosis | Congenital toxoplasmosis |  | toxoplasmosis | S:73893000 I:P37.1 M:D014125 |  | Mondo
`,
};
