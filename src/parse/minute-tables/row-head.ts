/** What heads a row of a table of minutes, once the table is lines. */
import type { Line } from '../../extract/text.js'

export const headsRow = ({ hint }: Line): boolean => hint?.title === true || hint?.numbered === true
