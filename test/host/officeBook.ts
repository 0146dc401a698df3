import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { attachInProcess, type InProcessHost } from "../../src/host/transports/inProcess";
import { createMemoryModel } from "./memoryModel";

/** A workbook in memory under the unmodified office.js; detached after each test. */
export interface OfficeBook {
  readonly model: WorkbookModel;
  readonly host: InProcessHost;
}

const open: InProcessHost[] = [];

/** Attaches a new workbook with these sheets. */
export function openOfficeBook(sheetNames: readonly string[] = ["Sheet1"]): OfficeBook {
  const model = createMemoryModel(sheetNames);
  const host = attachInProcess(model);
  open.push(host);
  return { model, host };
}

/** Lets every workbook of the test go. */
export function closeOfficeBooks(): void {
  for (const host of open.splice(0)) host.detach();
}

/** What a run is refused with: its code, and the member it names. */
export async function refusal(
  batch: (context: Excel.RequestContext) => Promise<unknown> | unknown,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return "nothing refused";
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return `${error.code} at ${error.debugInfo.errorLocation ?? ""}`;
  }
}

/** The active sheet of a run. */
export function activeSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}
