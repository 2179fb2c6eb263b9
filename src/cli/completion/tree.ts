/** The commands, options and choices of the program, as a completion needs them. */
import type { Command, Option } from 'commander'

export interface OptionNode {
  /** `-f`, where it has a short form. */
  short?: string
  /** `--format` */
  long: string
  description: string
  /** It takes a value. */
  value: boolean
  choices: readonly string[]
}

export interface CommandNode {
  name: string
  description: string
  options: OptionNode[]
  /** The few words that its argument can be; empty where it takes files. */
  choices: readonly string[]
}

export function treeOf(program: Command): CommandNode[] {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionNode),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }))
  const help = { name: 'help', description: 'show help for a command', options: [], choices: commands.map(({ name }) => name) }
  return [...commands, help]
}

const optionNode = ({ short, long, description, required, optional, argChoices }: Option): OptionNode => ({
  ...(short ? { short } : {}),
  long: long!,
  description: description.replace(/\s*\(choices: .*$/, ''),
  value: required || optional,
  choices: argChoices ?? [],
})
