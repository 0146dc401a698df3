import { type HeldRule, heldRule } from "../../../core/changes/heldValidation";
import { batch } from "../../excel/excel";
import { type Block, rangeOf } from "../../excel/ranges";
import type { Running } from "../../excel/running";

/** A block of cells on a sheet. */
export interface Cells {
  readonly sheet: string;
  readonly block: Block;
}

/** Cells with one and the same validation, or none; its texts where wanted. */
export interface ValidationRun {
  readonly block: Block;
  readonly rule: HeldRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

/** Cells that differ among each other are looked at in so many pieces: 4,096 rows take three round trips. */
const pieces = 16;

/** The validation of some one-column blocks, from the top down; neighbouring runs may be alike. */
export async function readValidations(
  wanted: readonly Cells[],
  running: Running,
): Promise<readonly (readonly ValidationRun[])[]> {
  const runs = wanted.map((): ValidationRun[] => []);
  let open = wanted.map((cells, of) => ({ ...cells, of }));
  while (open.length > 0) {
    const found = await readRules(open, running);
    const split: typeof open = [];
    open.forEach((cells, i) => {
      const run = found[i];
      if (run) runs[cells.of]?.push(run);
      else split.push(...cut(cells.block).map((block) => ({ ...cells, block })));
    });
    open = split;
  }
  for (const list of runs) list.sort((a, b) => a.block.row - b.block.row);
  return runs;
}

function cut(block: Block): readonly Block[] {
  const rows = Math.max(1, Math.ceil(block.rows / pieces));
  const count = Math.ceil(block.rows / rows);
  return Array.from({ length: count }, (_, i) => ({
    ...block,
    row: block.row + i * rows,
    rows: Math.min(rows, block.rows - i * rows),
  }));
}

/** The validation of each block at one round trip; null = its cells differ. */
export function readRules(
  cells: readonly Cells[],
  running: Running,
): Promise<readonly (ValidationRun | null)[]> {
  const work = async (context: Excel.RequestContext) => {
    const validations = cells.map(({ sheet, block }) => {
      const { dataValidation } = rangeOf(context.workbook.worksheets.getItem(sheet), block);
      return dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    });
    await context.sync();
    return validations.map((validation, i) => {
      const block = cells[i]?.block ?? { row: 1, column: 0, rows: 1, columns: 1 };
      return runOf(validation, block);
    });
  };
  return batch("readValidations", work, running);
}

function runOf(validation: Excel.DataValidation, block: Block): ValidationRun | null {
  const { type, rule, prompt, errorAlert, ignoreBlanks } = validation;
  const mixed = type === "Inconsistent" || type === "MixedCriteria";
  if (mixed && block.rows > 1) return null;
  const style = errorAlert?.style;
  return {
    block,
    rule: type === "None" || mixed ? null : ruleOf(rule),
    ignoreBlanks: ignoreBlanks ?? true,
    prompt: {
      showPrompt: prompt?.showPrompt ?? false,
      title: prompt?.title ?? "",
      message: prompt?.message ?? "",
    },
    alert: {
      showAlert: errorAlert?.showAlert ?? false,
      style: style === "Warning" || style === "Information" ? style : "Stop",
      title: errorAlert?.title ?? "",
      message: errorAlert?.message ?? "",
    },
  };
}

/** null for a kind of rule that office.js cannot name. */
function ruleOf(rule: Excel.DataValidationRule | null): HeldRule | null {
  if (!rule) return null;
  for (const [kind, content] of Object.entries(rule)) {
    const parsed = heldRule.safeParse({ inCellDropDown: true, ...content, kind });
    if (content && parsed.success) return parsed.data;
  }
  return null;
}
