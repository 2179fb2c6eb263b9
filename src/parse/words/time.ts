/** Words of the calendar and the clock, English, Welsh and Irish: words only, no grammar. */

/** Without a prototype: `constructor` is no month. */
const table = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries))

const names = (...forms: readonly string[]): Record<string, number> =>
  table(forms.flatMap((form, i) => form.split(' ').map((name) => [name.replaceAll('_', ' '), i + 1] as const)))

/** Months by each of their names, in lower case: 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = names(
  'january jan ionawr eanáir',
  'february feb febr chwefror feabhra',
  'march mar mawrth fawrth márta',
  'april apr ebrill aibreán',
  'may mai fai bealtaine',
  'june jun mehefin fehefin meitheamh',
  'july jul gorffennaf orffennaf iúil',
  'august aug awst lúnasa',
  'september sept sep medi fedi',
  'october oct hydref',
  'november nov tachwedd dachwedd samhain',
  'december dec rhagfyr ragfyr nollaig',
)

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** English name of the day of the week by each of its names; Welsh ones are two words. */
export const WEEKDAYS: Readonly<Record<string, string>> = table(
  Object.entries(
    names(
      'monday mon dydd_llun nos_lun',
      'tuesday tues tue dydd_mawrth nos_fawrth',
      'wednesday weds wed dydd_mercher nos_fercher',
      'thursday thurs thur thu dydd_iau nos_iau',
      'friday fri dydd_gwener nos_wener',
      'saturday sat dydd_sadwrn nos_sadwrn',
      'sunday sun dydd_sul nos_sul',
    ),
  ).map(([name, day]) => [name, DAYS[day - 1]!] as const),
)

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
/** Numbers in words up to ninety; those between the tens are two words. */
export const CARDINALS: Readonly<Record<string, number>> = table([
  ...Object.entries(names(...ONES.split(' '))),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
])

/** Days of the month in words; `twenty-first` is two words. */
export const ORDINALS: Readonly<Record<string, number>> = table([
  ...Object.entries(
    names(
      ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
        ' ',
      ),
    ),
  ),
  ['thirtieth', 30],
])

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What stands behind a day's figures: `7th`, `9fed`. */
export const ORDINAL_ENDS = set('st nd rd th fed ydd eg ain af il ed ú')

/** Noon and midnight. */
export const NOON = set('noon midday noontime')
export const MIDNIGHT = set('midnight')
export const HOURS = set('hrs hr hours h')
/** What follows `in the`, or stands alone: which half of the day. */
export const MORNING = set('morning bore forenoon')
export const EVENING = set('afternoon evening night prynhawn hwyr nos tonight')
/** Figures alone after one of these are a time: `closed at 8.16`. */
export const CLOCK_LEADS = set(
  'at @ from until till around about approximately circa time commenced commencing commences start started starting starts begin begins began opened closed ended finish finished finishes concluded adjourned resumed am i',
)
/** `notes at 4.10` points to a paragraph. */
export const POINTERS = set(
  'note notes noted out detailed stated paragraph paragraphs table section sections shown described given appears',
)
