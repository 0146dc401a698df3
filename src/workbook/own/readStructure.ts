import type { SheetHead } from "../../core/sheets/grid";
import {
  type ColumnAnswer,
  type ColumnProbe,
  probesOf,
  type StructureFacts,
} from "../../core/templates/own/structureFacts";
import type { Running } from "../excel/running";
import { gatherBlocks } from "../reading/cells/readBlocks";
import { readNames } from "../reading/sheets/readNames";
import { readValidations } from "../reading/sheets/readValidations";

/** Formulas of our own columns are about 40 bytes long: 1 MB. */
const firstCells = 25_000;

/**
 * What 结构体检 looks at, beside the heads: names, the validation and the formulas of our tables' columns. One round
 * trip for the names, one for validations (more where a column's cells differ), one for every 1 MB of formulas.
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
  const blocks = probes.map(({ sheet, ...probe }) => ({ sheet, block: blockOf(probe) }));
  const columns = await gatherBlocks({ blocks, properties: ["formulas"], firstCells }, running);
  return new Map(
    probes.map((probe, i) => [probe, { cells: (columns[i]?.[0] ?? []).map((row) => row[0] ?? "") }]),
  );
}
