import type { Command } from 'commander'

interface Flags {
  output?: string
  title: string
  oneCouncil?: boolean
  quiet?: boolean
}

const EXAMPLES = `
Examples:
  minutes site records/ -o site/
  minutes site meetings.ndjson -o site/ --title "Harrowmere meetings"
  minutes extract meetings/ --format ndjson | minutes site - -o site/

Open site/index.html in a browser: it needs no server and no network. A page for each meeting and each person, tables of
decisions, questions and actions to filter and sort, and a search over all.`

export function addSite(program: Command): void {
  program
    .command('site')
    .description('write a folder of pages over many meetings, to look at, filter and search from disk')
    .argument('[records...]', 'files or folders that extract wrote, patterns, or - for standard input')
    .option('-o, --output <folder>', 'where to write; needed')
    .option('--title <title>', 'what the site is called', 'Council meetings')
    .option('--one-council', 'all records are of one council')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ givenSources }, { recordsIn }, { UsageError }, { openFolder, scratchFolder }, { filled }, { say }] = await Promise.all([
    import('../each.js'),
    import('../records-in.js'),
    import('../exit.js'),
    import('../folder-output.js'),
    import('../output.js'),
    import('../report.js'),
  ])
  const { output, title } = flags
  if (output === undefined || output === '-') throw new UsageError('a site is a folder', 'give one after -o, such as -o site/')
  const [{ writeSite }, { entriesOf }, { makeRoll }] = await Promise.all([
    import('../../site/build.js'),
    import('../../export/entries.js'),
    import('../../link/roll.js'),
  ])
  const { records, exit } = recordsIn(givenSources(given))
  await checkFolder(output)
  const target = await openFolder(output)
  const scratch = scratchFolder()
  try {
    const entries = entriesOf(records, { scratch: scratch.open })
    const roll = makeRoll({ oneCouncil: flags.oneCouncil === true })
    const done = async () => {
      await removeEarlier(output)
      await target.done()
    }
    const totals = await filled({ done, drop: target.drop }, () => writeSite(entries, { title, folder: target.folder, roll }))
    const { meetings, decisions, questions, people } = totals
    const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
    if (!flags.quiet)
      say(
        `minutes: ${counted(meetings, 'meeting')}, ${counted(decisions, 'decision')}, ${counted(questions, 'question')}, ${people} ${people === 1 ? 'person' : 'people'}: open ${output.replace(/\/+$/, '')}/index.html`,
      )
  } finally {
    scratch.remove()
  }
  process.exitCode = exit()
}

const INNER = ['m', 'p', 'data']

/** What stands there is replaced where it is a site, and nothing else is. */
async function checkFolder(folder: string): Promise<void> {
  const [{ existsSync }, { join }, { UsageError }] = await Promise.all([import('node:fs'), import('node:path'), import('../exit.js')])
  const theirs = INNER.find((name) => existsSync(join(folder, name)))
  if (theirs !== undefined && !existsSync(join(folder, 'site.js')))
    throw new UsageError(`${folder} holds a folder ${theirs} and no site`, 'give a folder that is new, or one that minutes site wrote')
}

async function removeEarlier(folder: string): Promise<void> {
  const [{ rm }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')])
  for (const name of INNER) await rm(join(folder, name), { recursive: true, force: true })
}
