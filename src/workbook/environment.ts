/** What this Excel can do for us. Anything above the declared floor is asked for twice: the host and the script. */
export interface Environment {
  /** False: the pane says which Excel it needs and does nothing. */
  readonly supported: boolean;
  readonly platform: string;
  readonly version: string;
  /** The file as bytes, for a backup. */
  readonly fileBytes: boolean;
}

/** The requirement set the manifest declares. */
const floor = "1.14";

/** Versions are compared as text: "1.10" is more than "1.9", and 1.10 as a number would be 1.1. */
export function environment(): Environment {
  const { requirements, diagnostics } = Office.context;
  return {
    supported: requirements.isSetSupported("ExcelApi", floor) && scriptHasFloor(),
    platform: diagnostics ? String(diagnostics.platform) : "",
    version: diagnostics?.version ?? "",
    fileBytes:
      requirements.isSetSupported("File", "1.1") || requirements.isSetSupported("CompressedFile", "1.1"),
  };
}

/** A stale office.js can be older than the Excel around it: one member of each of the last sets must be there. */
function scriptHasFloor(): boolean {
  return (
    typeof Excel.Table.prototype.resize === "function" &&
    typeof Excel.AutoFilter.prototype.clearColumnCriteria === "function"
  );
}
