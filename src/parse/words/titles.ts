/** What stands before, inside and after a name: titles, ranks, particles, letters. Words only. */
import { words } from './list.js'

/** Titles that stand before one name and stay part of it as printed. */
export const TITLES = words(`
  Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Earl|Rev|Revd|Reverend|Rev’d|Rev'd|
  Canon|Father|Fr|Rabbi|Imam|Bishop|Archdeacon|Sister|Brother|Capt|Captain|Col|Colonel|Lt Col|Lieutenant Colonel|Maj|Cdr|
  Commander|Brigadier|Wing Commander|Rt Hon|The Rt Hon|Hon|His Worship|Her Worship|The Right Worshipful|HHJ|Judge|Master
`)

/** Titles of an elected or civic office, before one name. */
export const OFFICES = words(`
  Cllr|Cllr’s|Cr|Coun|Clr|Councillor|Councilor|Counciller|Councilmember|Council Member|Councilman|Councilwoman|County Councillor|
  District Councillor|Borough Councillor|City Councillor|Town Councillor|Parish Councillor|County Councilor|Community Councillor|
  Unitary Councillor|Ward Councillor|County Cllr|District Cllr|Borough Cllr|City Cllr|Town Cllr|Parish Cllr|Community Cllr|
  Unitary Cllr|Ward Cllr|County Borough Councillor|County Borough Cllr|C Cllr|D Cllr|B Cllr|Co Cllr|CCllr|DCllr|BC|CC|DC|Cnclr|Alderman|Alderwoman|Ald|
  Honorary Alderman|Bailie|Baillie|Provost|Lord Provost|Depute Provost|Mayor|Deputy Mayor|Vice Mayor|Vice-Mayor|Lord Mayor|
  Deputy Lord Mayor|Reeve|Deputy Reeve|Commissioner|Board Member|Boardmember|Committee Member|Trustee|Selectman|Supervisor|
  Director|President|Vice President|Vice-President|Y Cynghorydd|Cynghorydd|Cyng|Y Cyng
`)

/** Ranks of police, fire and armed services, before one name. */
export const RANKS = words(`
  PC|PCSO|WPC|CPO|DC|DS|DI|CI|Sgt|Sergeant|Police Sergeant|Insp|Inspector|Chief Inspector|Ch Insp|Supt|Superintendent|
  Chief Superintendent|Chief Supt|Ch Supt|Chief Constable|Deputy Chief Constable|Assistant Chief Constable|ACC|DCC|T/ACC|
  Constable|Police Constable|Det Supt|Det Ch Supt|Det Insp|Station Commander|Group Commander|Area Commander|Station Manager|
  Group Manager
`)

/** Words before a list of names: each name after it is one person. */
export const COLLECTIVES = words(`
  Councillors|Cllrs|Clrs|Councilors|Councilmembers|Council Members|County Councillors|District Councillors|Borough Councillors|
  Town Councillors|City Councillors|Parish Councillors|Community Councillors|Ward Councillors|County Cllrs|District Cllrs|
  Borough Cllrs|Parish Cllrs|Town Cllrs|Messrs|Mesdames|Misses|Drs|Aldermen|Bailies|Commissioners|Board Members|Boardmembers|
  Board members|Committee Members|Members|Directors|Trustees|Y Cynghorwyr|Cynghorwyr
`)

/** Letters after a name. A comma before them does not part two people. */
export const HONOURS = words(`
  OBE|CBE|MBE|KBE|DBE|GBE|BEM|JP|DL|MP|MEP|MSP|MS|AM|MLA|TD|QC|KC|QPM|KPM|QFSM|KFSM|CB|KCB|GCB|CMG|KCMG|CVO|
  MVO|LVO|KCVO|RVO|KG|KT|CH|OM|PC|MC|DSO|DSC|DFC|GC|VC|RN|RD|VRD|FRICS|MRICS|FRSA|FCA|ACA|FCCA|ACCA|CPFA|IPFA|
  FRCP|FRCS|FRGS|RIBA|MRTPI|FIMA|FCIS|FRS|FSA|FRTPI|BA|BSc|MA|MSc|MBA|PhD|DPhil|LLB|LLM|BEd|MEd|MPhil|DLitt|Hon|
  PSLCC|CiLCA|FSLCC|CC|Jnr|Jr|Snr|Sr|Esq|ED|CStJ|OStJ|KStJ|ERD|BD|CEng|MIMechE|QGM|RRC|QHP|II|III
`)

/** Small words inside a surname. */
export const PARTICLES = words(`
  de|der|den|van|von|da|di|du|des|dos|del|la|le|el|al|ap|ab|bin|ibn|ten|ter|y|na|ni|st|e|an|af|av|zu|auf|'t|op|lo|mac
`)
