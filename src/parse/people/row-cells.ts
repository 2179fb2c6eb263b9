/** Which paragraphs of front matter are rows of cells: tables with rules and without, marks before names, labels over columns. */
import type { Line } from '../../extract/text.js'
import { cellsOf } from '../line-cells.js'
import type { Para } from '../para.js'
import { readCore } from '../words/persons.js'
import { readLabel } from './labels.js'
import { listness } from './listness.js'
import { parseName } from './names.js'
import { isPlainLine } from './plain.js'
import { startsPerson } from './starts-person.js'
import { isColumnHead } from './table-heads.js'

/** Paragraphs by themselves, save those that are rows of one table without rules. */
export function runsOf(paras: Para[]): Para[][] {
  const runs: Para[][] = []
  for (const para of paras) {
    const run = runs.at(-1)
    if (run && (goesOnGapped(run, para) || (isLettered(run[0]) && isLettered(para)))) run.push(para)
    else runs.push([para])
  }
  return runs
}

const isGapped = ({ rows, lines }: Para): boolean => !rows && lines.every((line) => (line.hint?.stops?.length ?? 0) > 0 && !line.hint?.cell)

/** Under labels over columns the lower rows may fill the first column alone. */
const goesOnGapped = (run: Para[], para: Para): boolean =>
  isGapped(run[0]!) &&
  (isGapped(para) || (isLabelled(run[0]!.lines[0]!) && !para.rows && (listness(para.text).share > 0.7 || isPlainLine(para.text))))

/** `Present:    Apologies:` */
const isLabelled = (line: Line): boolean => {
  const cells = cellsOf(line)
  return cells.length > 1 && cells.every((cell) => headOf(cell))
}

const headOf = (cell: string): boolean => {
  const label = readLabel(cell) ?? readLabel(`${cell}:`)
  return label?.rest === '' && !label.role
}

/** The rows of a run of paragraphs, where they are cells together. */
export const rowsOfRun = (run: Para[]): string[][] | null =>
  run.length > 1 ? (letteredRows(run) ?? gappedRows(run.flatMap(({ lines }) => lines))) : null

/** The rows of one paragraph, where it is a table. */
export const cellRows = (para: Para): string[][] | null =>
  (para.rows && brokenCells(para.rows, para.lines)) ?? tableRows(para.lines) ?? gappedRows(para.lines)

/** Lines of one cell that each begin a person are a list. */
function brokenCells(rows: string[][], lines: Line[]): string[][] {
  const cells = new Map<string, string[]>()
  for (const { text, hint } of lines) {
    const key = hint?.cell ? `${hint.cell.row}/${hint.cell.column}` : ''
    cells.set(key, [...(cells.get(key) ?? []), text])
  }
  const broken = new Map<string, string>()
  for (const [key, texts] of cells)
    if (key !== '' && texts.length > 1 && texts.every(startsPerson)) broken.set(texts.join(' '), texts.join('\n'))
  return rows.map((row) => row.map((cell) => broken.get(cell) ?? cell))
}

/** `P  Ann Hale`, `✗ Ben Moss`: how each was there is a letter or a sign before the name, of few that return. */
const LETTERED = /^(?<mark>[A-Z✓✔√☑✗✘×])\s+(?<name>\p{Lu}\p{L}.*)$/u
const isLettered = (para: Para | undefined): boolean =>
  para !== undefined && !para.rows && para.lines.length === 1 && LETTERED.test(para.text)
const FEWEST = 4
const MOST_MARKS = 3

function letteredRows(run: Para[]): string[][] | null {
  if (run.length < FEWEST || !run.every(isLettered)) return null
  const rows = run.map(({ text }) => LETTERED.exec(text)!.groups!).map(({ mark, name }) => [name!, mark!])
  const named = rows.filter(([name]) => readCore(parseName(name!).name)?.forenames !== undefined).length
  return new Set(rows.map(([, mark]) => mark)).size <= MOST_MARKS && named >= rows.length * 0.6 ? rows : null
}

/** Lines with as many gaps as the first, or fewer where its last cells are empty, and names at the head of most: a table without rules. */
function gappedRows(lines: Line[]): string[][] | null {
  const rows = lines.map(cellsOf)
  if (lines[0] && rows.length > 1 && isLabelled(lines[0])) return rows
  const width = rows[0]?.length ?? 1
  if (lines[0] && rows.length > 2 && isColumnHead(rows[0]!) && rows.every((row) => row.length <= width)) return rows
  if (rows.length < 3 || width < 2 || rows.some((row) => row.length > width)) return null
  const named = rows.filter(([first = '']) => readCore(parseName(first).name) !== null).length
  const marked = rows.slice(1).every((row) => row.slice(1).every((cell) => !startsPerson(cell)))
  return named >= rows.length - 1 && marked ? rows : null
}

function tableRows(lines: Line[]): string[][] | null {
  if (!lines.some((line) => line.hint?.cell)) return null
  const rows = new Map<string, string[]>()
  lines.forEach((line, index) => {
    const cell = line.hint?.cell
    const key = cell ? `${cell.table}/${cell.row}` : `line ${index}`
    rows.set(key, [...(rows.get(key) ?? []), line.text])
  })
  return [...rows.values()]
}
