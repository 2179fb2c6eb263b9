/** The man page, made from the help of the program and its commands. */

/** @typedef {import('commander').Command} Command */

/** What roff would take for its own: backslashes, hyphens that are to stay hyphens, an apostrophe beyond ASCII, a stop or apostrophe at the head of a line. @param {string} text */
const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replace(/^(?=[.'])/gm, '\\&')

/** @param {string[]} lines */
const block = (...lines) => lines.join('\n')

/** The text that a command shows after its options. @param {Command} command */
function after(command) {
  let text = ''
  const write = (/** @type {string} */ part) => {
    text += part
  }
  const events = /** @type {import('node:events').EventEmitter} */ (/** @type {unknown} */ (command))
  events.emit('afterHelp', { error: false, command, write })
  return text.trim()
}

/** Sentences as they are, what is set in as it stands. @param {string} text */
function prose(text) {
  return text
    .split('\n\n')
    .map((part) => {
      const [head = '', ...rest] = part.split('\n')
      const listed = rest.length > 0 && rest.every((line) => line.startsWith('  '))
      return listed
        ? block('.PP', roff(head), '.nf', '.RS', ...rest.map((line) => roff(line.slice(2))), '.RE', '.fi')
        : block('.PP', roff(part))
    })
    .join('\n')
}

/** @param {Command} command */
function section(command) {
  const help = command.createHelp()
  return block(
    `.SS minutes ${roff(`${command.name()} ${command.usage()}`)}`,
    `${roff(command.description())}.`,
    ...command.registeredArguments.map((argument) => block('.TP', `.I ${roff(argument.name())}`, roff(help.argumentDescription(argument)))),
    ...help.visibleOptions(command).map((option) => block('.TP', `.B ${roff(option.flags)}`, roff(help.optionDescription(option)))),
    prose(after(command)),
  )
}

/** @param {Command} program @param {string} version */
export function manPage(program, version) {
  const commands = program.commands
  const variables = new Map(
    commands.flatMap(({ options }) =>
      options.flatMap(({ envVar, long }) => (envVar && long ? [/** @type {const} */ ([envVar, long])] : [])),
    ),
  )
  const environment = [
    ...[...variables].map(([name, long]) => [name, `stands for ${long} where that is not given`]),
    ['MINUTES_DEBUG', '1: a fault shows where it came from'],
    ['NO_COLOR', 'no colour'],
    ['PAGER', 'what minutes show prints through on a terminal'],
  ]
  return `${block(
    `.TH MINUTES 1 "" "minutes ${version}" "User Commands"`,
    '.SH NAME',
    `minutes \\- ${roff(program.description().replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    '.B minutes',
    '.I command',
    '[options] [sources...]',
    '.SH DESCRIPTION',
    roff(program.description()),
    prose(after(program)),
    '.SH COMMANDS',
    ...commands.map(section),
    '.SH ENVIRONMENT',
    ...environment.map(([name = '', text = '']) => block('.TP', `.B ${name}`, roff(text))),
  )}\n`
}
