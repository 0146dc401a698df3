import { type Running, stopIfCancelled } from "./excel/running";
import { WorkbookError } from "./excel/workbookError";

/** Largest slice Excel hands out. */
const sliceSize = 4_194_304;

/** The bytes of the workbook as a file, for the user to keep before a destructive job. */
export async function readFileBytes(running: Running = {}): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const bytes = new Uint8Array(file.size);
    let offset = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      stopIfCancelled(running);
      const slice = await readSlice(file, index);
      bytes.set(slice, offset);
      offset += slice.length;
      running.report?.((index + 1) / file.sliceCount);
    }
    return bytes.subarray(0, offset);
  } finally {
    await closeFile(file);
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(fileError(result.error));
    });
  });
}

function readSlice(file: Office.File, index: number): Promise<readonly number[] | Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value.data);
      else reject(fileError(result.error));
    });
  });
}

/** Excel allows two open files only; one that is not closed blocks the next backup. */
function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    file.closeAsync(() => resolve());
  });
}

function fileError(error: Office.Error): WorkbookError {
  return new WorkbookError("no-file-access", { excel: error.code });
}
