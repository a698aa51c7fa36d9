import type { LexiconTable } from '../lexicon-table.ts';

/** Devices and implants that a person may carry, and supports that a person may depend on. Row format: see `LexiconTable`. */
export const DEVICES: LexiconTable = {
  kind: 'procedure',
  rows: `
-stent | Stent | stents; stenting; stent placement; stent implantation; implanted stent | procedure | M:D015607 |  | MeSH 2024
*implanted-electronic-device | Implanted electronic device | implantable electronic device; electronic implant; implanted electrical device; electronic medical implant; electronic device implanted; implanted electronic medical device; active implant; active implantable device; active implantable medical device; implanted electronical device | procedure |
*implanted-neurostimulator | Implanted neurostimulator | implanted neurostimulator device; neurological stimulator; implanted nerve stimulator; implanted stimulator; nerve stimulator; implanted brain stimulator; brain stimulator; neural stimulator; implantable pulse generator; neurostimulators; implanted neurological stimulator; neurostimulator device; implantable neurostimulator; internal pulse generator; brain stimulator devices; implanted neural stimulator; IPG | implanted-electronic-device | M:D058542 |  | MeSH 2024
*bladder-stimulator | Bladder stimulator | bladder pacemaker | implanted-neurostimulator |
*implanted-infusion-pump | Implanted infusion pump | implanted drug pump; implanted medication pump; implanted pump; implantable pump; implanted infusion device; drug infusion pump; medication pump; infusion pumps; implanted drug infusion pump; implanted drug infusion device; implantable drug pump; drug pump; implantable infusion pump | procedure |
*intrathecal-pump | Intrathecal pump | intrathecal drug delivery system; intrathecal baclofen pump; pain pump; intrathecal infusion pump; baclofen pump; intrathecal baclofen | implanted-infusion-pump |
*left-ventricular-assist-device | Left ventricular assist device | LVAD; implanted left ventricular assist device; LVAD implantation | ventricular-assist-device |
*mechanical-circulatory-support | Mechanical circulatory support | MCS circulatory support; mechanical cardiac support; mechanical circulatory assistance; mechanical assist device; circulatory assist device; mechanical circulatory support device; circulatory support device | procedure |
*intra-aortic-balloon-pump | Intra-aortic balloon pump | IABP; intraaortic balloon pump; intra-aortic balloon counterpulsation | mechanical-circulatory-support |
*impella | Impella | Impella device | mechanical-circulatory-support |
*implantable-loop-recorder | Implantable loop recorder | ILR; insertable cardiac monitor; implantable cardiac monitor; loop recorder; implanted loop recorder; insertable monitor implantation; ICM cardiac monitor | implanted-electronic-device |
*middle-ear-implant | Middle ear implant | active middle ear implant | procedure |
*auditory-brainstem-implant | Auditory brainstem implant | auditory brain stem implant | implanted-electronic-device | M:D038262 |  | MeSH 2024
bone-anchored-hearing-aid | Bone-anchored hearing aid | BAHA; bone conduction implant; bone-anchored hearing device | hearing-aid |
ossicular-prosthesis | Ossicular prosthesis | ossicular replacement prosthesis; stapes prosthesis; stapes implant | procedure | M:D009998 |  | MeSH 2024
*ear-implant | Ear implant | otologic implant; inner ear implant; ear implant device | procedure |
*eye-implant | Eye implant | ocular implant; intraocular implant; orbital implant; retinal implant | procedure |
*csf-shunt | Cerebrospinal fluid shunt | CSF shunt; cerebrospinal fluid bypass; cerebral shunt; programmable shunt; intracranial shunt; brain shunt; intraventricular shunt; ventricular shunt | procedure | M:D002557 |  | MeSH 2024
*external-ventricular-drain | External ventricular drain | external ventricular drainage; EVD drain; ventriculostomy; extraventricular drain; ?EVD | procedure |
*intracranial-pressure-monitoring | Intracranial pressure monitoring | ICP monitoring; ICP monitor; intracranial pressure monitor | procedure |
*endotracheal-tube | Endotracheal tube | tracheal tube | procedure |
*double-lumen-tube | Double-lumen tube | double lumen endotracheal tube | endotracheal-tube |
*reinforced-tracheal-tube | Reinforced tracheal tube |  | endotracheal-tube |
supraglottic-airway | Supraglottic airway | laryngeal mask airway; laryngeal mask; LMA airway; supraglottic airway device; supraglottic device; ?LMA | procedure |
nasal-cannula | Nasal cannula | nasal prongs; nasal cannula device; nasal cannulae | oxygen-administration |
*long-term-oxygen-therapy | Long-term oxygen therapy | home oxygen; long-term oxygen; chronic oxygen therapy; long term oxygenotherapy; domiciliary oxygen; continuous home oxygen; home oxygen use; chronic supplemental oxygen | oxygen-administration |
nasogastric-tube | Nasogastric tube | NG tube; nasogastric feeding tube; nasogastric intubation; nasogastric tube feeding | enteral-nutrition |
nasojejunal-tube | Nasojejunal tube |  | enteral-nutrition |
*gastrostomy | Gastrostomy | gastrostomy tube; G-tube; percutaneous endoscopic gastrostomy; gastrostomy feeding; feeding gastrostomy; percutaneous gastrostomy; gastrostomy feeding tube; PEG tube | procedure | M:D005774 S:54956002 |  | MeSH 2024, SNOMED CT IPS 2022
*jejunostomy | Jejunostomy | jejunostomy tube | procedure | M:D007582 |  | MeSH 2024
esophageal-balloon-catheter | Esophageal balloon catheter | esophageal balloon | procedure |
pulmonary-artery-catheter | Pulmonary artery catheter | Swan-Ganz; Swan-Ganz catheter; Swan-Ganz catheterization; pulmonary artery catheterization; pulmonary arterial catheter | procedure |
arterial-line | Arterial line | arterial catheter; arterial catheterization; arterial cannulation; indwelling arterial catheter; invasive arterial blood pressure monitoring; arterial cannula | procedure |
epidural-catheter | Epidural catheter |  | procedure |
perineural-catheter | Perineural catheter | perineural catheter placement; peripheral nerve catheter; continuous nerve block catheter; nerve catheter | procedure |
chest-tube | Chest tube | thoracostomy tube; tube thoracostomy; chest drain; pleural drain; intercostal drain; thoracic drain; chest tube drainage; pleural drainage; intercostal chest drain; chest tube placement | procedure | M:D015505 |  | MeSH 2024
indwelling-pleural-catheter | Indwelling pleural catheter | pleural catheter | chest-tube |
*ureteral-stent | Ureteral stent | ureteric stent; double-J stent; DJ stent; JJ stent; ureteral stenting; ureteral stent placement | stent |
*nephrostomy | Nephrostomy | percutaneous nephrostomy; nephrostomy tube | procedure |
*biliary-stent | Biliary stent | biliary stenting; biliary endoprosthesis | stent |
*biliary-drainage | Biliary drainage | percutaneous biliary drainage; percutaneous transhepatic biliary drainage; PTBD; endoscopic biliary drainage | surgical-drainage |
*vascular-stent | Vascular stent | peripheral stent; arterial stent; intravascular stent; endovascular stent | stent |
*vascular-graft | Vascular graft | vascular prosthesis | procedure |
*stent-graft | Stent graft |  | vascular-stent |
*coronary-stent | Coronary stent | coronary stenting; stented coronary artery; coronary artery stent; coronary stent implantation; cardiac stent; heart stent; coronary artery stenting | percutaneous-coronary-intervention stent |
*vascular-access-device | Vascular access device | venous access device; implanted port; port catheter; venous access port; implantable port; central venous access device; implanted venous port; portacath; indwelling vascular access device; long-term venous access device | central-venous-catheter | M:D062666 |  | MeSH 2024
*aneurysm-clip | Aneurysm clip | intracranial clips; intracranial clip; intracranial aneurysm clip; cerebral aneurysm clip; brain aneurysm clip; aneurysmal clips; aneurism clip | procedure |
*orthopedic-hardware | Orthopedic hardware | metallic surgical hardware; orthopedic implant; surgical hardware; internal fixation device; spinal hardware; implanted hardware; hardware in the spine; spinal instrumentation | procedure |
*mri-incompatible-device | MRI-incompatible device | MRI-incompatible implant; non-MRI compatible device; non-MR compatible devices; non-MRI-compatible implant; MR-incompatible implant; MRI-incompatible metal implants; MR incompatible device; MRI unsafe device; MRI-incompatible metallic implants; MRI incompatible metal; non-MRI compatible implanted metallic device; non-MRI compatible metallic device; non-MRI compatible metallic implant; non-MR compatible metallic implant; non-MRI compatible implanted device; MRI-incompatible implanted device; non MRI compatible metal implant | procedure |
tissue-expander | Tissue expander | metal tissue-expander; breast tissue expander | procedure | M:D015625 |  | MeSH 2024
*heart-valve-prosthesis | Prosthetic heart valve | artificial heart valve; prosthetic valve; valvular prosthesis; artificial valve; heart valve prosthesis; cardiac valve prosthesis; prosthetic cardiac valve; valve prosthesis; cardiac prosthetic valve | valve-replacement |
*bioprosthetic-valve | Bioprosthetic valve | bioprosthetic heart valve; biological valve; bioprosthesis valve; tissue valve; biological heart valve | valve-replacement |
*continuous-glucose-monitoring | Continuous glucose monitoring | CGM; continuous glucose monitor; continuous glucose monitoring system; continuous glucose sensor; CGM device; CGM system | procedure | M:D000095583 |  | MeSH 2024
*freestyle-libre | FreeStyle Libre |  | continuous-glucose-monitoring |
*dexcom | Dexcom |  | continuous-glucose-monitoring |
blood-glucose-self-monitoring | Self-monitoring of blood glucose | SMBG; self-monitored blood glucose; blood glucose self-monitoring; finger-stick glucose monitoring; blood glucose monitoring; self-monitoring blood glucose | procedure |
cervical-pessary | Pessary | vaginal pessary; cervical pessary; pessary use | procedure | M:D010570 |  | MeSH 2024
mandibular-advancement-device | Mandibular advancement device | mandibular advancement splint; oral appliance; oral appliance therapy; mandibular repositioning device; mandibular advancement | procedure |
wheelchair | Wheelchair | wheelchair-bound; wheelchair use; wheelchair dependent; wheelchair user; use of a wheelchair; electric wheelchair; wheel chair; use of wheelchair; wheel-chair bound; wheel-chair | walking-aid | M:D014910 |  | MeSH 2024
orthosis | Orthosis | orthotics | procedure | M:D009989 |  | MeSH 2024
foot-orthosis | Foot orthosis | insoles; custom orthotics | orthosis | M:D061826 |  | MeSH 2024
splint | Splint | splinting | orthosis | M:D013165 |  | MeSH 2024
brace | Brace | bracing; knee brace | orthosis | M:D001915 |  | MeSH 2024
afo-orthosis | AFO orthosis | ankle-foot orthosis | orthosis |
compression-stockings | Compression stockings | compression garment; elastic stockings; compression hosiery; graduated compression stockings | procedure | M:D053828 |  | MeSH 2024
compression-bandage | Compression bandage |  | procedure | M:D058128 |  | MeSH 2024
limb-prosthesis | Limb prosthesis | prosthetic limb; artificial limb; prosthetic leg; lower limb prosthesis | procedure | M:D001186 |  | MeSH 2024
orthokeratology | Orthokeratology | ortho-k lens; orthokeratology lenses; ortho-k lenses; OK lenses orthokeratology | procedure |
punctal-plug | Punctal plug | punctal occlusion; punctum plug; lacrimal plugs | procedure | M:D000070635 |  | MeSH 2024
scleral-buckle | Scleral buckle | scleral buckling | eye-surgery |
glaucoma-drainage-device | Glaucoma drainage device | glaucoma tube shunt; tube shunt surgery; glaucoma valve; tube shunt; glaucoma drainage implant; Ahmed valve | glaucoma-surgery |
*artificial-urinary-sphincter | Artificial urinary sphincter | artificial sphincter | urological-surgery | M:D016741 |  | MeSH 2024
*urinary-sling | Urinary sling | midurethral sling; mid-urethral sling; suburethral sling; sling procedure | urological-surgery |
*tension-free-vaginal-tape | Tension-free vaginal tape | TVT sling; transvaginal tape | urinary-sling |
*surgical-mesh | Surgical mesh | mesh implant; synthetic mesh; prosthetic mesh | procedure | M:D013526 |  | MeSH 2024
*pelvic-mesh | Pelvic mesh | vaginal mesh | surgical-mesh |
`,
};
