/** The vocabulary of names, offices and bodies. Words only: what is made of them stands in the files that use them. */

const words = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Titles that stand before one name and stay part of it as printed. */
export const TITLES = words(`
  Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Viscount|Earl|Rev|Revd|Reverend|Rev’d|Rev'd|
  Canon|Father|Fr|Rabbi|Imam|Bishop|Archdeacon|Sister|Brother|Capt|Captain|Col|Colonel|Lt Col|Lieutenant Colonel|Maj|Cdr|
  Commander|Brigadier|Wing Commander|Rt Hon|The Rt Hon|Hon|His Worship|Her Worship|The Right Worshipful|HHJ|Judge|Master
`)

/** Titles of an elected or civic office, before one name. */
export const OFFICES = words(`
  Cllr|Cllr’s|Clr|Councillor|Councilor|Counciller|Councilmember|Council Member|Councilman|Councilwoman|County Councillor|
  District Councillor|Borough Councillor|City Councillor|Town Councillor|Parish Councillor|County Councilor|Community Councillor|
  Unitary Councillor|Ward Councillor|County Cllr|District Cllr|Borough Cllr|City Cllr|Town Cllr|Parish Cllr|Community Cllr|
  Unitary Cllr|Ward Cllr|C Cllr|D Cllr|B Cllr|Co Cllr|CCllr|DCllr|BC|CC|DC|Cnclr|Alderman|Alderwoman|Ald|
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
  de|der|den|van|von|da|di|du|des|dos|del|la|le|el|al|ap|ab|bin|ibn|ten|ter|y|na|ni|st|e
`)

/** Nouns that make a run of words a post or a capacity. */
export const ROLE_NOUNS = words(`
  Chairman|Chairwoman|Chairperson|Chair|Chairmen|Chairs|Vice-Chair|Vice-Chairman|Convener|Convenor|Clerk|Officer|Officers|
  Manager|Managers|Director|Head|Leader|Member|Executive|Secretary|Treasurer|Solicitor|Solicitors|Lawyer|Barrister|Attorney|
  Accountant|Auditor|Auditors|Engineer|Surveyor|Planner|Planners|Adviser|Advisor|Assistant|Co-ordinator|Coordinator|
  Commissioner|Representative|Representatives|Rep|Consultant|Counsel|Nurse|GP|Editor|Trustee|Governor|Principal|Lead|
  Partner|Specialist|Analyst|Architect|Apprentice|Administrator|Lecturer|Registrar|Mayor|Provost|Warden|Ranger|President|
  Sheriff|Speaker|Observer|Superintendent|Chief|Intern|Applicant|Agent|Technician|Controller|Deputy|Supervisor|Minister|
  Portfolio|Ombudsman|Inspector|Constable|Scrutineer|Facilitator|Recorder|Councillor|Councillors|Cllr|Journalist|Reporter|
  Speakers|Caretaker|Handyman|Bookkeeper|Pharmacist|Consultants|Developer|Ward|Resident|Parishioner|Tenant|Headteacher|
  Teacher|Cadeirydd|Is-Gadeirydd|Clerc|Swyddog|Pennaeth|Cyfarwyddwr|Rheolwr|Rheolwr-gyfarwyddwr|Maer|Arweinydd|Psychologist|
  Ecologist|Practitioner|Worker|Proprietor|Owner|Licensee|Liaison|Chaplain|Lieutenant|Sec|Moderator|Champion|Fellow|Founder|
  Promoter|Organiser
`)

/** Words that make a run of words a body. */
export const BODY_WORDS = words(`
  Council|Councils|Authority|Trust|Police|NHS|Ltd|Limited|plc|PLC|LLP|Inc|University|College|School|Society|Association|
  Group|Foundation|Agency|Partnership|Federation|Union|Consulting|Chambers|Constabulary|Rescue|Healthwatch|Committee|Board|
  Hospital|Forum|Club|Company|Campaign|Institute|Ministry|Highways|Charity|Network|Diocese|Chamber|Cyngor|Panel|Commission|
  Party|CCG|ICB|Foods|Architects|Associates|Co-operative|Parish|Press|Gazette|Herald|Bank|Unison|UNISON|Unite|GMB|
  Friends|International|Europe|Solutions|Developments|Centre|Academy
`)

/** Party names and their short forms, as they stand in brackets or before a colon. */
export const PARTIES = words(`
  Labour|Lab|Labour and Co-operative|Labour Co-op|Conservative|Conservatives|Con|Cons|Liberal Democrat|Liberal Democrats|
  Lib Dem|Lib Dems|LibDem|LD|LDem|Green|Greens|Green Party|Green and Independent|Independent|Independents|Ind|Reform|
  Reform UK|UKIP|SNP|Scottish National Party|Plaid Cymru|Plaid|DUP|SDLP|UUP|Sinn Féin|Sinn Fein|Alliance|TUV|Fianna Fáil|
  Fine Gael|Residents Association|Residents|Ratepayers|Non-aligned|Non-grouped|Ungrouped|Non-Attached|Alba|
  Unaffiliated
`)

/** Words never found in a person's name here. Lower case. */
export const NOT_NAMES = words(`
  apologies|apology|absence|absent|absences|present|attendance|attending|agenda|minutes|minute|meeting|meetings|item|items|
  none|nil|vacancy|vacancies|vacant|public|members|member|councillors|council|councils|committee|sub-committee|subcommittee|
  panel|cabinet|board|officers|officer|visitors|guests|guest|staff|residents|resident|parishioners|parishioner|declarations|
  declaration|disclosures|interest|interests|resolved|agreed|noted|decision|decisions|report|reports|notice|welcome|
  introductions|introduction|chairman’s|chairman's|quorum|venue|date|time|unrestricted|restricted|exempt|business|section|
  part|appendix|draft|planning|licensing|finance|services|service|development|department|authority|association|partnership|
  university|ltd|limited|plc|llp|nhs|website|zoom|teams|virtually|microsoft|the|there|this|that|these|those|of|for|
  from|with|was|were|is|are|be|been|has|had|have|not|no|to|in|at|on|by|as|or|also|other|others|following|during|
  received|would|could|it|he|she|they|their|his|her|any|all|one|two|three|four|five|six|seven|eight|nine|ten|item:|
  press|cyngor|cofnodion|ymddiheuriadau|aelodau|swyddogion|january|february|september|october|november|december|monday|
  tuesday|wednesday|thursday|friday|saturday|sunday|roll|district|borough|county|parish|community|township|hall:|page|
  pages|substitutes|substitute|substitutions|substitution|membership|conservative|conservatives|labour|democrat|democrats|
  liberal|political|group|ward|division|contact|email|telephone|tel|livestream|youtube|webcast|action|actions|initials|
  health|management|environment|communities|children’s|children's|adults|policy|legal|democratic|governance|regulation|
  corporate|strategic|operations|technology|education|housing|transport|highways|regeneration|economy|resources|information|
  communications|customer|senior|interim|acting|executive|manager|director|clerk|clerks|chairman|chair|vice-chairman|vice-
  chair|leader|secretary|treasurer|solicitor|assistant|representative|representatives|coordinator|co-ordinator|adviser|
  advisor|independent|person|persons|co-opted|observers|observer|invitees|media|various|several|number|police|fire|rescue|
  trust|college|school|office|agency|society|commission|centre|village|town|city|monitoring|principal|supporting|support|
  speakers|confirmed|accepted|reasons|reason|signed|tbc|tba|n/a|na:|observing|minutes:|people|growth|vice|vice-president|
  speaker|called|commenced|held|team|area|programme|project|projects|facilities|amenities|estates|grounds|assets|events
`)

/** Words that can be surnames but more often are not: they need a title or initials before them. Lower case. */
export const SOFT_WORDS = words(`
  hall|room|street|road|lane|avenue|house|church|park|chamber|chambers|building|may|march|april|june|july|august|north|
  south|east|west|green|reform|alliance|court|square|bridge|library|club|mayor|president|provost|deputy|speaker|sheriff|
  councillor|cllr|head|lead|chief|new|old|annual|special|ordinary|extraordinary|monthly|suite|hotel|foods|energy|homes|
  water
`)

/** Ways of being there from afar. */
export const REMOTE =
  /\b(?:via|by|on|over|through)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom|skype|video(?:\s*(?:link|conference|call))?|vc|tele(?:phone|conference)|phone|audio|webex|link)\b|\b(?:virtual(?:ly)?|remote(?:ly)?|online|on-line|zoom|teams|video\s?link)\b/i
