/** Scripts for shells, made from the commands themselves: they complete without starting the program. */
import type { CommandNode, OptionNode } from './tree.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export const completionScript = (shell: Shell, commands: CommandNode[]): string => SCRIPTS[shell](commands)

const SCRIPTS: { [shell in Shell]: (commands: CommandNode[]) => string } = { bash, zsh, fish }

const flagsOf = ({ short, long }: OptionNode): string[] => [...(short ? [short] : []), long]

function bash(commands: CommandNode[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value)
      .map((option) => {
        const patterns = flagsOf(option).map((flag) => `${name}:${flag}`)
        return `    ${patterns.join('|')}) ${option.choices.length > 0 ? `words="${option.choices.join(' ')}"` : 'files=1'} ;;`
      }),
  )
  const options = commands.map(({ name, options: own }) => `      ${name}) words="${own.flatMap(flagsOf).join(' ')}" ;;`)
  const choices = commands
    .filter((command) => command.choices.length > 0)
    .map((one) => `      ${one.name}) words="${one.choices.join(' ')}" ;;`)
  return `# minutes completion for bash: eval "$(minutes completion bash)"
_minutes() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= words= files= at
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case $command:$prev in
${values.join('\n')}
    *)
    if [[ -z $command ]]; then words="${commands.map(({ name }) => name).join(' ')} --help --version"
    elif [[ $cur == -* ]]; then
      case $command in
${options.join('\n')}
      esac
    else
      files=1
      case $command in
${choices.join('\n')}
      esac
    fi ;;
  esac
  COMPREPLY=()
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [[ -n $files ]]; then COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null; fi
}
complete -F _minutes minutes
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function zsh(commands: CommandNode[]): string {
  const plain = (text: string) => text.replace(/[[\]:\\]/g, '\\$&')
  const specs = ({ short, long, description, value, choices }: OptionNode): string[] => {
    const tail = value ? `:${long.slice(2)}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : ''
    return [...(short ? [short] : []), long].map((flag) => quoted(`*${flag}[${plain(description)}]${tail}`))
  }
  const cases = commands.map(({ name, options, choices }) => {
    const rest = quoted(`*:${choices.length > 0 ? `${name}:(${choices.join(' ')})` : 'file:_files'}`)
    return `        ${name}) _arguments ${[...options.flatMap(specs), rest].join(' ')} ;;`
  })
  return `#compdef minutes
# minutes completion for zsh: minutes completion zsh > a folder of $fpath/_minutes, or eval it after compinit
_minutes() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[show help]' '(- *)'{-V,--version}'[show the version]' '1: :->command' '*:: :->arguments'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${plain(description)}`)}`).join('\n')}
      )
      _describe command commands ;;
    arguments)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _minutes ]]; then _minutes "$@"; else compdef _minutes minutes; fi
`
}

function fish(commands: CommandNode[]): string {
  const word = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const within = `complete -c minutes -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c minutes -f -n __fish_use_subcommand -a ${name} -d ${word(description)}`,
      ...(choices.length > 0 ? [`${within} -f -a ${word(choices.join(' '))}`] : []),
      ...options.map(({ short, long, description: about, value, choices: own }) => {
        const takes = !value ? '' : own.length > 0 ? ` -x -a ${word(own.join(' '))}` : ' -r -F'
        return `${within}${short ? ` -s ${short.slice(1)}` : ''} -l ${long.slice(2)}${takes} -d ${word(about)}`
      }),
    ]
  })
  return `# minutes completion for fish: minutes completion fish > ~/.config/fish/completions/minutes.fish\n${lines.join('\n')}\n`
}
