import { WorkbookError, type WorkbookErrorCode } from "../../../workbook/excel/workbookError";

/** Everything that can go wrong, each with a text that says what to do. */
export type ProblemCode = WorkbookErrorCode | "analysis-failed" | "not-loaded";

/** `detail` is for the diagnostics only: codes and names of ours, never what a cell holds. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string;
  /** The sheet it is about. */
  readonly sheet?: string;
  /** Who writes at the moment. */
  readonly by?: string;
}

/** The problem an error stands for. What does not come from the workbook comes from the analysis or from us. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookError) {
    const { code, params } = error;
    const { sheet, by } = params;
    return {
      code,
      detail: JSON.stringify(params),
      ...(typeof sheet === "string" && sheet !== "" && { sheet }),
      ...(typeof by === "string" && by !== "" && { by }),
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  // So webpack calls a file of ours that does not come: no network, or the files were replaced since the pane opened.
  const isLoad = error instanceof Error && error.name === "ChunkLoadError";
  return { code: isLoad ? "not-loaded" : "analysis-failed", detail };
}
