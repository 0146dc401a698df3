import { stopIfCancelled } from "../../../../workbook/excel/running";

/** What a run reads before it asks the analysis. Whatever a stopped one dies of, and however late, it was stopped. */
export async function unlessStopped<T>(reading: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await reading;
  } finally {
    stopIfCancelled({ signal });
  }
}
