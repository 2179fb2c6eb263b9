/** Words with a capital that are no part of a name. Words only. */
import { words } from './list.js'

/** Words never found in a person's name here. Lower case. */
export const NOT_NAMES = words(`
  name|names|role|roles|position|designation|representing|organisation|organization|attended|  apologies|apology|absence|absent|absences|present|attendance|attending|agenda|minutes|minute|meeting|meetings|item|items|
  none|nil|vacancy|vacancies|vacant|public|members|member|councillors|council|councils|committee|sub-committee|subcommittee|
  panel|cabinet|board|officers|officer|visitors|guests|guest|staff|residents|resident|parishioners|parishioner|declarations|
  declaration|disclosures|interest|interests|resolved|agreed|noted|decision|decisions|report|reports|notice|welcome|
  introductions|introduction|chairman’s|chairman's|quorum|venue|date|time|unrestricted|restricted|exempt|business|section|
  part|appendix|draft|planning|licensing|finance|services|service|development|department|authority|association|partnership|
  university|ltd|limited|plc|llp|nhs|website|zoom|teams|virtually|microsoft|the|there|this|that|these|those|of|for|
  from|with|was|were|is|are|be|been|has|had|have|not|no|to|in|at|on|by|as|or|also|other|others|following|during|
  received|would|could|it|he|she|they|their|his|her|any|all|one|two|three|four|five|six|seven|eight|nine|ten|item:|
  press|cyngor|cofnodion|ymddiheuriadau|aelodau|swyddogion|january|february|september|october|november|december|monday|
  tuesday|wednesday|thursday|friday|saturday|sunday|roll|district|borough|county|parish|community|township|hall:|
  pages|substitutes|substitute|substitutions|substitution|membership|conservative|conservatives|labour|democrat|democrats|
  liberal|political|group|division|contact|email|telephone|tel|livestream|youtube|webcast|action|actions|initials|
  health|management|environment|communities|children’s|children's|adults|policy|legal|democratic|governance|regulation|
  corporate|strategic|operations|technology|education|housing|transport|highways|regeneration|economy|resources|information|
  communications|customer|senior|interim|acting|executive|manager|director|clerk|clerks|chairman|chair|vice-chairman|vice-
  chair|leader|secretary|treasurer|solicitor|assistant|representative|representatives|coordinator|co-ordinator|adviser|
  advisor|independent|person|persons|co-opted|observers|observer|invitees|media|various|several|number|police|fire|rescue|
  trust|college|school|office|agency|society|commission|centre|village|city|monitoring|principal|supporting|support|
  speakers|confirmed|accepted|reasons|reason|signed|tbc|tba|n/a|na:|observing|minutes:|people|growth|vice|vice-president|
  speaker|called|commenced|held|team|area|programme|project|projects|facilities|amenities|estates|grounds|assets|events
`)

/** Words that can be surnames but more often are not: they need a title or initials before them. Lower case. */
export const SOFT_WORDS = words(`
  hall|room|street|road|lane|avenue|house|church|park|chamber|chambers|building|may|march|april|june|july|august|north|
  south|east|west|green|reform|alliance|court|square|bridge|library|club|mayor|president|provost|deputy|speaker|sheriff|
  councillor|cllr|head|lead|chief|new|old|annual|special|ordinary|extraordinary|monthly|suite|hotel|foods|energy|homes|
  water|ward|page|town
`)
