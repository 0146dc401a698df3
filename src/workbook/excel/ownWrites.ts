/*
 * Whether this pane is writing now. Excel marks our own events since ExcelApi 1.14 (triggerSource), but delivers
 * them late and, with events switched off, sometimes all the same (office-js issue 1786): so we keep a flag too.
 */
let writing = 0;

/** True while an operation of this pane writes. */
export function isWriting(): boolean {
  return writing > 0;
}

/** Runs work whose changes are our own. */
export async function asOwnWrite<T>(work: () => Promise<T>): Promise<T> {
  writing++;
  try {
    return await work();
  } finally {
    writing--;
  }
}
