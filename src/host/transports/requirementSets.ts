/** What this host declares; the library in the package knows members up to ExcelApi 1.15. */
export const requirementSets: Readonly<Record<string, string>> = {
  excelapi: "1.15",
  sharedruntime: "1.1",
  dialogapi: "1.1",
  addincommands: "1.1",
  ribbonapi: "1.1",
  delayforcelledit: "1.1",
};

/** True where a set is declared at least in this version. */
export function isSetSupported(name: string, version = "1.1"): boolean {
  const declared = requirementSets[name.toLowerCase()];
  return declared !== undefined && atLeast(declared.split(".").map(Number), version.split(".").map(Number));
}

function atLeast(
  [major = 0, minor = 0]: readonly number[],
  [wanted = 0, wantedMinor = 0]: readonly number[],
) {
  return major > wanted || (major === wanted && minor >= wantedMinor);
}
