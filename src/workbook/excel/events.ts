import { batch, withinTime } from "./excel";
import { isWriting } from "./ownWrites";
import { type Running, timeLimits } from "./running";
import { after } from "./timer";

/** Typing comes in bursts, and Excel drops events while it does (office-js issue 1760): wait for a pause. */
const debounce = 700;

/** What changed since the last call: results that were computed from it may be out of date. */
export interface WorkbookChanges {
  /** Ids of the worksheets (not their names, which change). */
  readonly sheetIds: ReadonlySet<string>;
  /** Somebody else in the same workbook did it. */
  readonly remote: boolean;
  /** What happened, in order. */
  readonly edits: readonly SheetEdit[];
}

/** Cells that were edited, or whole rows that came in or left. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly address: string;
  readonly change: "edited" | "inserted" | "deleted";
}

/** Cells pushed aside count as edits: what stands there now is read anew. */
const structural: Readonly<Partial<Record<string, SheetEdit["change"]>>> = {
  RowInserted: "inserted",
  RowDeleted: "deleted",
};

/**
 * Calls back, at most once in a pause of typing, after somebody changed cells. Our own writes do not count. Events
 * are hints only: row deletions and choices from dropdowns may raise none (294, 3888). Gives a function that stops.
 */
export async function watchChanges(
  onChange: (changes: WorkbookChanges) => void,
  running: Running & { readonly debounce?: number } = {},
): Promise<() => Promise<void>> {
  const sheetIds = new Set<string>();
  const edits: SheetEdit[] = [];
  let remote = false;
  let cancel = () => {};
  const tell = () => {
    onChange({ sheetIds: new Set(sheetIds), remote, edits: edits.splice(0) });
    sheetIds.clear();
    remote = false;
  };
  const notice = async (event: Excel.WorksheetChangedEventArgs) => {
    if (isOwn(event)) return;
    const { worksheetId: sheetId, address } = event;
    sheetIds.add(sheetId);
    edits.push({ sheetId, address, change: structural[event.changeType] ?? "edited" });
    remote = remote || event.source === "Remote";
    cancel();
    cancel = after(running.debounce ?? debounce, tell);
  };
  const handler = await batch("watchChanges", (context) => addHandler(context, notice), running);
  return async () => {
    cancel();
    // A handler can only be taken off in the context it was added in.
    const removed = Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await withinTime("unwatchChanges", removed, running.limits ?? timeLimits, running);
  };
}

async function addHandler(
  context: Excel.RequestContext,
  notice: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
) {
  const handler = context.workbook.worksheets.onChanged.add(notice);
  await context.sync();
  return handler;
}

function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin" || (isWriting() && event.source !== "Remote");
}
