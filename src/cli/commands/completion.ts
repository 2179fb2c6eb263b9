import { Argument, type Command } from 'commander'
import { choices } from '../choices.js'
import type { Shell } from '../completion/scripts.js'

const EXAMPLES = `
Examples:
  eval "$(minutes completion bash)"                         in ~/.bashrc
  eval "$(minutes completion zsh)"                          in ~/.zshrc, after compinit
  minutes completion fish > ~/.config/fish/completions/minutes.fish`

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a script that completes commands, options and their values in a shell')
    .addArgument(choices(new Argument('<shell>', 'bash, zsh or fish'), ['bash', 'zsh', 'fish']))
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => run(shell, program))
}

async function run(shell: Shell, program: Command): Promise<void> {
  const [{ completionScript }, { treeOf }, { openOutput }] = await Promise.all([
    import('../completion/scripts.js'),
    import('../completion/tree.js'),
    import('../output.js'),
  ])
  const output = await openOutput(undefined)
  await output.write(completionScript(shell, treeOf(program)))
}
