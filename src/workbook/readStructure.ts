import type { CellValue } from "../core/sheets/cell";
import type { SheetHead } from "../core/sheets/grid";
import {
  type ColumnAnswer,
  type ColumnProbe,
  probesOf,
  type StructureFacts,
} from "../core/templates/structureFacts";
import { batch } from "./excel";
import { readNames } from "./names";
import { rangeOf } from "./ranges";
import { readValidations } from "./readValidations";
import type { Running } from "./running";

/** Formulas of about 40 bytes each: 1.5 MB an answer. */
const cellsPerSync = 40_000;

/**
 * What 结构体检 looks at, beside the heads: names, the validation and the formulas of our tables' columns. One round
 * trip for the names, one for validations (more where a column's cells differ), one for every 40,000 cells.
 */
export async function readStructure(
  heads: readonly SheetHead[],
  running: Running = {},
): Promise<StructureFacts> {
  const probes = probesOf(heads);
  const names = await readNames(running);
  const runs = await runsOf(
    probes.filter(({ look }) => look === "validation"),
    running,
  );
  const cells = await cellsOf(
    probes.filter(({ look }) => look === "cells"),
    running,
  );
  const answers = probes.map((probe) => runs.get(probe) ?? cells.get(probe) ?? { cells: [] });
  return { heads, names, answers };
}

type Answers = ReadonlyMap<ColumnProbe, ColumnAnswer>;

async function runsOf(probes: readonly ColumnProbe[], running: Running): Promise<Answers> {
  const blocks = probes.map(({ sheet, ...probe }) => ({ sheet, block: blockOf(probe) }));
  const found = blocks.length > 0 ? await readValidations(blocks, running) : [];
  return new Map(
    probes.map((probe, i) => [
      probe,
      { runs: (found[i] ?? []).map(({ block, rule }) => ({ rows: block.rows, rule })) },
    ]),
  );
}

function blockOf({ column, firstRow, rows }: Omit<ColumnProbe, "sheet">) {
  return { row: firstRow, column, rows, columns: 1 };
}

async function cellsOf(probes: readonly ColumnProbe[], running: Running): Promise<Answers> {
  const cells = new Map<ColumnProbe, CellValue[]>(probes.map((probe) => [probe, []]));
  for (const group of groupsOf(probes)) {
    const read = await readCells(group, running);
    for (const [i, { probe }] of group.entries()) cells.get(probe)?.push(...(read[i] ?? []));
  }
  return new Map([...cells].map(([probe, column]) => [probe, { cells: column }]));
}

interface Piece {
  readonly probe: ColumnProbe;
  readonly firstRow: number;
  readonly rows: number;
}

function groupsOf(probes: readonly ColumnProbe[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  let size = 0;
  for (const probe of probes) {
    for (let from = 0; from < probe.rows; ) {
      if (size >= cellsPerSync) {
        groups.push([]);
        size = 0;
      }
      const rows = Math.min(probe.rows - from, cellsPerSync - size);
      groups.at(-1)?.push({ probe, firstRow: probe.firstRow + from, rows });
      size += rows;
      from += rows;
    }
  }
  return groups.filter((group) => group.length > 0);
}

function readCells(pieces: readonly Piece[], running: Running): Promise<readonly CellValue[][]> {
  const work = async (context: Excel.RequestContext) => {
    const ranges = pieces.map(({ probe, firstRow, rows }) => {
      const sheet = context.workbook.worksheets.getItem(probe.sheet);
      return rangeOf(sheet, { row: firstRow, column: probe.column, rows, columns: 1 }).load("formulas");
    });
    await context.sync();
    return ranges.map((range) => range.formulas.map((row): CellValue => row[0] ?? ""));
  };
  return batch("readStructure", work, running);
}
