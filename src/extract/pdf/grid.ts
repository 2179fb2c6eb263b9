/** Ruled tables: a grid from the rules on a page, and the words of each cell. */
import type { Rule } from './types.js'
import type { Row, Word } from './words.js'

export interface Grid {
  x0: number
  y0: number
  x1: number
  y1: number
  /** Column edges, left to right. */
  xs: number[]
  across: Rule[]
  down: Rule[]
}

/** A cell's lines of words. `row` and `column` count from 0; `span` is how many columns it covers. */
export interface Cell {
  row: number
  column: number
  span: number
  x0: number
  x1: number
  lines: Word[][]
}

export interface RuledTable {
  grid: Grid
  cells: Cell[]
  columns: number
}

const TOUCH = 3
const SAME = 4
const MAX_LINES = 600

/** Grids and frames of a page, the smallest first. */
export function gridsOf(rules: Rule[]): Grid[] {
  const across = merged(rules.filter((rule) => rule.x1 - rule.x0 > 8 && rule.x1 - rule.x0 > rule.y1 - rule.y0))
  const down = merged(rules.filter((rule) => rule.y1 - rule.y0 > 6 && rule.y1 - rule.y0 > rule.x1 - rule.x0).map(flip)).map(flip)
  if (across.length < 2 || down.length === 0 || across.length > MAX_LINES || down.length > MAX_LINES) return []
  return components(across, down)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== undefined)
    .sort((a, b) => areaOf(a) - areaOf(b))
}

const areaOf = (grid: Grid): number => (grid.x1 - grid.x0) * (grid.y1 - grid.y0)

/** A box around text, without columns. */
export const isFrame = (grid: Grid): boolean => grid.xs.length === 2

const flip = (rule: Rule): Rule => ({ x0: rule.y0, y0: rule.x0, x1: rule.y1, y1: rule.x1 })

/** Rules on one height that touch are one rule. */
function merged(rules: Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => Math.round(a.y0) - Math.round(b.y0) || a.x0 - b.x0)
  const out: Rule[] = []
  for (const rule of sorted) {
    const last = out[out.length - 1]
    if (last && Math.abs(last.y0 - rule.y0) < 1.5 && rule.x0 <= last.x1 + TOUCH) last.x1 = Math.max(last.x1, rule.x1)
    else out.push({ ...rule })
  }
  return out
}

interface Net {
  across: Rule[]
  down: Rule[]
}

const crosses = (h: Rule, v: Rule): boolean => v.x0 >= h.x0 - TOUCH && v.x0 <= h.x1 + TOUCH && h.y0 >= v.y0 - TOUCH && h.y0 <= v.y1 + TOUCH

/** Rules that hang together. */
function components(across: Rule[], down: Rule[]): Net[] {
  const free = new Set(down)
  const left = new Set(across)
  const nets: Net[] = []
  for (const seed of across) {
    if (!left.delete(seed)) continue
    const net: Net = { across: [seed], down: [] }
    for (let a = 0, d = 0; a < net.across.length || d < net.down.length; ) {
      if (a < net.across.length) {
        const h = net.across[a++]!
        for (const v of free) if (crosses(h, v) && free.delete(v)) net.down.push(v)
      } else {
        const v = net.down[d++]!
        for (const h of left) if (crosses(h, v) && left.delete(h)) net.across.push(h)
      }
    }
    if (net.down.length > 0 && net.across.length > 1) nets.push(net)
  }
  return nets
}

function clustered(values: number[]): number[] {
  const out: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (out.length === 0 || value - out[out.length - 1]! > SAME) out.push(value)
  }
  return out
}

function gridOf({ across, down }: Net): Grid | undefined {
  const x0 = Math.min(...across.map((h) => h.x0), ...down.map((v) => v.x0))
  const x1 = Math.max(...across.map((h) => h.x1), ...down.map((v) => v.x1))
  const y0 = Math.min(...across.map((h) => h.y0), ...down.map((v) => v.y0))
  const y1 = Math.max(...across.map((h) => h.y1), ...down.map((v) => v.y1))
  const xs = clustered([x0, ...down.map((v) => v.x0), x1])
  const rows = clustered(across.map((h) => h.y0))
  if (xs.length < 2 || rows.length < 2 || y1 - y0 < 12 || x1 - x0 < 24) return undefined
  return { x0, y0, x1, y1, xs, across, down }
}

export function inside(grid: Grid, word: Word): boolean {
  const x = (word.x0 + word.x1) / 2
  const y = word.y - 0.3 * word.size
  return x > grid.x0 - 2 && x < grid.x1 + 2 && y > grid.y0 - 1 && y < grid.y1 + 1
}

/** Cells of the words that stand inside the grid; undefined where they make no table. */
export function tableOf(grid: Grid, rows: Row[]): RuledTable | undefined {
  const cells = new Map<string, Cell>()
  for (const row of rows) {
    for (const { line, from, to, words } of split(grid, row.words)) {
      const id = `${line},${from}`
      let cell = cells.get(id)
      if (!cell) {
        cell = { row: line, column: from, span: to - from, x0: grid.xs[from]!, x1: grid.xs[to]!, lines: [] }
        cells.set(id, cell)
      }
      cell.lines.push(words)
    }
  }
  return compact(grid, [...cells.values()])
}

/** Words of one row in one cell: the height of the rule above, and the column edges at its sides. */
interface Part {
  line: number
  from: number
  to: number
  words: Word[]
}

/** The words of one row, by the cell that they stand in. */
function split(grid: Grid, words: Word[]): Part[] {
  const out: Part[] = []
  const edges = new Map<number, number[]>()
  for (const word of words) {
    const y = word.y - 0.3 * word.size
    let open = edges.get(y)
    if (!open) {
      open = openEdges(grid, y)
      edges.set(y, open)
    }
    const x = (word.x0 + word.x1) / 2
    const at = open.findIndex((edge, i) => i + 1 < open.length && x < grid.xs[open[i + 1]!]! && x >= grid.xs[edge]! - 2)
    const from = open[Math.max(0, at)]!
    const to = open[Math.max(0, at) + 1] ?? grid.xs.length - 1
    const line = lineAbove(grid, x, y)
    const part = out.find((one) => one.line === line && one.from === from && one.to === to)
    if (part) part.words.push(word)
    else out.push({ line, from, to, words: [word] })
  }
  return out
}

/** Indexes of the column edges that are drawn at this height. */
function openEdges(grid: Grid, y: number): number[] {
  const last = grid.xs.length - 1
  return grid.xs
    .map((_, i) => i)
    .filter((i) => i === 0 || i === last || grid.down.some((v) => Math.abs(v.x0 - grid.xs[i]!) <= SAME && v.y0 <= y + 2 && v.y1 >= y - 2))
}

/** The height of the nearest rule above, in tenths of a point: cells of one row share it. */
function lineAbove(grid: Grid, x: number, y: number): number {
  let best = grid.y0
  for (const h of grid.across) if (h.y0 <= y && h.y0 > best && h.x0 <= x + TOUCH && h.x1 >= x - TOUCH) best = h.y0
  return Math.round(best * 10)
}

/** Row heights to row numbers; columns that hold nothing and are hair-thin are dropped. */
function compact(grid: Grid, cells: Cell[]): RuledTable | undefined {
  const heights = clustered(cells.map((cell) => cell.row / 10))
  const used = grid.xs.slice(0, -1).map((x, i) => grid.xs[i + 1]! - x > 6 || cells.some((cell) => cell.column === i))
  const rank: number[] = []
  let columns = 0
  for (const keep of used) rank.push(keep ? columns++ : columns)
  for (const cell of cells) {
    const to = cell.column + cell.span
    cell.row = heights.findIndex((_, i) => i + 1 === heights.length || heights[i + 1]! > cell.row / 10)
    cell.span = Math.max(1, (rank[to] ?? columns) - rank[cell.column]!)
    cell.column = rank[cell.column]!
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  if (columns < 2 || new Set(cells.map((cell) => cell.column)).size < 2) return undefined
  return { grid, cells, columns }
}
