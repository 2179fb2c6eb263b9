/** What the heads of columns call them in a table of people. Words only. */
import { set } from './list.js'

export const COLUMNS = {
  name: set('name names member attendee attendees participant participants'),
  members: set('members councillor councillors'),
  surname: set('surname lastname family last'),
  forename: set('forename forenames firstname first given christian'),
  organisation: set(
    'organisation organization organisations representing authority body company employer council agency affiliation school parish institution constituency',
  ),
  ward: set('ward division'),
  dropped: set('email e-mail mail phone tel initials no number signature signed address mobile telephone lot'),
  role: set('role post position title designation capacity office'),
} as const
