/** Invented heads of minutes and agendas, each in a form of its own, with what a careful reader takes from it. */
export interface Head {
  name: string
  text: string
  html?: boolean
  gives: {
    type?: 'minutes' | 'agenda'
    date?: string | null
    until?: string | undefined
    startTime?: string | null
    endTime?: string | null
    venue?: string | null
    body?: string | null
    organisation?: string | null
  }
}

const TOLD = `
1. Welcome
The Chair welcomed everyone and apologies were received from Bea Crane.
2. Lamps
It was agreed that six lamps be bought. Ned Vole asked about the cost and was told that it was small.
3. Any other business
There was none.`

const TO_DO = `
1. Apologies
2. To approve the minutes of the meeting held on 3 March 2027
3. To consider the cost of lamps
4. To set the date of the next meeting`

export const HEADS: Head[] = [
  {
    name: 'the name behind a word for the paper, with the day; a committee below what it belongs to',
    text: `Quayshire Water Trust\n\nDraft Minutes: Locks and Sluices Committee, Wednesday 5th May 2027\n\nPlace: The Net Loft, Old Customs House\n${TOLD}`,
    gives: { body: 'Locks and Sluices Committee', organisation: 'Quayshire Water Trust', date: '2027-05-05' },
  },
  {
    name: 'what it belongs to under a label, and hours with h between',
    text: `CONSTITUTION WORKING PARTY\n\nMinutes\n\nOrganisation: Quayshire Borough Council\nDate: 5 May 2027\nTime: 19h05 – 20h40\n${TOLD}`,
    gives: { body: 'Constitution Working Party', organisation: 'Quayshire Borough Council', startTime: '19:05', endTime: '20:40' },
  },
  {
    name: 'a room and a screen are no body, and one place; a board that rises',
    text: `Quayshire Drainage Board\n\nMinutes\n\n5 May 2027 at 19:05\n\nAssembly Room, Net Lofts and by Microsoft Teams\n${TOLD}\n\nThe Board rose at 20:40.`,
    gives: {
      body: 'Quayshire Drainage Board',
      venue: 'Assembly Room, Net Lofts and by Microsoft Teams',
      startTime: '19:05',
      endTime: '20:40',
    },
  },
  {
    name: 'a school whose governors meet is no place',
    text: `Quayside Primary School\n\nMinutes: Local Governing Body, 5 May 2027\n\nPresent: Ada Quill (Chair), Bea Crane\n${TOLD}`,
    gives: { body: 'Local Governing Body', organisation: 'Quayside Primary School', venue: null },
  },
  {
    name: 'one word of a longer name that is printed too, and a heading over when and where',
    text: `---
title: "Mutterings - 2nd October 2030"
---

### Lampsoc Crew Mutterings

#### 2nd October 2030

#### Date and Place

**Lamps** were lit at eight, and **oil** was bought.

#### Lamps

None.`,
    gives: { date: '2030-10-02', body: 'Lampsoc Crew Mutterings' },
  },
  {
    name: 'a heading over when and where is nobody',
    text: `## Time and Location {#time}

November 10, 2029 Meeting called to order at 7:40 PM

## Lamps {#lamps}

The **lamps** were lit and the **oil** was bought.`,
    gives: { date: '2029-11-10', startTime: '19:40', body: null },
  },
  {
    name: 'the day in the name of a file over the head of the paper',
    text: `Licensing Sub-Committee Agenda 29 January 2029 (PDF 5,422 KB)

LICENSING SUB-COMMITTEE

TUESDAY 29 JANUARY 2029 AT 2.30 PM

COUNCIL CHAMBER, QUAY HOUSE, FENBY

The Councillors listed below are requested to attend the above meeting.
${TO_DO}`,
    gives: {
      type: 'agenda',
      date: '2029-01-29',
      startTime: '14:30',
      venue: 'Council Chamber, Quay House, Fenby',
      body: 'Licensing Sub-Committee',
    },
  },
  {
    name: 'labels before a gap',
    text: `QUAYHAVEN TOWN COUNCIL
Lamps Committee: minutes
Date of meeting\t1 May 2029
Started\t6.30 pm
Place\tReading Room, Quayhaven
${TOLD}`,
    gives: { date: '2029-05-01', startTime: '18:30', venue: 'Reading Room, Quayhaven' },
  },
  {
    name: 'the day that a continued meeting was begun on is not its day',
    text: `MINUTES OF THE CONTINUED MAY 15, 2029 SPECIAL AND
REGULAR QUAY COUNCIL MEETINGS

WEDNESDAY- - MAY 16, 2029- -7:00 P.M.
${TOLD}`,
    gives: { type: 'minutes', date: '2029-05-16', body: 'Quay Council' },
  },
  {
    name: 'what a body is called further on is no part of its name',
    text: `The Lampton Harbour Authority (the “Authority”) will hold a meeting at 160 North Quay Street on Tuesday, May 8, 2029 at 9:00 a.m.

AGENDA
${TO_DO}`,
    gives: { type: 'agenda', date: '2029-05-08', body: 'Lampton Harbour Authority' },
  },
  {
    name: 'commissioners sit on the board that is named above them',
    text: `City of Lampton

Moorings Board

Commissioners:

Ada Quill

Voting Agenda, May 14, 2029
${TOLD}`,
    gives: { date: '2029-05-14', body: 'Moorings Board' },
  },
  {
    name: 'a hearing is no body; the board stands above it',
    text: `City of Lampton

Moorings Board

Voting Hearing Minutes

May 14, 2029
${TOLD}`,
    gives: { date: '2029-05-14', body: 'Moorings Board' },
  },
  {
    name: 'a body before its day, and hours between which it met',
    text: `Quay Planning Commission Meeting Minutes: May 14, 2029

The meeting was held between 4:20pm and 4:57pm.
Attendees: Ada Quill, Ben Inkpot
${TOLD}`,
    gives: { type: 'minutes', date: '2029-05-14', startTime: '16:20', endTime: '16:57', body: 'Quay Planning Commission' },
  },
  {
    name: 'a sub-committee with a number',
    text: `MINUTES OF PROCEEDINGS

At a meeting of the Licensing Sub-Committee No. 5 held at 6pm on Tuesday 1 May 2029 in the Quay House
${TOLD}`,
    gives: { date: '2029-05-01', startTime: '18:00', body: 'Licensing Sub-Committee No. 5' },
  },
  {
    name: 'proceedings at a meeting',
    text: `MINUTES OF PROCEEDINGS AT MEETING OF THE MUNICIPAL DISTRICT OF FENBY-MERE HELD IN THE QUAY HOUSE, FENBY, ON TUESDAY, 1ST MAY, 2029
${TOLD}`,
    gives: { type: 'minutes', date: '2029-05-01', body: 'Municipal District of Fenby-Mere' },
  },
  {
    name: 'a body right above its day, and others that met on other days',
    text: `The Council
Thursday, 17th May, 2029 6.30 pm

Place:
Quay House, Fenby

1 Apologies
Apologies were received from Councillors Vole and Crane.
2 Declarations of interest
Councillor Vole declared an interest.

Cabinet held on 1st May 2029
Minute 67 was of interest to him.`,
    gives: { type: 'minutes', date: '2029-05-17', body: 'Council' },
  },
  {
    name: 'a post whose title names another month than its day',
    text: `---
title: "Fenby Parish Council April"
date: "2029-06-02"
---
Present: Councillors N. Vole, B. Crane
${TOLD}`,
    gives: { type: 'minutes', date: null, body: 'Fenby Parish Council' },
  },
  {
    name: 'the page of whichever meeting was last',
    text: `Fenby Community Council – Draft Minutes of Latest Meeting

Minutes of Meeting 7.30pm Monday 14th May 2029
${TOLD}`,
    gives: { date: '2029-05-14', startTime: '19:30', body: 'Fenby Community Council' },
  },
  {
    name: 'a letter in the year that looks like a figure',
    text: `FENBY COMMUNITY COUNCIL
GENERAL MEETING MONDAY 4 MARCH 2O30
Held in the Board Room at 7 p.m.
${TOLD}`,
    gives: { date: '2030-03-04', startTime: '19:00', body: 'Fenby Community Council' },
  },
  {
    name: 'notes that a site files by their day and hour',
    text: `---
date: 2029-06-02 6:00pm
---
### Present

- Ned Vole
- Bea Crane
${TOLD}`,
    gives: { type: 'minutes', date: '2029-06-02', startTime: '18:00' },
  },
  {
    name: 'a meeting held after another on one evening',
    text: `Minutes of the Annual Fenby Parish Council Meeting held following the Annual Parish Meeting on 9th May 2029
${TOLD}`,
    gives: { type: 'minutes', date: '2029-05-09', body: 'Fenby Parish Council' },
  },
  {
    name: 'a club’s paper that is agenda and minutes in one: who was there is told',
    text: `Fen Lane Workshop 2028.02.14 Agenda/Minutes
Members present: Ada Quill, Ben Inkpot, Una Teal
- Lamps: Ada to buy six before the next meeting
- Keys: Ben will ask the landlord
- To set a day for the open evening`,
    gives: { type: 'minutes', date: '2028-02-14' },
  },
  {
    name: 'a cricket club: title, then labels',
    text: `LAMPTON MARSH CRICKET CLUB
COMMITTEE MEETING MINUTES
Date: Mon 14th Feb '28
Time: 7 for 7.30pm
Where: The Pavilion, Fen Lane
${TOLD}
Meeting closed 9.10pm`,
    gives: {
      type: 'minutes',
      date: '2028-02-14',
      startTime: '19:30',
      endTime: '21:10',
      venue: 'The Pavilion, Fen Lane',
      body: 'Lampton Marsh Cricket Club',
    },
  },
  {
    name: 'a trust whose trustees met, told as a sentence',
    text: `The trustees of the Quillhaven Almshouse Trust met at the Old Library, Quillhaven, on the evening of Wednesday 6 September 2028 at half past six.

Those present were Ada Crane (in the chair), Ned Vole and Una Teal.
${TOLD}
The trustees dispersed at ten minutes to eight.`,
    gives: {
      type: 'minutes',
      date: '2028-09-06',
      startTime: '18:30',
      endTime: '19:50',
      venue: 'Old Library, Quillhaven',
      body: 'Quillhaven Almshouse Trust',
    },
  },
  {
    name: 'school governors, capitals over three lines',
    text: `ST OSYTH'S PRIMARY SCHOOL, BRACK
MINUTES OF THE AUTUMN TERM MEETING OF THE
BOARD OF GOVERNORS
WEDNESDAY 4TH OCTOBER 2028 AT 5.00 P.M. IN THE STAFF ROOM

Present: Ms A Crane (Chair), Mr N Vole, Mrs U Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-10-04', startTime: '17:00', venue: 'Staff Room', body: 'Board of Governors' },
  },
  {
    name: 'an Irish county council: month, then meeting, municipal district',
    text: `COMHAIRLE CHONTAE AN MHACHAIRE
MACHAIRE COUNTY COUNCIL
Minutes of February Meeting of the Municipal District of Kilbrack held on Monday, 12th February, 2029 at 2.30 p.m. in the Civic Offices, Kilbrack.

PRESIDED: Councillor T. Crane, Cathaoirleach
PRESENT: Councillors N. Vole, U. Teal, B. Rail
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2029-02-12',
      startTime: '14:30',
      venue: 'Civic Offices, Kilbrack',
      body: 'Municipal District of Kilbrack',
      organisation: 'Machaire County Council',
    },
  },
  {
    name: 'a US city council: regular meeting, month first, address',
    text: `CITY OF ALDERBROOK
CITY COUNCIL REGULAR MEETING MINUTES
Council Chambers, 1200 Mill Street
March 7, 2028 – 6:30 PM

Mayor Vole called the meeting to order at 6:33 PM.
Roll call: Crane, Teal, Rail present; Finch absent.
${TOLD}
With no further business, the meeting was adjourned at 8:05 PM.`,
    gives: {
      type: 'minutes',
      date: '2028-03-07',
      startTime: '18:30',
      endTime: '20:05',
      venue: 'Council Chambers, 1200 Mill Street',
      body: 'City Council',
      organisation: 'City of Alderbrook',
    },
  },
  {
    name: 'a US school board: figures month first',
    text: `Tanglewood Unified School District
Board of Education Work Session
Date: 04/11/2028
Call to Order: 7:02 p.m.
Location: District Office Board Room
The audit of 03/28/2028 was shown.
${TOLD}
Adjournment: 8:40 p.m.`,
    gives: {
      type: 'minutes',
      date: '2028-04-11',
      startTime: '19:02',
      endTime: '20:40',
      venue: 'District Office Board Room',
      body: 'Board of Education',
    },
  },
  {
    name: 'a Scottish community council: minute of meeting',
    text: `Glenfarg and Ardmoss Community Council
Minute of Ordinary Meeting held in Ardmoss Village Hall on Tuesday 16th May 2028 at 7.30pm

Sederunt: A Crane (Chair), N Vole (Secretary), U Teal
${TOLD}
The meeting closed at 9.05 pm. Date of next meeting: Tuesday 20th June 2028.`,
    gives: {
      type: 'minutes',
      date: '2028-05-16',
      startTime: '19:30',
      endTime: '21:05',
      venue: 'Ardmoss Village Hall',
      body: 'Glenfarg and Ardmoss Community Council',
    },
  },
  {
    name: 'a university senate and what it belongs to',
    text: `UNIVERSITY OF LAMPTON
MINUTES of a meeting of the SENATE of the University of Lampton held on 22 November 2028 at 2.15 p.m. in the Court Room, Founders' Building.

PRESENT: The Vice-Chancellor (in the Chair), Professor A Crane, Dr N Vole
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-11-22',
      startTime: '14:15',
      venue: "Court Room, Founders' Building",
      body: 'Senate',
      organisation: 'University of Lampton',
    },
  },
  {
    name: 'a joint committee, the day in words',
    text: `WESTER AND EASTER FENS JOINT CREMATORIUM COMMITTEE

At a meeting of the Committee held at the Town Hall, Wester on the twenty-first day of March, two thousand and twenty-eight at noon

Present: Councillors Crane (Chair), Vole, Teal
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-03-21',
      startTime: '12:00',
      venue: 'Town Hall, Wester',
      body: 'Wester and Easter Fens Joint Crematorium Committee',
    },
  },
  {
    name: 'a health board with a table of labels',
    text: `<table><tr><td>Meeting</td><td>Fenland University Health Board</td></tr>
<tr><td>Date and time</td><td>30.11.28, 9.30am – 12.45pm</td></tr>
<tr><td>Venue</td><td>Seminar Room 2, Postgraduate Centre</td></tr>
<tr><td>Paper prepared on</td><td>04.12.28</td></tr></table>
<p>Members were welcomed and apologies were received from Dr Teal. It was agreed that the plan be noted.</p>
<p>The Chair thanked members, and the risks were discussed.</p>`,
    html: true,
    gives: {
      type: 'minutes',
      date: '2028-11-30',
      startTime: '09:30',
      endTime: '12:45',
      venue: 'Seminar Room 2, Postgraduate Centre',
      body: 'Fenland University Health Board',
    },
  },
  {
    name: 'a drainage board: address above, summons, day of the month last',
    text: `MIDDLE LEVEL AND BRACK INTERNAL DRAINAGE BOARD
Dyke House, 14 Sluice Road, Brack
Tel: 01632 960111

1st June 2028

Dear Member
You are summoned to a meeting of the Board at Dyke House on Thursday the 8th of June 2028 at 10 o'clock in the forenoon.
${TO_DO}
Clerk to the Board`,
    gives: {
      type: 'agenda',
      date: '2028-06-08',
      startTime: '10:00',
      venue: 'Dyke House',
      body: 'Middle Level and Brack Internal Drainage Board',
    },
  },
  {
    name: 'an annual general meeting of friends',
    text: `Friends of Mill Meadow
Annual General Meeting
Saturday 2 September 2028, 11 a.m., Scout Hut, Mill Lane

In attendance: 22 members
${TOLD}
The meeting ended at 12.20 p.m.`,
    gives: {
      type: 'minutes',
      date: '2028-09-02',
      startTime: '11:00',
      endTime: '12:20',
      venue: 'Scout Hut, Mill Lane',
      body: 'Friends of Mill Meadow',
    },
  },
  {
    name: 'notes of a site visit',
    text: `Notes of a site visit by the Planning Committee of Brackwater Town Council to Sluice Cottage on Friday 9 June 2028 at 9.15 am

Councillors Crane, Vole and Teal attended. The agent explained the drawings and members asked about access.
It was noted that the hedge had been cut.`,
    gives: { type: 'minutes', date: '2028-06-09', startTime: '09:15', body: 'Planning Committee', organisation: 'Brackwater Town Council' },
  },
  {
    name: 'a posting date above, the next date below',
    text: `Posted on 20 July 2028
Minutes – Parish Council
Little Fen Parish Council meeting, 11 July 2028
Next meeting 12 September 2028 at 7.30pm
Present: Crane, Vole, Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-07-11', startTime: null, body: 'Little Fen Parish Council' },
  },
  {
    name: 'a logo line and the name wrapped over two lines',
    text: `FENSHIRE
County Council
Adult Care, Health and
Wellbeing Scrutiny Panel
Agenda
Tuesday, 18 January 2028 10.00 a.m.
Committee Room B, Shire Hall
To: Members of the Panel
${TO_DO}`,
    gives: {
      type: 'agenda',
      date: '2028-01-18',
      startTime: '10:00',
      venue: 'Committee Room B, Shire Hall',
      body: 'Adult Care, Health and Wellbeing Scrutiny Panel',
    },
  },
  {
    name: 'a residents’ association, hours of the office beside',
    text: `Sluice Road Residents' Association
Office open Monday to Friday 9am to 5pm
Minutes of the meeting held via Zoom, Thursday 13/4/28, 8pm
Present: A Crane, N Vole, U Teal
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-04-13',
      startTime: '20:00',
      endTime: null,
      venue: 'Zoom',
      body: "Sluice Road Residents' Association",
    },
  },
  {
    name: 'an agenda with doors, refreshments and an event',
    text: `BRACK TOWN BAND
Agenda for Committee Meeting – Sunday 5th March 2028
Doors open 6.45pm, tea and coffee from 7pm, meeting starts 7.15pm
Band Room, Station Yard
${TO_DO}
5. Spring concert, Saturday 15th April 2028, 2pm to 4pm`,
    gives: {
      type: 'agenda',
      date: '2028-03-05',
      startTime: '19:15',
      endTime: null,
      venue: 'Band Room, Station Yard',
      body: 'Brack Town Band',
    },
  },
  {
    name: 'licensing hours in the text are nobody’s end',
    text: `Licensing Sub-Committee
Brackshire Borough Council
10 May 2028
Town Hall, Brack, 10am
Present: Councillors Crane, Vole, Teal
1. The Lamp Inn
The applicant asked for the sale of alcohol from 11am to 11.30pm. The premises closed at 11pm at present.
RESOLVED that the licence be granted.
2. The Mill
It was agreed that the hours end at midnight on Sundays.`,
    gives: {
      type: 'minutes',
      date: '2028-05-10',
      startTime: '10:00',
      endTime: null,
      venue: 'Town Hall, Brack',
      body: 'Licensing Sub-Committee',
      organisation: 'Brackshire Borough Council',
    },
  },
  {
    name: 'a Welsh council, in both languages',
    text: `CYNGOR CYMUNED LLANFECHAN
LLANFECHAN COMMUNITY COUNCIL
Cofnodion y cyfarfod a gynhaliwyd nos Fawrth, 9fed Mai 2028 am 7.00 yr hwyr
Minutes of the meeting held on Tuesday 9th May 2028 at 7.00 p.m. at Neuadd Bentref
Presennol / Present: A Crane, N Vole
${TOLD}`,
    gives: { type: 'minutes', date: '2028-05-09', startTime: '19:00', venue: 'Neuadd Bentref' },
  },
  {
    name: 'the paper’s name of a court, guild of freemen',
    text: `GUILD OF FREEMEN OF BRACK
Court of Assistants
Minutes, 25 March 2028
The Court sat at 11.00 in the Guildhall.
Present: the Master, the Wardens, fourteen Assistants
${TOLD}
The Court rose at 12.35`,
    gives: { type: 'minutes', date: '2028-03-25', startTime: '11:00', endTime: '12:35', body: 'Court of Assistants' },
  },
  {
    name: 'a name with no word for a body',
    text: `QUAYSIDE TWINNING
Minutes of meeting held at The Ship, Quay Street on 8th August 2028, 6.30pm
Present: A Crane, N Vole, U Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-08-08', startTime: '18:30', venue: 'The Ship, Quay Street', body: 'Quayside Twinning' },
  },
  {
    name: 'a day broken over lines',
    text: `Harbour Users Forum
Notes of the meeting held on Wednesday 29th
March 2028 in the Harbour Office at 1400hrs
Attending: A Crane, N Vole
${TOLD}`,
    gives: { type: 'minutes', date: '2028-03-29', startTime: '14:00', venue: 'Harbour Office', body: 'Harbour Users Forum' },
  },
  {
    name: 'hard-wrapped notice at sixty columns',
    text: `NOTICE IS HEREBY GIVEN that the Annual Parish Meeting of the
Parish of Marsh Gibbon under Fell will be held in the
Schoolroom, Church Walk on Thursday, the 20th day of April
2028, commencing at 7.45 o'clock in the evening, to consider
the following business:
${TO_DO}
Dated this 11th day of April 2028`,
    gives: { type: 'agenda', date: '2028-04-20', startTime: '19:45', venue: 'Schoolroom, Church Walk' },
  },
  {
    name: 'agenda in the title, minutes in the text',
    text: `Brackwater Allotment Society
AGENDA
Thursday 14 September 2028, 7pm, Committee Hut
${TOLD}
4. Rents
Una Teal reported that rents had risen. It was resolved to write to the council.
Meeting ended 8.20pm`,
    gives: { type: 'minutes', date: '2028-09-14', startTime: '19:00', endTime: '20:20', body: 'Brackwater Allotment Society' },
  },
  {
    name: 'minutes approved later, signed later',
    text: `Approved 2 May 2028
MINUTES – FINANCE & GENERAL PURPOSES COMMITTEE – 4 APRIL 2028
Brack Town Council, Corn Exchange, 18:00
Present: Cllrs Crane, Vole, Teal
${TOLD}
Signed: ............ Date: 2 May 2028`,
    gives: {
      type: 'minutes',
      date: '2028-04-04',
      startTime: '18:00',
      endTime: null,
      body: 'Finance & General Purposes Committee',
      organisation: 'Brack Town Council',
    },
  },
  {
    name: 'ordinals spoiled by a scan',
    text: `SLUICE PARISH COUNCIL
Minutes of the Meeting held in the Reading Room on Monday 11™ September 2028 at 7.30 p m
Present: Cllrs Crane, Vole, Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-09-11', startTime: '19:30', venue: 'Reading Room', body: 'Sluice Parish Council' },
  },
  {
    name: 'ISO day, a community land trust, video',
    text: `Fen Edge Community Land Trust – Board meeting
2028-10-03 19:00–20:45 (Microsoft Teams)
Attendees: Ada Crane, Ned Vole, Una Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-10-03', startTime: '19:00', endTime: '20:45', body: 'Fen Edge Community Land Trust' },
  },
  {
    name: 'gone on with on a later day',
    text: `SLUICE PARISH COUNCIL
Minutes of the meeting held on Monday 6 November 2028 at 7.30pm and reconvened on Thursday 9 November 2028 at 6pm in the Reading Room
Present: Cllrs Crane, Vole, Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-11-06', until: '2028-11-09', startTime: '19:30', body: 'Sluice Parish Council' },
  },
  {
    name: 'the minutes of a later day are none of this meeting',
    text: `SLUICE PARISH COUNCIL
Minutes of the meeting held on Monday 6 November 2028 at 7.30pm, to be confirmed on Thursday 9 November 2028
Present: Cllrs Crane, Vole, Teal
${TOLD}`,
    gives: { type: 'minutes', date: '2028-11-06', until: undefined, startTime: '19:30', body: 'Sluice Parish Council' },
  },
  {
    name: 'a place that runs over a line, and when it was at its end',
    text: `SLUICE CRICKET CLUB
COMMITTEE
Minutes of a meeting of the above body held on Monday 6 November 2028 at 7.30pm in the Alder
Vole Suite, Guildhall.
Present: Crane, Vole, Teal
${TOLD}
Time of finish: 8.45pm`,
    gives: { type: 'minutes', date: '2028-11-06', startTime: '19:30', endTime: '20:45', venue: 'Alder Vole Suite, Guildhall' },
  },
  {
    name: 'a meeting on screens, behind the name of who meets',
    text: `SLUICE DISTRICT COUNCIL
AGENDA
You are invited to a meeting of the Lock Scrutiny Panel of Sluice District Council via Microsoft Teams, on 6 November 2028, commencing at 10am.
1. Apologies
2. Lamps`,
    gives: { type: 'agenda', date: '2028-11-06', startTime: '10:00', venue: 'Microsoft Teams' },
  },
  {
    name: 'two days in one date',
    text: `REGIONAL TRANSPORT ASSEMBLY
Record of the meeting held on Monday 6 and Tuesday 7 November 2028 at the Assembly Rooms, Brack, starting at 9.30am each day
Present: Crane, Vole, Teal
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-11-06',
      until: '2028-11-07',
      startTime: '09:30',
      venue: 'Assembly Rooms, Brack',
      body: 'Regional Transport Assembly',
    },
  },
  {
    name: 'a head in one table, columns named above',
    text: `<h1>Brack Harbour Commissioners</h1><h2>Minutes</h2>
<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>Tues 7th of Nov 2028</td><td>10:00 hrs</td><td>Pilot House</td></tr></table>
<p>Present: A Crane, N Vole</p><p>Apologies were received from U Teal. The dredger was discussed and it was agreed to hire it.</p>`,
    html: true,
    gives: { type: 'minutes', date: '2028-11-07', startTime: '10:00', venue: 'Pilot House', body: 'Brack Harbour Commissioners' },
  },
  {
    name: 'subject and verb: held their meeting',
    text: `Brack and District Beekeepers' Association held its quarterly meeting on Wednesday 5th July 2028 at the Corn Exchange, Brack, at 7.45 in the evening.
Twenty members were present.
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-07-05',
      startTime: '19:45',
      venue: 'Corn Exchange, Brack',
      body: "Brack and District Beekeepers' Association",
    },
  },
  {
    name: 'a joint meeting of two committees',
    text: `Brack Town Council
Joint Meeting of the Leisure Committee and the Estates Committee
Thursday 9th November 2028 at 6 pm, Town Hall
Present: Crane, Vole, Teal
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-11-09',
      startTime: '18:00',
      body: 'Leisure Committee and the Estates Committee',
      organisation: 'Brack Town Council',
    },
  },
  {
    name: 'a day without a year under a title with one',
    text: `Mill Street Surgery Patient Participation Group
Minutes 2028
Meeting on Tuesday 14th March at 12.30
Present: A Crane, N Vole
${TOLD}`,
    gives: { type: 'minutes', date: '2028-03-14', startTime: '12:30', body: 'Mill Street Surgery Patient Participation Group' },
  },
  {
    name: 'name of committee under a label, minutes in a form',
    text: `Name of Committee: Audit and Risk Committee
Held on: 3rd Nov 2028
Held at: Lodge Hotel, Brack
Commenced: 9.05am
Concluded: 11.50am
Chairman: Mr A Crane
${TOLD}`,
    gives: {
      type: 'minutes',
      date: '2028-11-03',
      startTime: '09:05',
      endTime: '11:50',
      venue: 'Lodge Hotel, Brack',
      body: 'Audit and Risk Committee',
    },
  },
  {
    name: 'a call of an extraordinary meeting',
    text: `EXTRAORDINARY MEETING OF FENSHIRE FIRE AND RESCUE AUTHORITY
TO BE HELD AT SERVICE HEADQUARTERS, BRACK
ON FRIDAY, 25 FEBRUARY 2028 AT 2.00 PM
BUSINESS TO BE TRANSACTED
${TO_DO}`,
    gives: {
      type: 'agenda',
      date: '2028-02-25',
      startTime: '14:00',
      venue: 'Service Headquarters, Brack',
      body: 'Fenshire Fire and Rescue Authority',
    },
  },
  {
    name: 'prose alone, told, with no date',
    text: `The Chair reported that the lamps had been mended. Councillor Vole asked about the cost.
It was agreed that the cost be met from reserves. Councillor Teal thanked the Clerk.`,
    gives: { type: 'minutes', date: null, startTime: null, endTime: null },
  },
  {
    name: 'a continued meeting, whose first day stands in the title',
    text: `MINUTES OF THE CONTINUED MAY 19, 2030 SPECIAL AND REGULAR QUAY COUNCIL MEETINGS
WEDNESDAY, MAY 20, 2030, 7:00 P.M.
${TOLD}`,
    gives: { type: 'minutes', body: 'Quay Council' },
  },
  {
    name: 'a corporation, by the name of the town that it is of',
    text: `The Corporation of the Township of Lampton
*** AGENDA ***
Tuesday, April 18, 2028
${TO_DO}`,
    gives: { type: 'agenda', date: '2028-04-18', body: 'Township of Lampton' },
  },
  {
    name: 'a heading of a site, with the month behind the name of the meeting',
    text: `Quay Parish Council Meeting November
Minutes of the meeting held on 11 November 2028 at 7 pm
${TOLD}`,
    gives: { type: 'minutes', date: '2028-11-11', body: 'Quay Parish Council' },
  },
  {
    name: 'a list of what became of each item',
    text: `TOWN CLERK'S DEPARTMENT
DISPOSITION OF ITEMS
QUAY COUNCIL MEETING
THURSDAY, FEBRUARY 22, 2029
1. Lamps of the quay
GRANTED
2. Lock gate
DEFERRED
3. Bell
GRANTED`,
    gives: { type: 'minutes', date: '2029-02-22', body: 'Quay Council' },
  },
  {
    name: 'another committee’s meeting, told far down among the business',
    text: `LAMPTON COMMUNITY COUNCIL
GENERAL MEETING MONDAY 3 JUNE 2029
Present: Ada Crane, Ned Vole
1. Minutes of the May meeting
These were moved as correct by Ada Crane and Ned Vole.
2. Lamps
Ada Crane told of the lamps that were bought.
3. Boats
Ned Vole had asked for a new boat.
4. Fence
Una Teal had seen to the fence.
5. Bell
The bell was rung.
6. Path
The path was swept.
7. Fund
A special meeting of the Area Committee will be held in the following week.
8. Next meeting
8 July 2029`,
    gives: { type: 'minutes', date: '2029-06-03', body: 'Lampton Community Council' },
  },
  {
    name: 'a page of a meeting to come, of which nothing is told',
    text: `Harbour Board - Monday 12 May 2031 7.00 pm

No papers for this meeting

Venue: Mill Hall`,
    gives: { type: 'agenda', date: '2031-05-12', body: 'Harbour Board' },
  },
  {
    name: 'labels on one line',
    text: `LAMP BOARD
Minutes
Date: 4 May 2029 Time: 6.45 p.m. Venue: Mill Hall, Quayhaven
${TOLD}`,
    gives: { date: '2029-05-04', startTime: '18:45', venue: 'Mill Hall, Quayhaven', body: 'Lamp Board' },
  },
  {
    name: 'the place with the hour, far below the day',
    text: `4 May 2029
Lamp Board
Quayhaven Town Council
Minutes
Reading Rooms, Quayhaven, 10:30 a.m.
${TOLD}`,
    gives: { date: '2029-05-04', startTime: '10:30', venue: 'Reading Rooms, Quayhaven', body: 'Lamp Board' },
  },
  {
    name: 'a day in figures, the hour without a mark, a meeting room',
    text: `Lamp Board Minutes
4.5.29 | 1930 | Meeting Room 2, First Floor, Guildhall
${TOLD}
Finish time: 2055`,
    gives: { date: '2029-05-04', startTime: '19:30', endTime: '20:55', venue: 'Meeting Room 2, First Floor, Guildhall' },
  },
  {
    name: 'labels before a dash, and numbers of items that look like days of the other order',
    text: `Minutes – Lamp Board – 4.5.29
Venue – Mill Hall
Start – 09:30
05/17/1 Welcome
The Chair welcomed everyone.
05/17/2 Lamps
It was agreed that six lamps be bought.
05/17/3 Bins
None were lost.`,
    gives: { date: '2029-05-04', startTime: '09:30', venue: 'Mill Hall' },
  },
  {
    name: 'a saint in the name, and an organisation that is limited',
    text: 'Minutes of the Board Meeting of St. Ida’s Quay Residents’ Association Ltd. (SIQRA) held at the Community Centre on Tuesday 15th January 2013 at 7:00pm',
    gives: { body: 'St. Ida’s Quay Residents’ Association Ltd', venue: 'Community Centre' },
  },
  {
    name: 'a label of the place without its mark',
    text: 'Minutes of the Quay Council Meeting\n28th November 2023\nVenue Church House',
    gives: { venue: 'Church House' },
  },
  {
    name: 'no day but that of minutes among the items',
    text: 'Lamps & Quays Committee\nCommittee Members:\nCouncillors Quill (Chairman), Mrs Inkpot and Nib\n1. Apologies\nThere were none.\n2. Minutes of the Meeting Held on 13 April 2023\nThey were approved.\n3. Lamps\nThey were lit.',
    gives: { date: null },
  },
  {
    name: 'the meeting of the electors',
    text: '9 May 2018 - Annual Parish Meeting\nANNUAL PARISH MEETING\nMinutes of the Annual Parish Meeting held on Wednesday 9 May, 2018',
    gives: { body: 'Parish Meeting', date: '2018-05-09' },
  },
  {
    name: 'the hour in figures of four behind a call to order',
    text: `LAMP BOARD
Minutes
4 May 2029
The meeting was called to order at 1845 in the Mill Hall by the Chair.
${TOLD}`,
    gives: { date: '2029-05-04', startTime: '18:45' },
  },
  {
    name: 'the hour last on the line of the place',
    text: `4 May 2029
Lamp Board
Minutes
Reading Rooms, Quayhaven, 19.30
${TOLD}`,
    gives: { date: '2029-05-04', startTime: '19:30', venue: 'Reading Rooms, Quayhaven' },
  },
  {
    name: 'labels before a dash, the hour without a half of the day',
    text: `Minutes – Lamp Board – 4 May 2029
Venue – Mill Hall
Start – 19.35
${TOLD}`,
    gives: { date: '2029-05-04', startTime: '19:35', venue: 'Mill Hall' },
  },
  {
    name: 'a head that says that the minutes were approved, over the day',
    text: `Quayhaven Harbour Board

Special Meeting

Approved Minutes

May 4, 2029
${TOLD}
The Board approved these minutes on June 8, 2029`,
    gives: { date: '2029-05-04' },
  },
  {
    name: 'approval of minutes over the day of those approved is none',
    text: `Quayhaven Harbour Board

Minutes of the meeting held on 4 May 2029

Approval of minutes

3 March 2029
${TOLD}`,
    gives: { date: '2029-05-04' },
  },
  {
    name: 'a speech of five minutes names no paper, and an item of minutes none',
    text: `QUAYHAVEN BOARD OF COMMISSIONERS
TUESDAY, SEPTEMBER 8, 2026, AT 9:00 AM
Each speaker is limited to one appearance of up to five minutes, and that time may not be given to other speakers.
The public comment period will be limited to thirty minutes.
1. MINUTES – Approval of the minutes of the meeting held on September 1, 2026.
2. CLAIMS
A. Approval of the claims processed through September 4, 2026.`,
    gives: { type: 'agenda', date: '2026-09-08', startTime: '09:00' },
  },
  {
    name: 'points that speak of an agenda, over minutes',
    text: `Quayhaven Workshop

Committee: 4 May 2027

- Una will send out the agenda for the next meeting
- Ben needs the notice of the sale

Minutes

1. Correspondence

Three letters had come.

2. Lamps

Six lamps were bought.`,
    gives: { type: 'minutes', date: '2027-05-04' },
  },
  {
    name: 'front matter that names the meeting’s day and hours, and the moment it was filed',
    text: `---
title: Notes
date: 2029-05-11T09:12:44Z
meeting_date: 2029-05-04
start: "19:00"
end: "20:45"
---

## Lamps

It was **agreed** that six lamps be bought.

## Oil

It was **reported** that the oil was used.`,
    gives: { date: '2029-05-04', startTime: '19:00', endTime: '20:45' },
  },
  {
    name: 'a day without marks in the name of a file, and a number that is none',
    text: `20290504 Lamp Board notes.docx\nTelephone 20294504\n${TOLD}`,
    gives: { date: '2029-05-04' },
  },
  {
    name: 'a day of the week under the month',
    text: `Quayhaven Parish Council\nMinutes, May 2029\n\nMeeting on Friday the 4th, 7.30pm\n${TOLD}`,
    gives: { date: '2029-05-04', startTime: '19:30' },
  },
  {
    name: 'a day of the week that the month does not bear out',
    text: `Quayhaven Parish Council\nMinutes, May 2029\n\nMeeting on Monday the 4th, 7.30pm\n${TOLD}`,
    gives: { date: null },
  },
  {
    name: 'an agenda whose own meeting is the next one',
    text: `Agenda\nQuayhaven Parish Council\nThe next meeting will be held on Friday 4th May 2029 at 7:30pm in the Mill Hall.\n${TO_DO}`,
    gives: { type: 'agenda', date: '2029-05-04', startTime: '19:30' },
  },
  {
    name: 'the day of a letter above the day, hour and place of the meeting',
    text: `Quayhaven District Council\n\nDate: 26 April 2029\n\nLamp Committee\n\nFriday, 4 May 2029, 10.00 am, Mill Hall\n\nAgenda\n${TO_DO}`,
    gives: { date: '2029-05-04', startTime: '10:00' },
  },
  {
    name: 'the day of the meeting that broke off is not the day of this one',
    text: `Lamp County, June 5, 2029\n\nThe Board met pursuant to adjournment of May 4, 2029, with all members present.\n${TOLD}`,
    gives: { date: '2029-06-05' },
  },
  {
    name: 'what the paper is stands at its foot alone',
    text: `Present: Ada Quill, Ben Inkpot, Cy Nib\n${TOLD}\n${'They spoke of the lamps, one by one.\n\n'.repeat(80)}Minutes of the meeting of the Lamp Board held on 4 May 2029\n\nNext meeting: Friday 8 June 2029 at 7 pm`,
    gives: { date: '2029-05-04' },
  },
  {
    name: 'start and end in one line of the head',
    text: `Quayhaven Parish Council\n\nMeeting Friday 4th May 2029, start 7:30pm, close 8:55pm\n${TOLD}`,
    gives: { startTime: '19:30', endTime: '20:55' },
  },
  {
    name: 'attendance is no end, and doors are no start',
    text: `Lamp Board\nMinutes of the meeting held on Friday 4 May 2029\nat 7.30 pm, Mill Hall\n(doors open 7.15pm)\nAttendance sheet: 7.25pm\n${TOLD}`,
    gives: { startTime: '19:30', endTime: null },
  },
]
